import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../src/compiler/answer/node-tree.js';
import { readFacts } from '../../src/compiler/resources/resource-facts.js';
import { compileEntry } from './compile-entry.js';

const resources = (body: string) => compileEntry(`Uzun bir giriş metni. İkinci cümlesi var.\n\n${body}`).choice;
const titles = (body: string) => resources(body).resources.map(({ title }) => title);

const LINKS = '[Bir](https://a.org/), STGM, 2019\n';

test('the last list of links is the resources, its lead-in goes along', () => {
  const choice = resources(
    'Daha fazlası için bakabilirsiniz;\n\n- [Bir](https://a.org/1.pdf). Yazan: Ayşe Kaya, Aralık 2019\n\n- [<u>İki</u>](https://youtu.be/x)',
  );
  assert.deepEqual(choice.answer, [['p', 'Uzun bir giriş metni. İkinci cümlesi var.']]);
  assert.deepEqual(choice.resourcesIntro, [['p', 'Daha fazlası için bakabilirsiniz;']]);
  assert.deepEqual(choice.resources, [
    {
      title: 'Bir',
      url: 'https://a.org/1.pdf',
      kind: 'document',
      year: 2019,
      note: ['Yazan: Ayşe Kaya, Aralık 2019'],
      imprint: 'Aralık 2019',
      shownNote: ['Yazan: Ayşe Kaya'],
    },
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
  const choice = resources(
    'Bakın:\n\n- [Bir](https://a.org/)\n\nÖrnek bir politika için derneğin [şu belgesini](https://b.org/) inceleyebilirsiniz.',
  );
  assert.deepEqual(
    choice.resources.map(({ title }) => title),
    ['Bir'],
  );
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
  assert.deepEqual(
    choice.resources.map(({ title }) => title),
    ['Bir', 'İki'],
  );
  assert.deepEqual(choice.resourcesIntro, [
    ['p', 'Kaynaklar şunlardır;'],
    ['p', 'Videolar da yardımcı olabilir;'],
  ]);
  assert.deepEqual(titles(`- [Üç](https://c.org/)\n\nUzun bir paragraf. İki cümleli.\n\nBakın:\n\n- ${LINKS}`), ['Bir']);
});

test('a heading marks them beyond doubt and is kept', () => {
  const choice = resources(
    '## Kaynaklar\n\nŞunları öneririz. Hepsi ücretsizdir.\n\n- Üye olun: [Bir](https://a.org/) uzun bir açıklama cümlesi burada yer alır.\n\n## Son söz\n\nKolay gelsin.',
  );
  assert.deepEqual(choice.resourcesIntro, [
    ['h1', 'Kaynaklar'],
    ['p', 'Şunları öneririz. Hepsi ücretsizdir.'],
  ]);
  assert.deepEqual(
    choice.resources.map(({ url }) => url),
    ['https://a.org/'],
  );
  assert.deepEqual(choice.answer.slice(1), [
    ['h1', 'Son söz'],
    ['p', 'Kolay gelsin.'],
  ]);
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
  assert.deepEqual(one('[A Practical Guide (](https://a.org/)Pratik Rehber). Yazar: F. Nappini'), [
    'A Practical Guide',
    '(Pratik Rehber). Yazar: F. Nappini',
  ]);
  assert.deepEqual(one('[Webinar,](https://a.org/) STGM, 28 Şubat 2018'), ['Webinar', 'STGM, 28 Şubat 2018']);
  assert.deepEqual(one('[Katabiliyor muyuz?](https://a.org/) İlknur Üstün'), ['Katabiliyor muyuz?', 'İlknur Üstün']);
  assert.deepEqual(one('[Rehber](https://a.org/)). Yazan: X'), ['Rehber', 'Yazan: X']);
  assert.deepEqual(one('STGM STOK Platformu "[Herkes Plan Sever](https://a.org/)" Dersleri'), [
    'STGM STOK Platformu "Herkes Plan Sever" Dersleri',
  ]);
  assert.deepEqual(one('STGM [Platformu](https://a.org/)nda “[Plan](https://b.org/)” dersleri'), [
    '“Plan” dersleri',
    'STGM ',
    ['a', { href: 'https://a.org/' }, 'Platformu'],
    'nda',
  ]);
  assert.deepEqual(one('Rehber: https://a.org/x.pdf'), ['Rehber', ['a', { href: 'https://a.org/x.pdf' }, 'https://a.org/x.pdf']]);
});

test('the same target twice in a row is one resource', () => {
  assert.deepEqual(
    resources(
      'Bakın:\n\n- [Uzun bir başlığın ilk yarısı ve](https://a.org/)\n\n[ikinci yarısı, 2019](https://a.org/)\n\n- [İki](https://b.org/)',
    ).resources,
    [
      { title: 'Uzun bir başlığın ilk yarısı ve ikinci yarısı, 2019', url: 'https://a.org/', kind: 'page', year: 2019, note: [] },
      { title: 'İki', url: 'https://b.org/', kind: 'page', note: [] },
    ],
  );
  assert.deepEqual(resources('Bakın:\n\n- [Rehber](https://a.org/), [STGM, 2009](https://a.org/)').resources, [
    { title: 'Rehber', url: 'https://a.org/', kind: 'page', year: 2009, note: ['STGM, 2009'], imprint: 'STGM · 2009', shownNote: [] },
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

test('a language is what the thing is in, not what it is about or what its subtitles are in', () => {
  const lang = (item: string) => resources(`Bakın:\n\n- ${item}`).resources[0]!.lang;
  for (const item of [
    '– İngilizce',
    ', İngilizce kaynak',
    '. STGM, 2019. İngilizce.',
    '[İngilizce]',
    '(Kaynak İngilizcedir)',
    '(PDF, İngilizce)',
    '(in English)',
    '(ENG)',
    '(İng.)',
    '(İNGİLİZCE)',
    '(İngilizce, Türkçe altyazılı)',
  ]) {
    assert.equal(lang(`[Rehber](https://a.org/) ${item}`), 'en', item);
  }
  for (const item of [
    '(İngilizce altyazılı)',
    '(en az üç kişi için)',
    '(İngilizce dersleri)',
    ', İngilizce Öğretmenleri Derneği',
    '(İngilizceden çeviren: A. Kaya)',
  ]) {
    assert.equal(lang(`[Rehber](https://a.org/) ${item}`), undefined, item);
  }
});

test('a year is that of publication: no page, law, aim, ISBN or day of access', () => {
  const year = (item: string) => resources(`Bakın:\n\n- ${item}`).resources[0]!.year;
  for (const item of [
    '(2019)',
    '(2018-2019)',
    ', Ankara, 2019, s. 1990-2010',
    ', 2019, 2040 sayfa',
    ', 2004 sayılı Kanun, 2019',
    ', 2019 (2004 SAYILI KANUN)',
    ', 2019. ISBN 978-605-2011-33-1',
    ', 2019 (Erişim: 20.05.2022)',
    ', Yaz-2019',
    ', Mart 2019',
    ', 12.03.2019',
    ", 2019'da yayımlandı",
  ]) {
    assert.equal(year(`[Rehber](https://a.org/) ${item}`), 2019, item);
  }
  for (const item of [', 2030 Gündemi için', ', s. 2010', ', ISBN 978-605-2011-33-1'])
    assert.equal(year(`[Rehber](https://a.org/)${item}`), undefined, item);
});

test('formatting, authors and a heading before the link, and an address at the end, make resources all the same', () => {
  const all = (body: string) => resources(body).resources.map(({ title, note }) => [title, ...note]);
  assert.deepEqual(
    all('Bakın:\n\n- **Rehber:** [Bir](https://a.org/)\n- ***[İki](https://b.org/)***\n- *<u>[Üç](https://c.org/)</u>, STGM*'),
    [['Rehber: Bir'], ['İki'], ['Üç', 'STGM']],
  );
  assert.deepEqual(
    all('Bakın:\n\n- Ayşe Kaya ve A. Can, [Bir](https://a.org/), STGM, 2019\n- Demir, F. (2018). [İki](https://b.org/). Ankara: İletişim.'),
    [
      ['Bir', 'Ayşe Kaya ve A. Can, STGM, 2019'],
      ['İki', 'Demir, F. (2018). Ankara: İletişim.'],
    ],
  );
  assert.deepEqual(all('Bakın:\n\n- Sivil Toplum Rehberi, STGM, 2019. https://a.org/1.pdf\n- Bir site (https://b.org/)'), [
    ['Sivil Toplum Rehberi, STGM, 2019', ['a', { href: 'https://a.org/1.pdf' }, 'https://a.org/1.pdf']],
    ['Bir site', '(', ['a', { href: 'https://b.org/' }, 'https://b.org/'], ')'],
  ]);
  assert.deepEqual(
    all('Bakın:\n\n- [“Bir](https://a.org/)”, STGM\n- Rehber ([tıklayın](https://b.org/))\n- [İki (Kısa](https://c.org/) Sürüm), 2019'),
    [['“Bir”', 'STGM'], ['Rehber (tıklayın)'], ['İki (Kısa', 'Sürüm), 2019']],
  );
  assert.deepEqual(
    all('Bakın:\n\n▪ [Bir](https://a.org/)\n\n1\\. [İki](https://b.org/)'),
    [['Bir'], ['1. İki']],
    'a number is a word of its author',
  );
});

test('groups and lines are rows of their own', () => {
  const choice = resources('Bakın:\n\n* Videolar:\n    * [Bir](https://a.org/)\n* Rehberler:\n    * [İki](https://b.org/)');
  assert.deepEqual(
    choice.resources.map(({ title }) => title),
    ['Bir', 'İki'],
  );
  assert.deepEqual(choice.resourcesIntro, [
    ['p', 'Bakın:'],
    ['p', 'Videolar:'],
    ['p', 'Rehberler:'],
  ]);
  assert.deepEqual(titles('Bakın:\n\n[Bir](https://a.org/)\\\n[İki](https://b.org/), 2019'), ['Bir', 'İki']);
  assert.deepEqual(titles('Bakın:<br>- [Bir](https://a.org/)<br>- [İki](https://b.org/)'), ['Bir', 'İki']);
  assert.deepEqual(resources('Adres:<br>Ankara').answer[1], ['p', 'Adres:', ['br'], 'Ankara'], 'other lines stay together');
});

test('no heading or rule is left behind where the list under it went', () => {
  for (const [body, intro] of [
    ['## Daha fazlası\n\n- [Bir](https://a.org/)', ['Daha fazlası']],
    ['---\n\n## Daha fazlası\n\nBakın:\n\n- [Bir](https://a.org/)\n\n---', ['Daha fazlası', 'Bakın:']],
    ['## Videolar\n\n- [Bir](https://a.org/)\n\n## Rehberler\n\n- [İki](https://b.org/)', ['Videolar', 'Rehberler']],
    [
      '## Yararlı Kaynaklar\n\n### Videolar\n\n- [Bir](https://a.org/)\n\n### Rehberler\n\n- [İki](https://b.org/)',
      ['Yararlı Kaynaklar', 'Videolar', 'Rehberler'],
    ],
    ['[Merkezin](https://c.org/) şu kaynaklarına bakın:\n\n- [Bir](https://a.org/)', ['Merkezin şu kaynaklarına bakın:']],
  ] as const) {
    const choice = resources(body);
    assert.deepEqual(choice.answer, [['p', 'Uzun bir giriş metni. İkinci cümlesi var.']], body);
    assert.deepEqual(
      choice.resourcesIntro.map((node) => textOf([node])),
      intro,
    );
  }
  assert.deepEqual(titles('## Mali kaynaklar\n\nBütçe yapın. Sonra [şuna](https://a.org/) bakın ve ardından bütün bunları uygulayın.'), []);
});

test('up to three sentences behind the list may each point to one thing more', () => {
  const more = (number: number) =>
    Array.from(
      { length: number },
      (_, index) => `Ayrıca [şu ${index} numaralı belgeyi](https://x.org/${index}) de incelemenizi tavsiye ederiz.`,
    ).join('\n\n');
  assert.deepEqual(titles(`Bakın:\n\n- [Bir](https://a.org/)\n\n${more(3)}`), ['Bir']);
  assert.deepEqual(titles(`Bakın:\n\n- [Bir](https://a.org/)\n\n${more(4)}`), []);
  assert.deepEqual(titles('Bakın:\n\n- [Bir](https://a.org/)\n\nMetin sürer.\n\nYine sürer.'), []);
});

test('under a marked heading, too, a sentence with a link in it is prose', () => {
  const choice = resources(
    `## Kaynaklar\n\n- ${LINKS}\nEğitimlere katılmak isterseniz [STOK Platformu](https://b.org/)ndaki derslere **mutlaka** bakabilirsiniz.`,
  );
  assert.deepEqual(
    choice.resources.map(({ title }) => title),
    ['Bir'],
  );
  assert.equal(textOf(choice.answer.slice(1)), 'Eğitimlere katılmak isterseniz STOK Platformundaki derslere mutlaka bakabilirsiniz.');
});

test('several marked headings each give their resources; one without any takes nothing away', () => {
  const two = resources(`### Kaynaklar\n\n- ${LINKS}\n### İlgili kaynaklar\n\n- [İki](https://b.org/)`);
  assert.deepEqual(
    [two.resources.map(({ title }) => title), two.resourcesIntro],
    [
      ['Bir', 'İki'],
      [
        ['h1', 'Kaynaklar'],
        ['h1', 'İlgili kaynaklar'],
      ],
    ],
  );
  const one = resources(`### KAYNAKLAR\n\n- ${LINKS}\n### Kaynakça\n\nBu metni uzmanlarımız yazdı.`);
  assert.deepEqual([one.resources.map(({ title }) => title), one.resourcesIntro], [['Bir'], [['h1', 'KAYNAKLAR']]]);
});

test('a paragraph that says no more than "Kaynaklar" is the heading', () => {
  for (const mark of ['Kaynaklar:', '**Kaynaklar**', '**Yararlı Kaynaklar:**']) {
    assert.deepEqual(resources(`${mark}\n\n- ${LINKS}`).resourcesIntro, [['h1', mark.replace(/[*:]/g, '')]]);
  }
});

test('what a resource is about may stand in a line or paragraph of its own', () => {
  const about = 'Bu rehber, dernek kurmak isteyenlere adım adım yol gösterir.';
  for (const gap of ['\n\n  ', '\\\n  ', '<br>']) {
    const { resources: found } = resources(
      `Bakabilirsiniz:\n\n- [Bir](https://a.org/)${gap}${about}\n- [İki](https://b.org/)${gap}${about}`,
    );
    assert.deepEqual(
      found.map(({ title, note }) => [title, note]),
      [
        ['Bir', [about]],
        ['İki', [about]],
      ],
      JSON.stringify(gap),
    );
  }
});

test('rows that begin with the same platform and go on to other things are several, each with its own title', () => {
  const row = (title: string, url: string) => `- [STOK](https://s.org/) "[${title}](${url})" dersleri\n`;
  const { resources: found } = resources(
    `Bakın:\n\n${row('Herkes Plan Sever', 'https://a.org/')}${row('Büyüyen Örgütler', 'https://b.org/')}`,
  );
  assert.deepEqual(
    found.map(({ url, note }) => [url, textOf(note)]),
    [
      ['https://a.org/', 'STOK'],
      ['https://b.org/', 'STOK'],
    ],
  );
});

test('a quoted title may have its makers before it', () => {
  const { resources: found } = resources(
    'Bakın:\n\n- Sivil Toplum ve Medya Çalışmaları Derneği’nin “[Rehber](https://a.org/)” isimli yayını\n- [İki](https://b.org/)',
  );
  assert.deepEqual(
    found.map(({ title, note }) => [title, textOf(note)]),
    [
      ['Sivil Toplum ve Medya Çalışmaları Derneği’nin “Rehber”', 'isimli yayını'],
      ['İki', ''],
    ],
  );
  assert.deepEqual(titles('Bakın:\n\n- Yaşama Dair Vakıf (YADA), [Bir](https://a.org/), 2014\n- [İki](https://b.org/)'), ['Bir', 'İki']);
});

test('a link in three pieces is one title; a picture is none', () => {
  assert.deepEqual(
    titles('Bakın:\n\n- [STGM-UNFPA](https://a.org/) [Eğitimleri](https://a.org/) [Videosu](https://a.org/)\n- [İki](https://b.org/)'),
    ['STGM-UNFPA Eğitimleri Videosu', 'İki'],
  );
  assert.deepEqual(titles('Bakın:\n\n- [Bir](https://a.org/)STGM, 2019\n- [İki](https://b.org/)nin kılavuzu'), ['Bir', 'İkinin']);
});

test('rows that a word processor has indented are rows', () => {
  assert.deepEqual(titles(`Bakın:\n\n- ${LINKS}\n> - [İki](https://b.org/)`), ['Bir', 'İki']);
  assert.deepEqual(titles('> [Bir](https://a.org/)'), [], 'a quotation of something else is none');
});

test('the end of the sentence that leads in goes with its beginning', () => {
  const choice = resources(`Daha fazla bilgi için;\n\n- ${LINKS}\nkaynaklarını inceleyebilirsiniz.`);
  assert.deepEqual(choice.resourcesIntro, [
    ['p', 'Daha fazla bilgi için;'],
    ['p', 'kaynaklarını inceleyebilirsiniz.'],
  ]);
  assert.equal(choice.answer.length, 1);
});

test('a year for which something holds, an issue and an aim are none; of several the latest counts', () => {
  const yearOf = (title: string, note: string) => readFacts('https://a.org/', title, note).year;
  assert.equal(yearOf('Strateji Belgesi 2023-2027', ''), undefined);
  assert.equal(yearOf('Plan', 'STGM, 2018 (2019-2023)'), 2018);
  assert.equal(yearOf('Gündem 2030', 'STGM, 2019'), 2019);
  assert.equal(yearOf('Rehber', 'STGM, 2015 (ilk baskı 1998)'), 2015);
  assert.equal(yearOf('Dergi', '2018, Sayı 2005'), 2018);
});

test('the language is that of the thing, not of its subtitles or of its address', () => {
  const langOf = (note: string) => readFacts('https://a.org/', 'Film', note).lang;
  assert.equal(langOf('(Türkçe alt yazılı)'), undefined);
  assert.equal(langOf('(https://b.org/en)'), undefined);
  assert.equal(langOf('(İngilizce, https://b.org/tr)'), 'en');
});

test('the kind follows the table of the README', () => {
  const kindOf = (url: string, title: string) => readFacts(url, title, '').kind;
  assert.equal(kindOf('https://a.org/x.PDF?y=1', 'Videosu'), 'document');
  assert.equal(kindOf('https://www.youtube.com/watch?v=1', 'Ders'), 'video');
  assert.equal(kindOf('https://a.org/', 'Tanıtım VİDEOSU'), 'video');
  assert.equal(kindOf('https://a.org/', 'Herkese Lazım Dersler 103'), 'course');
  assert.equal(kindOf('https://a.org/', 'STOK Çevrimiçi Öğrenim Platformu'), 'page');
  assert.equal(kindOf('https://notyoutube.com/', 'Dersim Raporu'), 'page');
  assert.equal(kindOf('https://dergipark.org.tr/tr/download/article-file/225319', 'Makale'), 'document');
  assert.equal(kindOf('https://a.org/indir?id=3', 'Yönetişim Rehberi (PDF)'), 'document');
});

test('decomposed letters, as Macs and PDF files write them, say the same language and kind', () => {
  for (const note of ['(İngilizce)', '(Fransızca)', '(Türkçe)']) {
    const [plain, decomposed] = [note, note.normalize('NFD')].map((text) => readFacts('https://a.org/', 'Ortaklık Vİdeo', `2019 ${text}`));
    assert.ok(plain?.lang);
    assert.deepEqual(decomposed, plain, note);
  }
  assert.equal(readFacts('https://a.org/', 'Ortaklık VİDEOSU'.normalize('NFD'), '').kind, 'video');
});

test('of two typed rows in a paragraph each is a resource, whatever marks they have or lack', () => {
  const pairs =
    '• • | \uF0B7 \uF0B7 | · · | o o | ► ► | ✓ ✓ | – – | − − | 1- 2- | a) b) | a- b- | (1) (2) | i. ii. | II- III- | ① ② | 1/ 2/ | -> ->';
  for (const pair of [...pairs.split(' | ').map((marks) => marks.split(' ').map((mark) => `${mark} `)), ['', '']]) {
    const [first = '', second = ''] = pair;
    const { resources: found } = resources(`Bakın:\n\n${first}[Bir](https://a.org/1) STGM yayını\n${second}[İki](https://a.org/2)`);
    assert.deepEqual(
      found.map(({ url, note }) => [url, textOf(note)]),
      [
        ['https://a.org/1', 'STGM yayını'],
        ['https://a.org/2', ''],
      ],
      pair.join(),
    );
  }
});

test('a line that goes on in the next is no row of its own', () => {
  assert.deepEqual(resources('Bakın:\n\n[Bir](https://a.org/1) ve\n[İki](https://a.org/2)').resources, []);
});

test('several links in one paragraph are as many resources, or the paragraph stays and the editor reads why', () => {
  const links = ['[Bir](https://a.org/1)', '[İki](https://a.org/2)', '[Üç](https://a.org/3)'];
  for (const separator of [', ', '; ', ' / ', ' | ', ' ']) {
    assert.deepEqual(titles(`Bakın:\n\n${links.join(separator)}`), ['Bir', 'İki', 'Üç'], separator);
    assert.deepEqual(titles(`Bakın: ${links.join(separator)}.`), ['Bir', 'İki', 'Üç'], separator);
  }
  for (const joiner of ['ve', 'ile', 'veya', 'and', 'or']) {
    const { choice, problems } = compileEntry(`Bakın:\n\n${links.slice(0, 2).join(', ')} ${joiner} ${links[2]}`);
    assert.deepEqual([choice.resources, problems], [[], ['resources-doubtful:8']], joiner);
  }
  const sentence = compileEntry(`Bakın:\n\n${links.slice(0, 2).join(' ve ')} sayfalarına bakabilirsiniz.`);
  assert.deepEqual([sentence.choice.resources, sentence.problems], [[], []]);
  assert.deepEqual(titles('Bakın:\n\n[Bir](https://a.org/1.pdf), [STGM](https://s.org/)'), ['Bir']);
});

test('no heading above a list of resources is lost, and one between two lists is named', () => {
  const { choice, problems } = compileEntry('## Videolar\n\n- [Bir](https://a.org/1)\n\n## Rehberler\n\n- [İki](https://a.org/2)');
  assert.deepEqual(choice.resourcesIntro, [
    ['h1', 'Videolar'],
    ['h1', 'Rehberler'],
  ]);
  assert.deepEqual(problems, ['resources-doubtful:10']);
  const one = compileEntry('## Kaynaklar\n\n- [Bir](https://a.org/1)\n\n1. [İki](https://a.org/2)');
  assert.deepEqual([one.choice.resourcesIntro, one.choice.resources.length, one.problems], [[['h1', 'Kaynaklar']], 2, []]);
});

test('a list of links that is not taken is named; steps that begin with words are text', () => {
  const problems = (body: string) => compileEntry(`Metin.\n\n${body}`).problems;
  const rows = '- [Bir](https://a.org/1) küçük örgütlere adım adım yol gösterir.\n- [İki](https://a.org/2) yarım saat sürer.';
  assert.deepEqual(problems(rows), ['resources-doubtful:8']);
  assert.deepEqual(problems('- [Bir](https://a.org/1)\n- [İki](https://a.org/2)\n\n## Son söz\n\nKolay gelsin.'), ['resources-doubtful:8']);
  assert.deepEqual(problems('## Kaynaklar\n\nÖnce [buna](https://a.org/1), sonra [şuna](https://a.org/2) bakın.'), [
    'resources-doubtful:10',
  ]);
  assert.deepEqual(problems('- Önce [forma](https://a.org/1) adınızı yazın.\n- Sonra [sayfaya](https://a.org/2) yükleyin.'), []);
  assert.deepEqual(problems(`## Kaynaklar\n\n${rows}`), []);
});
