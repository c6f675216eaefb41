import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { IndexBundle } from '../../bundle/index.js';
import { createHeading } from '../../element/create-element.js';
import { directionOf } from '../../element/languages.js';
import type { InterfaceLanguage } from '../../element/messages.js';
import { assessmentMessages } from '../assessment-messages.js';
import {
  compareAnswers,
  levelOf,
  NOT_APPLICABLE,
  profileOf,
  UNKNOWN,
  type Answer,
  type Answers,
  type AssessmentQuestion,
  type ComparedQuestion,
  type NamedAnswers,
} from '../model/index.js';
import { renderQuestion } from '../render-question.js';
import { comparisonMessages } from './comparison-messages.js';

export interface ComparisonContext {
  index: IndexBundle;
  sets: readonly NamedAnswers[];
  /** What all said, and what was chosen. */
  agreed: Answers;
  ui: InterfaceLanguage;
  /** Level of the headings of sections. */
  level: number;
  onChoose: (question: AssessmentQuestion, answer: Answer | undefined) => void;
}

/** Renders the sets side by side, then the questions by disagreement: who said what, and the choice of one answer for all. */
export function renderComparison(context: ComparisonContext): TemplateResult {
  const { index, sets, ui, level } = context;
  const { sideBySide, questions } = comparisonMessages[ui];
  return html`
    ${createHeading(level, { lang: ui }, sideBySide)} ${renderSideBySide(context)} ${createHeading(level, { lang: ui }, questions)}
    ${compareAnswers(sets, index.questions).map((compared) => renderCompared(compared, context))}
  `;
}

function renderSideBySide({ index, sets, ui }: ComparisonContext): TemplateResult {
  const { theme: themeName, percent, noTheme } = assessmentMessages[ui];
  const profiles = sets.map(({ answers }) => profileOf(index, answers));
  return html`
    <div class="wide" role="group" tabindex="0" lang=${ui} aria-label=${comparisonMessages[ui].sideBySide}>
      <table>
        <thead>
          <tr>
            <th scope="col">${themeName}</th>
            ${sets.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${(profiles[0] ?? []).map(
            ({ theme }, row) => html`
              <tr>
                <th scope="row" lang=${theme ? index.lang : ui}>${theme?.title ?? noTheme}</th>
                ${profiles.map((profile) => {
                  const { share } = profile[row]!;
                  return html`<td>${share === undefined ? '–' : percent(share)}</td>`;
                })}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

function renderCompared({ question, agreement, voices }: ComparedQuestion<AssessmentQuestion>, context: ComparisonContext): TemplateResult {
  const { index, agreed, ui, level, onChoose } = context;
  const { id, title, lang = index.lang } = question;
  const messages = comparisonMessages[ui];
  const heading = title
    ? createHeading(level + 1, { lang }, `${id}. ${title}`)
    : createHeading(level + 1, { lang: ui }, assessmentMessages[ui].question(id));
  return html`
    <section part="question">
      ${heading}
      <p lang=${ui}>${messages.agreement[agreement]}</p>
      <ul>
        ${voices.map(({ answer, names }) => html`<li><b>${names.join(', ')}:</b> ${renderVoice(question, answer, context)}</li>`)}
      </ul>
      ${
        agreement === 'same' || agreement === 'unanswered'
          ? nothing
          : renderQuestion(question, {
              answer: agreed.get(id),
              lang: index.lang,
              ui,
              isDisabled: false,
              legend: messages.agreed,
              onAnswer: onChoose,
            })
      }
    </section>
  `;
}

function renderVoice(question: AssessmentQuestion, answer: Answer | undefined, { index, ui }: ComparisonContext): TemplateResult {
  const found = levelOf(question, answer);
  if (found) {
    const { title, lang = index.lang } = question.choices[found.level - 1]!;
    return html`<span class="number" lang=${ui}>${assessmentMessages[ui].level(found.level, found.of)}</span>
      <span lang=${lang} dir=${directionOf(lang)}>${title}</span>`;
  }
  const { unknown, notApplicable } = assessmentMessages[ui];
  const text = answer === UNKNOWN ? unknown : answer === NOT_APPLICABLE ? notApplicable : comparisonMessages[ui].noAnswer;
  return html`<span lang=${ui}>${text}</span>`;
}
