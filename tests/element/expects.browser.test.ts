import { expect } from '@open-wc/testing';
import '../../src/element/define.js';
import { bundle, choice, ContentHost, find, findAll, mount, settled, show, turn, unmountAll, words } from './fixture.js';

afterEach(unmountAll);

const host = (statement?: string) =>
  new ContentHost().answer('content/tr/9.json', {
    body: bundle('9', [choice('1'), choice('2', { title: 'Ortağımız var.', ...(statement && { statement }) })]),
  });

const asks = async (content: Promise<ContentHost>, more: Record<string, string> = {}) => ({
  question: '9',
  choice: '2',
  src: `${(await content).src}content/`,
  expects: '1f2e3d',
  ...more,
});

const FALLBACK = '<p><a href="/9/2/">Ortağımız yok.</a></p>';
const NOTICE = 'Bu metin değişti. Soru 9';

describe('the statement that a page expects', () => {
  it('is there: the entry is shown', async () => {
    expect(words(await show(await asks(host('1f2e3d')), FALLBACK))).to.contain('Metin 2');
  });

  it('is one of several: the entry is shown', async () => {
    expect(words(await show(await asks(host('aaaaaa 1f2e3d')), FALLBACK))).to.contain('Metin 2');
  });

  it('is not known, as in content of an older compiler: the entry is shown', async () => {
    expect(words(await show(await asks(host()), FALLBACK))).to.contain('Metin 2');
  });

  for (const display of ['inline', 'disclosure', 'dialog'])
    it(`is another one: a notice leads to the question, and neither the advice nor the old words are there (${display})`, async () => {
      const content = host('abcdef');
      const element = await show(await asks(content, { display }), FALLBACK);
      await turn();
      expect(words(element)).to.equal(NOTICE);
      expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
      expect(find<HTMLAnchorElement>(element, '.notice a').pathname).to.equal(`${(await content).src}9/`);
      expect(findAll(element, '[part=answer]')).to.be.empty;
      expect(element.state).to.equal('failed');
      await expect(element).to.be.accessible();
    });

  it('is another one: the page learns that there is no such text', async () => {
    const element = mount(await asks(host('abcdef')));
    const { type, detail } = await settled(element);
    expect([type, (detail as { reason: string }).reason]).to.deep.equal(['stgm-error', 'not-found']);
  });

  it('is gone with its choice: the notice leads to the question', async () => {
    expect(words(await show(await asks(host('1f2e3d'), { choice: '7' }), FALLBACK))).to.equal(NOTICE);
  });

  it('is corrected by the page: the entry is shown', async () => {
    const element = await show(await asks(host('abcdef')), FALLBACK);
    const loaded = settled(element);
    element.setAttribute('expects', 'abcdef');
    await loaded;
    expect(words(element)).to.contain('Metin 2');
  });

  it('is in English on a page in English', async () => {
    const content = await host('abcdef');
    await content.answer('content/en/9.json', {
      body: bundle('9', [choice('2', { statement: 'abcdef' })], { lang: 'en', question: { id: '9', title: '' } }),
    });
    expect(words(await show(await asks(Promise.resolve(content), { lang: 'en' })))).to.equal('This text has changed. 9');
  });
});
