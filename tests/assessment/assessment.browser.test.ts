import { expect } from '@open-wc/testing';
import '../../src/assessment/define.js';
import type { StgmAssessmentElement, StgmAnswerDetail } from '../../src/assessment/define.js';
import { ContentHost, find, findAll, words } from '../element/fixture.js';

const STATEMENTS = ['Henüz yok.', 'Başladık.', 'Var.', 'Var ve güncel.'];

/** Questions 1 to 3 in two themes, and 5 without one. */
const INDEX = {
  format: 1,
  lang: 'tr',
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
    id,
    title: `Soru metni ${id}?`,
    theme,
    choices: STATEMENTS.map((title, index) => ({ id: String(index + 1), title })),
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

function add(attributes: Record<string, string>, inside = '', parent: Element = document.body): StgmAssessmentElement {
  const element = document.createElement('stgm-assessment');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = inside;
  parent.append(element);
  mounted.push(element);
  return element;
}

const hostWithIndex = () => new ContentHost().answer('tr/index.json', { body: INDEX });

async function show(attributes: Record<string, string> = {}, parent: Element = document.body): Promise<StgmAssessmentElement> {
  const { src } = await hostWithIndex();
  const element = add({ src, ...attributes }, '', parent);
  await until(() => !!element.shadowRoot?.querySelector('fieldset'));
  return element;
}

const radio = (element: Element, question: string, text: string): HTMLInputElement =>
  findAll(element, `input[name="${question}"]`)
    .map((input) => input as HTMLInputElement)
    .find((input) => input.closest('label')!.textContent.trim() === text)!;

/** Clicks an answer, and waits until the page shows it. */
async function answer(element: StgmAssessmentElement, question: string, text: string): Promise<void> {
  radio(element, question, text).click();
  await element.updateComplete;
}

const checked = (element: Element): string[] =>
  findAll(element, 'input:checked').map((input) => `${(input as HTMLInputElement).name}: ${input.closest('label')!.textContent.trim()}`);

describe('an assessment', () => {
  it('is all questions by theme with their statements and two more answers, and asks for one file', async () => {
    const host = await hostWithIndex();
    const element = add({ src: host.src });
    await until(() => !!element.shadowRoot?.querySelector('fieldset'));
    expect(findAll(element, 'h2, legend').map(words)).to.deep.equal([
      'Yönetim',
      '1. Soru metni 1?',
      '2. Soru metni 2?',
      'Ortaklık',
      '3. Soru metni 3?',
      'Diğer konular',
      '5. Soru metni 5?',
    ]);
    expect(words(find(element, 'fieldset'))).to.equal(`1. Soru metni 1? ${STATEMENTS.join(' ')} Bilmiyoruz Bize uymuyor`);
    expect((await host.log()).map(({ path }) => path)).to.deep.equal(['tr/index.json']);
    await expect(element).to.be.accessible();
  });

  it('keeps every answer in the address, in words and as progress, and tells the page', async () => {
    const element = await show();
    const told: StgmAnswerDetail[] = [];
    let completed = 0;
    element.addEventListener('stgm-answer', ({ detail }) => told.push(detail));
    element.addEventListener('stgm-complete', () => completed++);
    await answer(element, '3', 'Bilmiyoruz');
    await answer(element, '1', 'Başladık.');
    await answer(element, '1', 'Var.');
    expect(location.hash).to.equal('#1=3&3=?');
    expect(words(find(element, '[part=progress]'))).to.equal('2 / 4 soru yanıtlandı');
    expect(find<HTMLProgressElement>(element, 'progress').position).to.equal(0.5);
    expect(told.map(({ question, answer: given, answered, total }) => `${question}=${given} ${answered}/${total}`)).to.deep.equal([
      '3=? 1/4',
      '1=2 2/4',
      '1=3 2/4',
    ]);
    expect({ ...element.answers }).to.deep.equal({ 1: '3', 3: '?' });
    await answer(element, '2', 'Bize uymuyor');
    expect(completed).to.equal(0);
    await answer(element, '5', 'Henüz yok.');
    expect([location.hash, completed]).to.deep.equal(['#1=3&2=-&3=?&5=1', 1]);
    expect(words(element)).to.contain('Bütün soruları yanıtladınız.');
  });

  it('opens with the answers of its address, and follows it', async () => {
    history.replaceState(null, '', '#1=4&3=-');
    const element = await show();
    expect(checked(element)).to.deep.equal(['1: Var ve güncel.', '3: Bize uymuyor']);
    location.hash = '#2=1';
    await until(() => checked(element).join() === '2: Henüz yok.');
    // A link to a place on the page takes nothing away.
    location.hash = '#content';
    await until(() => location.hash !== '#content');
    expect(location.hash).to.equal('#content&2=1');
    expect(checked(element)).to.deep.equal(['2: Henüz yok.']);
  });

  it('clears an answer, and the focus stays in its question', async () => {
    history.replaceState(null, '', '#1=4');
    const element = await show();
    find(element, 'fieldset button').click();
    await element.updateComplete;
    expect([location.hash, checked(element)]).to.deep.equal(['', []]);
    expect((element.shadowRoot!.activeElement as HTMLInputElement).name).to.equal('1');
  });

  it('names what is not there any more, and guesses nothing', async () => {
    history.replaceState(null, '', '#1=2&24=3&2=9&tab=b');
    const element = await show();
    expect(words(find(element, '[part=problems]'))).to.equal(
      'Bazı yanıtlar okunamadı. Diğerleri aşağıda. ' +
        '24=3: Böyle bir soru yok ya da artık yok. 2=9: Bu soruda böyle bir seçenek yok ya da artık yok.',
    );
    expect(checked(element)).to.deep.equal(['1: Başladık.']);
    await answer(element, '2', 'Var.');
    expect(location.hash).to.equal('#24=3&tab=b&1=2&2=3');
    expect(words(find(element, '[part=problems]'))).to.not.contain('2=9');
    await expect(element).to.be.accessible();
  });

  it('announces progress once, and not another answer to the same question', async () => {
    const element = await show();
    const said: string[] = [];
    const status = document.querySelector('[data-stgm-status]')!;
    const observer = new MutationObserver(() => status.textContent && said.push(status.textContent));
    observer.observe(status, { childList: true });
    await answer(element, '1', 'Henüz yok.');
    await answer(element, '1', 'Var.');
    await until(() => said.length > 0);
    await answer(element, '1', 'Başladık.');
    await answer(element, '2', 'Bilmiyoruz');
    await until(() => said.length > 1);
    observer.disconnect();
    expect(said).to.deep.equal(['1 / 4 soru yanıtlandı', '2 / 4 soru yanıtlandı']);
  });

  it('shows one theme at a time, beginning with the first open one', async () => {
    history.replaceState(null, '', '#1=1&2=1');
    const element = await show({ layout: 'theme', 'heading-level': '3' });
    expect(words(find(element, 'section'))).to.match(/^Ortaklık 3\. Soru metni 3\?/);
    expect(words(find(element, '.end'))).to.equal('Konu 2 / 3 Önceki konu Sonraki konu');
    findAll(element, '.around button')[1]!.click();
    await until(() => !!element.shadowRoot!.activeElement);
    expect(words(element.shadowRoot!.activeElement!)).to.equal('Diğer konular');
    expect(element.shadowRoot!.activeElement!.localName).to.equal('h3');
    expect(words(find(element, '.around'))).to.equal('Önceki konu');
  });

  it('leaves the address alone where the page wants it, or where a router or another assessment owns it', async () => {
    const element = await show({ state: 'property', answers: '1=2 3=?' });
    await answer(element, '2', 'Var.');
    expect([location.hash, { ...element.answers }]).to.deep.equal(['', { 1: '2', 2: '3', 3: '?' }]);
    element.answers = { 5: 1 };
    await element.updateComplete;
    expect(checked(element)).to.deep.equal(['5: Henüz yok.']);
    element.remove();

    history.replaceState(null, '', '#/rooms/7');
    const routed = await show();
    await answer(routed, '1', 'Var.');
    expect([location.hash, { ...routed.answers }]).to.deep.equal(['#/rooms/7', { 1: '3' }]);
    routed.remove();

    history.replaceState(null, '', '#top');
    const first = await show();
    const second = await show();
    const board = await show({ prefix: 'board' });
    await answer(first, '1', 'Var.');
    await answer(second, '2', 'Var.');
    await answer(board, '3', 'Var.');
    expect([location.hash, { ...second.answers }]).to.deep.equal(['#top&1=3&board.3=3', { 2: '3' }]);
  });

  it('is a control of a form', async () => {
    const form = document.createElement('form');
    mounted.push(form);
    document.body.append(form);
    form.innerHTML = '<fieldset></fieldset>';
    const element = await show({ name: 'rota', state: 'property' }, form.firstElementChild!);
    await answer(element, '2', 'Bize uymuyor');
    await answer(element, '1', 'Var.');
    expect(new FormData(form).get('rota')).to.equal('1=3&2=-');
    form.querySelector('fieldset')!.disabled = true;
    await element.updateComplete;
    expect(radio(element, '1', 'Var.').matches(':disabled')).to.equal(true);
    form.querySelector('fieldset')!.disabled = false;
    form.reset();
    await element.updateComplete;
    expect([checked(element), new FormData(form).get('rota')]).to.deep.equal([[], '']);
  });

  it('speaks the language of its tag, keeps the answers, and links the report', async () => {
    const host = await hostWithIndex();
    const english = {
      ...INDEX,
      lang: 'en',
      questions: INDEX.questions.slice(0, 2).map((question) => ({ ...question, title: `Question ${question.id}?` })),
    };
    await host.answer('en/index.json', { body: english });
    history.replaceState(null, '', '#1=2&5=1');
    const element = add({ src: host.src, report: '/report/' });
    await until(() => !!element.shadowRoot?.querySelector('fieldset'));
    expect(find<HTMLAnchorElement>(element, '.end a').href).to.equal(`${location.origin}/report/#1=2&5=1`);
    element.lang = 'en';
    await until(() => /Question 1/.test(words(element)));
    expect(words(find(element, '.more'))).to.equal('We do not know Does not apply to us Clear answer');
    expect(words(find(element, '[part=problems]'))).to.contain('5=1: There is no such question');
    expect(checked(element)).to.deep.equal(['1: Başladık.']);
  });

  it('shows what is inside it until the questions are there, or says that they cannot be shown and tries again', async () => {
    const host = await new ContentHost().answer('tr/index.json', { status: 404 });
    const element = add({ src: host.src }, '<p>Sorular kâğıtta.</p>');
    await until(() => element.matches(':state(failed)'));
    expect(words(element)).to.equal('');
    expect(element.innerText.trim()).to.equal('Sorular kâğıtta.');
    element.innerHTML = '';
    await until(() => words(element) !== '');
    expect(words(element)).to.equal('Bu metin şu anda gösterilemiyor. Yeniden dene');
    await host.answer('tr/index.json', { body: INDEX });
    find(element, '.notice button').click();
    await until(() => element.matches(':state(ready)'));
    expect(findAll(element, 'fieldset').length).to.equal(4);
  });
});
