import { html, nothing, type TemplateResult } from 'lit/html.js';
import { directionOf } from '../../element/languages.js';
import { renderNodes } from '../../element/render-nodes.js';
import { formatCode, orderByAttention, type AssessmentQuestion } from '../model/index.js';
import { renderProblems } from '../render-problems.js';
import type { ReportContext } from './report-context.js';
import { renderFinding, titleOf } from './render-finding.js';
import { renderPriorities } from './render-priorities.js';
import { renderProfile } from './render-profile.js';
import { reportMessages } from './report-messages.js';

/** Renders a report. Without answers it is one line. */
export function renderReport(context: ReportContext): TemplateResult {
  const { guidance, assessment, answers, problems, findings, resources, actions, ui, lang, headingOf } = context;
  const messages = reportMessages[ui];
  const { needed, reached, notApplicable, unanswered } = orderByAttention(assessment.questions, answers);
  const section = (name: string, content: unknown) => html`<section>${headingOf(0, name, ui)} ${content}</section>`;
  const full = (questions: AssessmentQuestion[]) => questions.map(({ id }) => renderFinding(findings.get(id)!, context));
  const titles = (questions: AssessmentQuestion[]) => html`
    <ul>
      ${questions.map((question) => {
        const [text, textLang] = titleOf(question, context);
        return html`<li lang=${textLang} dir=${directionOf(textLang)}>${text}</li>`;
      })}
    </ul>
  `;
  const unreadable = guidance.unreadable.length
    ? html`<p part="problems">${messages.unreadable(listOf(guidance.unreadable))}</p>`
    : nothing;
  if (answers.size === 0)
    return html`<article lang=${ui}>
      ${renderProblems(problems, ui)} ${unreadable}
      <p>${messages.empty}</p>
    </article>`;
  return html`
    <article lang=${ui}>
      <div class="head">
        <label>${messages.organisation} <input autocomplete="organization" /></label>
        <p>${messages.date}: ${new Intl.DateTimeFormat(ui, { dateStyle: 'long' }).format()}</p>
        <p>${messages.code}: <b class="code">${formatCode(answers, assessment.questions)}</b></p>
        ${guidance.source.length ? html`<p part="source" lang=${lang}>${renderNodes(guidance.source, context)}</p>` : nothing}
      </div>
      ${actions} ${renderProblems(problems, ui)} ${unreadable} ${section(messages.profile, renderProfile(context))}
      ${renderPriorities(context)} ${needed.length ? section(messages.needed, full(needed)) : nothing}
      ${reached.length ? section(messages.highest, full(reached)) : nothing}
      ${unanswered.length ? section(messages.unanswered, titles(unanswered)) : nothing}
      ${resources ? section(messages.resources, resources) : nothing}
      ${notApplicable.length ? section(messages.notApplicable, titles(notApplicable)) : nothing}
    </article>
  `;
}

/** Ids that came from outside: not all of them, and none in full length. */
const listOf = (ids: readonly string[]): string => {
  const shown = ids.slice(0, 10).map((id) => id.slice(0, 32) || '?');
  return shown.join(', ') + (ids.length > shown.length ? ', …' : '');
};
