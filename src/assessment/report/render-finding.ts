import { html, nothing, type TemplateResult } from 'lit/html.js';
import { directionOf } from '../../element/languages.js';
import { linkAttributes } from '../../element/render-nodes.js';
import { assessmentMessages } from '../assessment-messages.js';
import { UNKNOWN } from '../model/index.js';
import type { Finding } from './finding.js';
import type { ReportContext } from './report-context.js';
import { reportMessages } from './report-messages.js';

/** The number of a question and its title, and their language. */
export const titleOf = ({ id, title, lang }: Finding['question'], context: ReportContext): [text: string, lang: string] =>
  title ? [`${id}. ${title}`, lang ?? context.lang] : [assessmentMessages[context.ui].question(id), context.ui];

/** Renders what the report says about one question: my statement, its level, the next step, the guidance, and what the next level adds. */
export function renderFinding(finding: Finding, context: ReportContext): TemplateResult {
  const { question, answer, level, choice, next, added } = finding;
  const { ui, plans, isFull, headingOf, togglePriority, guidanceOf } = context;
  const messages = reportMessages[ui];
  const { unknown, level: nameOfLevel } = assessmentMessages[ui];
  const isPriority = plans.has(question.id);
  const statement = (name: string, { title, lang = context.lang }: { title: string; lang?: string }, of?: string) => html`
    <dt>${name}${of ? html` <b class="level">${of}</b>` : nothing}</dt>
    <dd lang=${lang} dir=${directionOf(lang)}>${title}</dd>
  `;
  return html`
    <section part="finding">
      ${headingOf(1, ...titleOf(question, context), `q-${question.id}`)}
      <dl>
        ${choice ? statement(messages.today, choice, nameOfLevel(level!.level, level!.of)) : nothing}
        ${next ? statement(messages.next, next) : nothing}
        ${
          answer === UNKNOWN
            ? [statement(messages.today, { title: unknown, lang: ui }), statement(messages.next, { title: messages.unknownStep, lang: ui })]
            : nothing
        }
      </dl>
      ${guidanceOf(finding)}
      ${
        added.length
          ? html`
              <p class="added-title">${messages.added}</p>
              <ul class="added">
                ${added.map(
                  ({ url, title, lang = next!.lang ?? context.lang }) =>
                    html`<li>
                      <a href=${url} lang=${lang} dir="auto" rel=${linkAttributes.rel} referrerpolicy="no-referrer">${title || url}</a>
                    </li>`,
                )}
              </ul>
            `
          : nothing
      }
      <button
        type="button"
        aria-describedby="q-${question.id}"
        ?disabled=${isFull && !isPriority}
        @click=${() => togglePriority(question.id)}
      >
        ${isPriority ? messages.removePriority : messages.addPriority}
      </button>
    </section>
  `;
}
