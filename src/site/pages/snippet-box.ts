import type { Choice } from '../../bundle/index.js';
import { createElement } from '../../element/create-element.js';
import { linkBetween } from '../model/locations.js';
import type { Scripts } from '../assets/scripts.js';
import type { Site, SiteLanguage } from '../model/site.js';
import { makeSnippet, type SnippetFacts } from '../snippets/snippet.js';
import { spaceFor } from '../snippets/space.js';

/** What the snippets of an entry are made of. */
export const snippetFacts = (
  { base, defaultLang, scripts: { version, files } }: Pick<Site, 'base' | 'defaultLang' | 'scripts'>,
  lang: string,
  question: string,
  choice: Choice,
): SnippetFacts => ({
  base,
  question,
  choice: choice.id,
  lang,
  defaultLang,
  title: choice.title,
  space: spaceFor(choice),
  version,
  integrity: snippetIntegrity(files),
});

/** What the snippets pin. */
export const snippetIntegrity = (files: Scripts['files']): SnippetFacts['integrity'] => ({
  element: files['stgm-guidance.js']!.integrity,
  help: files['stgm-help.js']!.integrity,
  embed: files['stgm-embed.js']!.integrity,
});

/** "Embed this": the code for a plain page, filled in, and the way to all other kinds. */
export function renderSnippetBox(site: Site, { lang, words, at }: SiteLanguage, question: string, choice: Choice, path: string): Element {
  const [part] = makeSnippet('html', 'text', snippetFacts(site, lang, question, choice));
  return createElement(
    'details',
    { class: 'box screen-only' },
    createElement('summary', {}, words.embedThis),
    createElement('p', {}, words.embedHow),
    // The button is put in by the script that makes it work.
    createElement(
      'div',
      { class: 'code', 'data-copy': words.copy, 'data-copied': words.copied },
      createElement('pre', { tabindex: 0, 'aria-label': words.code, role: 'region' }, createElement('code', {}, part!.code)),
    ),
    createElement(
      'p',
      {},
      createElement('a', { class: 'link', href: `${linkBetween(path, at.snippet)}#${question}/${choice.id}` }, words.embedOther),
    ),
  );
}
