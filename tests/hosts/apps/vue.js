import { createApp, ref, watch } from 'vue/dist/vue.esm-bundler.js';
import { finish } from './finish.js';

const app = createApp({
  setup() {
    const choice = ref('1');
    const level = ref(4);
    watch([choice, level], () => finish.when(choice.value === '2' && level.value === 3), { flush: 'post' });
    const onLoad = () => {
      choice.value = '2';
      level.value = 3;
    };
    return { choice, level, onLoad };
  },
  // `.prop` and `^attr`, so that both ways are used.
  template: '<stgm-guidance :question.attr="9" :choice="choice" :heading-level.prop="level" @stgm-load="onLoad" />',
});
app.config.compilerOptions.isCustomElement = (tag) => tag === 'stgm-guidance';
app.mount('#app');
addEventListener('leave', () => app.unmount());
