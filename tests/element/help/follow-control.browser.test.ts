import { expect } from '@open-wc/testing';
import '../../../src/element/define.js';
import type { StgmGuidanceElement } from '../../../src/element/define.js';
import { hostWith, hurry, mount, words } from '../fixture.js';
import { CHOICES, cleanUp, mountHelp, page, pick, radios, rest } from './page-with-form.js';

afterEach(cleanUp);

/** What is asserted of every control: nothing is shown before `choose`, and 2 after it. */
async function expectChoice2(element: StgmGuidanceElement, choose: () => unknown): Promise<void> {
  expect(words(element)).to.equal('');
  choose();
  await rest(element);
  expect(words(element)).to.equal('Seçtiğiniz yanıt Yanıt 2 Metin 2 bağlantı');
}

function set(control: HTMLInputElement | HTMLSelectElement, value: string, event = new Event('change')): void {
  control.value = value;
  control.dispatchEvent(event);
}

describe('for', () => {
  it('follows the radios of a fieldset', async () => {
    const place = page(`<form><fieldset id="soru">${radios()}</fieldset></form>`);
    await expectChoice2(await mountHelp({ for: 'soru' }), () => pick(place, '#soru-2'));
  });

  it('follows a group by any of its radios, and not a group of the same name in another form', async () => {
    const place = page(`<form>${radios()}</form><form>${radios().replaceAll('id="', 'id="other-')}</form>`);
    const element = await mountHelp({ for: 'soru-3' });
    pick(place, '#other-soru-1');
    await rest(element);
    await expectChoice2(element, () => pick(place, '#soru-2'));
  });

  it('follows a select, whose value may be a whole address', async () => {
    const place = page('<select id="soru"><option value="">Seçin</option><option value="9/2">İki</option></select>');
    const select = place.querySelector('select')!;
    const element = await mountHelp({ for: 'soru', question: '' });
    await expectChoice2(element, () => set(select, '9/2'));
    set(select, '');
    await rest(element);
    expect(words(element)).to.equal('');
  });

  it('follows a widget that only clicks, and sets the control in silence', async () => {
    const place = page(`<form><fieldset id="soru">${radios()}<b>İki</b></fieldset></form>`);
    const mark = place.querySelector('b')!;
    mark.addEventListener('click', () => (place.querySelector<HTMLInputElement>('#soru-2')!.checked = true));
    await expectChoice2(await mountHelp({ for: 'soru' }), () => mark.click());
  });

  it('follows a checkbox only while it is checked', async () => {
    const place = page('<input type="checkbox" id="soru" value="2">');
    await expectChoice2(await mountHelp({ for: 'soru' }), () => pick(place, '#soru'));
  });

  it('follows an element of the page’s own that has a value', async () => {
    const place = page('<x-rating id="soru"></x-rating>');
    const rating: Element & { value: string | number } = Object.assign(place.querySelector('x-rating')!, { value: '' });
    await expectChoice2(await mountHelp({ for: 'soru' }), () => {
      rating.value = 2;
      rating.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    });
  });

  it('follows an element of the page’s own that is defined late', async () => {
    page('<x-late id="soru"></x-late>');
    const element = await mountHelp({ for: 'soru' });
    expect(words(element)).to.equal('');
    customElements.define(
      'x-late',
      class extends HTMLElement {
        value = '2';
      },
    );
    await rest(element);
    expect(words(element)).to.contain('Metin 2');
  });

  it('follows the radios in an item of a list, which has a number of its own', async () => {
    const place = page(`<ul><li id="soru">${radios()}</li></ul>`);
    await expectChoice2(await mountHelp({ for: 'soru' }), () => pick(place, '#soru-2'));
  });

  it('comes back to the question that the page has written', async () => {
    const place = page('<select id="soru"><option value="8/1"><option value="2"><option value=""></select>');
    const select = place.querySelector('select')!;
    const element = await mountHelp({ for: 'soru' });
    const asked = async (value: string): Promise<unknown> => (
      set(select, value),
      await rest(element),
      `${element.question}/${element.choice}`
    );
    expect([await asked('8/1'), await asked('2'), await asked('8/1')]).to.deep.equal(['8/1', '9/2', '8/1']);
    element.question = '7';
    expect(await asked('2')).to.equal('7/2');
  });

  it('that names nothing is told after a while, and not where the control has come', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => void said.push(text);
    try {
      await hurry(async () => {
        const place = page('');
        await mountHelp({ for: 'yok' });
        await mountHelp({ for: 'soru' });
        place.innerHTML = '<input id="soru">';
        await new Promise((resolve) => setTimeout(resolve, 20_000));
      });
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/for="yok" .* Fix: /);
  });

  it('shows what is chosen from the beginning', async () => {
    page(`<form><fieldset id="soru">${radios().replace('value="2"', 'value="2" checked')}</fieldset></form>`);
    expect(words(await mountHelp({ for: 'soru' }))).to.contain('Metin 2');
  });

  it('shows the markup inside until something is chosen', async () => {
    const place = page(`<fieldset id="soru">${radios()}</fieldset>`);
    const element = await mountHelp({ for: 'soru' }, '<p>Bir yanıt seçin.</p>');
    const inside = element.querySelector('p')!;
    expect(inside.checkVisibility()).to.equal(true);
    pick(place, '#soru-2');
    await rest(element);
    expect(inside.checkVisibility()).to.equal(false);
  });

  it('follows every change with one request, a reset, and a value that a script sets', async () => {
    const place = page(`<form><fieldset id="soru">${radios()}</fieldset></form>`);
    const host = await hostWith(...CHOICES);
    const element = mount({ question: '9', src: host.src, for: 'soru' });
    await element.close();
    for (const id of ['1', '3', '2', '1']) {
      pick(place, `#soru-${id}`);
      await rest(element);
      expect(words(element)).to.contain(`Metin ${id}`);
    }
    place.querySelector('form')!.reset();
    await rest(element);
    expect(words(element)).to.equal('');
    const radio = place.querySelector<HTMLInputElement>('#soru-3')!;
    radio.checked = true;
    radio.dispatchEvent(new Event('input'));
    await rest(element);
    expect(words(element)).to.contain('Metin 3');
    expect(await host.log()).to.have.length(1);
  });

  it('does not believe a reset that the page refuses', async () => {
    const place = page(`<form><fieldset id="soru">${radios()}</fieldset></form>`);
    const element = await mountHelp({ for: 'soru' });
    pick(place, '#soru-2');
    await rest(element);
    place.querySelector('form')!.addEventListener('reset', (event) => event.preventDefault());
    place.querySelector('form')!.reset();
    await rest(element);
    expect(words(element)).to.contain('Metin 2');
  });

  it('finds a control that comes later, and shows nothing when it goes', async () => {
    const place = page('');
    const element = await mountHelp({ for: 'soru' });
    await expectChoice2(element, () => (place.innerHTML = '<select id="soru"><option value="2" selected>İki</option></select>'));
    place.replaceChildren();
    await rest(element);
    expect(words(element)).to.equal('');
  });

  it('may be given another control', async () => {
    page('<input id="a" value="1"><input id="b" value="2">');
    const element = await mountHelp({ for: 'a' });
    expect(words(element)).to.contain('Metin 1');
    element.htmlFor = 'b';
    await rest(element);
    expect(words(element)).to.contain('Metin 2');
  });

  it('finds a control in the same shadow root, and one in the page around it', async () => {
    const place = page('<input id="out" value="">');
    const root = place.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.innerHTML = '<input id="in" value=""><section></section>';
    for (const [id, input] of [
      ['in', root.querySelector('input')!],
      ['out', place.querySelector('input')!],
    ] as const) {
      const element = await mountHelp({ for: id }, '', root.querySelector('section')!);
      await expectChoice2(element, () => set(input, '2', new Event('input')));
    }
  });

  it('writes nothing into the form', async () => {
    const place = page(`<form><fieldset id="soru">${radios()}</fieldset><textarea></textarea></form>`);
    const before = place.innerHTML;
    const element = await mountHelp({ for: 'soru' });
    pick(place, '#soru-2');
    await rest(element);
    expect(place.innerHTML).to.equal(before);
    expect(place.querySelector<HTMLInputElement>('#soru-2')!.checked).to.equal(true);
    expect(Object.fromEntries(new FormData(place.querySelector('form')!))).to.deep.equal({ soru: '2' });
  });

  it('listens no more when the element has gone', async () => {
    const place = page(`<fieldset id="soru">${radios()}</fieldset>`);
    const element = await mountHelp({ for: 'soru' });
    element.remove();
    pick(place, '#soru-2');
    await rest(element);
    expect(element.choice).not.to.equal('2');
  });
});
