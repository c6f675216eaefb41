import type { Kind, Resource } from '../bundle/index.js';
import { createElement, createIcon } from './create-element.js';
import { languageName, sameLanguage } from './languages.js';
import { messages } from './messages.js';
import type { RenderContext } from './render-context.js';
import { linkAttributes, renderNodes } from './render-nodes.js';
import { withoutPrototype } from './without-prototype.js';

const icons: Record<Kind, string> = {
  document: 'M14 3H6v18h12V7zv4h4M9 12h6M9 16h6',
  video: 'M3 5h18v14H3zM10 9l5 3-5 3z',
  course: 'M2 9l10-5 10 5-10 5zM6 11v5c3 3 9 3 12 0v-5M22 9v6',
  page: 'M3 5h18v14H3zM3 9h18',
};

/**
 * Creates one row of the list. It says what will open before the reader clicks: the kind in words, the host, the year,
 * the language where it differs from the entry's, and the editor's note.
 *
 * @param index of the resource in its entry, for an id
 */
export function renderResource(resource: Resource, index: number, context: RenderContext): Element {
  const { url, kind, title, year, note, lang = context.lang, imprint = String(year ?? ''), shownNote = note } = withoutPrototype(resource);
  const { ui } = context;
  const { hostname, pathname } = new URL(url);
  const kindName = messages[ui][kind === 'document' && /\.pdf$/i.test(pathname) ? 'pdf' : kind];
  const language = sameLanguage(lang, context.lang) ? '' : languageName(lang, ui);
  const facts = [hostname.replace(/^www\./, '') || pathname, imprint, language].filter(Boolean);
  const id = `about-${index}`;
  return createElement(
    'li',
    { part: 'resource' },
    createIcon(icons[kind]),
    createElement('a', { href: url, lang, dir: 'auto', 'aria-describedby': id, ...linkAttributes }, title || url),
    // A no-break space before each dot, so that no line begins with one.
    createElement('div', { class: 'about', id, lang: ui }, createElement('b', {}, kindName), ['', ...facts].join('\u00a0\u00b7 ')),
    shownNote.length ? createElement('div', { class: 'note' }, renderNodes(shownNote, context)) : '',
  );
}
