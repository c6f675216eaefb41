// Attributes that somebody else may have written, in all three forms of embed. tests/attack/mutations.mjs takes each guard away.
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/element/define.js';
import type { StgmGuidanceElement } from '../../src/element/define.js';
import { chosenValue } from '../../src/element/help/follow-control.js';
import { bundle, choice, ContentHost, mount, settled, turn, unmountAll } from '../element/fixture.js';

const places: HTMLElement[] = [];
afterEach(() => (unmountAll(), places.splice(0).forEach((place) => place.remove())));

function put(html: string): HTMLElement {
  const place = document.createElement('section');
  place.innerHTML = html;
  document.body.append(place);
  places.push(place);
  return place;
}

const hostWith = (id: string, more = {}) => new ContentHost().answer('tr/9.json', { body: bundle('9', [choice(id, more)]) });

/** As a boolean: a test that fails with a shadow root in its message takes minutes to write it. */
const isUpgraded = (host: Element): boolean => host.shadowRoot !== null;

const elementIn = (host: Element): StgmGuidanceElement | undefined => host.shadowRoot?.querySelector('stgm-guidance') ?? undefined;

for (const [name, values] of Object.entries({
  question: ['../../x', '%2e%2e%2fx', '9?x', '9#x', '9/2', '<img>', 'a b', '..', 'x'.repeat(40)],
  choice: ['../2', '2/3', '<b>', '2?x'],
}))
  for (const value of values)
    it(`${name}="${value}" is asked for nowhere`, async () => {
      const host = await hostWith('2');
      const element = mount({ question: '9', choice: '2', src: host.src, [name]: value });
      await element.updateComplete;
      expect(element.state).to.equal('initial');
      expect(await host.log()).to.be.empty;
    });

for (const lang of ['../../x', 'tr/../../x', '<img>', '%2e%2e', 'tr?x', 'tr#x'])
  it(`lang="${lang}" leads to no other folder`, async () => {
    const host = await hostWith('2');
    await settled(mount({ question: '9', choice: '2', src: host.src, lang }));
    expect((await host.log()).map(({ path }) => path)).to.deep.equal(['tr/9.json']);
  });

for (const id of ['x"], *, [y="', '*', 'a,b', ':root', '\\', '']) {
  it(`for=${JSON.stringify(id)} is an id and no selector`, async () => {
    const host = await hostWith('2');
    const place = put('<input value="2" id="other">');
    const element = document.createElement('stgm-guidance');
    for (const [name, value] of Object.entries({ question: '9', src: host.src, for: id, display: 'inline' }))
      element.setAttribute(name, value);
    place.append(element);
    let failed: unknown;
    const onFailure = (event: PromiseRejectionEvent) => void (failed = event.reason);
    addEventListener('unhandledrejection', onFailure);
    await element.updateComplete;
    await element.close(); // waits for contextual help
    await turn();
    removeEventListener('unhandledrejection', onFailure);
    expect(failed).to.equal(undefined);
    expect(element.state).to.equal('initial');
    expect(await host.log()).to.be.empty;
  });
}

it('a control that is followed is read as a text, and leads to no other folder', async () => {
  const host = await hostWith('2');
  put('<input id="control" value="../../x/2">');
  const element = mount({ question: '9', src: host.src, for: 'control' });
  await element.close();
  await turn();
  await element.updateComplete;
  expect(chosenValue(document.getElementById('control')!)).to.equal('../../x/2');
  expect(await host.log()).to.be.empty;
});

it('a title is announced as words', async () => {
  const hostile = '<img src=x onerror=attack(1)>';
  const host = await new ContentHost().answer('tr/9.json', { body: bundle('9', [choice('1'), choice('2', { title: hostile })]) });
  const element = mount({ question: '9', choice: '1', src: host.src, display: 'inline' });
  await settled(element);
  await element.close();
  await turn();
  element.choice = '2';
  const status = () => [...document.querySelectorAll('body > [role=status]')].find(({ textContent }) => textContent);
  await waitUntil(status, 'it is announced');
  expect(status()!.textContent).to.equal(hostile);
  expect(status()!.childElementCount).to.equal(0);
});

describe('a div with data', () => {
  it('gives no attribute of another to the element, whatever it is called', async () => {
    const host = await hostWith('2');
    const [div] = put(
      `<div data-stgm-guidance="9/2" data-stgm-src="${host.src}" data-stgm-onclick="alert(1)" data-stgm-style="x" data-stgm-part="x" data-stgm-exportparts="x" data-stgm-slot="x"></div>`,
    ).children;
    await waitUntil(() => elementIn(div!));
    expect(elementIn(div!)!.getAttributeNames().sort()).to.deep.equal(['choice', 'exportparts', 'question', 'src']);
    expect(elementIn(div!)!.getAttribute('exportparts')).not.to.equal('x');
  });

  it('that is being edited stays as it is', async () => {
    const place = put(
      '<div contenteditable="true"><div data-stgm-guidance="9/2"></div></div><div data-stgm-guidance="9/2" id="other"></div>',
    );
    await waitUntil(() => elementIn(place.querySelector('#other')!));
    expect(isUpgraded(place.querySelector('[contenteditable] > div')!)).to.equal(false);
  });

  it('has a fallback, and what is in it stays what it is', async () => {
    const host = await hostWith('2');
    const page = new URL(`${host.src}9/2/#embed`, location.href).href;
    const place = put(`<div data-stgm-guidance="9/7" data-stgm-src="${host.src}"><p><a href="${page}">a</a></p></div>`);
    await waitUntil(() => elementIn(place.firstElementChild!));
    await waitUntil(() => elementIn(place.firstElementChild!)!.state === 'failed');
    expect(isUpgraded(place.querySelector('p')!)).to.equal(false);
  });
});

describe('a link', () => {
  const origin = location.origin;
  const { host } = location;
  for (const href of [
    'https://evil.example/9/2/#embed',
    'javascript:alert(1)//9/2/#embed',
    'data:text/html,/9/2/#embed',
    `${origin.replace(/:\d+$/, '')}:1/9/2/#embed`,
    `${location.protocol}//evil@${host}.example/9/2/#embed`,
    `ftp://${host}/9/2/#embed`,
    `${origin}/9/2/?x=/8/1/#embed/`,
    '//evil.example/9/2/#embed',
  ])
    it(`to ${href} stays a link`, async () => {
      const place = put(`<p><a href="${href}">a</a></p><div data-stgm-guidance=""></div>`);
      await waitUntil(() => elementIn(place.querySelector('div')!), 'what comes behind it is upgraded');
      expect(isUpgraded(place.querySelector('p')!)).to.equal(false);
    });

  for (const path of ['uploads/user1/9/2/', 'nowhere/%2e%2e%2f9/2/', '9%3Fx/2/', '%2e%2e/%2e%2e/uploads/9/2/', '/9/2/'])
    it(`to /${path} on the host of the script, and not a page of its site, stays a link`, async () => {
      const place = put(`<p><a href="${origin}/${path}#embed" hreflang="../../x">a</a></p><div data-stgm-guidance=""></div>`);
      await waitUntil(() => elementIn(place.querySelector('div')!), 'what comes behind it is upgraded');
      expect(isUpgraded(place.querySelector('p')!)).to.equal(false);
    });

  it('inside of the tag is its fallback, and stays a link', async () => {
    const src = (await hostWith('2')).src;
    const place = put(
      `<stgm-guidance question="9" choice="7" src="${src}"><p><a href="${origin}/9/2/#embed">a</a></p></stgm-guidance><div data-stgm-guidance=""></div>`,
    );
    await waitUntil(() => elementIn(place.querySelector('div')!));
    expect(isUpgraded(place.querySelector('p')!)).to.equal(false);
  });

  it('in a sentence stays a link', async () => {
    const place = put(`<p>Bakınız: <a href="${origin}/9/2/#embed">a</a></p><div data-stgm-guidance=""></div>`);
    await waitUntil(() => elementIn(place.querySelector('div')!));
    expect(isUpgraded(place.querySelector('p')!)).to.equal(false);
  });

  it('that is being edited stays a link', async () => {
    const place = put(
      `<div contenteditable="true"><p><a href="${origin}/9/2/#embed">a</a></p></div><div data-stgm-guidance="" id="other"></div>`,
    );
    await waitUntil(() => elementIn(place.querySelector('#other')!));
    expect(isUpgraded(place.querySelector('p')!)).to.equal(false);
  });
});
