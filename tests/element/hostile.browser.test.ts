import { expect } from '@open-wc/testing';
import type { Node as ContentNode } from '../../src/bundle/index.js';
import { createElement } from '../../src/element/create-element.js';
import '../../src/element/define.js';
import { renderNodes } from '../../src/element/render-nodes.js';
import { bundle, choice, ContentHost, findAll, mount, settled, turn, unmountAll, words } from './fixture.js';

afterEach(unmountAll);

const ran: string[] = [];
Object.assign(window, { attack: (name: string) => ran.push(name) });

/** Shows a bundle that no compiler has seen, and tries to set off whatever is in it. */
async function showHostile(body: unknown) {
  ran.length = 0;
  const host = await new ContentHost().answer('tr/9.json', { body });
  await host.answer('media/a.png', { headers: { 'content-type': 'image/png' } });
  const element = mount({ question: '9', choice: '2', src: host.src });
  const { type, detail } = await settled(element);
  // In the shadow root, because these events do not leave it, and WebKit follows a link for any event called `click`.
  element.shadowRoot!.addEventListener(
    'click',
    (event) => (event.target as Element).closest('a')?.protocol !== 'javascript:' && event.preventDefault(),
  );
  for (const node of findAll(element, 'article *'))
    for (const name of ['load', 'error', 'click', 'focus', 'mouseover', 'toggle'])
      node.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));
  await turn();
  return { host, element, type, reason: detail.reason as string | undefined };
}

const hostile = (answer: unknown, more: object = {}) => bundle('9', [choice('2', { answer: answer as ContentNode[], ...more })]);

const trees: [string, unknown][] = [
  ['a script', ['script', "attack('script')"]],
  ['a script by address', ['script', { src: "data:text/javascript,attack('src')" }]],
  ['a javascript: link', ['a', { href: "javascript:attack('href')" }, 'Tıkla']],
  ['one with a tab in it', ['a', { href: "java\tscript:attack('tab')" }, 'Tıkla']],
  ['one in upper case', ['a', { href: " JAVASCRIPT:attack('upper')" }, 'Tıkla']],
  ['a data: link', ['a', { href: "data:text/html,<script>parent.attack('data')</script>" }, 'Tıkla']],
  ['an image from elsewhere', ['img', { src: 'https://evil.example/pixel.png' }]],
  ['an image out of its folder', ['img', { src: 'media/../../x.png', alt: 'x' }]],
  ['a handler', ['p', { onclick: "attack('onclick')" }, 'Yazı']],
  ['a handler on an image', ['img', { src: 'media/a.png', onerror: "attack('onerror')" }]],
  ['a style', ['p', { style: 'position:fixed;inset:0' }, 'Yazı']],
  ['a style sheet', ['style', '*{display:none}']],
  ['a frame', ['iframe', { srcdoc: "<script>parent.attack('srcdoc')</script>" }]],
  [
    'an svg',
    ['svg', { onload: "attack('svg')" }, ['script', "attack('svg script')"], ['a', { 'xlink:href': "javascript:attack('xlink')" }, 'x']],
  ],
  ['math', ['math', ['mtext', ['style', ['img', { src: 'x', onerror: "attack('math')" }]]]]],
  ['a form', ['form', { action: "javascript:attack('form')" }, ['button', { formaction: "javascript:attack('formaction')" }, 'x']]],
  ['an object', ['object', { data: "javascript:attack('object')" }]],
  ['a custom element', ['stgm-guidance', { question: '9', choice: '2' }, 'x']],
  ['a template', ['template', ['p', 'x']]],
  ['a tag by a pollution', ['constructor', 'x']],
  ['__proto__ as a tag', ['__proto__', { href: 'javascript:1' }, 'x']],
  ['a tag that is a list', [['script'], 'x']],
  ['attributes that are a list', ['a', ['href', "javascript:attack('list')"], 'x']],
  ['nodes that are no nodes', [1, null, true, { p: 'x' }, []]],
];

const SAFE = /^(?:a|b|article|blockquote|div|h[2-6]|img|li|p|path|svg|ul)$/;

describe('a hostile bundle', () => {
  for (const [what, tree] of trees)
    it(`with ${what} runs nothing`, async () => {
      const { element } = await showHostile(hostile([['p', 'Önce'], tree, ['p', ['strong', 'Sonra']]]));
      expect(ran).to.be.empty;
      expect(words(element)).to.match(/Önce .*Sonra/);
      for (const node of findAll(element, 'article *')) {
        if (node.localName !== 'strong') expect(node.localName).to.match(SAFE);
        for (const { name } of node.attributes) expect(name).not.to.match(/^on|style|srcdoc|formaction|xlink/);
        if (node instanceof HTMLAnchorElement) expect(node.protocol).to.match(/^(https?|mailto|tel):$/);
        if (node instanceof HTMLImageElement) expect(node.src).to.contain('/content-server/');
      }
    });

  it('in the resources runs nothing', async () => {
    const url = "javascript:attack('resource')";
    const resources = [
      { title: '<img src=x onerror=attack("title")>', url: 'https://example.org/', kind: 'page', note: [['script', 'attack("note")']] },
      { title: 'x', url, kind: 'page', note: [] },
      { title: 'y', url: 'https://example.org/', kind: '"><script>', lang: '" onclick="attack(1)', year: '<b>', note: 'x' },
    ];
    const { element } = await showHostile(hostile([], { resources, lang: '"><img>' }));
    expect(ran).to.be.empty;
    expect(findAll(element, '[part=resource] > a').map(({ textContent }) => textContent)).to.deep.equal([
      '<img src=x onerror=attack("title")>',
      'y',
    ]);
    expect(findAll(element, '[lang]').map(({ lang }) => lang)).to.satisfy((langs: string[]) => langs.every((lang) => lang === 'tr'));
  });

  it('ten thousand levels deep is shown or refused, and does not hang', async () => {
    const open = '["strong",'.repeat(10_000);
    const body = JSON.stringify(bundle('9', [choice('2', { answer: ['DEEP'] })])).replace('"DEEP"', `${open}"x"${']'.repeat(10_000)}`);
    const { element } = await showHostile(body);
    expect(element.state).to.equal('ready');
    expect(findAll(element, 'strong')).to.have.length(32);
  });

  it('with __proto__ keys pollutes nothing', async () => {
    const body =
      '{"__proto__":{"format":1,"polluted":1},"format":1,"lang":"tr","question":{"id":"9","title":"x","__proto__":{"polluted":1}},' +
      '"choices":[{"__proto__":{"title":"y"},"id":"2","title":"x","answer":[["a",{"__proto__":{"href":"javascript:attack(1)"}},"z"]],"resources":[]}]}';
    const { element } = await showHostile(body);
    expect(element.state).to.equal('ready');
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
    expect(findAll(element, 'a')).to.be.empty;
  });

  it('of a newer format is refused in the reader’s language', async () => {
    const { element, type, reason } = await showHostile({ ...bundle('9', [choice('2')]), format: 2 });
    expect([type, reason]).to.deep.equal(['stgm-error', 'format']);
    expect(words(element)).to.equal('Bu metin şu anda gösterilemiyor. Yeniden dene');
  });
});

describe('with the reader’s checks removed', () => {
  // What the reader would never let through goes straight to the code that writes the page.
  const written = (node: unknown) => {
    const { firstElementChild } = createElement(
      'div',
      {},
      renderNodes([node as ContentNode], { level: 3, base: '/media/', ui: 'tr', lang: 'tr' }),
    );
    return firstElementChild?.outerHTML ?? '';
  };

  it('an unknown tag loses itself and keeps its words', () => {
    expect(written(['script', 'attack(1)'])).to.equal('');
    expect(written(['p', ['iframe', { srcdoc: 'x' }, 'yazı'], ['constructor', 'a'], ['__proto__', 'b']])).to.equal('<p>yazıab</p>');
  });

  it('an unknown attribute and a refused address go', () => {
    const a = written(['a', { href: "javascript:attack('href')", onclick: 'attack(1)', style: 'x', target: 'y' }, 'z']);
    expect(a).to.equal('<a rel="noopener noreferrer" referrerpolicy="no-referrer">z</a>');
    expect(written(['img', { src: 'https://evil.example/x.png', onerror: 'attack(1)' }])).not.to.match(/evil|onerror/);
    expect(written(['p', { style: 'x', id: 'y', onclick: 'z' }, 'w'])).to.equal('<p>w</p>');
  });
});

describe('a page that has polluted Object.prototype', () => {
  it('adds nothing to the entry, and takes nothing from it', async () => {
    const pollution = {
      href: "javascript:attack('polluted')",
      onclick: "attack('polluted')",
      method: 'POST',
      mode: 'no-cors',
      body: 'x',
      lang: 'xx',
      year: 1,
      title: 'x',
      src: 'media/x.png',
      headers: { x: 'y' },
    };
    for (const [key, value] of Object.entries(pollution))
      Object.defineProperty(Object.prototype, key, { value, configurable: true, writable: true });
    try {
      const { host, element, type } = await showHostile(
        hostile([['p', ['a', {}, 'yazı'], ['img', {}]]], {
          resources: [{ title: 'R', url: 'https://example.org/', kind: 'page', note: [] }],
        }),
      );
      expect(type).to.equal('stgm-load');
      expect((await host.log())[0]!.method).to.equal('GET');
      expect(ran).to.be.empty;
      expect(findAll(element, 'p a, img')).to.be.empty;
      expect(findAll(element, '[part=resource]').map(words)).to.deep.equal(['R Sayfa · example.org']);
    } finally {
      for (const key of Object.keys(pollution)) delete (Object.prototype as Record<string, unknown>)[key];
    }
  });
});
