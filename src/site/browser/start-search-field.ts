import { loadScript } from './load-script.js';

/** Shows the search field, if the page has one, and loads the search when somebody comes to it or the URL has a query. */
export function startSearchField(): void {
  const form = document.getElementById('search');
  if (!form) return;
  const input = document.getElementById('query') as HTMLInputElement;
  const status = document.getElementById('search-status')!;
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  const load = () => {
    input.removeEventListener('focus', load);
    loadScript(form.dataset['script']!).then(
      () => undefined,
      () => {
        status.textContent = form.dataset['failed']!;
        input.addEventListener('focus', load); // the next visit tries again
      },
    );
  };
  input.addEventListener('focus', load);
  input.value ||= queryInUrl().slice(0, input.maxLength);
  if (input.value !== '' || document.activeElement === input) load();
}

/** `#q=…`, as `stgm-search.js` writes it, or `?q=…`, as others may link to it. The snippet page keeps something else in its fragment. */
const queryInUrl = (): string =>
  new URLSearchParams(location.hash.slice(1)).get('q') ?? new URLSearchParams(location.search).get('q') ?? '';
