import { createElement } from '../../element/create-element.js';
import type { InterfaceLanguage } from '../../element/messages.js';
import { searchMessages } from '../messages/search-messages.js';
import type { SearchIndex } from '../search/search-index.js';
import { openIndex, search, type OpenIndex, type SearchResult } from '../search/search.js';
import { completeFileLinks } from './complete-file-links.js';
import { loadScript } from './load-script.js';

declare global {
  /** Called by the script that holds the index. A script, and not JSON, because pages opened from a disk cannot fetch. */
  var stgmSearchIndex: ((index: SearchIndex) => void) | undefined;
}

/** More are shown on request. */
const FIRST = 20;

/** A count that changes with every letter would be read out with every letter: it waits until the typing pauses, in milliseconds. */
const PAUSE = 300;

/** Loads the index of the page's language, and then shows results while the query is typed. */
export function startSearch(): void {
  const element = <Type extends HTMLElement>(id: string) => document.getElementById(id) as Type;
  const [form, input, list] = [element('search'), element<HTMLInputElement>('query'), element('results')];
  const [status, showAll] = [element('search-status'), element<HTMLButtonElement>('show-all')];
  const { index: indexUrl, entries = './', use, ui, failed } = form.dataset;
  const messages = searchMessages[ui as InterfaceLanguage];
  let opened: OpenIndex | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (text: string) => {
    clearTimeout(timer);
    if (text === '') status.textContent = '';
    else timer = setTimeout(() => (status.textContent = text), PAUSE);
  };

  function show(limit = FIRST): void {
    const query = input.value.trim();
    if (use === 'open') keepInUrl(query);
    if (!opened) return;
    const results = query === '' ? [] : search(opened, query);
    const shown = results.slice(0, limit);
    list.replaceChildren(...shown.map(renderResult));
    completeFileLinks(list);
    showAll.hidden = shown.length === results.length;
    say(query === '' ? '' : results.length === 0 ? messages.nothing : messages.count(results.length, shown.length));
  }

  function renderResult({ question, choice, title, questionTitle, lang, questionLang }: SearchResult): HTMLElement {
    const href = use === 'pick' ? `#${question}/${choice}` : `${entries}${question}/${choice}/`;
    const about = createElement('span', { class: 'small', ...(questionLang === undefined ? {} : { lang: questionLang }) }, questionTitle);
    const statement = createElement('span', lang === undefined ? {} : { lang }, title);
    return createElement('li', {}, createElement('a', { href }, statement, questionTitle === '' ? '' : about));
  }

  const clear = () => {
    input.value = '';
    show();
  };

  input.addEventListener('input', () => show());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) clear();
  });
  showAll.addEventListener('click', () => {
    show(Infinity);
    list.querySelectorAll('a')[FIRST]?.focus();
  });
  if (use === 'pick') list.addEventListener('click', (event) => pick(event, clear));

  globalThis.stgmSearchIndex = (data) => (opened = openIndex(data));
  loadScript(indexUrl!).then(
    () => show(),
    () => say(failed!),
  );
}

/**
 * So that going back from an entry shows the results again, and the URL can be sent to a colleague. In the fragment, which browsers do
 * not send: the host does not learn what somebody looks for.
 */
function keepInUrl(query: string): void {
  const url = new URL(location.href);
  url.searchParams.delete('q');
  if (query !== '' || /^#q=/.test(url.hash)) url.hash = query === '' ? '' : `q=${encodeURIComponent(query)}`;
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

/** On the snippet page a result picks its entry. Platform and form stay as they are. */
function pick(event: MouseEvent, clear: () => void): void {
  const link = (event.target as Element).closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const [, , , ...platformAndForm] = location.hash.split('/');
  clear();
  location.hash = [link.hash.slice(1), document.documentElement.lang, ...platformAndForm].join('/');
  document.getElementById('question')!.focus();
}
