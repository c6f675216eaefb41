import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { InterfaceLanguage } from '../element/messages.js';
import { assessmentMessages } from './assessment-messages.js';
import type { AnswerProblem } from './model/answers.js';

/** More lines than this nobody reads. */
const MAX_LINES = 10;

/** Renders what could not be read as an answer, one line each; nothing without problems. */
export function renderProblems(problems: readonly AnswerProblem[], ui: InterfaceLanguage): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const { problems: heading, problem, moreProblems } = assessmentMessages[ui];
  const more = problems.length - MAX_LINES;
  return html`
    <div part="problems" lang=${ui}>
      <p>${heading}</p>
      <ul>
        ${problems.slice(0, MAX_LINES).map(({ reason, text }) => html`<li>${problem[reason](text)}</li>`)}
        ${more > 0 ? html`<li>${moreProblems(more)}</li>` : nothing}
      </ul>
    </div>
  `;
}
