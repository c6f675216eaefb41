import { createElement } from '../create-element.js';
import { ownScript } from '../own-script.js';
import { EMBED_SELECTOR } from './embed-selector.js';

/** The path of an entry's page: `/9/2/`, in another language `/en/9/2/` or `/pt-BR/9/2/`, possibly in a folder of its host. */
const PAGE = /^(.*?\/)(?:([a-z]{2,3}(?:-[A-Za-z\d]{2,8})*)\/)?([^/]+)\/([^/]+)\/$/;

/** Values of attributes by name; an empty value removes the attribute. */
type Attributes = Record<string, string | null | undefined>;

const dataName = (name: string): string => `data-stgm-${name}`;

/** The attributes that the element knows, and no others: anybody may have written the ones that are passed on to it. */
const ATTRIBUTES = (customElements.get('stgm-guidance') as unknown as { observedAttributes: string[] }).observedAttributes;

/** `<div data-stgm-guidance="9/2" data-stgm-lang="en">` */
function readData(div: Element): Attributes {
  const [question, choice] = div.getAttribute(dataName('guidance'))!.split('/');
  return { ...Object.fromEntries(ATTRIBUTES.map((name) => [name, div.getAttribute(dataName(name))])), question, choice };
}

/** A link to a page of the script's own host, alone in its paragraph. A link inside a sentence, or to another host, stays a link. */
function readLink({ origin, pathname, search, hreflang, textContent }: HTMLAnchorElement, paragraph: Element): Attributes | undefined {
  const [page, root, folder, question, choice] = PAGE.exec(pathname) ?? [];
  // A longer name may be the folder of the site, for example `/rehber-stgm/`. It is a language only where the link says so.
  const site = !folder || folder.length === 2 || folder === hreflang ? root : `${root}${folder}/`;
  return page && ownScript.urlOf('/') === `${origin}/` && paragraph.textContent.trim() === textContent.trim()
    ? {
        question,
        choice,
        expects: new URLSearchParams(search).get('expects'),
        src: `${origin}${site}content/`,
        lang: hreflang || (site === root ? folder : ''),
      }
    : undefined;
}

/**
 * Puts the element into a shadow root of the form of embed. The form itself does not change: it is the fallback,
 * the source that an editor on the page saves again, and the nodes that a framework comes back for.
 */
function upgrade(found: HTMLElement): void {
  const host = found.closest<HTMLElement>('div[data-stgm-guidance],p')!;
  // Leave alone what is being edited, and what is the fallback of another embed.
  if (host.isContentEditable || host.matches('stgm-guidance *,[data-stgm-guidance] *')) return;
  const attributes = host === found ? readData(host) : readLink(found as HTMLAnchorElement, host);
  if (!attributes) return;
  let element = elements.get(host);
  if (!element) {
    if (host.shadowRoot) return; // the page's own. `attachShadow` would silently empty one that is declared in HTML
    element = createElement(
      'stgm-guidance',
      { exportparts: 'title,answer,resources,resource,disclosure,button,dialog,status' },
      createElement('slot'),
    );
    try {
      host.attachShadow({ mode: 'open' }).append(element);
    } catch {
      return; // it has a closed one: the page stays as it is
    }
    elements.set(host, element);
  }
  for (const [name, value] of Object.entries(attributes))
    if (value) element.setAttribute(name, value);
    else element.removeAttribute(name);
}

const elements = new WeakMap<Element, HTMLElement>();

function upgradeIn(node: Node): void {
  if (!(node instanceof HTMLElement)) return;
  if (node.matches(EMBED_SELECTOR)) upgrade(node);
  node.querySelectorAll<HTMLElement>(EMBED_SELECTOR).forEach(upgrade);
}

function start(): void {
  upgradeIn(document.documentElement);
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) (type === 'attributes' ? [target] : addedNodes).forEach(upgradeIn);
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['guidance', ...ATTRIBUTES].map(dataName) });
}

/**
 * Gives every other form of embed its element, now and whenever the page changes.
 * It waits until the page is parsed, because a paragraph may go on after its link.
 */
export function upgradeEmbeds(): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
