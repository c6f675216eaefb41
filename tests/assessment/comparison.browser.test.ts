import { expect } from '@open-wc/testing';
import '../../src/assessment/define.js';
import type { StgmComparisonElement } from '../../src/assessment/define.js';
import { choice, ContentHost, find, findAll, words } from '../element/fixture.js';

const QUESTIONS = ['1', '2', '3'].map((id) => ({
  question: { id, title: `Soru metni ${id}?` },
  choices: ['1', '2', '3', '4'].map((level) => choice(level, { title: `Cümle ${id}/${level}` })),
}));
const INDEX = { format: 1, lang: 'tr', themes: [], questions: QUESTIONS.map(({ question, choices }) => ({ ...question, choices })) };
const GUIDANCE = { format: 1, lang: 'tr', themes: [], questions: QUESTIONS };

let mounted: Element | undefined;
afterEach(() => mounted?.remove());

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
};

async function show(): Promise<StgmComparisonElement> {
  const host = await (await new ContentHost().answer('tr/index.json', { body: INDEX })).answer('tr/guidance.json', { body: GUIDANCE });
  const element = document.createElement('stgm-comparison');
  element.src = host.src;
  element.page = '/report/';
  document.body.append(element);
  mounted = element;
  await until(() => !!element.shadowRoot!.querySelector('input'));
  return element;
}

async function type(element: StgmComparisonElement, place: number, text: string): Promise<void> {
  const field = findAll(element, '.set')[place]!.querySelectorAll('input')[1]!;
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await element.updateComplete;
}

const text = (element: Element, selector: string): string[] => findAll(element, selector).map(words);

describe('a comparison', () => {
  it('shows the questions by disagreement, and who said what', async () => {
    const element = await show();
    await type(element, 0, '1=1 2=2 3=2');
    expect(text(element, '.assessment > p')).to.deep.equal(['Karşılaştırmak için en az iki kod ya da bağlantı gerekir.']);
    await type(element, 1, 'https://host/report/#1=4&2=2&3=3');
    await type(element, 2, '1=1 2=2');
    expect(text(element, 'h3').slice(0, 3)).to.deep.equal(['1. Soru metni 1?', '3. Soru metni 3?', '2. Soru metni 2?']);
    expect(text(element, '[part=question] > p')).to.deep.equal([
      'Yanıtlar ayrışıyor.',
      'Yanıtlar birbirine yakın.',
      'Herkes aynı yanıtı vermiş.',
    ]);
    expect(text(element, '[part=question]:first-of-type li')).to.deep.equal([
      'Yönetim kurulu, Gönüllüler: Düzey 1 / 4 Cümle 1/1',
      'Çalışanlar: Düzey 4 / 4 Cümle 1/4',
    ]);
  });

  it('makes the report of what all said and what was chosen', async () => {
    const element = await show();
    await type(element, 0, '1=1 2=2 3=2');
    await type(element, 1, '1=4 2=2 3=3');
    const report = find(element, 'stgm-report');
    await until(() => !!report.shadowRoot!.querySelector('h4'));
    expect(text(report, 'h4')).to.deep.equal(['2. Soru metni 2?']);
    find<HTMLInputElement>(element, 'input[type=radio][name="1"]').click();
    await element.updateComplete;
    await until(() => text(report, 'h4').length === 2);
    expect(text(report, 'h4')).to.deep.equal(['1. Soru metni 1?', '2. Soru metni 2?']);
    expect(find<HTMLAnchorElement>(element, 'a').href).to.equal(`${location.origin}/report/#1=1&2=2`);
  });

  it('says what is wrong with a code next to it, and takes up to twelve', async () => {
    const element = await show();
    await type(element, 1, 'ABC');
    const field = findAll(element, '.set')[1]!.querySelectorAll('input')[1]!;
    expect(field.ariaInvalid).to.equal('true');
    const line = element.shadowRoot!.getElementById(field.getAttribute('aria-describedby')!)!;
    expect(words(line)).to.match(/^Kod eksik ya da fazla: \d+ harf ve rakam olmalı\.$/);
    for (let more = findAll(element, '.set').length; more < 12; more++) {
      find<HTMLButtonElement>(element, '[part=sets] > button').click();
      await element.updateComplete;
    }
    expect([findAll(element, '.set').length, findAll(element, '[part=sets] > button').length]).to.deep.equal([12, 0]);
  });
});

describe('a QR code', () => {
  it('is drawn when it is opened, and says its text to those who do not see it', async () => {
    const element = document.createElement('stgm-qr');
    element.setAttribute('text', 'https://host/report/#1=2');
    document.body.append(element);
    mounted = element;
    expect(findAll(element, 'svg')).to.deep.equal([]);
    find<HTMLDetailsElement>(element, 'details').open = true;
    await until(() => findAll(element, 'svg').length === 1);
    expect(find(element, 'svg').getAttribute('aria-label')).to.equal('https://host/report/#1=2');
  });
});
