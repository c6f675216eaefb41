import type { Choice, QuestionBundle, Resource } from '../../src/bundle/index.js';
import type { StgmGuidanceElement } from '../../src/element/define.js';

let rooms = 0;

/** What a test tells the content host to answer at a path, see content-server.mjs. */
export interface Answer {
  status?: number;
  body?: unknown;
  encoding?: 'latin1';
  headers?: Record<string, string>;
  hold?: 'headers' | 'body';
}

export interface LoggedRequest {
  method: string;
  path: string;
  aborted: boolean;
  referer: string;
  cookie: string;
  cacheControl: string;
}

/** A content host of its own for one test: `src` is what the element is given. */
export class ContentHost {
  readonly #room = `/content-server/${Date.now()}-${rooms++}-${Math.random()}`;
  readonly src = `${this.#room}/files/`;

  async answer(path: string, { body, ...more }: Answer): Promise<this> {
    await this.#post('answers', { path, body: typeof body === 'string' ? body : JSON.stringify(body), ...more });
    return this;
  }

  release(path: string): Promise<void> {
    return this.#post('release', { path });
  }

  /** The requests so far; with a number, as soon as there are that many. */
  async log(least: { count?: number; aborted?: number } = {}): Promise<LoggedRequest[]> {
    const query = new URLSearchParams(Object.entries(least).map(([key, value]) => [key, String(value)]));
    return (await fetch(`${this.#room}/log?${query}`)).json() as Promise<LoggedRequest[]>;
  }

  async #post(what: string, body: unknown): Promise<void> {
    await fetch(`${this.#room}/${what}`, { method: 'POST', body: JSON.stringify(body) });
  }
}

export const resource = (more: Partial<Resource> = {}): Resource => ({
  title: 'Ağlar Rehberi',
  url: 'https://www.stgm.org.tr/rehber',
  kind: 'page',
  note: [],
  ...more,
});

export const choice = (id: string, more: Partial<Choice> = {}): Choice => ({
  id,
  title: `Yanıt ${id}`,
  answer: [['p', `Metin ${id}`]],
  resourcesIntro: [],
  resources: [],
  ...more,
});

export const bundle = (id: string, choices: Choice[], more: Partial<QuestionBundle> = {}): QuestionBundle => ({
  format: 1,
  lang: 'tr',
  question: { id, title: `Soru ${id}` },
  choices,
  ...more,
});

/** A content host that has question 9 with these choices. */
export const hostWith = (...choices: Choice[]): Promise<ContentHost> =>
  new ContentHost().answer('tr/9.json', { body: bundle('9', choices) });

const mounted = new Set<Element>();

/** The element on the page with these attributes; `unmountAll` takes it away again. */
export function mount(attributes: Record<string, string>, inside = '', parent: Element = document.body): StgmGuidanceElement {
  const element = document.createElement('stgm-guidance');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = inside;
  parent.append(element);
  mounted.add(element);
  return element;
}

export function unmountAll(): void {
  mounted.forEach((element) => element.remove());
  mounted.clear();
}

/** The next time that the element shows an entry, or says that it cannot. */
export const settled = (element: StgmGuidanceElement): Promise<CustomEvent> =>
  new Promise((resolve) => {
    for (const type of ['stgm-load', 'stgm-error'])
      element.addEventListener(type, (event) => resolve(event as CustomEvent), { once: true });
  });

/** Lets a held answer go, and waits until the element has made something of it. */
export async function release(host: ContentHost, path: string, element: StgmGuidanceElement): Promise<void> {
  const done = settled(element);
  await host.release(path);
  await done;
}

/** Mounts, and waits for the entry or its failure. */
export async function show(attributes: Record<string, string>, inside = ''): Promise<StgmGuidanceElement> {
  const element = mount(attributes, inside);
  await settled(element);
  return element;
}

/** Everything that is due has run. Not an animation frame: a tab in the background gets none. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * While `act` runs, a wait of a second is one of ten milliseconds, and the time limit of ten seconds half a second.
 *
 * @returns the delays that were asked for
 */
export async function hurry(act: () => Promise<unknown>): Promise<number[]> {
  const original = setTimeout;
  const delays: number[] = [];
  window.setTimeout = ((callback: () => void, delay = 0) => (
    delays.push(delay),
    original(callback, delay / (delay < 10_000 ? 100 : 20))
  )) as typeof setTimeout;
  try {
    await act();
  } finally {
    window.setTimeout = original;
  }
  return delays;
}

/** One element of the shadow tree. */
export function find<E extends HTMLElement = HTMLElement>(element: Element, selector: string): E {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

export const findAll = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** The words that a reader sees: no hidden ones, blanks run together. */
export function words(element: Element): string {
  const text = element.checkVisibility() ? (element as HTMLElement).innerText : '';
  const shadow = element.shadowRoot ? [...element.shadowRoot.children].map(words).join(' ') : text;
  return shadow.replace(/\s+/g, ' ').trim();
}
