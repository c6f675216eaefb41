import { createElement } from '../create-element.js';

/** A reader who goes through choices quickly hears only the last; and a screen reader knows a region only when it has been there for a moment. */
const CALM = 400;

/** By then it has been said; later, a reader who goes through the page must not come upon it. */
const STALE = 10_000;

/** A page may be copied, or kept for later, with what stood in it. */
const NAME = 'data-stgm-status';

let status: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let users = 0;

/** Out of sight and still read aloud. Set as properties, which no CSP forbids; `important`, against what a page does to everything. */
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
 * Takes part in the one live region of a page. It stands in the page itself, because not every screen reader with every browser hears
 * regions in shadow roots (https://github.com/w3c/aria/issues/1017), and goes with the last element that uses it.
 *
 * @returns ends the part
 */
export function joinAnnouncements(): () => void {
  users++;
  if (!status) {
    status = document.querySelector<HTMLElement>(`[${NAME}]`) ?? createElement('div', { role: 'status', [NAME]: '' });
    for (const [name, value] of Object.entries(hidden)) status.style.setProperty(name, value, 'important');
    document.body.append(status);
  }
  return () => {
    if (--users > 0) return;
    clearTimeout(timer);
    status?.remove();
    status = undefined;
  };
}

/** Around a place, what a reader can hear: the page, or the modal dialog that makes the rest of it inert. */
function audible(place: Element): Element {
  const root = place.getRootNode();
  return place.closest('dialog:modal') ?? ('host' in root ? audible(root.host as Element) : document.body);
}

/**
 * Says something politely, once there is a moment's calm.
 *
 * @param news what it is about
 */
export function announce(news: Element, text: string, lang: string): void {
  clearTimeout(timer);
  const place = audible(news);
  if (status && status.parentNode !== place) place.append(status);
  timer = setTimeout(() => {
    if (!status) return;
    status.lang = lang;
    status.textContent = text;
    timer = setTimeout(() => status?.replaceChildren(), STALE);
  }, CALM);
}
