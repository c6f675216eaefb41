import type { ReactiveController } from '@lit/reactive-element';
import { createStyleSheet } from './create-style-sheet.js';
import type { GuidanceHost, Help } from '../guidance-host.js';
import { helpMessages, interfaceLanguage } from '../messages.js';
import type { AskQuestion } from './ask-question.js';
import { createDialog } from './create-dialog.js';
import { createDisclosure } from './create-disclosure.js';
import type { Frame } from './frame.js';
import { helpStyles } from './help-styles.js';

/** One for all elements. */
let sheet: CSSStyleSheet | undefined;

/** Shows an entry in a native `details` or a native modal `dialog`, as the attribute `display` says. */
export class DisplayFrame implements ReactiveController, Help {
  #frame: Frame | undefined;
  /** What the frame was created for. */
  #kind: string | null | undefined;
  #article: HTMLElement | undefined;
  /** `show()` was called before there was an entry. */
  #isWanted = false;

  constructor(
    readonly element: GuidanceHost,
    readonly asked: AskQuestion,
  ) {
    element.renderRoot.adoptedStyleSheets.push((sheet ??= createStyleSheet(helpStyles)));
    element.addController(this);
  }

  /** Opens the frame, now or when the entry is there. Does nothing after a failure. */
  show(): void {
    this.#isWanted = !this.#article && this.element.state !== 'failed';
    if (this.#article) this.#frame?.show();
  }

  close(): void {
    this.#isWanted = false;
    this.#frame?.close();
  }

  // A dialog that is moved while it is open stops being modal and cannot become modal again.
  hostDisconnected(): void {
    this.#frame?.empty();
  }

  hostUpdated(): void {
    const { display, htmlFor, lang, state, renderRoot: root } = this.element;
    const ui = interfaceLanguage(lang);
    const kind = display === 'dialog' || (display && htmlFor) ? [display, ui, !!htmlFor].join() : display;
    const article = root.querySelector('article') ?? undefined;
    if (this.#kind !== kind) {
      this.#remove(root);
      this.#kind = kind;
      if (display === 'disclosure') this.#frame = createDisclosure(this.#onToggle, htmlFor ? ui : undefined);
      if (display === 'dialog') this.#frame = createDialog(ui, this.#onToggle);
      if (this.#frame) root.append(this.#frame.element);
    }
    const frame = this.#frame;
    if (frame) {
      if (!article) frame.empty();
      else if (article !== this.#article) frame.insert(article);
      frame.element.hidden = !article;
    }
    this.#article = article;
    const eyebrow = article?.querySelector('.eyebrow');
    // Only who follows a control or is asked has chosen.
    if (eyebrow)
      eyebrow.textContent = eyebrow.textContent.replace(
        /^[^·]+(?=$| ·)/,
        helpMessages[ui][htmlFor || this.asked.isAsking ? 'yourAnswer' : 'open'],
      );
    // The button to try again had the focus. A title that is folded up cannot have it.
    if (article && root.activeElement?.matches('.notice:not(.frame) > button')) root.querySelector<HTMLElement>('summary[lang]')?.focus();
    // A reader who waits through a failure does something else by the time the entry comes.
    if (state === 'failed') this.#isWanted = false;
    if (this.#isWanted && article) this.show();
  }

  readonly #onToggle = (open: boolean): void => {
    this.element.dispatchEvent(new CustomEvent(open ? 'stgm-open' : 'stgm-close', { bubbles: true, composed: true }));
  };

  /** Removes the frame and puts everything back to where it is without one. */
  #remove(root: ShadowRoot): void {
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
