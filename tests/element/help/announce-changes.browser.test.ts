import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/element/define.js';
import { bundle, find, hostWith, settled } from '../fixture.js';
import { CHOICES, cleanUp, mountHelp, page, pick, radios, rest } from './page-with-form.js';

afterEach(cleanUp);

const regions = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('body > [role=status]')];

/** What the page's live region is told from now on, until it has been calm for a while. */
function hear(): Promise<string[]> {
  const heard: string[] = [];
  const [region] = regions();
  return new Promise((resolve) => {
    let timer = setTimeout(done, 1500);
    const observer = new MutationObserver(() => {
      if (region!.textContent) heard.push(region!.textContent);
      clearTimeout(timer);
      timer = setTimeout(done, 700);
    });
    function done() {
      observer.disconnect();
      resolve(heard);
    }
    observer.observe(region!, { childList: true, characterData: true, subtree: true });
  });
}

describe('a change', () => {
  it('is announced once, by where the guidance is, in the page itself, and the focus stays', async () => {
    const place = page(`<fieldset id="soru">${radios()}</fieldset>`);
    const first = await mountHelp({ for: 'soru' });
    const second = await mountHelp({ for: 'soru', display: 'dialog' });
    expect(regions()).to.have.length(1);
    const heard = hear();
    const radio = place.querySelector<HTMLInputElement>('#soru-2')!;
    radio.focus();
    radio.click();
    await Promise.all([rest(first), rest(second)]);
    // Both have news at the same moment: which of them comes last is the browser's affair.
    const [once, ...more] = await heard;
    expect(['Öneriler aşağıda', 'Öneriler hazır, düğme aşağıda']).to.include(once);
    expect(more).to.be.empty;
    expect(document.activeElement === radio).to.equal(true);
  });

  it('is announced as the last of several that follow quickly', async () => {
    const place = page(`<fieldset id="soru">${radios()}</fieldset>`);
    const element = await mountHelp({ for: 'soru' });
    const heard = hear();
    for (const id of [1, 3, 2]) {
      pick(place, `#soru-${id}`);
      await rest(element);
    }
    expect(await heard).to.deep.equal(['Öneriler aşağıda']);
  });

  it('says where the guidance is, also the second time, and that it is gone when the form is reset', async () => {
    const place = page(`<div></div><form><fieldset id="soru">${radios()}</fieldset></form>`);
    const element = await mountHelp({ for: 'soru', display: 'disclosure' }, '', place.querySelector('div')!);
    const said: string[] = [];
    for (const act of [
      () => pick(place, '#soru-2'),
      () => pick(place, '#soru-1'),
      () => place.querySelector('form')!.reset(),
      () => pick(place, '#soru-2'),
    ]) {
      const heard = hear();
      act();
      await rest(element);
      said.push(...(await heard));
    }
    const WHERE = 'Öneriler hazır, açılır başlık yukarıda';
    expect(said).to.deep.equal([WHERE, WHERE, 'Öneriler kaldırıldı', WHERE]);
  });

  it('is announced by its title where the page itself has made it', async () => {
    const element = await mountHelp({ choice: '2', display: 'inline' });
    const heard = hear();
    element.choice = '1';
    expect(await heard).to.deep.equal(['Yanıt 1']);
  });

  it('is no news where it is what the page shows from the beginning', async () => {
    const heard = (await mountHelp({ choice: '2', display: 'inline' }), hear());
    expect(await heard).to.be.empty;
  });

  for (const display of ['inline', 'disclosure', 'dialog'])
    it(`is announced in its language (${display})`, async () => {
      const element = await mountHelp({ choice: '2', display });
      const heard = hear();
      element.choice = '1';
      await heard;
      expect(regions()[0]!.lang).to.equal('tr');
    });
});

describe('the region', () => {
  it('is where a reader hears it: in the modal dialog that the element stands in', async () => {
    const place = page('<dialog></dialog>');
    const element = await mountHelp({ choice: '2', display: 'inline' }, '', place.querySelector('dialog')!);
    place.querySelector('dialog')!.showModal();
    element.choice = '1';
    await rest(element);
    const region = place.querySelector('dialog > [role=status]')!;
    await waitUntil(() => region.textContent === 'Yanıt 1');
    place.querySelector('dialog')!.close();
    element.choice = '2';
    await waitUntil(() => regions()[0]?.textContent === 'Yanıt 2');
    expect(document.querySelectorAll('[role=status]')).to.have.length(1);
  });

  it('comes back when the page has taken it away', async () => {
    const element = await mountHelp({ choice: '2', display: 'inline' });
    regions()[0]!.remove();
    element.choice = '1';
    await waitUntil(() => regions()[0]?.textContent === 'Yanıt 1');
  });

  it('is the one of a copy of the page, where there is one', async () => {
    const first = await mountHelp({ choice: '2', display: 'inline' });
    const copy = regions()[0]!.cloneNode(true);
    first.remove();
    document.body.append(copy);
    const second = await mountHelp({ choice: '2', display: 'inline' });
    expect(regions()).to.have.length(1);
    second.remove();
    expect(regions()).to.be.empty;
  });
});

describe('a failure', () => {
  const LINE = 'Bu metin şu anda gösterilemiyor.';

  it('is announced in the page itself too, once for all elements, and again when another try fails', async () => {
    const place = page(`<fieldset id="soru">${radios()}<input type="radio" name="soru" value="7" id="soru-7"></fieldset>`);
    const first = await mountHelp({ for: 'soru' });
    const second = await mountHelp({ for: 'soru', display: 'disclosure' });
    let heard = hear();
    pick(place, '#soru-7');
    await Promise.all([rest(first), rest(second)]);
    expect(await heard).to.deep.equal([LINE]);
    expect([first, second].map((element) => find(element, '[part=status]').role)).to.deep.equal([null, null]);
    heard = hear();
    const failed = settled(first);
    find(first, '.notice:not(.frame) > button').click();
    await failed;
    expect(await heard).to.deep.equal([LINE]);
  });

  it('is not announced where the markup inside is shown instead', async () => {
    await mountHelp({ display: 'inline' });
    const heard = hear();
    const element = await mountHelp({ choice: '7', display: 'inline' }, '<p>Metin STGM’nin sitesinde</p>');
    expect([element.state, await heard]).to.deep.equal(['failed', []]);
  });

  it('is over: the title is announced, or has the focus where the button had it', async () => {
    const host = await hostWith(CHOICES[0]!);
    const element = await mountHelp({ choice: '2', display: 'inline', src: host.src });
    await host.answer('tr/9.json', { body: bundle('9', CHOICES) });
    const heard = hear();
    const loaded = settled(element);
    const button = find(element, '.notice:not(.frame) > button');
    button.focus();
    button.click();
    await loaded;
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('Yanıt 2');
    expect((await heard).filter((text) => text !== LINE)).to.be.empty;
  });
});

it('the region is out of sight and goes with the last element', async () => {
  const elements = [await mountHelp({ choice: '2', display: 'inline' }), await mountHelp({ choice: '1', display: 'inline' })];
  const { width, height } = regions()[0]!.getBoundingClientRect();
  expect(width * height).to.be.at.most(1);
  elements[0]!.remove();
  expect(regions()).to.have.length(1);
  elements[1]!.remove();
  expect(regions()).to.be.empty;
});
