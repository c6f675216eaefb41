import { expect } from '@open-wc/testing';
import '../../../src/element/define.js';
import type { StgmGuidanceElement } from '../../../src/element/define.js';
import { bundle, choice, ContentHost, find, findAll, hostWith, mount, settled, turn, words } from '../fixture.js';
import { CHOICES, cleanUp, mountHelp, page, pick, radios, rest } from './page-with-form.js';

afterEach(cleanUp);

/** The events of opening and closing that reach the page. */
function listen(): string[] {
  const heard: string[] = [];
  for (const type of ['stgm-open', 'stgm-close']) addEventListener(type, () => heard.push(type), { once: true });
  return heard;
}

const focused = (element: StgmGuidanceElement): Element | null => element.shadowRoot!.activeElement;

describe('display="disclosure"', () => {
  const details = (element: StgmGuidanceElement) => find<HTMLDetailsElement>(element, 'details');

  it('is a native details, closed, whose summary is the title', async () => {
    const element = await mountHelp({ choice: '2', display: 'disclosure' });
    expect(details(element).open).to.equal(false);
    expect(words(element)).to.equal('Yanıt 2');
    details(element).querySelector('summary')!.click();
    expect(words(element)).to.equal('Yanıt 2 Metin 2 bağlantı');
    expect(findAll(element, 'h3')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('tells of opening and closing', async () => {
    const element = await mountHelp({ choice: '2', display: 'disclosure' });
    const heard = listen();
    await element.show();
    await turn();
    await element.close();
    await turn();
    expect(heard).to.deep.equal(['stgm-open', 'stgm-close']);
  });

  it('stays open when the choice changes, when nothing is chosen for a while, and when another question is', async () => {
    const element = await mountHelp({ choice: '2', display: 'disclosure' });
    await element.show();
    for (const next of ['1', '', '3']) {
      element.choice = next;
      await rest(element);
    }
    expect(details(element).open).to.equal(true);
    expect(words(element)).to.contain('Metin 3');
    const host = await hostWith();
    await host.answer('tr/8.json', { body: bundle('8', [choice('3', { title: 'Başka' })]) });
    Object.assign(element, { question: '8', src: host.src });
    await rest(element);
    expect(words(element)).to.contain('Başka');
    expect(details(element).open).to.equal(true);
  });

  it('keeps the focus on its summary when the choice changes', async () => {
    const element = await mountHelp({ choice: '2', display: 'disclosure' });
    const summary = details(element).querySelector('summary')!;
    summary.focus();
    element.choice = '1';
    await rest(element);
    expect(focused(element) === summary).to.equal(true);
    expect(summary.textContent).to.equal('Yanıt 1');
  });

  it('with for, its summary says what is inside and not the label that has just been chosen', async () => {
    const place = page(`<fieldset id="soru">${radios()}</fieldset>`);
    const element = await mountHelp({ for: 'soru', display: 'disclosure' });
    pick(place, '#soru-2');
    await rest(element);
    expect(words(element)).to.equal('Bu yanıt için öneriler');
    details(element).querySelector('summary')!.click();
    expect(words(element)).to.equal('Bu yanıt için öneriler Seçtiğiniz yanıt Yanıt 2 Metin 2 bağlantı');
    await expect(element).to.be.accessible();
  });

  it('with for, keeps the focus of a reader who has tried again', async () => {
    const place = page(`<fieldset id="soru">${radios()}</fieldset>`);
    const host = await new ContentHost().answer('tr/9.json', { status: 404 });
    const element = await mountHelp({ for: 'soru', display: 'disclosure', src: host.src });
    pick(place, '#soru-2');
    await settled(element);
    await host.answer('tr/9.json', { body: bundle('9', CHOICES) });
    find(element, '.notice:not(.frame) > button').focus();
    find(element, '.notice:not(.frame) > button').click();
    await settled(element);
    await turn();
    expect(focused(element)?.localName).to.equal('summary');
  });

  it('takes no room while nothing is chosen', async () => {
    page(`<fieldset id="soru">${radios()}</fieldset>`);
    const element = await mountHelp({ for: 'soru', display: 'disclosure' });
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});

describe('display="dialog"', () => {
  const dialog = (element: StgmGuidanceElement) => find<HTMLDialogElement>(element, 'dialog');
  const opener = (element: StgmGuidanceElement) => find<HTMLButtonElement>(element, '[part=button]');

  it('is a button that opens a native modal dialog, named by the title', async () => {
    const element = await mountHelp({ choice: '2', display: 'dialog' });
    expect(words(element)).to.equal('Bu yanıt için öneriler');
    opener(element).click();
    expect(dialog(element).matches(':modal')).to.equal(true);
    expect(words(dialog(element))).to.contain('Metin 2');
    expect(focused(element) === find(element, '#title')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('gives the focus back and leaves the page where it is', async () => {
    const place = page('<p style="height: 3000px"></p>');
    const element = await mountHelp({ choice: '2', display: 'dialog' }, '', place);
    opener(element).focus();
    const { scrollY } = window;
    opener(element).click();
    find<HTMLButtonElement>(element, '.close').click();
    expect(dialog(element).open).to.equal(false);
    expect(focused(element) === opener(element)).to.equal(true);
    expect(window.scrollY).to.equal(scrollY);
  });

  it('tells of opening and closing, and closes on a click beside it', async () => {
    const element = await mountHelp({ choice: '2', display: 'dialog' });
    const heard = listen();
    opener(element).click();
    find(element, 'article').click();
    expect(dialog(element).open).to.equal(true);
    const closed = new Promise((resolve) => element.addEventListener('stgm-close', resolve));
    dialog(element).click();
    expect(dialog(element).open).to.equal(false);
    await closed;
    expect(heard).to.deep.equal(['stgm-open', 'stgm-close']);
  });

  it('stays open when a selection that began inside ends beside it', async () => {
    const element = await mountHelp({ choice: '2', display: 'dialog' });
    await element.show();
    find(element, 'article').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    dialog(element).click();
    expect(dialog(element).open).to.equal(true);
    dialog(element).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    dialog(element).click();
    expect(dialog(element).open).to.equal(false);
  });

  it('is closed when the element is moved, and opens again', async () => {
    const element = await mountHelp({ choice: '2', display: 'dialog' });
    await element.show();
    page('').append(element);
    await rest(element);
    expect(dialog(element).open).to.equal(false);
    opener(element).click();
    expect(dialog(element).matches(':modal')).to.equal(true);
  });

  it('does not open on an element that is not on the page, and says nothing', async () => {
    const element = await mountHelp({ choice: '2', display: 'dialog' });
    element.remove();
    await element.show();
    expect(dialog(element).open).to.equal(false);
  });

  it('does not open minutes after a failure', async () => {
    const host = await hostWith();
    const element = await mountHelp({ choice: '2', display: 'dialog', src: host.src });
    await element.show();
    await host.answer('tr/9.json', { body: bundle('9', CHOICES) });
    element.retry();
    await rest(element);
    expect(words(element)).to.equal('Bu yanıt için öneriler');
    expect(dialog(element).open).to.equal(false);
  });

  it('keeps the focus inside when the choice changes behind it', async () => {
    const element = await mountHelp({ choice: '2', display: 'dialog' });
    await element.show();
    find(element, '.close').focus();
    element.choice = '1';
    await rest(element);
    expect(focused(element) === find(element, '.close')).to.equal(true);
    element.choice = '2';
    await rest(element);
    find(element, '[part=answer] a').focus();
    element.choice = '3';
    await rest(element);
    expect(focused(element) === find(element, '#title')).to.equal(true);
    expect(words(dialog(element))).to.contain('Metin 3');
  });

  it('closes when there is nothing to show any more', async () => {
    const element = await mountHelp({ choice: '2', display: 'dialog' });
    await element.show();
    element.choice = '';
    await rest(element);
    expect(dialog(element).open).to.equal(false);
    expect(words(element)).to.equal('');
  });

  it('opens as soon as there is an entry, where it was asked to before', async () => {
    const place = page(`<fieldset id="soru">${radios()}</fieldset>`);
    const element = await mountHelp({ for: 'soru', display: 'dialog' });
    await element.show();
    expect(dialog(element).open).to.equal(false);
    pick(place, '#soru-2');
    await rest(element);
    expect(dialog(element).open).to.equal(true);
  });

  it('speaks the language of the element', async () => {
    const host = await hostWith();
    await host.answer('en/9.json', { body: bundle('9', CHOICES, { lang: 'en' }) });
    const element = mount({ question: '9', choice: '2', src: host.src, lang: 'en', display: 'dialog' });
    await element.close();
    await rest(element);
    expect(words(element)).to.equal('Guidance for this answer');
    await host.answer('tr/9.json', { body: bundle('9', CHOICES) });
    element.lang = 'tr';
    await rest(element);
    expect(words(element)).to.equal('Bu yanıt için öneriler');
  });
});

for (const display of ['disclosure', 'dialog'])
  it(`what is awaited as a ${display} takes no more room than a line and a button`, async () => {
    const host = await hostWith();
    await host.answer('tr/9.json', { hold: 'headers' });
    const element = mount({ question: '9', choice: '2', src: host.src, display });
    await turn();
    for (const when of ['before', 'when']) {
      expect(element.getBoundingClientRect().height, `${when} help is there`).to.be.within(20, 70);
      await element.close();
    }
  });

it('display can be changed while the page is open, and back again', async () => {
  const element = await mountHelp({ choice: '2' });
  const inline = words(element);
  for (const [display, text] of [
    ['dialog', 'Bu yanıt için öneriler'],
    ['disclosure', 'Yanıt 2'],
    ['inline', inline],
    ['dialog', 'Bu yanıt için öneriler'],
    ['inline', inline],
  ] as const) {
    element.display = display;
    await element.updateComplete;
    await element.close();
    await rest(element);
    expect(words(element), display).to.equal(text);
  }
});
