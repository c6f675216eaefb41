import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOf } from '../../src/compiler/resource-facts.js';
import { compileEntry } from './compile-entry.js';

const resources = (body: string) => compileEntry(`Uzun bir giriş metni. İkinci cümlesi var.\n\n${body}`).choice;
const titles = (body: string) => resources(body).resources.map(({ title }) => title);

const LINKS = '[Bir](https://a.org/), STGM, 2019\n';

test('the last list of links is the resources, its lead-in goes along', () => {
  const choice = resources('Daha fazlası için bakabilirsiniz;\n\n- [Bir](https://a.org/1.pdf). Yazan: Ayşe Kaya, Aralık 2019\n\n- [<u>İki</u>](https://youtu.be/x)');
  assert.deepEqual(choice.answer, [['p', 'Uzun bir giriş metni. İkinci cümlesi var.']]);
  assert.deepEqual(choice.resourcesIntro, [['p', 'Daha fazlası için bakabilirsiniz;']]);
  assert.deepEqual(choice.resources, [
    { title: 'Bir', url: 'https://a.org/1.pdf', kind: 'document', year: 2019, note: ['Yazan: Ayşe Kaya, Aralık 2019'] },
    { title: 'İki', url: 'https://youtu.be/x', kind: 'video', note: [] },
  ]);
});

test('its shape does not matter: tight, loose, ordered, comments between, paragraphs, escaped dashes', () => {
  const two = ['Bir', 'İki'];
  for (const body of [
    'Bakın:\n\n- [Bir](https://a.org/)\n- [İki](https://b.org/)',
    'Bakın:\n\n1. [Bir](https://a.org/)\n\n2. [İki](https://b.org/)',
    'Bakın:\n\n- [Bir](https://a.org/)\n\n<!-- -->\n\n- [İki](https://b.org/)',
    'Bakın:\n\n[Bir](https://a.org/), STGM\n\n[İki](https://b.org/). Ankara 2011.',
    'Bakın:\n\n\\- [Bir](https://a.org/)\n\n\\- [İki](https://b.org/)',
    '- **[Bir](https://a.org/)**\n- [İki](https://b.org/)',
    'Bakın:\n\n- [Bir](https://a.org/)\n\n- \n\n- [İki](https://b.org/)',
  ]) {
    assert.deepEqual(titles(body), two, body);
  }
});

test('a last sentence of prose behind the list stays in the answer', () => {
  const choice = resources('Bakın:\n\n- [Bir](https://a.org/)\n\nÖrnek bir politika için derneğin [şu belgesini](https://b.org/) inceleyebilirsiniz.');
  assert.deepEqual(choice.resources.map(({ title }) => title), ['Bir']);
  assert.equal(choice.answer.length, 2);
});

test('links in prose stay in prose, also where a paragraph begins with one', () => {
  for (const body of [
    'Önce şuna [bakın](https://a.org/) ve ardından [buna](https://b.org/) geçin.',
    '[Sözleşme](https://a.org/)’ye ve onunla ilgili hazırlanmış [filmlere](https://b.org/) de mutlaka bakın.\n\nAyrıca [Platform](https://c.org/) üzerinden derslere de hemen katılabilirsiniz.',
    '- Dernekler için, T.C. İçişleri Bakanlığı, [veri tabanına](https://a.org/),\n- Vakıflar için ise T.C. Kültür ve Turizm Bakanlığı [veri tabanına](https://b.org/) bakabilirsiniz.',
  ]) {
    assert.deepEqual(titles(body), [], body);
  }
});

test('an answer that ends with a plain list has no resources', () => {
  assert.deepEqual(titles('Adımlar:\n\n- bir\n- iki'), []);
});

test('two lists of links, each with its sentence, are all resources; a list far up is not', () => {
  const choice = resources('Kaynaklar şunlardır;\n\n- [Bir](https://a.org/)\n\nVideolar da yardımcı olabilir;\n\n- [İki](https://b.org/)');
  assert.deepEqual(choice.resources.map(({ title }) => title), ['Bir', 'İki']);
  assert.deepEqual(choice.resourcesIntro, [['p', 'Kaynaklar şunlardır;'], ['p', 'Videolar da yardımcı olabilir;']]);
  assert.deepEqual(titles(`- [Üç](https://c.org/)\n\nUzun bir paragraf. İki cümleli.\n\nBakın:\n\n- ${LINKS}`), ['Bir']);
});

test('a heading marks them beyond doubt and is kept', () => {
  const choice = resources('## Kaynaklar\n\nŞunları öneririz. Hepsi ücretsizdir.\n\n- Üye olun: [Bir](https://a.org/) uzun bir açıklama cümlesi burada yer alır.\n\n## Son söz\n\nKolay gelsin.');
  assert.deepEqual(choice.resourcesIntro, [['h1', 'Kaynaklar'], ['p', 'Şunları öneririz. Hepsi ücretsizdir.']]);
  assert.deepEqual(choice.resources.map(({ url }) => url), ['https://a.org/']);
  assert.deepEqual(choice.answer.slice(1), [['h1', 'Son söz'], ['p', 'Kolay gelsin.']]);
  assert.equal(resources('### Resources\n\n- [Bir](https://a.org/)').resources.length, 1);
});

test('an item without a link stays in the answer and is named', () => {
  const { choice, problems } = compileEntry('Bakın:\n\n- [Bir](https://a.org/)\n- [İki](https://b.org/)\n- Basılı bir kitap');
  assert.equal(choice.resources.length, 2);
  assert.deepEqual(choice.answer, [['ul', ['li', 'Basılı bir kitap']]]);
  assert.deepEqual(problems, ['resource-link-missing:10']);
});

test('the title has what belongs to it, without swallowed punctuation', () => {
  const one = (item: string) => {
    const { title, note } = resources(`Bakın:\n\n- ${item}`).resources[0]!;
    return [title, ...note];
  };
  assert.deepEqual(one('[A Practical Guide (](https://a.org/)Pratik Rehber). Yazar: F. Nappini'), ['A Practical Guide', '(Pratik Rehber). Yazar: F. Nappini']);
  assert.deepEqual(one('[Webinar,](https://a.org/) STGM, 28 Şubat 2018'), ['Webinar', 'STGM, 28 Şubat 2018']);
  assert.deepEqual(one('[Katabiliyor muyuz?](https://a.org/) İlknur Üstün'), ['Katabiliyor muyuz?', 'İlknur Üstün']);
  assert.deepEqual(one('[Rehber](https://a.org/)). Yazan: X'), ['Rehber', 'Yazan: X']);
  assert.deepEqual(one('STGM STOK Platformu "[Herkes Plan Sever](https://a.org/)" Dersleri'), ['STGM STOK Platformu "Herkes Plan Sever" Dersleri']);
  assert.deepEqual(one('STGM [Platformu](https://a.org/)nda “[Plan](https://b.org/)” dersleri'), ['STGM Platformunda', '“', ['a', { href: 'https://b.org/' }, 'Plan'], '” dersleri']);
  assert.deepEqual(one('Rehber: https://a.org/x.pdf'), ['Rehber', ['a', { href: 'https://a.org/x.pdf' }, 'https://a.org/x.pdf']]);
});

test('the same target twice in a row is one resource', () => {
  assert.deepEqual(resources('Bakın:\n\n- [Uzun bir başlığın ilk yarısı ve](https://a.org/)\n\n[ikinci yarısı, 2019](https://a.org/)\n\n- [İki](https://b.org/)').resources, [
    { title: 'Uzun bir başlığın ilk yarısı ve ikinci yarısı, 2019', url: 'https://a.org/', kind: 'page', year: 2019, note: [] },
    { title: 'İki', url: 'https://b.org/', kind: 'page', note: [] },
  ]);
  assert.deepEqual(resources('Bakın:\n\n- [Rehber](https://a.org/), [STGM, 2009](https://a.org/)').resources, [
    { title: 'Rehber', url: 'https://a.org/', kind: 'page', year: 2009, note: ['STGM, 2009'] },
  ]);
});

test('language and year are told only where the text tells them', () => {
  const facts = (item: string) => {
    const { lang, year } = resources(`Bakın:\n\n- ${item}`).resources[0]!;
    return [lang, year];
  };
  assert.deepEqual(facts('[Guide](https://a.org/). Skopje (Üsküp) 2006 (İngilizce)'), ['en', 2006]);
  assert.deepEqual(facts('[Guide](https://a.org/), EC, 2002 (İngilizce Kaynak)'), ['en', 2002]);
  assert.deepEqual(facts('[Webinar (Türkçe), STGM](https://a.org/)'), ['tr', undefined]);
  assert.deepEqual(facts('[AB PRAG 2016 – Güncellenmiş Tablo](https://a.org/). STGM'), [undefined, undefined]);
  assert.deepEqual(facts('[Webinarı, 24 Ocak 2020](https://a.org/)'), [undefined, 2020]);
  assert.deepEqual(facts('[Rehber](https://a.org/2017/x). Bkz. https://b.org/1999/'), [undefined, undefined]);
  assert.deepEqual(facts('[İngilizce Öğrenme Rehberi](https://a.org/)'), [undefined, undefined]);
});

test('the kind follows the table of the README', () => {
  assert.equal(kindOf('https://a.org/x.PDF?y=1', 'Videosu'), 'document');
  assert.equal(kindOf('https://www.youtube.com/watch?v=1', 'Ders'), 'video');
  assert.equal(kindOf('https://a.org/', 'Tanıtım VİDEOSU'), 'video');
  assert.equal(kindOf('https://a.org/', 'Herkese Lazım Dersler 103'), 'course');
  assert.equal(kindOf('https://a.org/', 'STOK Çevrimiçi Öğrenim Platformu'), 'page');
  assert.equal(kindOf('https://notyoutube.com/', 'Dersim Raporu'), 'page');
});
