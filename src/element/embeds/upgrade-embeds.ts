import { createElement } from '../create-element.js';
import { EMBED_SELECTOR } from './embed-selector.js';
import { readLink } from './read-link.js';

/** Values of attributes by name; an empty value removes the attribute. */
type Attributes = Record<string, string | null | undefined>;

const dataName = (name: string): string => `data-stgm-${name}`;

/** What can be an embed as a whole: the `div`, or the paragraph around the link. */
const HOST = 'div[data-stgm-guidance],p';

/** The attributes that the element knows, and no others: anybody may have written the ones that are passed on to it. */
const ATTRIBUTES = (customElements.get('stgm-guidance') as unknown as { observedAttributes: string[] }).observedAttributes;

/** `<div data-stgm-guidance="9/2" data-stgm-lang="en">` */
function readData(div: Element, address: string): Attributes {
  const [question, choice] = address.split('/');
  return { ...Object.fromEntries(ATTRIBUTES.map((name) => [name, div.getAttribute(dataName(name))])), question, choice };
}

function read(host: HTMLElement): Attributes | undefined {
  // Leave alone what is being edited, and what is the fallback of another embed.
  if (host.isContentEditable || host.matches('stgm-guidance *,[data-stgm-guidance] *')) return undefined;
  if (host.localName === 'p') return readLink(host);
  const address = host.getAttribute(dataName('guidance'));
  return address === null ? undefined : readData(host, address);
}

/** What is in the shadow root of an embed: the element around a slot. Where the page has let go of the embed, only the slot is in the root. */
interface Parts {
  root: ShadowRoot;
  element: HTMLElement;
  slot: HTMLSlotElement;
}

const upgraded = new WeakMap<Element, Parts>();

function createParts(host: Element): Parts | undefined {
  if (host.shadowRoot) return undefined; // the page's own. `attachShadow` would silently empty one that is declared in HTML
  const slot = createElement('slot');
  const parts = { exportparts: 'title,answer,resources,resource,source,disclosure,button,dialog,status' };
  try {
    return { root: host.attachShadow({ mode: 'open' }), element: createElement('stgm-guidance', parts), slot };
  } catch {
    return undefined; // it has a closed one: the page stays as it is
  }
}

/**
 * Puts the element into a shadow root of the form of embed. The form itself does not change: it is the fallback,
 * the source that an editor on the page saves again, and the nodes that a framework comes back for.
 * A framework may use the same nodes for something else: then the page shows again what they say.
 */
function update(host: HTMLElement): void {
  const attributes = read(host);
  const parts = upgraded.get(host) ?? (attributes && createParts(host));
  if (!parts) return;
  upgraded.set(host, parts);
  const { root, element, slot } = parts;
  if (!attributes) return root.replaceChildren(slot);
  for (const [name, value] of Object.entries(attributes))
    if (!value) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  if (slot.parentNode === element && element.parentNode === root) return;
  element.append(slot);
  root.replaceChildren(element);
}

/** What a change of a node may matter to: the possible embeds around it. */
function* hostsAround(node: Node): Generator<HTMLElement> {
  for (let host = node instanceof HTMLElement ? node : node.parentElement; host; host = host.parentElement)
    if (upgraded.has(host) || host.matches(HOST)) yield host;
}

function* hostsIn(node: Node): Generator<HTMLElement> {
  if (!(node instanceof Element)) return;
  for (const found of node.querySelectorAll<HTMLElement>(EMBED_SELECTOR)) yield found.closest<HTMLElement>(HOST)!;
}

function onChange(records: MutationRecord[]): void {
  const hosts = new Set<HTMLElement>();
  for (const { type, target, addedNodes } of records) {
    for (const host of hostsAround(target)) hosts.add(host);
    // A `div` that is no embed any more may have one as its fallback.
    for (const node of type === 'attributes' ? [target] : addedNodes)
      for (const found of [hostsAround(node), hostsIn(node)]) for (const host of found) hosts.add(host);
  }
  hosts.forEach(update);
}

function start(): void {
  new Set(hostsIn(document.documentElement)).forEach(update);
  new MutationObserver(onChange).observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['href', 'hreflang', ...['guidance', ...ATTRIBUTES].map(dataName)],
  });
}

/**
 * Gives every other form of embed its element, now and whenever the page changes.
 * It waits until the page is parsed, because a paragraph may go on after its link.
 */
export function upgradeEmbeds(): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
