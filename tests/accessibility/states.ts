import type { ServerResponse } from 'node:http';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Choice, Node, QuestionBundle } from '../../src/bundle/index.js';
import { openBrowser } from '../open-browser.js';
import { serve, type Host } from '../site/serve.js';

const table = (word: string): Node => [
  'table',
  ['thead', ['tr', ['th', word], ['th', 'Ne']]],
  ['tbody', ['tr', ['td', 'Bilgi'], ['td', 'muvaffakiyetsizleştiricileştiriveremeyebilecek']]],
];

/** With all that an entry can have that matters here: a heading, a link in a sentence, tables too wide for a phone, a resource in another language. */
const entry: Choice = {
  id: '2',
  title: 'Ortağı nerede arayacağımızı bilmiyoruz.',
  answer: [
    ['h1', 'Neden'],
    ['p', 'STGM ', ['a', { href: 'https://www.stgm.org.tr/' }, 'Bilgi Merkezi'], 'ne bakın.'],
    table('Ağ'),
    table('Platform'),
  ],
  resourcesIntro: [['p', 'Şunlara da bakın:']],
  resources: [
    { title: 'Ağlar Rehberi', url: 'https://www.stgm.org.tr/rehber', kind: 'page', note: [] },
    {
      title: 'A Practical Guide',
      url: 'https://example.org/guide.pdf',
      kind: 'document',
      lang: 'en',
      year: 2006,
      note: ['Yazan: Ayça Bulut'],
    },
  ],
};

const question: QuestionBundle = { format: 1, lang: 'tr', question: { id: '9', title: 'Ortaklık kuruyor muyuz?' }, choices: [entry] };

const files: Record<string, QuestionBundle> = {
  '/content/tr/9.json': question,
  // Not translated yet.
  '/content/en/9.json': { ...question, lang: 'en', choices: [{ ...entry, lang: 'tr' }] },
  '/content/de/9.json': { ...question, lang: 'de' },
};

/** One state that a reader can meet: the tag that a webmaster writes, and what is done then. */
export interface State {
  tag: string;
  /** The element's `state` when the page has come to rest. */
  is: 'initial' | 'loading' | 'ready' | 'failed';
  act?: (page: Page) => Promise<unknown>;
}

const FALLBACK = '<p><a href="https://www.stgm.org.tr/">Bu konudaki kaynaklar STGM’nin sitesinde</a></p>';
const tag = (attributes: string, inside = ''): string => `<stgm-guidance ${attributes}>${inside}</stgm-guidance>`;
const READY = 'question="9" choice="2" src="/content/"';

const press = (selector: string) => (page: Page) =>
  page.$eval('stgm-guidance', (element, inside) => element.shadowRoot!.querySelector<HTMLElement>(inside)!.click(), selector);

export const states: Record<string, State> = {
  initial: { tag: tag(''), is: 'initial' },
  'initial, markup inside': { tag: tag('', FALLBACK), is: 'initial' },
  loading: { tag: tag('question="9" choice="2" src="/held/"'), is: 'loading' },
  'loading, markup inside': { tag: tag('question="9" choice="2" src="/held/"', FALLBACK), is: 'loading' },
  ready: { tag: tag(READY), is: 'ready' },
  'ready, not translated': { tag: tag(`${READY} lang="en"`), is: 'ready' },
  failed: { tag: tag('question="9" choice="2" src="/gone/"'), is: 'failed' },
  'failed, markup inside': { tag: tag('question="9" choice="2" src="/gone/"', FALLBACK), is: 'failed' },
  retrying: { tag: tag('question="9" choice="2" src="/gone-once/"'), is: 'loading', act: press('.notice button') },
  'disclosure closed': { tag: tag(`${READY} display="disclosure"`), is: 'ready' },
  'disclosure open': { tag: tag(`${READY} display="disclosure"`), is: 'ready', act: press('summary') },
  'dialog closed': { tag: tag(`${READY} display="dialog"`), is: 'ready' },
  'dialog open': { tag: tag(`${READY} display="dialog"`), is: 'ready', act: press('[part=button]') },
};

/** A host page as plain as can be, with something to focus before and after the element. */
const hostPage = (content: string, style: string): string => `<!doctype html>
<html lang="tr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sayfa</title>
<link rel="icon" href="data:,">
<style>:root { color-scheme: light dark; font: 17px/1.6 sans-serif } button { min-height: 24px } ${style}</style>
<script async src="/dist/stgm-guidance.js"></script>
</head>
<body><main><h1>Sayfa</h1><h2><button>Önce</button></h2>${content}<p><button>Sonra</button></p></main></body>
</html>`;

/** The project's own folder as a web host, and beside it content hosts: one never answers, one has nothing, one has nothing and then does not answer. */
async function serveStates(): Promise<Host & { pages: Record<string, string> }> {
  const pages: Record<string, string> = {};
  const refused = new Set<string>();
  const answer = (url: string, response: ServerResponse): boolean => {
    if (files[url]) response.end(JSON.stringify(files[url]));
    else if (url.startsWith('/gone/')) response.writeHead(404).end();
    else if (url.startsWith('/gone-once/') && !refused.delete(url)) {
      refused.add(url);
      response.writeHead(404).end();
    } else return /^\/(held|gone-once)\//.test(url);
    return true;
  };
  const host = await serve(fileURLToPath(new URL('../..', import.meta.url)), {
    pages,
    answer: ({ url }, response) => answer(url!.split('?')[0]!, response),
  });
  return { ...host, pages };
}

/** A page in a browser, and the host of all states; gone after the tests. */
export async function startLooking() {
  const browser = await openBrowser();
  const host = await serveStates();
  after(async () => {
    await browser.close();
    await host.close();
  });
  return { page: await browser.newPage(), host };
}

const untilState = (page: Page, state: State['is']) =>
  page.waitForFunction((wanted) => (document.querySelector('stgm-guidance') as unknown as { state: string }).state === wanted, {}, state);

/** Brings a page to a state, and comes back when it is there and can be seen. */
export async function open(
  page: Page,
  host: Awaited<ReturnType<typeof serveStates>>,
  { tag: content, is, act }: State,
  style = '',
): Promise<void> {
  host.pages['/page'] = hostPage(content, style);
  await page.goto(`${host.origin}/page?${Math.random()}`);
  // Until it is tried again a failure is all that there is to see.
  await untilState(page, act && is === 'loading' ? 'failed' : is);
  // The word for waiting appears after a moment, for those who look and for axe.
  await page.$eval('stgm-guidance', (element) => element.shadowRoot!.getAnimations().forEach((animation) => animation.finish()));
  await act?.(page);
  await untilState(page, is);
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** What a reader has told the system: `{ 'forced-colors': 'active' }`. In one go, and by one session, because each call takes back the one before. */
export async function prefer(page: Page, preferences: Record<string, string>, media = ''): Promise<void> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  await (
    await session
  ).send('Emulation.setEmulatedMedia', { media, features: Object.entries(preferences).map(([name, value]) => ({ name, value })) });
}
