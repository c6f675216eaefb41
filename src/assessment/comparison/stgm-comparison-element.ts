import { html, type TemplateResult } from 'lit/html.js';
import { readIndexBundle, type IndexBundle } from '../../bundle/index.js';
import { createHeading } from '../../element/create-element.js';
import { createStyleSheet } from '../../element/help/create-style-sheet.js';
import { assessmentStyles } from '../assessment-styles.js';
import { BundleRequest } from '../bundle-request.js';
import { toRecord } from '../given-answers.js';
import { agreedAnswers, formatAnswers, type Answer, type NamedAnswers } from '../model/index.js';
import { attribute, ContentElement } from '../content-element.js';
import { linkTo } from '../report/link-to.js';
import { comparisonMessages } from './comparison-messages.js';
import { comparisonStyles } from './comparison-styles.js';
import { readSet } from './read-set.js';
import { renderComparison } from './render-comparison.js';
import { renderSets, type TypedSet } from './render-sets.js';

/**
 * Compares the answers of up to twelve people or groups, from their codes or links, and makes one report of what they agree on.
 *
 *     <stgm-comparison></stgm-comparison>
 *
 * Names and codes stay on the page.
 *
 * @attr {string} src - URL of the content folder; default: `content/` next to the script
 * @attr {string} [lang=tr] - language of the content and of our own texts
 * @attr {string} page - URL of a page with a report, for the link to the agreed one; default: this page
 * @attr {number} [heading-level=2] - level of the headings, 2 to 6
 *
 * @slot - shown until the questions are there, and if they cannot be shown
 *
 * @csspart sets - the fields for names and codes
 * @csspart question - the section of a question
 * @csspart status - the line that says that the comparison cannot be shown
 *
 * @cssprop --stgm-accent, --stgm-muted, --stgm-line - as of `<stgm-guidance>`
 *
 * @cssstate loading, ready, failed - as of `<stgm-guidance>`
 */
export class StgmComparisonElement extends ContentElement<IndexBundle> {
  static override styles = globalThis.CSSStyleSheet ? [createStyleSheet(assessmentStyles), createStyleSheet(comparisonStyles)] : [];

  static override properties = { ...ContentElement.properties, page: attribute() };

  declare page: string | null | undefined;

  protected readonly request = new BundleRequest(this, 'index.json', readIndexBundle, () => this.#chosen.clear());
  #typed: { name?: string; text: string }[] = [{ text: '' }, { text: '' }, { text: '' }];
  readonly #chosen = new Map<string, Answer>();

  protected override renderContent(index: IndexBundle): TemplateResult {
    const { ui } = this;
    const { names, needTwo } = comparisonMessages[ui];
    const typed = this.#typed.map(({ name, text }, place): TypedSet => {
      return { name: name ?? names[place] ?? '', text, read: readSet(text, index) };
    });
    const sets = typed.flatMap(({ name, read }, place): NamedAnswers[] =>
      'answers' in read ? [{ name: name.trim() || `${place + 1}`, answers: read.answers }] : [],
    );
    return html`
      <div class="assessment" lang=${index.lang}>
        ${renderSets(typed, ui, this.#onType)} ${sets.length > 1 ? this.#renderResult(index, sets) : html`<p lang=${ui}>${needTwo}</p>`}
      </div>
    `;
  }

  #renderResult(index: IndexBundle, sets: NamedAnswers[]): TemplateResult {
    const { ui, level, src, lang, page } = this;
    const { agreedReport, open, openReport } = comparisonMessages[ui];
    const agreed = agreedAnswers(sets, index.questions, this.#chosen);
    return html`
      ${renderComparison({ index, sets, agreed, ui, level, onChoose: this.#onChoose })} ${createHeading(level, { lang: ui }, agreedReport)}
      <p lang=${ui}>${open(index.questions.length - agreed.size)}</p>
      ${page ? html`<p lang=${ui}><a href=${linkTo(formatAnswers(agreed), page)}>${openReport}</a></p>` : ''}
      <stgm-report .answers=${toRecord(agreed)} .src=${src} lang=${lang} .page=${page} .headingLevel=${level + 1}></stgm-report>
    `;
  }

  readonly #onType = (place: number, typed: Partial<Pick<TypedSet, 'name' | 'text'>>): void => {
    this.#typed[place] = { text: '', ...this.#typed[place], ...typed };
    this.requestUpdate();
  };

  readonly #onChoose = ({ id }: { id: string }, answer: Answer | undefined): void => {
    if (answer === undefined) this.#chosen.delete(id);
    else this.#chosen.set(id, answer);
    this.requestUpdate();
  };
}
