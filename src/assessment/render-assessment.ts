import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { IndexBundle } from '../bundle/index.js';
import { assessmentMessages } from './assessment-messages.js';
import type { AnswerProblem, Answers } from './model/answers.js';
import { formatAnswers } from './model/fragment.js';
import { groupByTheme, type ThemeQuestions } from './model/profile.js';
import { renderProblems } from './render-problems.js';
import { renderQuestion, type QuestionContext } from './render-question.js';

export interface AssessmentContext extends Omit<QuestionContext, 'answer' | 'lang'> {
  answers: Answers;
  problems: readonly AnswerProblem[];
  /** The place of the one theme that is shown; undefined for all. */
  theme: number | undefined;
  openTheme: (theme: number) => void;
  /** Creates the heading of a theme, or returns the one from before: the reader may be on it. */
  headingOf: (text: string, lang: string) => Element;
  /** URL of the report, if there is one. */
  report: string | null | undefined;
}

/** Renders the questions of an index by theme, with the progress above and what comes next below. */
export function renderAssessment(index: IndexBundle, context: AssessmentContext): TemplateResult {
  const { answers, problems, theme, ui, report } = context;
  const messages = assessmentMessages[ui];
  const groups = groupByTheme(index);
  const total = index.questions.length;
  const shown = theme === undefined ? groups : groups.slice(theme, theme + 1);
  return html`
    <div class="assessment" lang=${index.lang}>
      <div part="progress" lang=${ui}>
        <span id="progress">${messages.progress(answers.size, total)}</span>
        <progress aria-labelledby="progress" max=${total} .value=${answers.size}></progress>
      </div>
      ${renderProblems(problems, ui)} ${shown.map((group) => renderTheme(group, index, context))}
      <div class="end" lang=${ui}>
        ${theme === undefined ? nothing : renderThemeButtons(theme, groups.length, context)}
        ${answers.size === total ? html`<p>${messages.complete}</p>` : nothing}
        ${report ? html`<a href="${report}#${formatAnswers(answers)}">${messages.report}</a>` : nothing}
      </div>
    </div>
  `;
}

function renderTheme({ theme, questions }: ThemeQuestions, { lang, themes }: IndexBundle, context: AssessmentContext): TemplateResult {
  const { answers, ui, headingOf } = context;
  return html`
    <section>
      ${themes.length ? headingOf(theme?.title ?? assessmentMessages[ui].noTheme, theme ? lang : ui) : nothing}
      ${questions.map((question) => renderQuestion(question, { ...context, lang, answer: answers.get(question.id) }))}
    </section>
  `;
}

function renderThemeButtons(theme: number, total: number, { ui, openTheme }: AssessmentContext): TemplateResult {
  const { themeProgress, previousTheme, nextTheme } = assessmentMessages[ui];
  const button = (to: number, text: string) =>
    to >= 0 && to < total ? html`<button type="button" @click=${() => openTheme(to)}>${text}</button>` : nothing;
  return html`
    <p>${themeProgress(theme + 1, total)}</p>
    <p class="around">${button(theme - 1, previousTheme)} ${button(theme + 1, nextTheme)}</p>
  `;
}
