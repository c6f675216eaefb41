import { expect, waitUntil } from '@open-wc/testing';
import '../../src/element/define.js';
import type { StgmGuidanceElement } from '../../src/element/define.js';
import { bundle, choice, ContentHost, settled, turn, words } from './fixture.js';

/** Says where the script comes from, as the WordPress plugin does. */
const place = document.head.appendChild(Object.assign(document.createElement('script'), { type: 'application/json' }));

/** A content host whose pages stand where its script and content do: `{host}9/2/` next to `{host}content/tr/9.json`. */
async function siteWith(...ids: string[]): Promise<{ host: ContentHost; page: (address: string) => string }> {
  const host = new ContentHost();
  place.dataset['stgmBase'] = host.src;
  for (const lang of ['tr', 'en'])
    await host.answer(`content/${lang}/9.json`, {
      body: bundle(
        '9',
        ids.map((id) => choice(id, { title: `${lang} ${id}` })),
        { lang },
      ),
    });
  return { host, page: (address) => new URL(`${host.src}${address}/`, location.href).href };
}

/** Puts HTML on the page as an editor left it; taken away after the test. */
function paste(html: string): HTMLElement {
  const place = document.createElement('section');
  place.innerHTML = html;
  document.body.append(place);
  return place;
}
// What upgrades them is loaded with the first one that is met.
before(() =>
  waitUntil(() => elementIn(document.querySelector('section div') ?? paste('<div data-stgm-guidance=""></div>').firstElementChild)),
);
afterEach(() => document.querySelectorAll('section').forEach((place) => place.remove()));

/** The element of an embed, or nothing. */
const elementIn = (host: Element | null): StgmGuidanceElement | undefined => host!.shadowRoot?.querySelector('stgm-guidance') ?? undefined;

/** Waits until the embed shows an entry, or says that it cannot. */
async function upgraded(host: Element | null): Promise<string> {
  await waitUntil(() => elementIn(host), 'it is upgraded');
  await turn();
  const element = elementIn(host)!;
  if (element.state === 'initial' || element.state === 'loading') await settled(element);
  return words(host!);
}

const isShown = (host: Element | null): boolean => (host!.firstElementChild as HTMLElement).checkVisibility();

describe('a link to a page of the host', () => {
  const link = (href: string, more = '') => `<p><a href="${href}"${more}>Ortak bulmak</a></p>`;

  it('is shown as its entry where it stands alone in its paragraph', async () => {
    const { host, page } = await siteWith('2');
    const [paragraph] = paste(link(`${page('9/2')}#embed`)).children;
    expect(await upgraded(paragraph!)).to.equal('Bu yanıt için öneriler tr 2 Metin 2');
    expect(isShown(paragraph!)).to.equal(false);
    expect((await host.log()).map(({ path }) => path)).to.deep.equal(['content/tr/9.json']);
  });

  for (const [what, html] of Object.entries({
    'blanks around it': (href: string) => `<p>&nbsp;<a href="${href}">Ortak bulmak</a> \n</p>`,
    'invisible characters around it': (href: string) => `<p>\u200b<a href="${href}">Ortak bulmak</a>&#8203;\u2060&shy;\ufeff</p>`,
    'a full stop after it': (href: string) => `<p><a href="${href}">Ortak bulmak</a>.&nbsp;</p>`,
    'blanks in its URL': (href: string) => `<p><a href=" ${href}\n">Ortak bulmak</a></p>`,
    'no slash at the end of its URL': (href: string) => `<p><a href="${href.replace('/#', '#')}">Ortak bulmak</a></p>`,
    'a picture inside': (href: string) => `<p><a href="${href}"><img alt="Afiş" src="data:,">Ortak bulmak</a></p>`,
    'a comment and an anchor beside it': (href: string) =>
      `<p><!-- önce --><a name="x"></a><em></em><a href="${href}">Ortak bulmak</a></p>`,
    'an editor’s wrapping': (href: string) => `<p><strong><a href="${href}"><span>Ortak bulmak</span></a></strong><br></p>`,
  }))
    it(`may have ${what}`, async () => {
      const { page } = await siteWith('2');
      expect(await upgraded(paste(html(`${page('9/2')}#embed`)).firstElementChild)).to.contain('Metin 2');
    });

  for (const lang of ['kmr', 'pt-BR'])
    it(`finds the content above the folder of a language that is called ${lang}`, async () => {
      const { host, page } = await siteWith('2');
      await host.answer(`content/${lang}/9.json`, { body: bundle('9', [choice('2', { title: `${lang} 2` })], { lang }) });
      expect(await upgraded(paste(link(`${page(`${lang}/9/2`)}#embed`, ` hreflang="${lang}"`)).firstElementChild)).to.contain(`${lang} 2`);
    });

  it('finds the site where the script lies in a folder that only looks like a language, or in one of its version', async () => {
    const { host, page } = await siteWith();
    place.dataset['stgmBase'] = `${host.src}stg-abc/v1.2.3/`;
    await host.answer('stg-abc/content/tr/9.json', { body: bundle('9', [choice('2')], { lang: 'tr' }) });
    expect(await upgraded(paste(link(`${page('stg-abc/9/2')}#embed`, ' hreflang="tr"')).firstElementChild)).to.contain('Metin 2');
  });

  it('speaks the language that its folder or its hreflang says', async () => {
    const { page } = await siteWith('2');
    expect(await upgraded(paste(link(`${page('en/9/2')}#embed`)).firstElementChild)).to.contain('Guidance for this answer en 2');
    expect(await upgraded(paste(link(`${page('9/2')}#embed`, ' hreflang="en"')).firstElementChild)).to.contain(
      'Guidance for this answer en 2',
    );
  });

  it('stays a link in a sentence, to another host, without the mark, to another page, outside of a paragraph', async () => {
    const { host, page } = await siteWith('2');
    const place = paste(`
      <p>Bakınız: <a href="${page('9/2')}#embed">Ortak bulmak</a></p>
      <p><a href="https://example.org/9/2/#embed">Ortak bulmak</a></p>
      <p><a href="${page('9/2')}">Ortak bulmak</a></p>
      <p><a href="${page('9')}#embed">Ortak bulmak</a></p>
      <p><a href="${page('9/2/3')}#embed">Ortak bulmak</a></p>
      <p><a href="${page('uploads/user1/9/2')}#embed">Ortak bulmak</a></p>
      <p><a href="${new URL('/9/2/#embed', location.href).href}">Ortak bulmak</a></p>
      <p><img alt="Afiş" src="data:,"><a href="${page('9/2')}#embed">Ortak bulmak</a></p>
      <p><a href="${page('9/2')}#embed">Ortak bulmak</a><button>Kaydet</button></p>
      <p><a href="${page('9/2')}#embed">Ortak bulmak</a> <a href="#x">Başka</a></p>
      <p>.<a href="${page('9/2')}#embed">Ortak bulmak</a></p>
      <p><a href="${page('9/2')}#embed">Ortak bulmak</a>..</p>
      <p><a href="http://[#embed">Ortak bulmak</a></p>
      <ul><li><a href="${page('9/2')}#embed">Ortak bulmak</a></li></ul>
      <p contenteditable="true"><a href="${page('9/2')}#embed">Ortak bulmak</a></p>`);
    await turn();
    expect([...place.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot)).to.be.empty;
    expect([...place.querySelectorAll('a')].every((anchor) => anchor.checkVisibility())).to.equal(true);
    expect(await host.log()).to.be.empty;
  });

  it('says in its URL which statement it expects, as a div does with data', async () => {
    const { host, page } = await siteWith('2');
    const show = async (statement: string) => {
      await host.answer('content/tr/9.json', { body: bundle('9', [choice('2', { statement })]) });
      const div = `<div data-stgm-guidance="9/2" data-stgm-expects="1f2e3d" data-stgm-src="${host.src}content/">Yedek</div>`;
      const place = paste(`${link(`${page('9/2')}?expects=1f2e3d#embed`)}${div}`);
      return Promise.all([...place.children].map(upgraded));
    };
    expect(await show('abcdef')).to.deep.equal(['Bu metin değişti. Soru 9', 'Bu metin değişti. Soru 9']);
    document.querySelectorAll('section').forEach((place) => place.remove());
    const other = await siteWith('2');
    await other.host.answer('content/tr/9.json', { body: bundle('9', [choice('2', { statement: '1f2e3d' })]) });
    const [paragraph] = paste(link(`${other.page('9/2')}?expects=1f2e3d#embed`)).children;
    expect(await upgraded(paragraph!)).to.contain('Metin 2');
  });

  it('is the fallback where there is no such entry', async () => {
    const { page } = await siteWith('1');
    const [paragraph] = paste(link(`${page('9/2')}#embed`)).children;
    expect(await upgraded(paragraph!)).to.equal('');
    expect(isShown(paragraph!)).to.equal(true);
  });

  it('follows its URL, its words and what is next to it, as a framework writes them that keeps the nodes', async () => {
    const { page } = await siteWith('2', '3');
    const section = paste(link(`${page('9/2')}#embed`));
    const paragraph = section.querySelector('p')!;
    const anchor = paragraph.querySelector('a')!;
    expect(await upgraded(paragraph)).to.contain('Metin 2');
    anchor.href = `${page('9/3')}#embed`;
    await waitUntil(() => words(paragraph).includes('Metin 3'), 'a new URL');
    anchor.href = page('iletisim');
    await waitUntil(() => anchor.checkVisibility(), 'a link elsewhere');
    anchor.href = `${page('9/2')}#embed`;
    await waitUntil(() => words(paragraph).includes('Metin 2'), 'an embed again');
    paragraph.append(document.createTextNode(' ve başka bilgi'));
    await waitUntil(() => anchor.checkVisibility(), 'words beside it');
    paragraph.lastChild!.nodeValue = '\u00a0';
    await waitUntil(() => words(paragraph).includes('Metin 2'), 'no words any more');
    paragraph.textContent = 'Teşekkürler, bitti.';
    await waitUntil(() => !elementIn(paragraph), 'a text');
    expect(paragraph.innerText).to.equal('Teşekkürler, bitti.');
  });

  it('that a page makes of another link is found', async () => {
    const { page } = await siteWith('2');
    const paragraph = paste(link(page('9/2'))).querySelector('p')!;
    await turn();
    paragraph.querySelector('a')!.href = `${page('9/2')}#embed`;
    expect(await upgraded(paragraph)).to.contain('Metin 2');
  });

  it('inside of the tag is the fallback of the tag', async () => {
    const { host, page } = await siteWith('2');
    const place = paste(`<stgm-guidance question="9" choice="7" src="${host.src}content/">${link(`${page('9/2')}#embed`)}</stgm-guidance>`);
    await settled(place.querySelector('stgm-guidance')!);
    expect(place.querySelector('p')!.shadowRoot).to.equal(null);
    expect(place.querySelector('a')!.checkVisibility()).to.equal(true);
  });
});

describe('a div with data', () => {
  it('is shown as its entry, with the other attributes', async () => {
    const { host } = await siteWith('2');
    const [div] = paste(
      `<div data-stgm-guidance="9/2" data-stgm-src="${host.src}content/" data-stgm-lang="en" data-stgm-heading-level="4"><p>Yedek</p></div>`,
    ).children;
    expect(await upgraded(div!)).to.equal('Guidance for this answer en 2 Metin 2');
    expect(isShown(div!)).to.equal(false);
    expect(elementIn(div!)!.shadowRoot!.querySelector('h4')!.textContent).to.equal('en 2');
  });

  it('lets a page style all parts', async () => {
    const { host } = await siteWith('2');
    const [div] = paste(
      `<style>section > div::part(disclosure) { padding-top: 7px }</style><div data-stgm-guidance="9/2" data-stgm-display="disclosure" data-stgm-src="${host.src}content/"></div>`,
    ).querySelectorAll('div');
    await upgraded(div!);
    const parts = elementIn(div!)!.getAttribute('exportparts')!.split(',');
    expect(parts).to.have.members(['title', 'answer', 'resources', 'resource', 'source', 'status', 'disclosure', 'button', 'dialog']);
    expect(getComputedStyle(elementIn(div!)!.shadowRoot!.querySelector('details')!).paddingTop).to.equal('7px');
  });

  it('follows what a script writes into it', async () => {
    const { host } = await siteWith('1', '2');
    const [div] = paste(`<div data-stgm-guidance="9/2" data-stgm-lang="en" data-stgm-src="${host.src}content/"></div>`)
      .children as unknown as [HTMLElement];
    await upgraded(div);
    div.dataset['stgmGuidance'] = '9/1';
    expect(await upgraded(div)).to.equal('Guidance for this answer en 1 Metin 1');
    div.removeAttribute('data-stgm-lang');
    expect(await upgraded(div)).to.equal('Bu yanıt için öneriler tr 1 Metin 1');
    expect(await host.log()).to.have.length(2);
  });

  it('shows what a framework puts into it when it is no embed any more', async () => {
    const { host } = await siteWith('2');
    const [div] = paste(`<div data-stgm-guidance="9/2" data-stgm-src="${host.src}content/"><p>Yedek</p></div>`).children as unknown as [
      HTMLElement,
    ];
    await upgraded(div);
    div.removeAttribute('data-stgm-guidance');
    div.innerHTML = '<p>Sonuç kutusu</p>';
    await waitUntil(() => isShown(div), 'it shows its own words');
    expect([elementIn(div), div.innerText.trim()]).to.deep.equal([undefined, 'Sonuç kutusu']);
    div.setAttribute('data-stgm-guidance', '9/2');
    expect(await upgraded(div)).to.contain('Metin 2');
  });

  it('gives nothing but our attributes to the element', async () => {
    const { host } = await siteWith('2');
    const [div] = paste(
      `<div data-stgm-guidance="9/2" data-stgm-src="${host.src}content/" data-stgm-onclick="alert(1)" data-stgm-style="color:red" data-stgm-id="x"></div>`,
    ).children;
    await upgraded(div!);
    expect(elementIn(div!)!.getAttributeNames().sort()).to.deep.equal(['choice', 'exportparts', 'question', 'src']);
  });

  for (const address of ['', '9', '../../x', '<img>/2', '”9/2”'])
    it(`whose address is ${JSON.stringify(address)} keeps what is in it`, async () => {
      const { host } = await siteWith('3');
      const [div] = paste(`<div data-stgm-src="${host.src}content/"><p>Yedek</p></div>`).children;
      div!.setAttribute('data-stgm-guidance', address);
      await turn();
      await elementIn(div!)!.updateComplete;
      expect(isShown(div!)).to.equal(true);
      expect((await host.log()).filter(({ path }) => path !== 'content/tr/9.json')).to.be.empty;
    });

  it('without a choice says how to write it', async () => {
    const [div] = paste('<div data-stgm-guidance="9"><p>Yedek</p></div>').children;
    await waitUntil(() => elementIn(div!)?.shadowRoot?.querySelector('.notice'), 'it says so', { timeout: 4000 });
    expect(words(elementIn(div!)!)).to.contain('data-stgm-guidance="9" is not an address. Fix: write data-stgm-guidance="9/2"');
    expect(isShown(div!)).to.equal(true);
  });

  it('without markup inside says so when there is nothing to show', async () => {
    const { host } = await siteWith('1');
    expect(await upgraded(paste(`<div data-stgm-guidance="9/2" data-stgm-src="${host.src}content/"></div>`).firstElementChild)).to.contain(
      'gösterilemiyor',
    );
  });

  it('leaves what the page wrote, for an editor that saves it and a framework that takes it away', async () => {
    const { host } = await siteWith('2');
    const html = `<div data-stgm-guidance="9/2" data-stgm-src="${host.src}content/"><p>Yedek</p></div>`;
    const place = paste(html);
    const paragraph = place.querySelector('p')!;
    await upgraded(place.firstElementChild);
    expect(place.innerHTML).to.equal(html);
    paragraph.parentElement!.removeChild(paragraph);
    expect(words(place.firstElementChild!)).to.contain('Metin 2');
  });

  it('that comes later, deep inside of something, is found', async () => {
    const { host } = await siteWith('2');
    const place = paste('<article></article>');
    await turn();
    place.firstElementChild!.innerHTML = `<div><div data-stgm-guidance="9/2" data-stgm-src="${host.src}content/"></div></div>`;
    expect(await upgraded(place.querySelector('[data-stgm-guidance]'))).to.contain('Metin 2');
  });

  it('in whose place the page has a shadow root stays as it is', async () => {
    const { host } = await siteWith('2');
    const div = document.createElement('div');
    div.attachShadow({ mode: 'closed' }).append('Kendi içeriği');
    div.setAttribute('data-stgm-guidance', '9/2');
    div.setAttribute('data-stgm-src', `${host.src}content/`);
    paste('').append(div);
    await turn();
    expect(await host.log()).to.be.empty;
  });
});

it('its parts can be styled from the page', async () => {
  const { host } = await siteWith('2');
  const style = document.createElement('style');
  style.textContent = '.own::part(title) { color: rgb(1, 2, 3) }';
  document.head.append(style);
  const [div] = paste(`<div class="own" data-stgm-guidance="9/2" data-stgm-src="${host.src}content/"></div>`).children;
  await upgraded(div!);
  expect(getComputedStyle(elementIn(div!)!.shadowRoot!.querySelector('[part=title]')!).color).to.equal('rgb(1, 2, 3)');
  style.remove();
});
