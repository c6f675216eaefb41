import { createElement } from '../../element/create-element.js';
import { createStyleSheet } from '../../element/help/create-style-sheet.js';
import { interfaceLanguage } from '../../element/messages.js';
import { createQrPicture } from './create-qr-picture.js';
import { comparisonMessages } from './comparison-messages.js';
import { qrStyles } from './qr-styles.js';

/** A server that imports the class has no elements. */
const Base = globalThis.HTMLElement ?? Object;

/** A folded QR code of a text, drawn when it is opened. `<stgm-report>` shows its link with it; a page may use it for others. */
export class StgmQrElement extends Base {
  static readonly observedAttributes = ['text', 'lang'];

  readonly #details = createElement('details');

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [createStyleSheet(qrStyles)];
    root.append(this.#details);
    this.#details.addEventListener('toggle', () => this.#draw());
  }

  connectedCallback(): void {
    this.#draw();
  }

  attributeChangedCallback(): void {
    this.#draw();
  }

  #draw(): void {
    const details = this.#details;
    const ui = interfaceLanguage(this.lang);
    const { qr, qrTooLong } = comparisonMessages[ui];
    const summary = createElement('summary', {}, qr);
    details.lang = ui;
    if (details.firstChild?.textContent !== qr) details.replaceChildren(summary);
    const text = this.getAttribute('text');
    if (!details.open || !text) return;
    let picture: Element;
    try {
      picture = createQrPicture(text);
      picture.role = 'img';
      picture.ariaLabel = text;
    } catch {
      picture = createElement('p', {}, qrTooLong);
    }
    details.replaceChildren(details.firstChild!, picture);
  }
}
