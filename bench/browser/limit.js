// The least that can show an answer that looks like this: ready HTML, fetched once for all elements that want it, put in as it is.
// No check, no shadow root, no second try. Whatever does more takes longer.
const answers = {};

const sheet = new CSSStyleSheet();
sheet.replaceSync(`STYLES`);
document.adoptedStyleSheets.push(sheet);

customElements.define(
  'ready-html',
  class extends HTMLElement {
    async connectedCallback() {
      const src = this.getAttribute('src');
      this.innerHTML = await (answers[src] ??= fetch(src).then((response) => response.text()));
    }
  },
);
