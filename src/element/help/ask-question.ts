import type { ReactiveController } from '@lit/reactive-element';
import { openQuestionBundle, readId, readQuestionBundle, type QuestionBundle } from '../../bundle/index.js';
import { createElement } from '../create-element.js';
import { createNotice, type Notice } from '../create-notice.js';
import { fileUrls, type FileUrls } from '../file-urls.js';
import type { GuidanceHost } from '../guidance-host.js';
import { hasMarkup } from '../has-markup.js';
import { directionOf } from '../languages.js';
import type { loadBundle } from '../load-bundle.js';
import type { LoadFailure } from '../load-failure.js';
import { loadGeneral } from '../load-general.js';
import { interfaceLanguage } from '../messages.js';
import { explainFailure } from '../explain-failure.js';
import { report } from '../report.js';
import { isAbsent, isQuestionMode } from './is-question-mode.js';
import { renderChoices } from './render-choices.js';

/**
 * Question mode: an element with a question and without choice asks, in a native group of radios, and then shows the entry of what is
 * chosen. The group stays, so that the choice can be changed, and so does the focus.
 */
export class AskQuestion implements ReactiveController {
  /** Decided once: where a page has chosen, no choice means "not yet". */
  readonly #asks: boolean;
  /** The question, once it is there. */
  #shown: HTMLElement | undefined;
  /** URL of the question that is asked; undefined where none is. */
  #url: string | undefined;
  #abort: AbortController | undefined;
  #hasFailed = false;
  #notice: Notice | undefined;

  /** @param load that of the element: both need the same file, and it is requested once */
  constructor(
    readonly element: GuidanceHost,
    readonly load: typeof loadBundle,
  ) {
    this.#asks = isQuestionMode(element);
    element.addController(this);
  }

  /** True while the reader chooses in the question of this element. */
  get isAsking(): boolean {
    return !!this.#url;
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
  }

  hostUpdated(): void {
    const { element } = this;
    const url = this.#urls()?.url;
    if (url !== this.#url) {
      this.#abort?.abort();
      this.#show(undefined);
      this.#notice?.(undefined, 'waiting');
      this.#url = url;
      if (url) this.#start(false);
    }
    if (!this.#shown) return;
    element.renderRoot.querySelector('slot')!.hidden = true;
    for (const radio of this.#shown.querySelectorAll('input')) radio.checked = radio.value === String(element.choice ?? '');
  }

  #urls(): FileUrls | undefined {
    const id = this.#asks && isAbsent(this.element.htmlFor) && readId(this.element.question);
    return id ? fileUrls(this.element, `${id}.json`) : undefined;
  }

  #start(isRetry: boolean): void {
    const { element } = this;
    const urls = this.#urls()!;
    const id = readId(element.question)!;
    const { signal } = (this.#abort = new AbortController());
    this.#hasFailed = false;
    this.#showNotice(isRetry ? 'retrying' : 'waiting');
    void loadGeneral(urls, signal, (url) => this.load(url, (json) => openQuestionBundle(json, id), signal, isRetry)).then(
      ({ bundle, failure }) => {
        if (signal.aborted) return;
        try {
          if (failure) throw failure;
          this.#show(this.#render(readQuestionBundle(bundle.raw, id)));
        } catch (error) {
          this.#hasFailed = true;
          this.#showNotice('failed');
          const { reason, message } = error as LoadFailure;
          report(element, explainFailure(urls.url, reason, message));
        }
        this.hostUpdated();
      },
    );
  }

  /** The markup inside the tag stays until there is something better. */
  #showNotice(state: Parameters<Notice>[1]): void {
    const { lang, renderRoot: root } = this.element;
    this.#notice ??= createNotice(root, () => this.#start(true));
    this.#notice(hasMarkup(root.querySelector('slot')!) ? undefined : interfaceLanguage(lang), state);
  }

  #render(bundle: QuestionBundle): HTMLElement {
    const { lang } = bundle;
    const group = renderChoices(bundle, interfaceLanguage(this.element.lang), (choice) => (this.element.choice = choice));
    // A notice has the look that an entry has: nothing of the page's, and the accent line.
    return createElement('div', { class: 'notice ask', lang, dir: directionOf(lang) }, group);
  }

  #show(shown: HTMLElement | undefined): void {
    const { renderRoot: root } = this.element;
    const hadFocus = root.activeElement?.matches('.notice *');
    this.#shown?.remove();
    this.#shown = shown;
    if (!shown) return;
    root.prepend(shown);
    // A reader who has pressed the button to try again continues with the question.
    if (hadFocus) shown.querySelector('input')?.focus();
    this.#notice?.(undefined, 'waiting');
  }

  readonly #onOnline = (): void => {
    if (this.#hasFailed) this.#start(true);
  };
}
