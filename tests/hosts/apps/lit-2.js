import { html, LitElement } from 'lit';

customElements.define(
  'site-menu',
  class extends LitElement {
    render() {
      return html`<nav>Menü</nav>`;
    }
  },
);
