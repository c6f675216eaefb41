import type { ReactiveController } from '@lit/reactive-element';
import { readId, type QuestionBundle } from '../../bundle/index.js';
import { contentBase } from '../content-base.js';
import { createElement } from '../create-element.js';
import { createNotice, type Notice } from '../create-notice.js';
import { explainFailure } from '../explain-failure.js';
import type { GuidanceHost } from '../guidance-host.js';
import { directionOf } from '../languages.js';
import type { loadQuestion } from '../load-question.js';
import { interfaceLanguage } from '../messages.js';
import { report } from '../report.js';
import { renderChoices } from './render-choices.js';

/** An empty attribute is there: a template whose control has no id yet. */
const isAbsent = (attribute: string | null | undefined): boolean => (attribute ?? undefined) === undefined;

/**
 * Question mode: an element with a question and without choice asks, in a native group of radios, and then shows the entry of what is
 * chosen. The group stays, so that the choice can be changed, and so does the focus.
 */
export class AskQuestion implements ReactiveController {
  /** Decided once: where a page has chosen, or a control or a button of the page leads to the entry, no choice means "not yet". */
  readonly #asks: boolean;
  /** What is in front of the entry: the question, or a notice while it is not there. */
  #shown: HTMLElement | undefined;
  /** URL of the question that is asked; undefined where none is. */
  #url: string | undefined;
  #abort: AbortController | undefined;
  #hasFailed = false;
  #notice: Notice | undefined;

  /** @param load that of the element: both need the same file, and it is requested once */
  constructor(
    readonly element: GuidanceHost,
    readonly load: typeof loadQuestion,
  ) {
    const { choice, htmlFor, display } = element;
    this.#asks = !choice && isAbsent(htmlFor) && (!display || display === 'inline');
    element.addController(this);
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
    const url = this.#urlOf(element);
    if (url !== this.#url) {
      this.#abort?.abort();
      this.#show(undefined);
      this.#url = url;
      if (url) this.#start(false);
    }
    if (!this.#shown) return;
    element.renderRoot.querySelector('slot')!.hidden = true;
    for (const radio of this.#shown.querySelectorAll('input')) radio.checked = radio.value === String(element.choice ?? '');
  }

  #urlOf({ question, htmlFor, src, lang }: GuidanceHost): string | undefined {
    const id = readId(question);
    return this.#asks && id && isAbsent(htmlFor) ? `${contentBase(src)}${readId(lang) ?? 'tr'}/${id}.json` : undefined;
  }

  #start(isRetry: boolean): void {
    const { element } = this;
    const url = this.#url!;
    const id = readId(element.question)!;
    const abort = (this.#abort = new AbortController());
    const ui = interfaceLanguage(element.lang);
    const notice = (this.#notice ??= createNotice(() => this.#start(true)));
    this.#hasFailed = false;
    notice.update(ui, isRetry ? 'retrying' : 'waiting');
    // The markup inside the tag stays until there is something better.
    const hasFallback = !!element.textContent.trim();
    if (!hasFallback) this.#show(notice.element);
    void this.load(url, id, abort.signal, isRetry).then((result) => {
      if (abort.signal.aborted) return;
      if ('bundle' in result) this.#show(this.#render(result.bundle));
      else {
        this.#hasFailed = true;
        notice.update(ui, 'failed');
        report(element, explainFailure(result.failure.reason, url, result.failure.message));
      }
      this.hostUpdated();
    });
  }

  #render(bundle: QuestionBundle): HTMLElement {
    const { lang } = bundle;
    const group = renderChoices(bundle, interfaceLanguage(this.element.lang), (choice) => (this.element.choice = choice));
    // A notice has the look that an entry has: nothing of the page's, and the accent line.
    return createElement('div', { class: 'notice ask', lang, dir: directionOf(lang) }, group);
  }

  #show(shown: HTMLElement | undefined): void {
    if (shown === this.#shown) return;
    const { renderRoot: root } = this.element;
    const hadFocus = this.#shown?.contains(root.activeElement);
    this.#shown?.remove();
    this.#shown = shown;
    if (shown) root.prepend(shown);
    // A reader who has pressed the button to try again continues with the question.
    if (hadFocus) shown?.querySelector('input')?.focus();
  }

  readonly #onOnline = (): void => {
    if (this.#hasFailed) this.#start(true);
  };
}
