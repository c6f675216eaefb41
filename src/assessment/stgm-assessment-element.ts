import type { TemplateResult } from 'lit/html.js';
import { readIndexBundle, type IndexBundle } from '../bundle/index.js';
import { createHeading } from '../element/create-element.js';
import { createStyleSheet } from '../element/help/create-style-sheet.js';
import { withoutPrototype } from '../element/without-prototype.js';
import { AnswerKeeper } from './answer-keeper.js';
import { assessmentStyles } from './assessment-styles.js';
import { BundleRequest } from './bundle-request.js';
import { attribute, ContentElement } from './content-element.js';
import type { StgmAssessmentEvents } from './events.js';
import { toRecord, type GivenAnswers } from './given-answers.js';
import type { Answer } from './model/answers.js';
import { formatAnswers } from './model/fragment.js';
import { groupByTheme } from './model/profile.js';
import { ProgressAnnouncer } from './progress-announcer.js';
import { renderAssessment } from './render-assessment.js';

/**
 * The whole self-assessment: all questions by theme, in any order, nothing required.
 *
 *     <stgm-assessment></stgm-assessment>
 *
 * The answers are in the fragment of the page's address (`#1=2&2=3&5=?&7=-`), and nowhere else. A form around the element gets them
 * as text under its `name`.
 *
 * @attr {string} src - URL of the content folder; default: `content/` next to the script
 * @attr {string} [lang=tr] - language of the content and of our own texts
 * @attr {"page" | "theme"} [layout=page] - all questions on one page, or one theme at a time
 * @attr {"fragment" | "property"} [state=fragment] - `property` leaves the address alone; the answers are in `answers` and in the events
 * @attr {string} prefix - before each answer in the fragment, for a second assessment on the page: `prefix="board"` writes `#board.1=2`
 * @attr {string} answers - the first answers, where the address has none: `1=2 2=3`
 * @attr {string} report - URL of a page with the report; a link to it gets the answers
 * @attr {number} [heading-level=2] - level of the titles of themes, 2 to 6
 *
 * @slot - shown until the questions are there, and if they cannot be shown
 * @fires {CustomEvent<StgmAnswerDetail>} stgm-answer - the reader has answered, changed or cleared an answer
 * @fires {CustomEvent<StgmCompleteDetail>} stgm-complete - the last open question was answered
 *
 * @csspart progress - how many questions have an answer
 * @csspart question - the `fieldset` of a question
 * @csspart problems - what in the address is not an answer
 * @csspart status - the line that says that the questions cannot be shown
 *
 * @cssprop --stgm-accent, --stgm-muted, --stgm-line - as of `<stgm-guidance>`
 * @cssstate loading, ready, failed - as of `<stgm-guidance>`
 */
export class StgmAssessmentElement extends ContentElement<IndexBundle> {
  static formAssociated = true;

  static override styles = globalThis.CSSStyleSheet ? createStyleSheet(assessmentStyles) : [];

  static override properties = {
    ...ContentElement.properties,
    layout: attribute(),
    stateIn: attribute('state'),
    fragmentPrefix: attribute('prefix'),
    answers: withoutPrototype({ noAccessor: true }),
    report: attribute(),
  };

  declare layout: 'page' | 'theme' | null | undefined;
  declare stateIn: 'fragment' | 'property' | null | undefined;
  declare fragmentPrefix: string | null | undefined;
  declare report: string | null | undefined;

  readonly #keeper = new AnswerKeeper(this, () => {
    this.internals.setFormValue(formatAnswers(this.#keeper.answers));
    // For a report on the same page: `stgm-answer` is only what the reader does.
    this.dispatchEvent(new Event('stgm-answers', { bubbles: true, composed: true }));
  });
  protected readonly request = new BundleRequest(this, 'index.json', readIndexBundle, (index) => this.#start(index));
  readonly #announcer = new ProgressAnnouncer(this);
  readonly #headings = new Map<string, HTMLElement>();
  #theme: number | undefined;
  #isDisabled = false;

  /** The answers by question id: the id of a choice, `?` or `-`. Setting them replaces all; those that are none are listed on the page. */
  get answers(): Record<string, string> {
    return toRecord(this.#keeper.answers);
  }

  set answers(given: GivenAnswers) {
    this.#keeper.give(given);
  }

  get usesFragment(): boolean {
    return this.stateIn !== 'property';
  }

  /** Called by the browser when the form around the element is reset. */
  formResetCallback(): void {
    this.answers = {};
  }

  /** Called by the browser when a `fieldset` around the element is disabled. */
  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabled = isDisabled;
    this.requestUpdate();
  }

  protected override renderContent(index: IndexBundle): TemplateResult {
    const { answers, problems } = this.#keeper;
    return renderAssessment(index, {
      answers,
      problems,
      ui: this.ui,
      isDisabled: this.#isDisabled,
      theme: this.layout === 'theme' ? (this.#theme ?? 0) : undefined,
      report: this.report,
      onAnswer: this.#onAnswer,
      openTheme: this.#openTheme,
      headingOf: this.#headingOf,
    });
  }

  readonly #headingOf = (text: string, lang: string): HTMLElement => {
    const { level } = this;
    const key = `${level} ${lang} ${text}`;
    const heading = this.#headings.get(key) ?? createHeading(level, { lang, tabindex: -1 }, text);
    this.#headings.set(key, heading);
    return heading;
  };

  readonly #openTheme = (theme: number): void => {
    this.#theme = theme;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('section > [tabindex]')?.focus());
  };

  #start(index: IndexBundle): void {
    const keeper = this.#keeper;
    keeper.start(index.questions);
    // A reader who comes back continues with the first theme that is not finished.
    const open = groupByTheme(index).findIndex(({ questions }) => questions.some(({ id }) => !keeper.answers.has(id)));
    this.#theme ??= Math.max(0, open);
  }

  readonly #onAnswer = ({ id }: { id: string }, answer: Answer | undefined): void => {
    const keeper = this.#keeper;
    const before = keeper.answers.size;
    keeper.answer(id, answer);
    const answered = keeper.answers.size;
    const total = this.request.bundle!.questions.length;
    // The browser announces the answer itself, and another answer to the same question is no progress.
    if (answered !== before) this.#announcer.announce(answered, total, this.ui);
    const { answers } = this;
    this.#dispatch('stgm-answer', { question: id, answer, answers, answered, total });
    if (before < answered && answered === total) this.#dispatch('stgm-complete', { answers });
  };

  #dispatch<Type extends keyof StgmAssessmentEvents>(type: Type, detail: StgmAssessmentEvents[Type]['detail']): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}
