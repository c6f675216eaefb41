import type { StgmGuidanceElement } from '../../../src/element/define.js';
import { choice, hostWith, mount, settled, turn, unmountAll } from '../fixture.js';

/** What the content host has of question 9. */
export const CHOICES = [
  choice('1'),
  choice('2', { answer: [['p', 'Metin 2 ', ['a', { href: 'https://example.org/' }, 'bağlantı']]] }),
  choice('3'),
];

const places: Element[] = [];

/** A form of the page; `cleanUp` takes it away again, with all elements. */
export function page(html: string): HTMLElement {
  const place = document.createElement('main');
  place.innerHTML = html;
  document.body.append(place);
  places.push(place);
  return place;
}

export function cleanUp(): void {
  unmountAll();
  for (const place of places.splice(0)) place.remove();
}

/** Three radios: `#soru-1` to `#soru-3`. */
export const radios = (): string =>
  [1, 2, 3].map((id) => `<label><input type="radio" name="soru" value="${id}" id="soru-${id}"> Yanıt ${id}</label>`).join('');

export const pick = (place: Element, selector: string): void => place.querySelector<HTMLInputElement>(selector)!.click();

/** All that is due has run: an event's turn, and the update that it led to. */
export async function rest(element: StgmGuidanceElement): Promise<void> {
  await turn();
  await turn();
  await element.updateComplete;
  if (element.state === 'loading') await settled(element);
}

/** An element that has loaded contextual help, for question 9 if nothing else is said. */
export async function mountHelp(
  attributes: Record<string, string>,
  inside = '',
  parent: Element = document.body,
): Promise<StgmGuidanceElement> {
  const host = await hostWith(...CHOICES);
  const element = mount({ question: '9', src: host.src, ...attributes }, inside, parent);
  await element.close(); // resolves when help is there
  await rest(element);
  return element;
}
