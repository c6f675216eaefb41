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
  input.value ||= new URLSearchParams(location.search).get('q')?.slice(0, 200) ?? '';
  if (input.value !== '' || document.activeElement === input) load();
}
