import { expect } from '@open-wc/testing';
import '../../src/element/define.js';
import type { Choice, Node } from '../../src/bundle/index.js';
import { messages } from '../../src/element/messages.js';
import { bundle, choice, ContentHost, find, findAll, hostWith, mount, resource, settled, show, unmountAll, words } from './fixture.js';

afterEach(unmountAll);

describe('reader views', () => {
  for (const [start, end] of [
    ['<article>', '</article>'],
    ['<div class="stgm-guidance__entry">', '</div>'],
  ] as const)
    it(`find the words that a server has rendered in ${start}: they have boxes, take no space, and nobody sees them or comes to them`, async () => {
      const host = await hostWith(choice('2'));
      const inside = `${start}<p>Sunucunun metni</p><a href="#x">Bağlantı</a>${end}`;
      const element = await show({ question: '9', choice: '2', src: host.src }, inside);
      const alone = await show({ question: '9', choice: '2', src: host.src });
      const paragraph = element.querySelector('p')!;
      expect(paragraph.getBoundingClientRect().width).to.be.above(0);
      expect(paragraph.getBoundingClientRect().height).to.be.above(0);
      expect(paragraph.checkVisibility({ visibilityProperty: true })).to.equal(false);
      element.querySelector('a')!.focus();
      expect(document.activeElement).to.equal(document.body);
      expect(element.offsetHeight).to.equal(alone.offsetHeight);
    });

  it('keep the resources, which are a section', async () => {
    const host = await hostWith(choice('2', { resources: [resource()] }));
    const element = await show({ question: '9', choice: '2', src: host.src });
    expect(find(element, '[part=resources]').localName).to.equal('section');
  });
});

describe('another language of the interface', () => {
  it('needs only its texts, and runs from right to left where it does', async () => {
    const all: Record<string, typeof messages.en> = messages;
    all['ar'] = { ...messages.en, failed: 'تعذّر عرض هذا النص الآن.', retry: 'أعد المحاولة' };
    const host = await new ContentHost().answer('ar/9.json', { status: 404 });
    const element = mount({ question: '9', choice: '2', lang: 'ar', src: host.src });
    await settled(element);
    const notice = find(element, '.notice');
    expect([notice.lang, notice.dir, words(notice)]).to.deep.equal(['ar', 'rtl', 'تعذّر عرض هذا النص الآن. أعد المحاولة']);
    delete all['ar'];
  });
});

describe('blocks of a server that the parser has put behind the paragraph', () => {
  for (const [what, answered, seen] of [
    ['are replaced by the entry', choice('2'), 'Önce Seçtiğiniz yanıt Yanıt 2 Metin 2 Sonra'],
    ['are shown where there is no entry', choice('1'), 'Önce Yedek Sonra'],
  ] as const)
    it(what, async () => {
      const host = await hostWith(answered);
      const page = document.createElement('div');
      document.body.append(page);
      const fallback = '<div class="stgm-guidance__entry"><p>Yedek</p></div>';
      page.innerHTML = `<p>Önce <stgm-guidance question="9" choice="2" src="${host.src}">${fallback}</stgm-guidance></p><p>Sonra</p>`;
      const element = page.querySelector('stgm-guidance')!;
      await settled(element);
      const shown = element.state === 'ready' ? words(element) : '';
      const rest = page.innerText.replace(/\s+/g, ' ').trim();
      expect(rest.replace('Önce', `Önce ${shown}`).replace(/ +/g, ' ')).to.equal(seen);
      page.remove();
    });
});

describe('an entry', () => {
  it('is the chosen statement, the answer, and the resources with what they are', async () => {
    const host = await hostWith(
      choice('1'),
      choice('2', {
        title: 'Ortak arıyoruz.',
        answer: [['p', 'STGM ', ['a', { href: 'https://www.stgm.org.tr/bilgi' }, 'Bilgi Merkezi'], 'ne bakın.']],
        resourcesIntro: [['p', 'Şunlara da bakın;']],
        resources: [
          resource({ title: 'Öğrenim Platformu' }),
          resource({ title: 'Ortaklık Videosu', url: 'https://www.youtube.com/watch?v=1', kind: 'video', year: 2021, note: ['2021'] }),
          resource({
            title: 'Rehber',
            url: 'https://www.stgm.org.tr/r.PDF',
            kind: 'document',
            year: 2019,
            note: ['Yazan: Ayça Bulut Bican'],
          }),
          resource({ title: 'A Guide', url: 'https://example.org/guide', kind: 'document', lang: 'en', note: ['(İngilizce).'] }),
          resource({ title: 'Ders', url: 'https://example.org/ders', kind: 'course' }),
        ],
      }),
    );
    const element = await show({ question: '9', choice: '2', src: host.src });
    expect(words(find(element, '[part=title]'))).to.equal('Ortak arıyoruz.');
    expect(words(find(element, '[part=answer]'))).to.equal('STGM Bilgi Merkezine bakın.');
    expect(words(find(element, '[part=resources]'))).to.match(/^Kaynaklar Şunlara da bakın;/);
    expect(findAll(element, '[part=resource]').map(words)).to.deep.equal([
      'Öğrenim Platformu Sayfa · stgm.org.tr',
      'Ortaklık Videosu Video · youtube.com · 2021',
      'Rehber PDF · stgm.org.tr · 2019 Yazan: Ayça Bulut Bican',
      'A Guide Belge · example.org · İngilizce',
      'Ders Eğitim · example.org',
    ]);
  });

  it('ends with the line that says whose words these are, where the bundle has one', async () => {
    const source: Choice['source'] = ['Kaynak: ', ['a', { href: 'https://deniz.example.org/' }, 'Deniz Derneği']];
    const host = await hostWith(choice('1'), choice('2', { source }));
    const element = await show({ question: '9', choice: '2', src: host.src });
    expect(words(find(element, 'article > :last-child'))).to.equal('Kaynak: Deniz Derneği');
    expect(find(element, '[part=source] a')).to.have.attribute('rel', 'noopener noreferrer');
    element.choice = '1';
    await settled(element);
    expect(findAll(element, '[part=source]')).to.be.empty;
  });

  it('says after the word that a link ends in what the link opens', async () => {
    const link = (kind: string): Node => ['a', { href: 'https://a.org/x', kind }, 'rehber'];
    const cases: [Node, string][] = [
      [['p', 'Bu ', link('pdf'), '’i okuyun.'], 'Bu rehber’i (PDF) okuyun.'],
      [['p', 'Bu ', link('pdf'), "'i, sonra öbürünü."], "Bu rehber'i (PDF), sonra öbürünü."],
      [['p', '“', link('document'), '”nde var.'], '“rehber”nde (Belge) var.'],
      [['p', 'Bu ', link('video')], 'Bu rehber (Video)'],
      [['p', link('video'), ['br'], 'Sonra.'], 'rehber (Video)Sonra.'],
      [['p', ['strong', link('pdf')], ' var.'], 'rehber (PDF) var.'],
      [['ul', ['li', link('pdf'), ['ul', ['li', 'alt']]]], 'rehber (PDF)alt'],
      [['p', link('retry'), ' var.'], 'rehber var.'],
    ];
    const host = await hostWith(choice('2', { answer: cases.map(([node]) => node) }));
    const element = await show({ question: '9', choice: '2', src: host.src });
    expect([...find(element, '[part=answer]').children].map(({ textContent }) => textContent)).to.deep.equal(cases.map(([, text]) => text));
    expect(find(element, '[part=answer] a').getAttributeNames()).to.deep.equal(['href', 'rel', 'referrerpolicy']);
  });

  it('shows what the compiler has left of a note, and publisher and date in place of the year', async () => {
    const notes = [
      { note: ['STGM, Mart 2021'], year: 2021, imprint: 'STGM · Mart 2021', shownNote: [] },
      { note: ['Ayşe Kaya, 2021'], year: 2021, shownNote: ['Ayşe Kaya'] },
      { note: ['Ayşe Kaya, 2021'], year: 2021, imprint: 7, shownNote: 'x' }, // what no compiler has written
    ] as Parameters<typeof resource>[0][];
    const host = await hostWith(choice('2', { resources: notes.map((note) => resource(note)) }));
    const element = await show({ question: '9', choice: '2', src: host.src });
    expect(findAll(element, '[part=resource]').map(words)).to.deep.equal([
      'Ağlar Rehberi Sayfa · stgm.org.tr · STGM · Mart 2021',
      'Ağlar Rehberi Sayfa · stgm.org.tr · 2021 Ayşe Kaya',
      'Ağlar Rehberi Sayfa · stgm.org.tr · 2021 Ayşe Kaya, 2021',
    ]);
  });

  it('groups more than six resources by kind, with counts, in the author’s order', async () => {
    const kinds = ['video', 'page', 'video', 'document', 'page', 'video', 'course'] as const;
    const resources = kinds.map((kind, index) => resource({ kind, title: `${index}` }));
    const host = await hostWith(choice('1', { resources: resources.slice(1) }), choice('2', { resources }));
    const element = await show({ question: '9', choice: '2', src: host.src });
    const outline = () => findAll(element, '[part=resources] :is(h4, h5, a)').map((one) => one.textContent);
    expect(outline()).to.deep.equal(['Kaynaklar', 'Video (3)', '0', '2', '5', 'Sayfa (2)', '1', '4', 'Belge (1)', '3', 'Eğitim (1)', '6']);
    await expect(element).to.be.accessible();
    element.choice = '1';
    await settled(element);
    expect(outline()).to.deep.equal(['Kaynaklar', '1', '2', '3', '4', '5', '6']);
  });

  it('sends readers away without telling where they come from', async () => {
    const host = await hostWith(choice('2', { answer: [['p', ['a', { href: 'https://example.org/' }, 'x']]], resources: [resource()] }));
    const element = await show({ question: '9', choice: '2', src: host.src });
    const links = findAll(element, 'a') as HTMLAnchorElement[];
    expect(links).to.have.length(2);
    for (const link of links) {
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
      expect(link.target).to.equal('');
    }
  });

  it('uses the author’s heading for the resources instead of ours', async () => {
    const host = await hostWith(
      choice('2', {
        resourcesIntro: [
          ['h2', 'Okuma ', ['em', 'listesi']],
          ['p', 'Buyurun:'],
        ],
        resources: [resource()],
      }),
    );
    const element = await show({ question: '9', choice: '2', src: host.src });
    expect(findAll(element, 'h4').map(words)).to.deep.equal(['Okuma listesi']);
    expect(words(find(element, '[part=resources]'))).to.match(/^Okuma listesi Buyurun: Ağlar Rehberi/);
    expect(words(element)).not.to.contain('Kaynaklar');
  });

  it('has no part for resources when there are none', async () => {
    const host = await hostWith(choice('2'));
    const element = await show({ question: '9', choice: '2', src: host.src });
    expect(findAll(element, '[part=resources]')).to.be.empty;
  });

  it('builds every tag of the allow-list', async () => {
    const host = await hostWith(
      choice('2', {
        answer: [
          ['h1', 'Bir'],
          ['p', ['strong', 'a'], ['em', 'b'], ['s', 'c'], ['sub', 'd'], ['sup', 'e'], ['code', 'f'], ['br'], 'g'],
          ['ol', { start: 3 }, ['li', 'üç']],
          ['ul', ['li', 'x']],
          ['pre', ['code', 'k']],
          ['blockquote', ['p', 'q']],
          ['hr'],
          ['table', ['thead', ['tr', ['th', { align: 'right' }, 'T']]], ['tbody', ['tr', ['td', 'D']]]],
          ['img', { src: 'media/ab12.png', alt: 'Bir resim', width: 40, height: 30 }],
        ],
      }),
    );
    await host.answer('media/ab12.png', { headers: { 'content-type': 'image/png' } });
    const element = await show({ question: '9', choice: '2', src: host.src });
    const tags = new Set(findAll(element, '[part=answer] *').map(({ localName }) => localName));
    expect([...tags].sort().join(' ')).to.equal(
      'blockquote br code div em h4 hr img li ol p pre s strong sub sup table tbody td th thead tr ul',
    );
    expect(find<HTMLOListElement>(element, 'ol').start).to.equal(3);
    expect(find(element, 'th').getAttribute('align')).to.equal('right');
    const image = find<HTMLImageElement>(element, 'img');
    expect(image.src).to.equal(new URL(`${host.src}media/ab12.png`, location.href).href);
    expect([image.alt, image.width, image.height, image.loading, image.decoding]).to.deep.equal(['Bir resim', 40, 30, 'lazy', 'async']);
    expect(find(element, '[role=group]').tabIndex).to.equal(0);
  });
});

describe('heading-level', () => {
  for (const [given, title, below] of [
    ['', 'H3', 'H4 H5'],
    ['2', 'H2', 'H3 H4'],
    ['5', 'H5', 'H6 H6'],
    ['6', 'H6', 'H6 H6'],
    ['1', 'H2', 'H3 H4'],
    ['9', 'H6', 'H6 H6'],
    ['two', 'H3', 'H4 H5'],
  ] as const)
    it(`${given || 'not given'} makes the title ${title} and the headings below it ${below}`, async () => {
      const host = await hostWith(
        choice('2', {
          answer: [
            ['h1', 'a'],
            ['h2', 'b'],
          ],
        }),
      );
      const element = await show({ question: '9', choice: '2', src: host.src, ...(given && { 'heading-level': given }) });
      expect(find(element, '[part=title]').tagName).to.equal(title);
      expect(
        findAll(element, '[part=answer] > *')
          .map(({ tagName }) => tagName)
          .join(' '),
      ).to.equal(below);
    });
});

describe('language', () => {
  it('of the content is asked for, said, and kept from the page’s own', async () => {
    const host = await hostWith(choice('2'));
    await host.answer('en/9.json', {
      body: {
        format: 1,
        lang: 'en',
        question: { id: '9', title: 'Partners' },
        choices: [choice('2', { title: 'We look for partners.', resources: [resource({ lang: 'tr' }), resource({ lang: 'en-GB' })] })],
      },
    });
    const element = mount({ question: '9', choice: '2', src: host.src, lang: 'en' });
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
    await settled(element);
    const article = find(element, 'article');
    expect([article.lang, article.dir, getComputedStyle(article).direction]).to.deep.equal(['en', 'ltr', 'ltr']);
    expect(words(article)).to.match(/^Guidance for this answer We look for partners\./);
    expect(findAll(element, '[part=resource]').map(words)).to.deep.equal([
      'Ağlar Rehberi Page · stgm.org.tr · Turkish',
      'Ağlar Rehberi Page · stgm.org.tr',
    ]);
    expect(findAll(element, '[part=resource] a').map(({ lang }) => lang)).to.deep.equal(['tr', 'en-GB']);
    document.documentElement.removeAttribute('dir');
    document.documentElement.lang = 'en';
  });

  it('of an entry that is not translated yet is said', async () => {
    const host = await hostWith();
    await host.answer('en/9.json', {
      body: { format: 1, lang: 'en', question: { id: '9', title: 'x' }, choices: [choice('2', { lang: 'tr' })] },
    });
    const element = mount({ question: '9', choice: '2', src: host.src, lang: 'en' });
    const { detail } = await settled(element);
    expect(detail).to.deep.equal({ question: '9', choice: '2', lang: 'tr' });
    expect(find(element, 'article').lang).to.equal('tr');
    expect(words(find(element, '.eyebrow'))).to.equal('Guidance for this answer · Turkish');
    expect(find(element, '.eyebrow').lang).to.equal('en');
  });

  for (const [lang, said] of [
    ['de', 'Your answer · German'],
    ['tr-TR', 'Seçtiğiniz yanıt'],
    ['EN-GB', 'Your answer'],
  ] as const)
    it(`${lang} has our own words in it where there are any, else in English`, async () => {
      const host = await new ContentHost().answer(`${lang}/9.json`, { body: bundle('9', [choice('2')], { lang }) });
      const element = await show({ question: '9', choice: '2', src: host.src, lang });
      expect(words(find(element, '.eyebrow'))).to.equal(said);
    });

  it('that is written from right to left runs so', async () => {
    const host = await hostWith(choice('2', { lang: 'ar', title: 'نبحث عن شركاء' }));
    const element = await show({ question: '9', choice: '2', src: host.src });
    expect(find(element, 'article').dir).to.equal('rtl');
  });

  it('is the standard property: setting it changes the attribute and the entry', async () => {
    const host = await hostWith(choice('2'));
    await host.answer('en/9.json', {
      body: { format: 1, lang: 'en', question: { id: '9', title: 'x' }, choices: [choice('2', { title: 'English' })] },
    });
    const element = await show({ question: '9', choice: '2', src: host.src });
    element.lang = 'en';
    expect(element.getAttribute('lang')).to.equal('en');
    await settled(element);
    expect(words(find(element, '[part=title]'))).to.equal('English');
    element.removeAttribute('lang');
    expect((await settled(element)).detail.lang).to.equal('tr');
  });
});
