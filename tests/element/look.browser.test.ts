import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../src/element/define.js';
import type { Choice } from '../../src/bundle/index.js';
import {
  bundle,
  choice,
  ContentHost,
  find,
  findAll,
  hostWith,
  mount,
  release,
  resource,
  settled,
  show,
  turn,
  unmountAll,
} from './fixture.js';

afterEach(() => {
  unmountAll();
  document.body.removeAttribute('style');
});

const full = choice('2', {
  title: 'Ortak arıyoruz.',
  answer: [
    ['h1', 'Neden'],
    ['p', 'STGM ', ['a', { href: 'https://www.stgm.org.tr/' }, 'Bilgi Merkezi'], 'ne bakın.'],
    ['ul', ['li', 'bir'], ['li', ['p', 'iki']]],
    ['table', ['thead', ['tr', ['th', 'Ağ']]], ['tbody', ['tr', ['td', 'CIVICUS']]]],
    ['blockquote', ['p', 'Güven.']],
  ],
  resourcesIntro: [['p', 'Şunlara da bakın;']],
  resources: [resource(), resource({ kind: 'document', url: 'https://example.org/a.pdf', lang: 'en', year: 2006, note: ['Yazan: Ayça'] })],
});

/** Pages that we know nothing of: the last two have not said that they are dark. */
const pages: Record<string, string> = {
  white: 'background:#fff;color:#222',
  'white with pale text': 'background:#fff;color:#767676',
  'dark and declared': 'background:#14181b;color:#e6e9eb;color-scheme:dark',
  'dark and undeclared': 'background:#14181b;color:#e6e9eb',
  'dark blue, undeclared': 'background:#0a2540;color:#fff',
};

describe('axe finds nothing', () => {
  for (const [name, style] of Object.entries(pages)) {
    it(`on a page that is ${name}: ready`, async () => {
      document.body.style.cssText = style;
      const host = await hostWith(full);
      const element = await show({ question: '9', choice: '2', src: host.src, 'heading-level': '2' });
      await expect(element).to.be.accessible();
    });
    it(`on a page that is ${name}: loading, failed`, async () => {
      document.body.style.cssText = style;
      const host = await new ContentHost().answer('tr/9.json', { status: 500, hold: 'headers' });
      const element = mount({ question: '9', choice: '2', src: host.src });
      await host.log({ count: 1 });
      find(element, '.notice')
        .getAnimations()
        .forEach((animation) => animation.finish());
      await expect(element).to.be.accessible();
      await release(host, 'tr/9.json', element);
      await expect(element).to.be.accessible();
    });
  }
});

describe('on any page', () => {
  it('text, muted text and links follow the page’s text to light and dark while they look on', async () => {
    const host = await hostWith(full);
    const element = await show({ question: '9', choice: '2', src: host.src });
    const lightness = (selector: string) => Number(/oklch\(([\d.]+)/.exec(getComputedStyle(find(element, selector)).color)?.[1]);
    document.body.style.color = '#222';
    expect(lightness('a')).to.be.closeTo(0.437, 0.01);
    document.body.style.color = '#eee';
    expect(lightness('a')).to.be.closeTo(0.815, 0.01);
    expect(lightness('.eyebrow')).to.be.above(0.9);
  });

  it('keeps the host’s font, size and colour, and none of its oddities', async () => {
    document.body.style.cssText =
      'font:italic 21px/2 monospace;color:#123456;text-transform:uppercase;letter-spacing:5px;word-spacing:9px;white-space:pre;text-align:right;' +
      'text-indent:40px;direction:rtl;text-shadow:1px 1px red;word-break:break-all;cursor:wait;font-variant:small-caps;list-style:none;border-collapse:separate;quotes:none;user-select:none';
    const host = await hostWith(full);
    const element = await show({ question: '9', choice: '2', src: host.src });
    const style = getComputedStyle(find(element, '[part=answer] > p'));
    expect([style.fontFamily, style.fontSize, style.lineHeight, style.color]).to.deep.equal([
      'monospace',
      '21px',
      '42px',
      'rgb(18, 52, 86)',
    ]);
    const { textTransform, letterSpacing, wordSpacing, whiteSpace, textAlign, textIndent, direction, textShadow, wordBreak, cursor } =
      style;
    expect({
      textTransform,
      letterSpacing,
      wordSpacing,
      whiteSpace,
      textAlign,
      textIndent,
      direction,
      textShadow,
      wordBreak,
      cursor,
    }).to.deep.equal({
      textTransform: 'none',
      letterSpacing: 'normal',
      wordSpacing: '0px',
      whiteSpace: 'normal',
      textAlign: 'start',
      textIndent: '0px',
      direction: 'ltr',
      textShadow: 'none',
      wordBreak: 'normal',
      cursor: 'auto',
    });
  });

  it('stays a block under *{all:unset!important}, and readable under font-size:0', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*{all:unset!important} body{display:block!important;font-size:0!important}');
    document.adoptedStyleSheets.push(sheet);
    const host = await hostWith(full);
    const element = await show({ question: '9', choice: '2', src: host.src });
    expect(getComputedStyle(find(element, 'article')).display).to.equal('block');
    expect(find(element, '[part=answer] > p').getBoundingClientRect().height).to.be.above(9);
    document.adoptedStyleSheets.pop();
  });

  it('takes custom properties and parts', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'stgm-guidance{--stgm-accent:rgb(1,2,3);--stgm-muted:rgb(4,5,6);--stgm-line:rgb(7,8,9);--stgm-space:50px} stgm-guidance::part(title){color:rgb(9,9,9)}',
    );
    document.adoptedStyleSheets.push(sheet);
    const host = await hostWith(full);
    const element = await show({ question: '9', choice: '2', src: host.src });
    const style = (selector: string) => getComputedStyle(find(element, selector));
    expect(style('a').color).to.equal('rgb(1, 2, 3)');
    expect(style('article').borderInlineStartColor).to.equal('rgb(1, 2, 3)');
    expect(style('.eyebrow').color).to.equal('rgb(4, 5, 6)');
    expect(style('[part=resource]').borderBottomColor).to.equal('rgb(7, 8, 9)');
    expect(style('[part=answer] > p').marginBottom).to.equal('50px');
    expect(style('[part=title]').color).to.equal('rgb(9, 9, 9)');
    document.adoptedStyleSheets.pop();
  });

  it('stays hidden when the page hides it', async () => {
    const host = await hostWith(full);
    const element = await show({ question: '9', choice: '2', src: host.src });
    element.hidden = true;
    expect(element.checkVisibility()).to.equal(false);
    element.hidden = false;
    document.body.style.visibility = 'hidden';
    expect(getComputedStyle(find(element, 'a')).visibility).to.equal('hidden');
  });
});

describe('320 pixels wide', () => {
  afterEach(() => setViewport({ width: 1024, height: 800 }));

  it('nothing runs over, however long the word', async () => {
    await setViewport({ width: 320, height: 600 });
    document.body.style.cssText = 'width: 320px; margin: 0'; // the narrowest window of WebKit on a desktop is wider
    const word = 'muvaffakiyetsizleştiricileştiriveremeyebileceklerimizdenmişsinizcesine'.repeat(2);
    const long = choice('2', {
      title: word,
      answer: [
        ['p', word],
        ['ul', ['li', ['a', { href: 'https://example.org/' }, word]]],
        ['pre', word],
        ['blockquote', ['p', word]],
        ['img', { src: 'media/a.png', width: 2000, height: 10 }],
        ['table', ['tbody', ['tr', ...Array.from({ length: 9 }, () => ['td', 'sütunbaşlığı'] as ['td', string])]]],
      ],
      resourcesIntro: [['p', word]],
      resources: [resource({ title: word, url: `https://${'uzun'.repeat(15)}.example.org/`, note: [word] })],
    });
    const host = await hostWith(long);
    await host.answer('media/a.png', { headers: { 'content-type': 'image/png' } });
    const element = await show({ question: '9', choice: '2', src: host.src });
    expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
    const edge = element.getBoundingClientRect().right;
    for (const node of findAll(element, 'article *'))
      if (!node.closest('.wide')) expect(node.getBoundingClientRect().right, node.outerHTML).to.be.at.most(edge + 1);
    const table = find(element, '.wide');
    expect(table.scrollWidth).to.be.above(table.clientWidth);
    await expect(element).to.be.accessible();
  });
});

describe('while an entry is awaited', () => {
  it('its space is kept, and nothing is seen of it at first', async () => {
    const host = await new ContentHost().answer('tr/9.json', { body: bundle('9', [full]), hold: 'headers' });
    const element = mount({ question: '9', choice: '2', src: host.src });
    await element.updateComplete;
    expect(element.offsetHeight).to.be.above(80);
    const notice = find(element, '.notice');
    expect(getComputedStyle(notice).opacity).to.equal('0');
    const [animation] = notice.getAnimations();
    expect(animation!.effect!.getComputedTiming().delay).to.equal(300);
    await release(host, 'tr/9.json', element);
    expect(getComputedStyle(notice).display).to.equal('none');
  });

  it('nothing moves: the word is there or it is not', async () => {
    const host = await new ContentHost().answer('tr/9.json', { hold: 'headers' });
    const element = mount({ question: '9', choice: '2', src: host.src });
    await element.updateComplete;
    const [animation] = find(element, '.notice').getAnimations();
    expect(animation!.effect!.getComputedTiming().duration).to.be.at.most(1);
  });
});

describe('keyboard and pointer', () => {
  it('see the focus, and find a button of 24 pixels or more', async () => {
    const element = await show({ question: '9', choice: '2', src: new ContentHost().src });
    const button = find(element, 'button');
    expect(Math.min(button.offsetHeight, button.offsetWidth)).to.be.at.least(24);
    button.focus();
    expect(getComputedStyle(button).outlineWidth).to.equal('2px');
  });
});

describe('on paper', () => {
  it('every link tells its address', async function () {
    // The drivers of Firefox and WebKit have no command that turns paper on.
    if (!/Chrome/.test(navigator.userAgent)) this.skip();
    await emulateMedia({ media: 'print' });
    after(() => emulateMedia({ media: 'screen' }));
    const host = await hostWith(full);
    const element = await show({ question: '9', choice: '2', src: host.src });
    const addresses = findAll(element, 'a').map((link) => getComputedStyle(link, '::after').content);
    expect(addresses).to.have.length(3);
    for (const [index, link] of findAll(element, 'a').entries()) expect(addresses[index]).to.contain(link.getAttribute('href'));
  });
});

describe('state', () => {
  it('is in the property, in :state() and in events that reach the document', async () => {
    const seen: string[] = [];
    const log = (event: Event) => seen.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`);
    document.addEventListener('stgm-load', log);
    document.addEventListener('stgm-error', log);
    const host = await new ContentHost().answer('tr/9.json', { body: bundle('9', [full]), hold: 'headers' });
    const outer = document.createElement('div');
    document.body.append(outer);
    const element = mount({ src: host.src }, '', outer.attachShadow({ mode: 'open' }) as unknown as Element);
    const states = () => ['initial', 'loading', 'ready', 'failed'].filter((state) => element.matches(`:state(${state})`)).join();
    await element.updateComplete;
    expect([element.state, states()]).to.deep.equal(['initial', 'initial']);
    Object.assign(element, { question: 9, choice: 2 });
    await element.updateComplete;
    expect([element.state, states()]).to.deep.equal(['loading', 'loading']);
    await release(host, 'tr/9.json', element);
    expect([element.state, states()]).to.deep.equal(['ready', 'ready']);
    element.choice = 5;
    await settled(element);
    expect([element.state, states()]).to.deep.equal(['failed', 'failed']);
    expect(seen).to.deep.equal([
      'stgm-load {"question":"9","choice":"2","lang":"tr"}',
      'stgm-error {"question":"9","choice":"5","reason":"not-found"}',
    ]);
    document.removeEventListener('stgm-load', log);
    document.removeEventListener('stgm-error', log);
    outer.remove();
  });

  it('is told again when the same entry comes back', async () => {
    const host = await hostWith(full);
    const element = await show({ question: '9', choice: '2', src: host.src });
    element.choice = null;
    await element.updateComplete;
    expect(element.state).to.equal('initial');
    element.choice = '2';
    expect((await settled(element)).type).to.equal('stgm-load');
  });

  it('is not left for the page when another question is asked for: the focus goes to the title, unless the reader has moved it', async () => {
    const LINK = { answer: [['p', ['a', { href: 'https://example.org/' }, 'bağlantı']]] } satisfies Partial<Choice>;
    for (const display of ['', 'disclosure'])
      for (const moved of [false, true]) {
        const host = await hostWith(choice('2', LINK));
        await host.answer('tr/8.json', { body: bundle('8', [choice('2', { title: 'Başka' })]), hold: 'headers' });
        const other = document.body.appendChild(document.createElement('button'));
        const element = await show({ question: '9', choice: '2', src: host.src, ...(display && { display }) });
        await element.show();
        find(element, 'article a').focus();
        element.question = '8';
        await host.log({ count: 2 });
        await turn();
        if (moved) other.focus();
        await release(host, 'tr/8.json', element);
        await turn();
        expect(element.shadowRoot!.activeElement?.textContent, `${display} ${moved}`).to.equal(moved ? undefined : 'Başka');
        // Left by the reader, it is nobody's.
        (element.shadowRoot!.activeElement as HTMLElement | null)?.blur();
        element.headingLevel = 4;
        await element.updateComplete;
        expect(element.shadowRoot!.activeElement).to.equal(null);
        other.remove();
        element.remove();
      }
  });

  it('is not left by an update that changes nothing: the focus stays on a link', async () => {
    const host = await hostWith(full);
    const element = await show({ question: '9', choice: '2', src: host.src });
    const link = find(element, 'a');
    link.focus();
    element.question = '9 ';
    element.loading = 'lazy';
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(link);
  });
});
