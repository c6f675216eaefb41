import { html, type TemplateResult } from 'lit/html.js';
import type { Plan } from './priorities.js';
import type { ReportContext } from './report-context.js';
import { titleOf } from './render-finding.js';
import { reportMessages } from './report-messages.js';

/** Renders the priorities with lines to fill in, on screen or on paper. */
export function renderPriorities(context: ReportContext): TemplateResult {
  const { ui, plans, findings, headingOf, togglePriority, onPlan } = context;
  const { priorities, prioritiesHint, removePriority, plan: names } = reportMessages[ui];
  const line = (id: string, plan: Plan, key: keyof Plan) => html`
    <label>
      ${names[key]}
      <input
        autocomplete="off"
        .value=${plan[key]}
        @input=${({ target }: Event) => onPlan(id, { [key]: (target as HTMLInputElement).value })}
        aria-describedby="p-${id}"
      />
    </label>
  `;
  return html`
    <section part="priorities" class=${plans.size ? '' : 'screen'}>
      ${headingOf(0, priorities, ui)}
      <p class="hint">${prioritiesHint}</p>
      ${[...plans].map(([id, plan]) => {
        const [title, lang] = titleOf(findings.get(id)!.question, context);
        return html`
          <div class="plan">
            <p id="p-${id}" lang=${lang}>${title}</p>
            ${line(id, plan, 'who')} ${line(id, plan, 'what')} ${line(id, plan, 'when')}
            <button type="button" aria-describedby="p-${id}" @click=${() => togglePriority(id)}>${removePriority}</button>
          </div>
        `;
      })}
    </section>
  `;
}
