import { createElement } from '../create-element.js';

/** Milliseconds without news before the last one is announced: a reader may go through choices quickly, and a screen reader needs a moment to notice a new region. */
const CALM = 400;

/** Milliseconds after which the text is removed. By then it has been read out, and a reader who goes through the page must not find it. */
const STALE = 10_000;

/** Marks the region, because a page may be copied or saved with it inside. */
const NAME = 'data-stgm-status';

/** An SVG or XML document has no `body`. */
const pageOf = (): HTMLElement => document.body ?? document.documentElement;

let status: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let users = 0;

/** Invisible, and still read out. Set as properties, which no CSP forbids, and `important`, against rules of the page for all elements. */
const hidden = {
  all: 'initial',
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
};

/**
 * Joins the users of the page's one live region. The region is in the page itself, because some screen readers with some browsers do not
 * hear regions in shadow roots (https://github.com/w3c/aria/issues/1017). It is removed with its last user.
 *
 * @returns a function that leaves again
 */
export function joinAnnouncements(): () => void {
  users++;
  if (!status) {
    status = document.querySelector<HTMLElement>(`[${NAME}]`) ?? createElement('div', { role: 'status', [NAME]: '' });
    for (const [name, value] of Object.entries(hidden)) status.style.setProperty(name, value, 'important');
    pageOf().append(status);
  }
  return () => {
    if (--users > 0) return;
    clearTimeout(timer);
    status?.remove();
    status = undefined;
  };
}

/** What a reader can hear around an element: the page, or the modal dialog that makes the rest of it inert. */
function audibleAround(element: Element): Element {
  const root = element.getRootNode();
  return element.closest('dialog:modal') ?? ('host' in root ? audibleAround(root.host as Element) : pageOf());
}

/**
 * Announces a text politely, as soon as there is no other news for a moment.
 *
 * @param source the element that the text is about
 * @param lang the language of the text
 */
export function announce(source: Element, text: string, lang: string): void {
  clearTimeout(timer);
  const place = audibleAround(source);
  if (status && status.parentNode !== place) place.append(status);
  // The same words again are news only after silence.
  status?.replaceChildren();
  timer = setTimeout(() => {
    if (!status) return;
    status.lang = lang;
    status.textContent = text;
    timer = setTimeout(() => status?.replaceChildren(), STALE);
  }, CALM);
}
