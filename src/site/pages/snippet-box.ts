import type { Choice } from '../../bundle/index.js';
import { createElement } from '../../element/create-element.js';
import { linkBetween } from '../model/site-paths.js';
import type { Site, SiteLanguage } from '../model/site.js';
import { makeSnippet } from '../snippets/make-snippet.js';
import { snippetFacts } from '../snippets/snippet-facts.js';

/** Renders the box "Add this text to your site": the code for plain HTML, and a link to the snippet page for all other platforms. */
export function renderSnippetBox(
  site: Site,
  { lang, messages, paths }: SiteLanguage,
  question: string,
  choice: Choice,
  path: string,
): Element {
  const [part] = makeSnippet('html', 'text', snippetFacts(site, lang, question, choice));
  return createElement(
    'details',
    { class: 'box screen-only' },
    createElement('summary', {}, messages.embedThis),
    createElement('p', {}, messages.embedHow),
    // The script adds the button that it makes work.
    createElement(
      'div',
      { class: 'code', 'data-copy': messages.copy, 'data-copied': messages.copied },
      createElement('pre', { tabindex: 0, 'aria-label': messages.code, role: 'region' }, createElement('code', {}, part!.code)),
    ),
    createElement(
      'p',
      {},
      createElement('a', { class: 'link', href: `${linkBetween(path, paths.snippet)}#${question}/${choice.id}` }, messages.embedOther),
    ),
  );
}
