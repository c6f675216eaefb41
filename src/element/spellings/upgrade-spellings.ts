import { createElement } from '../create-element.js';
import { besideScript } from '../script-location.js';
import type { StgmGuidanceElement } from '../stgm-guidance-element.js';
import { SPELLINGS } from './spellings.js';

/** The path of an entry's page: `/9/2/`, in another language `/en/9/2/` or `/pt-BR/9/2/`, maybe in a folder of its host. */
const PAGE = /^(.*?\/)(?:([a-z]{2,3}(?:-[A-Za-z\d]{2,8})*)\/)?([^/]+)\/([^/]+)\/$/;

/** Values of attributes by name; what is empty has none. */
type Attributes = Record<string, string | null | undefined>;

const dataName = (name: string): string => `data-stgm-${name}`;

/** The attributes that the element knows, and no others: anybody may have written the ones that are passed on to it. */
const ATTRIBUTES = (customElements.get('stgm-guidance') as typeof StgmGuidanceElement).observedAttributes;

/** `<div data-stgm-guidance="9/2" data-stgm-lang="en">` */
function readData(div: Element): Attributes {
  const [question, choice] = div.getAttribute(dataName('guidance'))!.split('/');
  return { ...Object.fromEntries(ATTRIBUTES.map((name) => [name, div.getAttribute(dataName(name))])), question, choice };
}

/** A link to a page of the script's own host, alone in its paragraph. One in a sentence, or to another host, stays a link. */
function readLink({ origin, pathname, hreflang, textContent }: HTMLAnchorElement, paragraph: Element): Attributes | undefined {
  const [page, root, folder, question, choice] = PAGE.exec(pathname) ?? [];
  // A longer one may as well be the folder that the site stands in, like `/rehber-stgm/`: it is a language where the link says so.
  const site = !folder || folder.length === 2 || folder === hreflang ? root : `${root}${folder}/`;
  return page && besideScript.url('/') === `${origin}/` && paragraph.textContent.trim() === textContent.trim()
    ? { question, choice, src: `${origin}${site}content/`, lang: hreflang || (site === root ? folder : '') }
    : undefined;
}

/**
 * The element stands in a shadow root of what was found, which stays as it is: the fallback, the source that an editor on the page
 * saves again, and the nodes that a framework comes back for.
 */
function upgrade(found: HTMLElement): void {
  const host = found.closest<HTMLElement>('div[data-stgm-guidance],p')!;
  // What is being edited, or is the fallback of another one, is left alone.
  if (host.isContentEditable || host.matches('stgm-guidance *,[data-stgm-guidance] *')) return;
  const attributes = host === found ? readData(host) : readLink(found as HTMLAnchorElement, host);
  if (!attributes) return;
  let element = elements.get(host);
  if (!element) {
    if (host.shadowRoot) return; // the page's own; were it declared in HTML, `attachShadow` would empty it and say nothing
    element = createElement(
      'stgm-guidance',
      { exportparts: 'title,answer,resources,resource,disclosure,button,dialog,status' },
      createElement('slot'),
    );
    try {
      host.attachShadow({ mode: 'open' }).append(element);
    } catch {
      return; // a closed one: what was written stays
    }
    elements.set(host, element);
  }
  for (const [name, value] of Object.entries(attributes))
    if (value) element.setAttribute(name, value);
    else element.removeAttribute(name);
}

const elements = new WeakMap<Element, StgmGuidanceElement>();

function upgradeIn(node: Node): void {
  if (!(node instanceof HTMLElement)) return;
  if (node.matches(SPELLINGS)) upgrade(node);
  node.querySelectorAll<HTMLElement>(SPELLINGS).forEach(upgrade);
}

function start(): void {
  upgradeIn(document.documentElement);
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) (type === 'attributes' ? [target] : addedNodes).forEach(upgradeIn);
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['guidance', ...ATTRIBUTES].map(dataName) });
}

/** Gives every other spelling of the tag its element, now and whenever the page changes. Not before the page is parsed: a paragraph may go on after its link. */
export function upgradeSpellings(): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
