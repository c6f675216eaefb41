import { expect } from '@open-wc/testing';
import '../../src/assessment/define.js';
import type { StgmReportElement } from '../../src/assessment/define.js';
import { choice, ContentHost, find, findAll, resource, words } from '../element/fixture.js';

const link = (name: string) => resource({ title: name, url: `https://www.stgm.org.tr/${name}` });

/** Questions 1 to 3 in two themes, and 5 without one; levels 1 to 4. Level 3 has a resource of its own, and all have one together. */
const GUIDANCE = {
  format: 1,
  lang: 'tr',
  source: ['STGM, ', ['a', { href: 'https://creativecommons.org/licenses/by/4.0/' }, 'CC BY 4.0']],
  themes: [
    { id: 'Y', title: 'Yönetim' },
    { id: 'O', title: 'Ortaklık' },
  ],
  questions: [
    ['1', 'Y'],
    ['2', 'Y'],
    ['3', 'O'],
    ['5', undefined],
  ].map(([id, theme]) => ({
    question: { id, title: `Soru metni ${id}?`, theme },
    choices: ['1', '2', '3', '4'].map((level) =>
      choice(level, {
        title: `Cümle ${id}/${level}`,
        answer: [['p', `Öneri ${id}/${level}`]],
        resources: [link('ortak'), ...(level === '3' ? [link(`kaynak-${id}`)] : [])],
        ...({ source: [`Kaynak satırı ${id}/${level}`] } as object),
      }),
    ),
  })),
};

const mounted: Element[] = [];
const address = location.href;

afterEach(() => {
  mounted.splice(0).forEach((element) => element.remove());
  history.replaceState(null, '', address);
});

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
};

function mount(html: string): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = html;
  document.body.append(place);
  mounted.push(place);
  return place;
}

const hostWith = (body: unknown) => new ContentHost().answer('tr/guidance.json', { body });

/** A page with a report, as soon as the report is there. */
async function show(attributes: string, before = '', body: unknown = GUIDANCE): Promise<StgmReportElement> {
  const { src } = await hostWith(body);
  const report = mount(`${before}<stgm-report src="${src}" ${attributes}></stgm-report>`).querySelector('stgm-report')!;
  await until(() => !!report.shadowRoot!.querySelector('article, .notice button:not([hidden])'));
  return report;
}

const text = (report: Element, selector: string): string[] => findAll(report, selector).map(words);

const button = (report: Element, label: string): HTMLButtonElement =>
  findAll(report, 'button').filter((found) => words(found) === label)[0] as HTMLButtonElement;

const problems = (report: Element) => text(report, '[part=problems] li');

describe('a report', () => {
  it('says where the organisation is, what needs attention first, and what the next step is', async () => {
    const report = await show('answers="1=3 2=1 3=? 5=-"');
    expect(text(report, '.profile tbody tr')).to.deep.equal([
      'Yönetim %33 2 / 2 soru',
      'Ortaklık – 0 / 1 soru; Bilmiyoruz: 1',
      'Diğer konular – 0 / 1 soru; Bize uymuyor: 1',
    ]);
    expect(text(report, 'h2, h3')).to.deep.equal([
      'Konulara göre durum',
      'Öncelikler',
      'Önce bunlara bakın',
      '2. Soru metni 2?',
      '1. Soru metni 1?',
      '3. Soru metni 3?',
      'Bütün kaynaklar',
      'Size uymayan sorular',
    ]);
    const [second, first] = text(report, '[part=finding] dl');
    expect(second).to.equal('Bugün Düzey 1 / 4 Cümle 2/1 Bir sonraki adım Cümle 2/2');
    expect(first).to.equal('Bugün Düzey 3 / 4 Cümle 1/3 Bir sonraki adım Cümle 1/4');
    expect(text(report, '[part=source]')).to.deep.equal(['STGM, CC BY 4.0']);
  });

  it('opens the guidance of one answer on demand, without another request, and says once whose words these are', async () => {
    const host = await hostWith(GUIDANCE);
    const report = mount(`<stgm-report src="${host.src}" answers="1=3"></stgm-report>`).querySelector('stgm-report')!;
    await until(() => !!report.shadowRoot!.querySelector('details'));
    const details = find<HTMLDetailsElement>(report, 'details');
    const frame = details.querySelector('div')!;
    expect(frame.shadowRoot).to.equal(null);
    details.open = true;
    await until(() => !!frame.shadowRoot);
    const entry = words(frame.shadowRoot!.querySelector('article')!);
    expect(entry).to.contain('Öneri 1/3').and.to.contain('kaynak-1').and.not.to.contain('Kaynak satırı');
    expect((await host.log()).map(({ path }) => path)).to.deep.equal(['tr/guidance.json']);
  });

  it('lists what the next level adds, and every resource once with its questions', async () => {
    const report = await show('answers="1=2 2=3"');
    expect(text(report, '.added li')).to.deep.equal(['kaynak-1']);
    expect(text(report, '[part=resource] > a')).to.deep.equal(['ortak', 'kaynak-1', 'kaynak-2']);
    expect(text(report, '[part=resource] > :last-child')).to.deep.equal(['Soru: 1, 2', 'Soru: 1', 'Soru: 2']);
  });

  it('moves the answers of a form tool from the query into the fragment, and names what it does not know', async () => {
    history.replaceState(null, '', `${address.replace(/#.*/, '')}${address.includes('?') ? '&' : '?'}q3_soru=2&2=9&zz=4#tab`);
    const report = await show('data-map="q3_soru=3"');
    expect(location.hash).to.equal('#tab&3=2');
    expect(location.search)
      .to.match(/2=9&zz=4$/)
      .and.not.to.match(/q3_soru/);
    expect(problems(report)).to.include('zz=4: Böyle bir soru yok ya da artık yok.');
    expect(problems(report)).to.include('2=9: Bu soruda böyle bir seçenek yok ya da artık yok.');
    expect(report.answers).to.deep.equal({ 3: '2' });
  });

  it('follows the fragment, and the assessment on the same page', async () => {
    const report = await show('');
    expect(text(report, 'article')).to.deep.equal(['Henüz yanıt yok. Öz değerlendirmeyi yanıtladığınızda raporunuz burada görünür.']);
    location.hash = '#1=2';
    await until(() => text(report, 'h3').join() === '1. Soru metni 1?');
    history.replaceState(null, '', address);
    const index = {
      ...GUIDANCE,
      questions: GUIDANCE.questions.map(({ question, choices }) => ({ ...question, choices })),
    };
    const { src } = await new ContentHost().answer('tr/index.json', { body: index });
    const assessment = mount(`<stgm-assessment src="${src}" answers="2=1"></stgm-assessment>`).querySelector('stgm-assessment')!;
    await until(() => text(report, 'h3').join() === '2. Soru metni 2?');
    find<HTMLInputElement>(assessment, 'input[name="3"]').click();
    await until(() => text(report, 'h3').join() === '2. Soru metni 2?,3. Soru metni 3?');
  });

  it('follows a form of the page, and does not mind its other fields', async () => {
    const form = '<form id="f"><input name="email" value="a@b.c"><select name="1"><option>4</option><option>2</option></select></form>';
    const report = await show('for="f"', form);
    expect([text(report, 'h3'), problems(report)]).to.deep.equal([['1. Soru metni 1?'], []]);
    const select = document.querySelector('select')!;
    select.value = '2';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => text(report, 'dt').join() === 'Bugün Düzey 2 / 4,Bir sonraki adım');
  });

  it('takes up to five priorities with a plan each, and asks before the page is left only when something was typed', async () => {
    const six = {
      ...GUIDANCE,
      questions: ['1', '2', '3', '4', '5', '6'].map((id) => ({ ...GUIDANCE.questions[0], question: { id, title: id } })),
    };
    const report = await show('answers="1=1 2=1 3=1 4=1 5=1 6=1"', '', six);
    for (let count = 0; count < 5; count++) {
      button(report, 'Önceliklere ekle').click();
      await report.updateComplete;
    }
    expect(text(report, '.plan p')).to.deep.equal(['1. 1', '2. 2', '3. 3', '4. 4', '5. 5']);
    expect(button(report, 'Önceliklere ekle').disabled).to.equal(true);
    const isAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(isAsked()).to.equal(false);
    const who = find<HTMLInputElement>(report, '.plan input');
    who.value = 'Ayşe';
    who.dispatchEvent(new Event('input', { bubbles: true }));
    expect(isAsked()).to.equal(true);
    await report.updateComplete;
    // Removing the first one must not give its plan to the second.
    button(report, 'Önceliklerden çıkar').click();
    await report.updateComplete;
    expect(find<HTMLInputElement>(report, '.plan input').value).to.equal('');
    expect(isAsked()).to.equal(false);
  });

  it('shows the rest where a part of the guidance cannot be read, and nothing of a script in it', async () => {
    const [first, second] = GUIDANCE.questions;
    const hostile = {
      ...GUIDANCE,
      source: [
        ['script', 'alert(1)'],
        ['a', { href: 'javascript:alert(1)' }, 'STGM'],
      ],
      questions: [first, { ...second, choices: 'none' }, second, { question: { id: '<b>' }, choices: [] }, null],
    };
    const report = await show('answers="1=1 2=<img src=x onerror=alert(1)>"', '', hostile);
    expect(text(report, 'p[part=problems]')).to.deep.equal(['Şu soruların metni okunamadı: 2, <b>, ?. Diğerleri aşağıda.']);
    expect(text(report, 'h3')).to.deep.equal(['1. Soru metni 1?']);
    expect(findAll(report, 'script, img, a[href^="javascript"]')).to.deep.equal([]);
  });

  for (const [what, body] of Object.entries({
    'a newer one': { ...GUIDANCE, format: 99 },
    'no questions': { format: 1, questions: [] },
    'a web page': '<html>',
  }))
    it(`says in one line that it cannot be shown: ${what}`, async () => {
      const report = await show('answers="1=1"', '', body);
      expect(text(report, '[part=status]')).to.deep.equal(['Bu metin şu anda gösterilemiyor.']);
    });

  it('reads ten thousand answers without harm', async () => {
    const report = await show(`answers="1=2 ${Array.from({ length: 10_000 }, (_, index) => `x${index}=1`).join(' ')}"`);
    expect(problems(report).length).to.equal(11);
    expect(text(report, 'h3')).to.deep.equal(['1. Soru metni 1?']);
  });
});
