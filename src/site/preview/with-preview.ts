import { escapeMarkup, scriptJson } from '../model/escape.js';
import type { PreviewState } from './preview-state.js';

/** Where the preview has its own files. No page of a site has a dot there. */
export const PREVIEW_FOLDER = '/.preview/';

/** Adds the preview's script and style sheet to a page, with what the script must know at once. */
export function withPreview(html: string, state: PreviewState): string {
  const parts = [
    `<link rel="stylesheet" href="${PREVIEW_FOLDER}style.css">`,
    `<script type="application/json" id="preview-state">${scriptJson(state)}</script>`,
    `<script defer src="${PREVIEW_FOLDER}script.js"></script>`,
  ];
  return html.replace('</head>', () => `${parts.join('')}</head>`);
}

/** The page while there is nothing to show yet. */
export const renderWaitingPage = (lang: string, title: string): string =>
  `<!doctype html>\n<html lang="${escapeMarkup(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeMarkup(title)}</title></head><body><main><h1>${escapeMarkup(title)}</h1></main></body></html>\n`;
