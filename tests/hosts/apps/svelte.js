import { mount, unmount } from 'svelte';
import Guidance from './svelte.svelte';

const app = mount(Guidance, { target: document.getElementById('app') });
addEventListener('leave', () => void unmount(app));
