import { createElement } from '../../element/create-element.js';
import type { PreviewProblem, PreviewState } from '../preview/preview-state.js';

/** More are in the list of `stgm-guidance check`. */
const MAX_SHOWN = 50;

/** More warnings would push the page away: they are folded. */
const MAX_OPEN = 3;

/** Shows the problems of the content above the page, and reloads the page or opens the one that was saved when something changes. */
export function followPreview(): void {
  const state = JSON.parse(document.getElementById('preview-state')!.textContent) as PreviewState;
  const isFramed = parent !== window;
  if (!isFramed) showProblems(state);
  let events: EventSource | undefined;
  const follow = () => {
    events?.close();
    events = undefined;
    if (document.hidden) return; // a browser has six connections for all its tabs
    events = new EventSource('/.preview/events');
    events.onmessage = ({ data }: MessageEvent<string>) => {
      const { version, saved } = JSON.parse(data) as PreviewState;
      if (version === state.version) return;
      events?.close();
      const isWorkbench = document.getElementById('workbench') !== null;
      if (isFramed || isWorkbench || saved === undefined || saved === decodeURI(location.pathname)) location.reload();
      else location.assign(saved);
    };
  };
  document.addEventListener('visibilitychange', follow);
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  addEventListener('pagehide', () => events?.close());
  follow();
}

function showProblems({ problems, messages }: PreviewState): void {
  if (problems.length === 0) return;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity !== 'error');
  const region = createElement(
    'section',
    { class: `preview-problems${errors.length > 0 ? ' with-errors' : ''}`, role: errors.length > 0 ? 'alert' : 'status' },
    ...(errors.length === 0 ? [] : [createElement('p', {}, createElement('strong', {}, messages.errors)), renderList(errors)]),
    ...(warnings.length === 0
      ? []
      : [
          createElement(
            'details',
            warnings.length > MAX_OPEN ? {} : { open: '' },
            createElement('summary', {}, messages.warnings),
            renderList(warnings),
          ),
        ]),
  );
  document.body.prepend(region);
}

const renderList = (problems: PreviewProblem[]): HTMLElement =>
  createElement(
    'ul',
    {},
    ...problems
      .slice(0, MAX_SHOWN)
      .map(({ place, what, why, fix }) =>
        createElement(
          'li',
          {},
          createElement('code', {}, place),
          ` ${what}`,
          ...[why, fix].filter(Boolean).map((text) => createElement('p', {}, text)),
        ),
      ),
  );
