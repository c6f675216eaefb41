import type { ReactiveController } from 'lit';
import { createElement } from '../create-element.js';
import { createStyleSheet } from '../create-style-sheet.js';
import { interfaceLanguage } from '../messages.js';
import type { StgmGuidanceElement } from '../stgm-guidance-element.js';
import { helpMessages } from './help-messages.js';
import { helpStyles } from './help-styles.js';

/** One for all elements. */
let sheet: CSSStyleSheet | undefined;

/** What an entry stands in when it is not simply there. */
interface Frame {
  display: string;
  /** Stands in the shadow root; hidden while there is no entry. */
  element: HTMLElement;
  place(article: HTMLElement): void;
  show(): void;
  close(): void;
}

function createDisclosure(onToggle: (open: boolean) => void): Frame {
  const summary = createElement('summary');
  const details = createElement('details', { part: 'disclosure' }, summary);
  details.addEventListener('toggle', () => onToggle(details.open));
  return {
    display: 'disclosure',
    element: createElement('div', { class: 'notice frame' }, details),
    place(article) {
      // The title is the summary. Said twice, one below the other, it would only be in the way.
      summary.replaceChildren(article.querySelector('#title')!);
      details.replaceChildren(summary, article);
    },
    show: () => void (details.open = true),
    close: () => void (details.open = false),
  };
}

function createDialog(lang: string, onToggle: (open: boolean) => void): Frame {
  const ui = interfaceLanguage(lang);
  const words = helpMessages[ui];
  const opener = createElement('button', { type: 'button', part: 'button', lang: ui, 'aria-haspopup': 'dialog' }, words.open);
  const closer = createElement('button', { type: 'button', class: 'close', lang: ui }, words.close);
  const dialog = createElement('dialog', { part: 'dialog', 'aria-labelledby': 'title' }, closer);
  const show = (): void => {
    if (dialog.open) return;
    dialog.showModal();
    onToggle(true);
  };
  opener.addEventListener('click', show);
  closer.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => onToggle(false));
  // A click beside the dialog hits the dialog itself: its content covers all of its box.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  return {
    display: 'dialog',
    element: createElement('div', { class: 'notice frame' }, opener, dialog),
    place(article) {
      article.querySelector('#title')!.toggleAttribute('autofocus', true);
      dialog.replaceChildren(createElement('div', { class: 'box' }, closer, article));
    },
    show,
    close: () => dialog.close(),
  };
}

/** Shows an entry as a native `details` or in a native modal `dialog`, as the attribute `display` says. */
export class DisplayFrame implements ReactiveController {
  #frame: Frame | undefined;
  #article: HTMLElement | undefined;
  /** `show()` was called before there was an entry. */
  #wanted = false;

  constructor(readonly element: StgmGuidanceElement) {
    const root = element.renderRoot as ShadowRoot;
    root.adoptedStyleSheets.push((sheet ??= createStyleSheet(helpStyles)));
    element.addController(this);
  }

  show(): void {
    this.#wanted = !this.#isReady;
    if (this.#isReady) this.#frame?.show();
  }

  close(): void {
    this.#wanted = false;
    this.#frame?.close();
  }

  hostUpdated(): void {
    const { display, lang, renderRoot } = this.element;
    const article = renderRoot.querySelector('article') ?? undefined;
    if (this.#frame && this.#frame.display !== display) this.#takeDown(renderRoot);
    if (display === 'disclosure' || display === 'dialog') {
      this.#frame ??= display === 'dialog' ? createDialog(lang, this.#onToggle) : createDisclosure(this.#onToggle);
      if (article && article !== this.#article) {
        this.#frame.place(article);
        if (!this.#frame.element.isConnected) renderRoot.append(this.#frame.element);
      }
    }
    this.#article = article;
    if (!article) this.#frame?.close();
    if (this.#frame) this.#frame.element.hidden = !article;
    if (this.#wanted && article) this.show();
  }

  readonly #onToggle = (open: boolean): void => {
    this.element.dispatchEvent(new CustomEvent(open ? 'stgm-open' : 'stgm-close', { bubbles: true, composed: true }));
  };

  get #isReady(): boolean {
    return this.element.state === 'ready';
  }

  /** Everything back to where it is without a frame. */
  #takeDown(root: ParentNode): void {
    const title = root.querySelector('#title');
    if (this.#article && title) {
      if (!this.#article.contains(title)) this.#article.firstElementChild!.after(title);
      root.append(this.#article);
    }
    this.#frame!.element.remove();
    this.#frame = this.#article = undefined;
  }
}
