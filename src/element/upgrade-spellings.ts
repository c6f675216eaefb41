import { createElement } from './create-element.js';
import { besideScript } from './script-location.js';
import { StgmGuidanceElement } from './stgm-guidance-element.js';

/** What filters and editors leave of an embed: a `div` with data, or a link in a paragraph. */
const SPELLINGS = 'div[data-stgm-guidance],p a[href$="#embed"]';

/** The path of an entry's page: `/9/2/`, in another language `/en/9/2/`, maybe in a folder of its host. */
const PAGE = /^(.*?\/)(?:([a-z]{2})\/)?([^/]+)\/([^/]+)\/$/;

/** Values of attributes by name; what is empty has none. */
type Attributes = Record<string, string | null | undefined>;

/** `<div data-stgm-guidance="9/2" data-stgm-lang="en">`: the attributes of the element and no others, because anybody may have written these. */
function readData(div: Element): Attributes {
  const data = (name: string) => div.getAttribute(dataName(name));
  const [question, choice] = data('guidance')!.split('/');
  return { ...Object.fromEntries(StgmGuidanceElement.observedAttributes.map((name) => [name, data(name)])), question, choice };
}

const dataName = (name: string): string => `data-stgm-${name}`;

/** A link to a page of the script's own host, alone in its paragraph. One in a sentence, or to another host, stays a link. */
function readLink({ origin, pathname, hreflang, textContent }: HTMLAnchorElement, paragraph: Element): Attributes | undefined {
  const [page, root, folder, question, choice] = PAGE.exec(pathname) ?? [];
  return page && besideScript.url('/') === `${origin}/` && paragraph.textContent.trim() === textContent.trim()
    ? { question, choice, src: `${origin}${root}content/`, lang: hreflang || folder }
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
    element = createElement('stgm-guidance', { exportparts: 'title,answer,resources,resource,status' }, createElement('slot'));
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
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['guidance', ...StgmGuidanceElement.observedAttributes].map(dataName) });
}

/** Gives every other spelling of the tag its element, now and whenever the page changes. A paragraph that is still being parsed may go on after its link. */
export function upgradeSpellings(): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
