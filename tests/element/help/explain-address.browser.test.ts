import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/element/define.js';
import type { StgmGuidanceElement } from '../../../src/element/define.js';
import { choice, find, hostWith, hurry, mount, settled, turn, unmountAll, words } from '../fixture.js';

afterEach(unmountAll);

/** What the console says while `act` runs. */
async function listen(act: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => void said.push(text);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}

/** Mounts an element that does not wait long before it says what is missing. */
async function mountHurried(attributes: Record<string, string>, inside = ''): Promise<StgmGuidanceElement> {
  let element: StgmGuidanceElement;
  await hurry(() => Promise.resolve((element = mount(attributes, inside))));
  return element!;
}

const note = '.notice[part=status]';

describe('an attribute that is missing or wrong', () => {
  for (const [attributes, sentence] of [
    [{ question: '9', display: 'dialog' }, 'choice is missing. Fix: write choice="2"'],
    [{ question: '9', choise: '3' }, 'choice is missing. There is choise="3". Fix: write choice="3"'],
    [{ question: '9', 'data-choice': '4' }, 'choice is missing. There is data-choice="4". Fix: write choice="4"'],
    [{ qestion: '12', choice: '2' }, 'question is missing. There is qestion="12". Fix: write question="12"'],
    [{ question: 'dokuz buçuk', choice: '2' }, 'question="dokuz buçuk" is not an id. Fix: write question="9"'],
    [{ class: 'x' }, 'question is missing. Fix: write question="9". choice is missing. Fix: write choice="2"'],
  ] as const)
    it(`is said of ${JSON.stringify(attributes)}, in the console and to the author on the page`, async () => {
      const said = await listen(async () => {
        const element = await mountHurried(attributes, '<p>Yedek</p>');
        await waitUntil(() => element.shadowRoot!.querySelector(note), 'it says so');
        expect(words(find(element, note))).to.equal(`<stgm-guidance>: ${sentence}.`);
        expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      });
      expect(said).to.deep.equal([`<stgm-guidance>: ${sentence}`]);
    });

  it('is not said any more when the page has written it', async () => {
    const host = await hostWith(choice('2'));
    const element = await mountHurried({ question: '9', choise: '2', src: host.src });
    await waitUntil(() => element.shadowRoot!.querySelector(note), 'it says so');
    element.choice = 2;
    await settled(element);
    expect(words(element)).to.equal('Bu yanıt için öneriler Yanıt 2 Metin 2');
  });

  it('is not said where a control gives it, where the element asks, where it is there, and where the number is 0', async () => {
    const host = await hostWith(choice('0'), choice('2'));
    const said = await listen(() =>
      hurry(async () => {
        const elements = [
          mount({ question: '9', for: 'later' }),
          mount({ question: '9', choice: '2', src: host.src }),
          mount({ src: host.src }),
          mount({ question: '9', src: host.src }),
        ];
        Object.assign(elements[2]!, { question: 9, choice: 0 });
        await new Promise((resolve) => setTimeout(resolve, 5000));
        await turn();
        expect(elements.map(({ shadowRoot }) => shadowRoot!.querySelector(note))).to.deep.equal([null, null, null, null]);
      }),
    );
    expect(said.filter((text) => text.includes('missing'))).to.be.empty;
  });
});
