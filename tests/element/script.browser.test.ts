import { expect, waitUntil } from '@open-wc/testing';
import type { StgmGuidanceElement } from '../../src/element/define.js';
import { choice, hostWith, settled, turn, words, type ContentHost } from './fixture.js';

const SCRIPT = '/dist/stgm-guidance.js';
const frames: HTMLIFrameElement[] = [];

afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

interface Page {
  window: Window;
  element: StgmGuidanceElement;
  said: string[];
}

/** A page of its own with this in its head, and what it said in its console. */
async function open(head: string, host: ContentHost, { body = '', csp = '' } = {}): Promise<Page> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  document.body.append(frame);
  const page = frame.contentWindow as Window & typeof globalThis;
  const said: string[] = [];
  page.console.warn = page.console.error = (text: unknown) => void said.push(String(text));
  page.addEventListener('error', (event) => said.push(event.message));
  page.document.open();
  page.document.write(
    `<!doctype html><html lang="tr">${csp && `<meta http-equiv="Content-Security-Policy" content="${csp}">`}${head}` +
      `<stgm-guidance question="9" choice="2" src="${host.src}"></stgm-guidance>${body}`,
  );
  page.document.close();
  let element: StgmGuidanceElement | null;
  // Firefox writes what follows a script when that has come.
  while (!(element = page.document.querySelector('stgm-guidance'))) await turn();
  return { window: page, element, said };
}

const expectShown = async ({ element }: Page) => {
  if (element.state !== 'ready') await settled(element);
  expect(words(element)).to.equal('Bu yanıt için öneriler Yanıt 2 Metin 2');
};

const late = `<script>addEventListener('DOMContentLoaded', () => document.head.append(Object.assign(document.createElement('script'), { src: '${SCRIPT}' })))</script>`;

const forms: Record<string, string> = {
  async: `<script async src="${SCRIPT}"></script>`,
  defer: `<script defer src="${SCRIPT}"></script>`,
  'with neither': `<script src="${SCRIPT}"></script>`,
  'as a module': `<script type="module" src="${SCRIPT}"></script>`,
  'as an async module': `<script type="module" async src="${SCRIPT}?v=1.0.0"></script>`,
  'late, by another script': late,
};

describe('the script', () => {
  for (const [form, tag] of Object.entries(forms))
    it(`works ${form}, and says nothing`, async () => {
      const page = await open(tag, await hostWith(choice('2')));
      await expectShown(page);
      expect(page.said).to.be.empty;
    });

  for (const [form, tag] of Object.entries(forms))
    it(`written ${form} finds its content beside itself`, async () => {
      const host = await hostWith(choice('2'));
      const page = await open(tag, host);
      await expectShown(page);
      page.element.src = null;
      await settled(page.element);
      const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      expect(asked).to.include('/dist/content/tr/9.json');
    });

  it('loaded twice harms nothing, and says so once', async () => {
    const host = await hostWith(choice('2'));
    const page = await open(`<script src="${SCRIPT}"></script><script src="${SCRIPT}"></script>`, host);
    await expectShown(page);
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.match(/^<stgm-guidance>: .*twice.* Fix: .*/);
  });

  it('leaves a tag alone that somebody else has taken', async () => {
    const host = await hostWith(choice('2'));
    const page = await open(
      `<script>customElements.define('stgm-guidance', class Theirs extends HTMLElement {})</script><script src="${SCRIPT}"></script>`,
      host,
    );
    expect(page.element.constructor.name).to.equal('Theirs');
    expect(page.said).to.have.length(1);
  });

  it('upgrades an element that has its properties set already', async () => {
    const host = await hostWith(choice('1'), choice('2'));
    const body = `<script>Object.assign(document.querySelector('stgm-guidance'), { choice: 1 })</script><script src="${SCRIPT}"></script>`;
    const page = await open('', host, { body });
    await settled(page.element);
    expect(words(page.element)).to.contain('Yanıt 1');
  });

  it('needs no inline style and no HTML from text: it works under the strictest policy', async () => {
    // By its name, because to Firefox `'self'` is not this host in a page that a script has written.
    const csp = `default-src 'none'; script-src ${location.origin}; connect-src ${location.origin}; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
    const page = await open('', await hostWith(choice('2')), { csp, body: `<script src="${SCRIPT}"></script>` });
    await expectShown(page);
    expect(page.window.getComputedStyle(page.element.shadowRoot!.querySelector('article')!).borderInlineStartWidth).to.equal('4px');
    expect(page.said).to.be.empty;
  });

  it('puts nothing on window but the two markers of Lit', async () => {
    const host = await hostWith(choice('2'));
    const before = document.createElement('iframe');
    document.body.append(before);
    const known = Object.getOwnPropertyNames(before.contentWindow);
    before.remove();
    const page = await open(`<script src="${SCRIPT}"></script>`, host);
    await expectShown(page);
    const added = Object.getOwnPropertyNames(page.window).filter((name) => !known.includes(name) && Number.isNaN(Number(name)));
    expect(added).to.have.members(['reactiveElementVersions', 'litPropertyMetadata']);
  });
});

/** What a page of its own with this in its body has asked for and said, once its element shows something. */
async function openBody(body: string): Promise<Page & { asked(): string[] }> {
  const page = await open('', await hostWith(), { body: `<script>document.querySelector('stgm-guidance').remove()</script>${body}` });
  const asked = () => page.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  await waitUntil(
    () => page.element.shadowRoot && page.element.state !== 'initial' && page.element.state !== 'loading',
    'it has an answer',
  );
  return { ...page, asked };
}

const TAG = '<stgm-guidance question="9" choice="2"><p>Yedek</p></stgm-guidance>';
const textOfScript = () => fetch(SCRIPT).then((response) => response.text());

describe('where the script comes from is known', () => {
  for (const [how, body] of Object.entries({
    'where jQuery runs its text in another script': `<script async type="text/plain" src="${SCRIPT}"></script>${TAG}<script>
      fetch('${SCRIPT}').then((response) => response.text()).then((text) => {
        const inline = document.createElement('script');
        inline.text = text;
        document.head.append(inline);
        inline.remove();
      })</script>`,
    'where an optimiser has merged it and the plugin says its folder': `<script type="application/json" data-stgm-base="/dist/">{}</script>${TAG}<script>
      fetch('${SCRIPT}').then((response) => response.text()).then((text) => {
        const inline = document.createElement('script');
        inline.text = text;
        document.head.append(inline);
      })</script>`,
  }))
    it(how, async () => {
      const { asked, element, said } = await openBody(body);
      expect(asked()).to.include('/dist/content/tr/9.json');
      expect(element.state).to.equal('ready');
      element.display = 'dialog';
      await waitUntil(() => element.shadowRoot!.querySelector('dialog'), 'its second script is there');
      expect(said).to.be.empty;
    });

  for (const [how, url] of Object.entries({
    'a blob': async () => URL.createObjectURL(new Blob([await textOfScript()], { type: 'text/javascript' })),
    data: async () => `data:text/javascript,${encodeURIComponent(await textOfScript())}`,
    'what another script imports': () =>
      Promise.resolve(`data:text/javascript,${encodeURIComponent(`import('${new URL(SCRIPT, location.href).href}')`)}`),
  }))
    it(`not where it is ${how}: the markup inside stays, and the page says what to write`, async () => {
      const { asked, element, said } = await openBody(
        `<img src="/elsewhere/stgm-guidance.js">${TAG}<div data-stgm-guidance="9/2"></div><script async src="${await url()}"></script>`,
      );
      expect(element.state).to.equal('failed');
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(said.filter((text) => text.includes('or write src="https://HOST/content/"'))).to.have.length(1);
      expect(said.filter((text) => !text.startsWith('<stgm-guidance>'))).to.be.empty;
      expect(asked().filter((path) => /undefined|null|elsewhere\/(content|stgm-help)/.test(path))).to.be.empty;
    });
});

describe('an XML document', () => {
  const html = 'http://www.w3.org/1999/xhtml';
  for (const [what, type, before, after] of [
    ['of XHTML that is served as XML', 'application/xml', `<html xmlns="${html}"><head><title>x</title></head><body>`, '</body></html>'],
    [
      'of SVG',
      'image/svg+xml',
      `<svg xmlns="http://www.w3.org/2000/svg"><foreignObject width="500" height="500"><body xmlns="${html}">`,
      '</body></foreignObject></svg>',
    ],
  ] as const)
    it(`${what} shows the entry in HTML elements`, async () => {
      const host = await hostWith(choice('2'));
      const tag = `<stgm-guidance question="9" choice="2" display="disclosure" for="c" src="${new URL(host.src, location.href).href}"/>`;
      const errors = '<script>window.said = []; addEventListener("error", (event) => said.push(event.message))</script>';
      const script = `<script src="${new URL(SCRIPT, location.href).href}"></script>`;
      const frame = document.createElement('iframe');
      frames.push(frame);
      frame.src = URL.createObjectURL(new Blob([before, errors, '<input id="c" value="2"/>', tag, script, after], { type }));
      document.body.append(frame);
      const find = () => frame.contentDocument?.getElementsByTagName('stgm-guidance')[0];
      await waitUntil(() => find()?.shadowRoot?.querySelector('details article'), 'it shows the entry');
      const all = [...find()!.shadowRoot!.querySelectorAll('*')];
      expect(all.filter(({ namespaceURI }) => namespaceURI !== html)).to.be.empty;
      expect(all.map(({ localName }) => localName)).to.include.members(['article', 'h3', 'summary']);
      expect((frame.contentWindow as Window & { said?: string[] }).said).to.be.empty;
    });
});

describe('the class', () => {
  it('can be imported without registering it', async () => {
    const frame = document.createElement('iframe');
    frames.push(frame);
    document.body.append(frame);
    const page = frame.contentWindow as Window & { got?: unknown };
    const done = new Promise((resolve) => page.addEventListener('imported', resolve));
    const script = page.document.createElement('script');
    script.type = 'module';
    script.textContent = `import { StgmGuidanceElement } from '/src/element/stgm-guidance-element.ts';
      window.got = [StgmGuidanceElement.name, customElements.get('stgm-guidance')]; dispatchEvent(new Event('imported'));`;
    page.document.body.append(script);
    await done;
    expect(page.got).to.deep.equal(['StgmGuidanceElement', undefined]);
  });
});
