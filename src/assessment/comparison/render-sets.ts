import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { InterfaceLanguage } from '../../element/messages.js';
import { MAX_SETS } from '../model/index.js';
import { comparisonMessages } from './comparison-messages.js';
import type { readSet } from './read-set.js';

/** What was typed for one person or group, and what was read from it. */
export interface TypedSet {
  name: string;
  text: string;
  read: ReturnType<typeof readSet>;
}

/**
 * Renders the fields for names and codes.
 *
 * @param onChange called with the place of a set and what is new about it; a place after the last one adds a set
 */
export function renderSets(
  sets: readonly TypedSet[],
  ui: InterfaceLanguage,
  onChange: (index: number, typed: Partial<Pick<TypedSet, 'name' | 'text'>>) => void,
): TemplateResult {
  const { intro, name, code, add, problem, leftOut } = comparisonMessages[ui];
  const valueOf = ({ target }: Event) => (target as HTMLInputElement).value;
  const lineOf = ({ read }: TypedSet) =>
    'problem' in read ? problem[read.problem.reason](read.problem.detail ?? '') : read.leftOut ? leftOut(read.leftOut) : '';
  return html`
    <div part="sets" lang=${ui}>
      <p>${intro}</p>
      ${sets.map(
        (set, index) => html`
          <div class="set">
            <label
              >${name(index + 1)}<input
                autocomplete="off"
                .value=${set.name}
                @input=${(event: Event) => onChange(index, { name: valueOf(event) })}
            /></label>
            <label>
              ${code}
              <input
                autocomplete="off"
                spellcheck="false"
                .value=${set.text}
                aria-describedby="problem-${index}"
                aria-invalid=${'problem' in set.read && set.text ? 'true' : nothing}
                @input=${(event: Event) => onChange(index, { text: valueOf(event) })}
              />
            </label>
            <p id="problem-${index}" class="problem">${lineOf(set)}</p>
          </div>
        `,
      )}
      ${sets.length < MAX_SETS ? html`<button type="button" @click=${() => onChange(sets.length, {})}>${add}</button>` : nothing}
    </div>
  `;
}
