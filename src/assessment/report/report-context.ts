import type { ReadGuidance } from '../../bundle/index.js';
import type { RenderContext } from '../../element/render-context.js';
import type { AnswerProblem, Answers, Assessment } from '../model/index.js';
import type { Finding } from './finding.js';
import type { Plan } from './priorities.js';

/** What the parts of a report need to know. `level` is that of the headings of sections, `lang` that of the bundle. */
export interface ReportContext extends RenderContext {
  guidance: ReadGuidance;
  assessment: Assessment;
  answers: Answers;
  problems: readonly AnswerProblem[];
  findings: ReadonlyMap<string, Finding>;
  /** All resources; undefined without any. */
  resources: Element | undefined;
  /** What the reader can do with the report. */
  actions: unknown;
  plans: ReadonlyMap<string, Plan>;
  isFull: boolean;
  togglePriority: (question: string) => void;
  /** Called with what was typed into the plan of a priority. */
  onPlan: (question: string, typed: Partial<Plan>) => void;
  /** The folded guidance of a finding: always the same node, so that it stays open. Undefined where the answer has none. */
  guidanceOf: (finding: Finding) => Node | undefined;
  /**
   * Creates a heading, or returns the one from before: the reader may be on it.
   *
   * @param depth 0 for a section, 1 for a question
   */
  headingOf: (depth: number, text: string, lang: string, id?: string) => Element;
}
