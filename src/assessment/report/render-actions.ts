import { html, type TemplateResult } from 'lit/html.js';
import { announce } from '../../element/help/announce.js';
import type { InterfaceLanguage } from '../../element/messages.js';
import { assessmentMessages } from '../assessment-messages.js';
import { formatAnswers, formatCsv, formatJson, type Answers, type Assessment } from '../model/index.js';
import { linkTo } from './link-to.js';
import { reportMessages } from './report-messages.js';
import { saveFile } from './save-file.js';

/**
 * Renders what the reader can do with a report: print it, open everything, take it away.
 *
 * @param host the report
 * @param openAll opens the guidance of all questions
 */
export function renderActions(
  host: HTMLElement & { readonly page: string | null | undefined },
  assessment: Assessment,
  answers: Answers,
  ui: InterfaceLanguage,
  openAll: () => void,
): TemplateResult {
  const { print, openAll: openAllText, download, copyLink, copied, file, columns, unanswered } = reportMessages[ui];
  const { unknown, notApplicable } = assessmentMessages[ui];
  const link = linkTo(formatAnswers(answers), host.page);
  const saveCsv = () => {
    const csv = formatCsv(assessment, answers, { columns, unknown, notApplicable, unanswered }, ui === 'tr' ? ';' : ',');
    saveFile(`${file}.csv`, 'text/csv', csv);
  };
  const saveJson = () => saveFile(`${file}.json`, 'application/json', formatJson(assessment, answers));
  const copy = ({ currentTarget }: Event) => {
    const field = (currentTarget as Element).previousElementSibling!.querySelector('input')!;
    // Where the page may not write to the clipboard, the reader copies what is selected.
    field.select();
    void navigator.clipboard?.writeText(link).then(
      () => announce(host, copied, ui),
      () => undefined,
    );
  };
  const button = (text: string, onClick: (event: Event) => void) => html`<button type="button" @click=${onClick}>${text}</button>`;
  return html`
    <div part="actions" class="screen">
      ${button(print, () => window.print())} ${button(openAllText, openAll)} ${button(download('CSV'), saveCsv)}
      ${button(download('JSON'), saveJson)}
      <label class="link"><span class="hidden">${copyLink}</span><input readonly .value=${link} /></label>
      ${button(copyLink, copy)}
    </div>
    <stgm-qr text=${link} lang=${ui}></stgm-qr>
  `;
}
