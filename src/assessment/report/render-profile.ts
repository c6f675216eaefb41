import { html, nothing, type TemplateResult } from 'lit/html.js';
import { assessmentMessages } from '../assessment-messages.js';
import { profileOf } from '../model/index.js';
import { createBar } from './create-bar.js';
import type { ReportContext } from './report-context.js';
import { reportMessages } from './report-messages.js';

/** Renders the profile: a table with a row for each theme, in which a bar shows the mean level to those who see it. */
export function renderProfile({ assessment, answers, ui }: ReportContext): TemplateResult {
  const messages = reportMessages[ui];
  const { noTheme, unknown, notApplicable, theme: themeName, percent } = assessmentMessages[ui];
  const rows = profileOf(assessment, answers).map(({ theme, questions, share, levels, ...counts }) => {
    const others: [string, number][] = [
      [unknown, counts.unknown],
      [notApplicable, counts.notApplicable],
      [messages.unanswered, counts.unanswered],
    ];
    const said = others.filter(([, count]) => count).map(([name, count]) => `${name}: ${count}`);
    return html`
      <tr>
        <th scope="row" lang=${theme ? assessment.lang : ui}>${theme?.title ?? noTheme}</th>
        <td>${share === undefined ? '–' : [createBar(share), percent(share)]}</td>
        <td>${[messages.levels(levels, questions.length), ...said].join('; ')}</td>
      </tr>
    `;
  });
  return html`
    <table class="profile">
      <thead>
        <tr>
          ${[themeName, messages.reached, messages.answers].map((text) => html`<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.length ? rows : nothing}
      </tbody>
    </table>
  `;
}
