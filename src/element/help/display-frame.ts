import type { ReactiveController } from '@lit/reactive-element';
import { createStyleSheet } from '../create-style-sheet.js';
import { interfaceLanguage } from '../messages.js';
import type { StgmGuidanceElement } from '../stgm-guidance-element.js';
import { createDialog } from './create-dialog.js';
import { createDisclosure } from './create-disclosure.js';
import type { Frame } from './frame.js';
import { helpStyles } from './help-styles.js';

/** One for all elements. */
let sheet: CSSStyleSheet | undefined;

/** Shows an entry as a native `details` or in a native modal `dialog`, as the attribute `display` says. */
export class DisplayFrame implements ReactiveController {
  #frame: Frame | undefined;
  /** What the frame was made for. */
  #kind: string | null | undefined;
  #article: HTMLElement | undefined;
  /** `show()` was called before there was an entry. */
  #wanted = false;

  constructor(readonly element: StgmGuidanceElement) {
    const root = element.renderRoot as ShadowRoot;
    root.adoptedStyleSheets.push((sheet ??= createStyleSheet(helpStyles)));
    element.addController(this);
  }

  show(): void {
    this.#wanted = !this.#article && this.element.state !== 'failed';
    if (this.#article) this.#frame?.show();
  }

  close(): void {
    this.#wanted = false;
    this.#frame?.close();
  }

  // A dialog that is moved while it is open is not modal any more, and cannot become it.
  hostDisconnected(): void {
    this.#frame?.empty();
  }

  hostUpdated(): void {
    const { display, lang, state, renderRoot: root } = this.element;
    const ui = interfaceLanguage(lang);
    const kind = display === 'dialog' ? `dialog ${ui}` : display;
    const article = root.querySelector('article') ?? undefined;
    if (this.#kind !== kind) {
      this.#takeDown(root);
      this.#kind = kind;
      if (display === 'disclosure') this.#frame = createDisclosure(this.#onToggle);
      if (display === 'dialog') this.#frame = createDialog(ui, this.#onToggle);
      if (this.#frame) root.append(this.#frame.element);
    }
    const frame = this.#frame;
    if (frame) {
      if (!article) frame.empty();
      else if (article !== this.#article) frame.place(article);
      frame.element.hidden = !article;
    }
    this.#article = article;
    // Who comes back minutes later is doing something else by then.
    if (state === 'failed') this.#wanted = false;
    if (this.#wanted && article) this.show();
  }

  readonly #onToggle = (open: boolean): void => {
    this.element.dispatchEvent(new CustomEvent(open ? 'stgm-open' : 'stgm-close', { bubbles: true, composed: true }));
  };

  /** Everything back to where it is without a frame. */
  #takeDown(root: ParentNode): void {
    const title = root.querySelector<HTMLElement>('#title');
    this.#frame?.close();
    if (this.#frame && this.#article && title) {
      if (!this.#article.contains(title)) this.#article.firstElementChild!.after(title);
      root.append(this.#article);
    }
    this.#frame?.element.remove();
    this.#frame = this.#article = undefined;
  }
}
