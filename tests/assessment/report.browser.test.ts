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
  findAll(report, 'button').find((found) => words(found) === label) as HTMLButtonElement;

const problems = (report: Element) => text(report, '[part=problems] li');

describe('a report', () => {
  it('says where the organisation is, what needs attention first, and what the next step is', async () => {
    const report = await show('answers="1=3 2=1 3=? 5=-"');
    expect(text(report, '.profile tbody tr')).to.deep.equal([
      'Yönetim %33 2 sorunun 2 tanesinde düzey belli',
      'Ortaklık – 1 sorunun 0 tanesinde düzey belli; Bilmiyoruz: 1',
      'Diğer konular – 1 sorunun 0 tanesinde düzey belli; Bize uymuyor: 1',
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
});
