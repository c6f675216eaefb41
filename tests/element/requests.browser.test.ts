import { expect } from '@open-wc/testing';
import '../../src/element/define.js';
import { bundle, choice, ContentHost, find, hostWith, mount, release, settled, show, turn, unmountAll, words } from './fixture.js';

afterEach(unmountAll);

const title = (element: Element) => words(find(element, '[part=title]'));
const paths = async (host: ContentHost) => (await host.log()).map(({ path }) => path);

describe('requests', () => {
  it('are one for a thousand elements', async () => {
    const host = await hostWith(choice('1'), choice('2'), choice('3'), choice('4'));
    const elements = Array.from({ length: 1000 }, (_, index) => mount({ question: '9', choice: String((index % 4) + 1), src: host.src }));
    await Promise.all(elements.map(settled));
    expect(elements.map(title)).to.deep.equal(elements.map(({ choice }) => `Yanıt ${choice}`));
    await show({ question: '9', choice: '2', src: host.src });
    expect(await paths(host)).to.deep.equal(['tr/9.json']);
  });

  it('are none for another choice', async () => {
    const host = await hostWith(choice('1'), choice('2'));
    const element = await show({ question: '9', choice: '2', src: host.src });
    element.choice = 1;
    await settled(element);
    expect(title(element)).to.equal('Yanıt 1');
    expect(await paths(host)).to.deep.equal(['tr/9.json']);
  });

  it('wait for both question and choice', async () => {
    const host = await hostWith(choice('2'));
    const element = mount({ src: host.src });
    await element.updateComplete;
    element.question = 9;
    await element.updateComplete;
    expect(element.state).to.equal('initial');
    expect(await paths(host)).to.be.empty;
    element.choice = 2;
    await settled(element);
    expect(title(element)).to.equal('Yanıt 2');
  });

  it('say nothing of the page', async () => {
    const host = await hostWith(choice('2'));
    await show({ question: '9', choice: '2', src: host.src });
    const [request] = await host.log();
    expect(request!.referer).to.equal('');
  });

  it('give another host no cookies, and are such as preload hints make', async () => {
    const host = await hostWith(choice('2'));
    const { fetch } = window;
    const asked: Request[] = [];
    window.fetch = (url, init) => {
      asked.push(new Request(url, init));
      return fetch(url, init);
    };
    await show({ question: '9', choice: '2', src: host.src }).finally(() => (window.fetch = fetch));
    expect(asked.map(({ credentials, mode }) => [credentials, mode])).to.deep.equal([['same-origin', 'cors']]);
  });

  for (const value of ['\u00a09 ', '"9"', '”9”', '“9“', '’9’', '«9»', ' \u00a0”9\u00a0” '])
    it(`understand ${JSON.stringify(value)} as 9`, async () => {
      const host = await new ContentHost().answer('tr/9.json', { body: bundle('9', [choice('9')]) });
      const element = await show({ question: value, choice: value, src: host.src });
      expect(title(element)).to.equal('Yanıt 9');
    });

  for (const value of ['../../x', '..', '9/2', '9.json', '9?x', '9#x', '%2e%2e', 'a b', '-9', '9'.repeat(33), 'ğ', '__proto__', 'http://x'])
    it(`are not made for ${JSON.stringify(value)}`, async () => {
      const host = await hostWith(choice('2'));
      const wrongQuestion = mount({ question: value, choice: '2', src: host.src }, 'Yedek');
      const wrongChoice = mount({ question: '9', choice: value, src: host.src }, 'Yedek');
      await Promise.all([wrongQuestion.updateComplete, wrongChoice.updateComplete]);
      await turn();
      expect([wrongQuestion.state, wrongChoice.state]).to.deep.equal(['initial', 'initial']);
      expect(await paths(host)).to.be.empty;
      expect(
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.includes('/x')),
      ).to.be.empty;
    });

  it('go where src says, with a slash or without', async () => {
    const host = await hostWith(choice('2'));
    await show({ question: '9', choice: '2', src: host.src.slice(0, -1) });
    await show({ question: '9', choice: '2', src: host.src });
    expect(await paths(host)).to.deep.equal(['tr/9.json']);
  });
});

describe('a choice', () => {
  it('is shown although another one of its question cannot be read, and the other one fails alone', async () => {
    const host = await new ContentHost().answer('tr/9.json', { body: { ...bundle('9', []), choices: [{ id: '1' }, choice('2')] } });
    const element = await show({ question: '9', choice: '2', src: host.src });
    expect(title(element)).to.equal('Yanıt 2');
    element.choice = 1;
    expect((await settled(element)).detail).to.deep.equal({ question: '9', choice: '1', reason: 'content' });
    element.choice = 2;
    expect((await settled(element)).type).to.equal('stgm-load');
    expect(title(element)).to.equal('Yanıt 2');
  });
});

describe('src', () => {
  it('keeps its query behind the name of the file', async () => {
    const host = await hostWith(choice('2'));
    const { fetch } = window;
    const asked: unknown[] = [];
    window.fetch = (url, init) => (asked.push(url), fetch(url, init));
    const element = await show({ question: '9', choice: '2', src: `${host.src}?v=3&a=/x/#y` }).finally(() => (window.fetch = fetch));
    expect(asked).to.deep.equal([new URL(`${host.src}tr/9.json?v=3&a=/x/#y`, location.href).href]);
    expect(title(element)).to.equal('Yanıt 2');
  });
});

describe('lang', () => {
  it('falls back from a country’s language to the language', async () => {
    const host = await hostWith(choice('2'));
    const element = await show({ question: '9', choice: '2', src: host.src, lang: 'tr-TR' });
    expect(title(element)).to.equal('Yanıt 2');
    expect(await paths(host)).to.deep.equal(['tr-TR/9.json', 'tr/9.json']);
  });

  it('takes the country’s own text where there is one', async () => {
    const host = await new ContentHost().answer('pt-BR/9.json', { body: bundle('9', [choice('2', { title: 'Dois' })], { lang: 'pt-BR' }) });
    expect(title(await show({ question: '9', choice: '2', src: host.src, lang: 'pt-BR' }))).to.equal('Dois');
    expect(await paths(host)).to.deep.equal(['pt-BR/9.json']);
  });

  it('fails once where there is neither', async () => {
    const host = new ContentHost();
    const element = await show({ question: '9', choice: '2', src: host.src, lang: 'en-GB' });
    expect(element.state).to.equal('failed');
    expect(await paths(host)).to.deep.equal(['en-GB/9.json', 'en/9.json']);
  });
});

describe('the names that React’s server writes', () => {
  it('are read as the attributes', async () => {
    const host = await hostWith(choice('2'));
    const element = await show({ question: '9', choice: '2', src: host.src, headinglevel: '5' });
    expect(words(find(element, 'h5'))).to.equal('Yanıt 2');
    const follower = mount({ question: '9', src: host.src, htmlfor: 'react-control' });
    await follower.updateComplete;
    expect([follower.htmlFor, follower.headingLevel]).to.deep.equal(['react-control', undefined]);
  });
});

describe('a property', () => {
  it('reserves space as the attribute does', async () => {
    const host = await hostWith(choice('2'));
    const element = await show({ question: '9', choice: '2', src: host.src }, '<p style="height: 500px">Yedek</p>');
    expect(element.offsetHeight).to.be.below(500);
    element.reserve = true;
    await element.updateComplete;
    expect(element.offsetHeight).to.be.at.least(500);
    element.reserve = false;
    await element.updateComplete;
    expect(element.offsetHeight).to.be.below(500);
  });

  it('says that only a button will appear, as the attribute does', async () => {
    const host = await new ContentHost().answer('tr/9.json', { body: bundle('9', [choice('2')]), hold: 'headers' });
    const [byAttribute, byProperty] = [mount({ question: '9', choice: '2', src: host.src, display: 'dialog' }), mount({})];
    Object.assign(byProperty, { question: 9, choice: 2, src: host.src, display: 'dialog' });
    await host.log({ count: 1 });
    expect(byProperty.offsetHeight).to.equal(byAttribute.offsetHeight);
  });
});

describe('printing', () => {
  it('loads what is lazy and far away', async () => {
    const host = await hostWith(choice('2'));
    const far = document.createElement('div');
    far.style.paddingTop = '9000px';
    document.body.append(far);
    const element = mount({ question: '9', choice: '2', src: host.src, loading: 'lazy' }, '', far);
    await element.updateComplete;
    await turn();
    expect(element.state).to.equal('initial');
    dispatchEvent(new Event('beforeprint'));
    await settled(element);
    expect(title(element)).to.equal('Yanıt 2');
    far.remove();
  });
});

describe('the last change wins', () => {
  it('when the answer to an earlier one comes late', async () => {
    const host = await new ContentHost().answer('tr/8.json', { body: bundle('8', [choice('2', { title: 'Sekiz' })]), hold: 'headers' });
    await host.answer('tr/9.json', { body: bundle('9', [choice('2', { title: 'Dokuz' })]), hold: 'headers' });
    const waiting = mount({ question: '8', choice: '2', src: host.src }); // keeps the first request alive
    const element = mount({ question: '8', choice: '2', src: host.src });
    await host.log({ count: 1 });
    element.question = '9';
    await host.log({ count: 2 });
    await release(host, 'tr/9.json', element);
    await release(host, 'tr/8.json', waiting);
    await element.updateComplete;
    expect([title(waiting), title(element)]).to.deep.equal(['Sekiz', 'Dokuz']);
  });

  it('when attributes change back and forth before anything came', async () => {
    const host = await new ContentHost().answer('tr/8.json', { body: bundle('8', [choice('2', { title: 'Sekiz' })]) });
    await host.answer('tr/9.json', { body: bundle('9', [choice('1'), choice('2', { title: 'Dokuz' })]) });
    const element = mount({ question: '8', choice: '2', src: host.src });
    for (const question of ['9', '8', '9', '8', '9']) {
      element.question = question;
      await element.updateComplete;
    }
    const { detail } = await settled(element);
    expect(detail.question).to.equal('9');
    expect(title(element)).to.equal('Dokuz');
  });

  it('and nothing is left of the old answer while the new one is awaited', async () => {
    const host = await hostWith(choice('2', { title: 'Dokuz' }));
    await host.answer('tr/8.json', { body: bundle('8', [choice('2')]), hold: 'headers' });
    const element = await show({ question: '9', choice: '2', src: host.src });
    element.question = '8';
    await host.log({ count: 2 });
    expect(words(element)).not.to.contain('Dokuz');
    element.choice = undefined;
    await element.updateComplete;
    expect([element.state, words(element)]).to.deep.equal(['initial', '']);
  });
});

describe('leaving the page', () => {
  it('aborts when nobody else waits', async () => {
    const host = await new ContentHost().answer('tr/9.json', { body: bundle('9', [choice('2')]), hold: 'headers' });
    const element = mount({ question: '9', choice: '2', src: host.src });
    await host.log({ count: 1 });
    element.remove();
    expect((await host.log({ aborted: 1 }))[0]!.aborted).to.equal(true);
  });

  it('aborts an answer that is half there', async () => {
    const host = await new ContentHost().answer('tr/9.json', { body: bundle('9', [choice('2')]), hold: 'body' });
    const element = mount({ question: '9', choice: '2', src: host.src });
    await host.log({ count: 1 });
    element.question = undefined;
    expect((await host.log({ aborted: 1 }))[0]!.aborted).to.equal(true);
  });

  it('leaves the request to those who still wait', async () => {
    const host = await new ContentHost().answer('tr/9.json', { body: bundle('9', [choice('2')]), hold: 'headers' });
    const leaving = mount({ question: '9', choice: '2', src: host.src });
    const staying = mount({ question: '9', choice: '2', src: host.src });
    await host.log({ count: 1 });
    leaving.remove();
    await turn();
    await release(host, 'tr/9.json', staying);
    expect(await host.log()).to.have.length(1);
    expect([title(staying), leaving.state]).to.deep.equal(['Yanıt 2', 'loading']);
  });

  it('for another place on it is not leaving', async () => {
    const host = await new ContentHost().answer('tr/9.json', { body: bundle('9', [choice('2')]), hold: 'headers' });
    const element = mount({ question: '9', choice: '2', src: host.src });
    await host.log({ count: 1 });
    document.body.prepend(element);
    await turn();
    await release(host, 'tr/9.json', element);
    expect(await host.log()).to.have.length(1);
  });

  it('and coming back asks again', async () => {
    const host = await new ContentHost().answer('tr/9.json', { body: bundle('9', [choice('2')]), hold: 'headers' });
    const element = mount({ question: '9', choice: '2', src: host.src });
    await host.log({ count: 1 });
    element.remove();
    await host.log({ aborted: 1 });
    await hostAnswersAtOnce(host);
    document.body.append(element);
    await settled(element);
    expect(title(element)).to.equal('Yanıt 2');
  });
});

const hostAnswersAtOnce = (host: ContentHost) => host.answer('tr/9.json', { body: bundle('9', [choice('2')]) });

describe('loading="lazy"', () => {
  it('asks when the reader comes near', async () => {
    const host = await hostWith(choice('2'));
    const distance = document.createElement('div');
    distance.style.height = '9000px';
    document.body.append(distance);
    const element = mount({ question: '9', choice: '2', src: host.src, loading: 'lazy' });
    const near = mount({ question: '9', choice: '2', src: host.src, loading: 'lazy' });
    document.body.prepend(near);
    await settled(near);
    expect([near.state, element.state]).to.deep.equal(['ready', 'initial']);
    element.scrollIntoView();
    await settled(element);
    expect(title(element)).to.equal('Yanıt 2');
    distance.remove();
  });
});
