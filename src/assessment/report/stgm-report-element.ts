import type { TemplateResult } from 'lit/html.js';
import { readGuidanceBundle, type ReadGuidance } from '../../bundle/index.js';
import { contentBase } from '../../element/content-base.js';
import { createHeading } from '../../element/create-element.js';
import { createStyleSheet } from '../../element/help/create-style-sheet.js';
import { joinAnnouncements } from '../../element/help/announce.js';
import { styles } from '../../element/styles.js';
import { withoutPrototype } from '../../element/without-prototype.js';
import { BundleRequest } from '../bundle-request.js';
import { toRecord, type GivenAnswers } from '../given-answers.js';
import { formatAnswers, toAssessment, type Answers, type Assessment } from '../model/index.js';
import { attribute, ContentElement } from '../content-element.js';
import { createGuidance } from './create-guidance.js';
import { findingsOf, gatherResources, type Finding } from './finding.js';
import { Priorities } from './priorities.js';
import { renderActions } from './render-actions.js';
import { renderReport } from './render-report.js';
import { renderResources } from './render-resources.js';
import { ReportAnswers } from './report-answers.js';
import { reportMessages } from './report-messages.js';
import { reportPrintStyles } from './report-print-styles.js';
import { reportStyles } from './report-styles.js';

const entrySheet = globalThis.CSSStyleSheet && createStyleSheet(styles);

/**
 * The report of an assessment: where the organisation is, what needs attention first, the next step and the guidance for each question.
 *
 *     <stgm-report></stgm-report>
 *
 * The answers come from the first of these that is there: what `for` names, `answers`, the only `<stgm-assessment>` on the page, the
 * query (`?1=2&2=3`, which is moved into the fragment), the fragment of the page's address (`#1=2&2=3`).
 *
 * @attr {string} src - URL of the content folder; default: `content/` next to the script
 * @attr {string} [lang=tr] - language of the content and of our own texts
 * @attr {string} answers - the answers: `1=2 2=3`
 * @attr {string} for - id of a `<stgm-assessment>` or of a form whose fields have the ids of questions as names
 * @attr {string} data-map - names of a form tool and the questions that they mean: `q3_soru=3 q4_soru=4`
 * @attr {string} page - URL of the page that links lead to; default: this page
 * @attr {number} [heading-level=2] - level of the headings, 2 to 6
 *
 * @slot - shown until the guidance is there, and if it cannot be shown
 *
 * @csspart actions - what the reader can do with the report
 * @csspart priorities - the section of the priorities
 * @csspart finding - the section of a question
 * @csspart problems - what is not an answer, or cannot be shown
 * @csspart source - whose words these are
 * @csspart status - the line that says that the report cannot be shown
 *
 * @cssprop --stgm-accent, --stgm-muted, --stgm-line - as of `<stgm-guidance>`
 *
 * @cssstate loading, ready, failed - as of `<stgm-guidance>`
 */
export class StgmReportElement extends ContentElement<ReadGuidance> {
  static override styles = entrySheet ? [entrySheet, createStyleSheet(reportStyles), createStyleSheet(reportPrintStyles)] : [];

  static override properties = {
    ...ContentElement.properties,
    for: attribute(),
    nameMap: attribute('data-map'),
    page: attribute(),
    answers: withoutPrototype({ noAccessor: true }),
  };

  declare for: string | null | undefined;
  declare nameMap: string | null | undefined;
  declare page: string | null | undefined;

  protected readonly request = new BundleRequest(this, 'guidance.json', readGuidanceBundle, (guidance) => this.#start(guidance));
  readonly #source = new ReportAnswers(this);
  readonly #priorities = new Priorities(this);
  readonly #headings = new Map<string, HTMLElement>();
  readonly #guidance = new Map<object, HTMLDetailsElement>();
  #assessment!: Assessment;
  #answers: Answers = new Map();
  /** All resources of these answers: there are many, and they change only with the answers. */
  #resources: { of: string; rendered: Element | undefined } | undefined;
  #leave: (() => void) | undefined;

  /** The answers of the report by question id. Setting them replaces what the attribute said; null lets the page's address count again. */
  get answers(): Record<string, string> {
    return toRecord(this.#answers);
  }

  set answers(given: GivenAnswers) {
    this.#source.given = given;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = joinAnnouncements();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  #start(guidance: ReadGuidance): void {
    this.#assessment = toAssessment(guidance);
    this.#guidance.clear();
    this.#resources = undefined;
  }

  protected override renderContent(guidance: ReadGuidance): TemplateResult {
    const { ui, level, base } = this;
    const { lang } = guidance;
    const assessment = this.#assessment;
    const { answers, problems } = this.#source.read(assessment);
    this.#answers = answers;
    const findings = findingsOf(guidance, answers);
    const of = `${ui} ${level} ${formatAnswers(answers)}`;
    if (this.#resources?.of !== of) {
      const gathered = gatherResources(findings.values()).flatMap(({ resources }) => resources);
      this.#resources = { of, rendered: gathered.length ? renderResources(gathered, { level: level + 1, base, ui, lang }) : undefined };
    }
    return renderReport({
      guidance,
      assessment,
      answers,
      problems,
      findings,
      resources: this.#resources.rendered,
      actions: renderActions(this, assessment, answers, ui, this.#openAll),
      ui,
      lang,
      level,
      base,
      plans: this.#priorities.plans,
      isFull: this.#priorities.isFull,
      togglePriority: (question) => this.#priorities.toggle(question),
      onPlan: (question, typed) => this.#priorities.type(question, typed),
      guidanceOf: this.#guidanceOf,
      headingOf: this.#headingOf,
    });
  }

  get base(): string {
    return contentBase(this.src).base;
  }

  readonly #openAll = (): void => {
    for (const details of this.renderRoot.querySelectorAll('details')) details.open = true;
  };

  readonly #guidanceOf = ({ choice }: Finding): Node | undefined => {
    if (!choice) return undefined;
    const { ui, level, base } = this;
    const lang = choice.lang ?? this.request.bundle!.lang;
    const details =
      this.#guidance.get(choice) ?? createGuidance(choice, reportMessages[ui].guidance, { level: level + 2, base, ui, lang }, [entrySheet]);
    this.#guidance.set(choice, details);
    return details;
  };

  readonly #headingOf = (depth: number, text: string, lang: string, id = ''): HTMLElement => {
    const key = [this.level + depth, lang, id, text].join(' ');
    const heading = this.#headings.get(key) ?? createHeading(this.level + depth, { lang, ...(id && { id }) }, text);
    this.#headings.set(key, heading);
    return heading;
  };
}
