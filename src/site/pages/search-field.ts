import { createElement } from '../../element/create-element.js';
import { versioned } from '../assets/scripts.js';
import { searchMessages } from '../messages/search-messages.js';
import { linkBetween } from '../model/site-paths.js';
import type { Site, SiteLanguage } from '../model/site.js';

/**
 * Renders the search field. It stays hidden without JavaScript; `stgm-pages.js` shows it, and loads `stgm-search.js` on first use.
 *
 * @param path of the page
 * @param use what a result does: opens its page, or picks the entry in the form of the snippet page
 */
export function renderSearchField({ scripts }: Site, { ui, paths }: SiteLanguage, path: string, use: 'open' | 'pick'): Element {
  const messages = searchMessages[ui];
  return createElement(
    'form',
    {
      role: 'search',
      class: 'search screen-only',
      id: 'search',
      hidden: '',
      'data-script': linkBetween(path, versioned(scripts, 'stgm-search.js')),
      'data-index': linkBetween(path, paths.search),
      'data-entries': linkBetween(path, paths.front),
      'data-use': use,
      'data-ui': ui,
      'data-failed': messages.failed,
    },
    createElement('label', { class: 'label', for: 'query' }, messages.label),
    createElement('input', {
      type: 'search',
      id: 'query',
      name: 'q',
      maxlength: 200,
      autocomplete: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
      'aria-describedby': 'query-hint',
    }),
    createElement('p', { class: 'small', id: 'query-hint' }, messages.hint),
    createElement('p', { class: 'small', id: 'search-status', role: 'status' }),
    createElement('ul', { class: 'rows results', id: 'results' }),
    createElement('button', { type: 'button', class: 'button', id: 'show-all', hidden: '' }, messages.showAll),
  );
}
