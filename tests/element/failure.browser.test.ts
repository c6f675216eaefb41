import { expect } from '@open-wc/testing';
import '../../src/element/define.js';
import {
  bundle,
  choice,
  ContentHost,
  find,
  findAll,
  hostWith,
  hurry,
  mount,
  release,
  settled,
  show,
  turn,
  unmountAll,
  words,
  type Answer,
} from './fixture.js';

afterEach(unmountAll);

const CALM = 'Bu metin şu anda gösterilemiyor.';

/** What the console was told while `act` ran. */
async function listen(act: () => Promise<unknown>): Promise<unknown[][]> {
  const said: unknown[][] = [];
  const { warn, error } = console;
  console.warn = console.error = (...args: unknown[]) => void said.push(args);
  try {
    await act();
  } finally {
    Object.assign(console, { warn, error });
  }
  return said;
}

const failures: [what: string, answer: Answer, reason: string, tries?: number][] = [
  ['404', { status: 404, body: '<h1>Yok</h1>' }, 'not-found'],
  ['410', { status: 410 }, 'not-found'],
  ['403', { status: 403 }, 'http'],
  ['429', { status: 429 }, 'http', 3],
  ['500', { status: 500 }, 'http', 3],
  ['503', { status: 503 }, 'http', 3],
  ['an empty answer', { body: '' }, 'content'],
  ['204', { status: 204 }, 'content'],
  ['a web page', { body: '<!doctype html><title>Tek sayfa</title>', headers: { 'content-type': 'text/html' } }, 'content'],
  ['half a file', { body: '{"format":1,"lang":"tr","question":{"id":"9","ti' }, 'content'],
  ['invalid UTF-8', { body: '{"format":1,"question":{"id":"9","title":"\xfe"},"choices":[]}', encoding: 'latin1' }, 'content'],
  ['null', { body: null }, 'content'],
  ['a list', { body: [] }, 'content'],
  ['another question', { body: bundle('8', [choice('2')]) }, 'content'],
  ['a choice without a title', { body: { ...bundle('9', []), choices: [{ id: '2' }] } }, 'content'],
  ['a newer format', { body: { ...bundle('9', [choice('2')]), format: 2 } }, 'format'],
  ['more than 1 MB', { body: bundle('9', [choice('2', { title: 'x'.repeat(1_000_001) })]) }, 'content'],
  ['a question without this choice', { body: bundle('9', [choice('1')]) }, 'not-found'],
];

describe('a failure', () => {
  for (const [what, answer, reason, tries = 1] of failures)
    it(`because of ${what} is ${reason}: one calm line, a button, one message, and recovery`, async () => {
      const host = await new ContentHost().answer('tr/9.json', answer);
      const elements = [1, 2, 3].map(() => mount({ question: '9', choice: '2', src: host.src }));
      const said = await listen(() =>
        hurry(async () => {
          for (const { type, detail } of await Promise.all(elements.map(settled))) {
            expect(type).to.equal('stgm-error');
            expect(detail).to.deep.equal({ question: '9', choice: '2', reason });
          }
        }),
      );
      const element = elements[0]!;
      expect(element.state).to.equal('failed');
      expect(words(element)).to.equal(`${CALM} Yeniden dene`);
      expect(said).to.have.length(1);
      expect(said[0]![0]).to.match(/^<stgm-guidance>: .*tr\/9\.json.*\. Fix: .*/);
      expect(elements).to.include(said[0]![1]);
      await host.answer('tr/9.json', { body: bundle('9', [choice('2')]) });
      find(element, 'button').click();
      await settled(element);
      expect(words(element)).to.equal('Bu yanıt için öneriler Yanıt 2 Metin 2');
      expect(await host.log()).to.have.length(tries + 1);
    });

  it('of the network is one too, and no rejection escapes', async () => {
    const escaped: unknown[] = [];
    const listener = (event: PromiseRejectionEvent) => escaped.push(event.reason);
    addEventListener('unhandledrejection', listener);
    for (const src of ['http://127.0.0.1:9/content/', 'http://[', 'nosuch:content'])
      await listen(async () => {
        const element = mount({ question: '9', choice: '2', src });
        await hurry(async () => expect((await settled(element)).detail.reason).to.equal('network'));
        expect(words(element)).to.contain(CALM);
      });
    await turn();
    expect(escaped).to.be.empty;
    removeEventListener('unhandledrejection', listener);
  });

  it('because the host sends no CORS header says how to send one', async () => {
    const host = await hostWith(choice('2'));
    await host.answer('tr/9.json', { body: bundle('9', [choice('2')]), headers: { 'access-control-allow-origin': 'https://example.org' } });
    const elsewhere = new URL(host.src, location.href);
    elsewhere.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    const said = await listen(async () => {
      const element = mount({ question: '9', choice: '2', src: elsewhere.href });
      await hurry(async () => expect((await settled(element)).detail.reason).to.equal('network'));
    });
    expect(said[0]![0]).to.contain('Access-Control-Allow-Origin');
  });

  it('because nothing came in ten seconds is a timeout, and the request is aborted', async () => {
    const host = await new ContentHost().answer('tr/9.json', { hold: 'headers' });
    const element = mount({ question: '9', choice: '2', src: host.src });
    await listen(async () => {
      const delays = await hurry(async () => expect((await settled(element)).detail.reason).to.equal('timeout'));
      expect(delays).to.include(10_000);
    });
    expect((await host.log({ aborted: 1 }))[0]!.aborted).to.equal(true);
    expect(words(element)).to.contain(CALM);
  });

  it('is forgotten: a later element asks again', async () => {
    const host = await new ContentHost().answer('tr/9.json', { status: 403 });
    await show({ question: '9', choice: '2', src: host.src });
    await host.answer('tr/9.json', { body: bundle('9', [choice('2')]) });
    const later = await show({ question: '9', choice: '2', src: host.src });
    expect(later.state).to.equal('ready');
  });

  it('is forgotten when another choice is asked for', async () => {
    const host = await new ContentHost().answer('tr/9.json', { status: 403 });
    const element = await show({ question: '9', choice: '2', src: host.src });
    await host.answer('tr/9.json', { body: bundle('9', [choice('1')]) });
    element.choice = '1';
    await settled(element);
    expect(words(element)).to.contain('Metin 1');
    expect(await host.log()).to.have.length(2);
  });

  it('for want of one choice does not keep the others from being shown', async () => {
    const host = await hostWith(choice('2'));
    const element = await show({ question: '9', choice: '7', src: host.src });
    expect(element.state).to.equal('failed');
    element.choice = '2';
    await settled(element);
    expect(words(element)).to.contain('Metin 2');
    expect(await host.log()).to.have.length(1);
  });

  it('speaks the language of the content', async () => {
    const element = await show({ question: '9', choice: '2', src: new ContentHost().src, lang: 'en-GB' });
    expect(words(element)).to.equal('This text cannot be shown right now. Try again');
    expect(find(element, '.notice').lang).to.equal('en');
  });
});

describe('trying again', () => {
  it('keeps the keyboard’s place, and moves it to the title when the entry comes', async () => {
    const host = await new ContentHost().answer('tr/9.json', { status: 403 });
    const element = await show({ question: '9', choice: '2', src: host.src });
    await host.answer('tr/9.json', { status: 403, hold: 'headers' });
    const button = find(element, 'button');
    button.focus();
    button.click();
    await host.log({ count: 2 });
    expect(element.state).to.equal('loading');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(words(element)).to.equal('Yükleniyor…');
    button.click();
    await release(host, 'tr/9.json', element);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(words(element)).to.equal(`${CALM} Yeniden dene`);
    await host.answer('tr/9.json', { body: bundle('9', [choice('2')]) });
    button.click();
    await settled(element);
    expect(element.shadowRoot!.activeElement).to.equal(find(element, '[part=title]'));
    expect(await host.log()).to.have.length(3);
  });

  it('does so in browsers without checkVisibility too, and nothing is thrown', async () => {
    const host = await new ContentHost().answer('tr/9.json', { status: 403 });
    const element = await show({ question: '9', choice: '2', src: host.src });
    await host.answer('tr/9.json', { body: bundle('9', [choice('2')]) });
    const known = Object.getOwnPropertyDescriptor(Element.prototype, 'checkVisibility')!;
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
    find(element, 'button').focus();
    find(element, 'button').click();
    await settled(element).finally(() => Object.defineProperty(Element.prototype, 'checkVisibility', known));
    expect(element.shadowRoot!.activeElement).to.equal(find(element, '[part=title]'));
  });
});

describe('markup inside the tag', () => {
  it('is shown until the entry is there', async () => {
    const host = await new ContentHost().answer('tr/9.json', { body: bundle('9', [choice('2')]), hold: 'headers' });
    const element = mount({ question: '9', choice: '2', src: host.src }, '<p>Rehber <a href="/rehber">burada</a>.</p>');
    await host.log({ count: 1 });
    const [inside] = element.children as unknown as [HTMLElement];
    expect(inside.checkVisibility()).to.equal(true);
    expect(findAll(element, '[role=status]')).to.be.empty;
    await release(host, 'tr/9.json', element);
    expect(inside.checkVisibility()).to.equal(false);
    expect(words(element)).to.contain('Metin 2');
  });

  it('stays if it never comes', async () => {
    const element = await show({ question: '9', choice: '2', src: new ContentHost().src }, 'Yalın yazı');
    expect(element.state).to.equal('failed');
    expect(findAll(element, 'slot')[0]!.hidden).to.equal(false);
    expect(words(element)).not.to.contain(CALM);
  });

  it('is markup only if a reader can see it', async () => {
    const element = await show(
      { question: '9', choice: '2', src: new ContentHost().src },
      ' \n<!-- yorum --><template>x</template><noscript>y</noscript>',
    );
    expect(words(element)).to.contain(CALM);
  });

  it('takes the place of our line when it comes later', async () => {
    const element = await show({ question: '9', choice: '2', src: new ContentHost().src });
    expect(words(element)).to.contain(CALM);
    element.append('Sonradan');
    await turn();
    await element.updateComplete;
    expect(words(element)).not.to.contain(CALM);
  });
});
