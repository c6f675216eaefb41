import { expect } from '@open-wc/testing';
import '../../../src/element/define.js';
import { find } from '../fixture.js';
import { cleanUp, mountHelp, page, pick, radios, rest } from './page-with-form.js';

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
  it('is announced once, by its title, in the page itself, and the focus stays', async () => {
    const place = page(`<fieldset id="soru">${radios()}</fieldset>`);
    const first = await mountHelp({ for: 'soru' });
    const second = await mountHelp({ for: 'soru', display: 'dialog' });
    expect(regions()).to.have.length(1);
    const heard = hear();
    const radio = place.querySelector<HTMLInputElement>('#soru-2')!;
    radio.focus();
    radio.click();
    await Promise.all([rest(first), rest(second)]);
    expect(await heard).to.deep.equal(['Yanıt 2']);
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
    expect(await heard).to.deep.equal(['Yanıt 2']);
  });

  it('is no news where it is what the page shows from the beginning', async () => {
    const heard = (await mountHelp({ choice: '2', display: 'inline' }), hear());
    expect(await heard).to.be.empty;
  });

  it('is announced in its language', async () => {
    const element = await mountHelp({ choice: '2', display: 'inline' });
    const heard = hear();
    element.choice = '1';
    await heard;
    expect(regions()[0]!.lang).to.equal(find(element, 'article').lang);
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
