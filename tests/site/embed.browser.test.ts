import { expect } from '@open-wc/testing';
import '../../src/site/browser/stgm-embed.js';

// What `npm run build` has made: the page of an entry for frames.
const PAGE = new URL('/dist/site/9/2/embed/index.html', location.href).href;

const frames: HTMLIFrameElement[] = [];

afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** A frame as snippets write it. */
async function mount(src: string, attributes: Record<string, string> = {}): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries({ src, width: '600', height: '600', frameborder: '0', ...attributes }))
    frame.setAttribute(name, value);
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame;
}

/** Waits until something is so; the test's own time limit ends that. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

const needed = (frame: HTMLIFrameElement) => Math.ceil(frame.contentDocument!.body.getBoundingClientRect().height);

const fits = (frame: HTMLIFrameElement) => frame.style.height !== '' && Math.abs(frame.clientHeight - needed(frame)) <= 1;

/** Says a height out of a frame, as whoever owns it can. Resolves when the page has heard it. */
async function say(frame: HTMLIFrameElement, data: unknown): Promise<void> {
  const heard = new Promise((resolve) =>
    addEventListener('message', (event) => event.source === frame.contentWindow && resolve(undefined)),
  );
  (frame.contentWindow as unknown as { eval: (code: string) => void }).eval(`parent.postMessage(${JSON.stringify(data)}, '*')`);
  await heard;
}

const height = (value: unknown) => ({ type: 'stgm-guidance-height', height: value });

describe('a frame', () => {
  it('grows with its content, and shrinks', async () => {
    const frame = await mount(PAGE);
    await until(() => fits(frame));
    const before = frame.clientHeight;
    frame.width = '300';
    await until(() => fits(frame) && frame.clientHeight > before);
    frame.width = '600';
    await until(() => fits(frame) && frame.clientHeight === before);
    const more = frame.contentDocument!.createElement('p');
    more.textContent = 'Bir satır daha';
    frame.contentDocument!.body.append(more);
    await until(() => fits(frame) && frame.clientHeight > before);
    more.remove();
    await until(() => fits(frame) && frame.clientHeight === before);
  });

  it('shows everything: there is nothing to scroll in it', async () => {
    const frame = await mount(PAGE);
    await until(() => fits(frame));
    expect(frame.contentDocument!.documentElement.scrollHeight).to.equal(frame.clientHeight);
  });

  it('of the address with ?embed gets the same', async () => {
    const frame = await mount(PAGE.replace('embed/index.html', '?embed'));
    await until(
      () => frame.contentWindow!.location.pathname.includes('/embed/') && frame.contentDocument!.readyState === 'complete' && fits(frame),
    );
  });

  it('stays as it was made where anybody else speaks', async () => {
    const [ours, other] = [await mount(PAGE), await mount('about:blank')];
    await until(() => fits(ours));
    const before = ours.clientHeight;
    await say(other, height(5000));
    postMessage(height(5000));
    await say(other, height(5000));
    expect([ours.clientHeight, other.style.height]).to.deep.equal([before, '']);
  });

  it('stays as it was made where another page is in it than it was pointed at', async () => {
    // Another host, on which nothing is there; then somebody else takes the frame.
    const elsewhere = new URL('/nothing/9/2/embed/', location.href);
    elsewhere.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    const frame = await mount(elsewhere.href);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.contentWindow!.location.replace(PAGE);
    await loaded;
    await say(frame, height(5000));
    expect(frame.style.height).to.equal('');
  });

  it('stays as it was made where what is in it has no origin', async () => {
    const heard = new Promise((resolve) => addEventListener('message', (event) => event.origin === 'null' && resolve(event.data)));
    const frame = await mount(PAGE, { sandbox: 'allow-scripts' });
    expect(await heard).to.include({ type: 'stgm-guidance-height' });
    expect(frame.style.height).to.equal('');
  });

  for (const [value, shown] of [
    [1e9, 20_000],
    [0, 100],
    [-5, 100],
    [431.2, 432],
  ] as const)
    it(`that asks for ${value} pixels gets ${shown}`, async () => {
      const frame = await mount(PAGE);
      await until(() => fits(frame));
      await say(frame, height(value));
      expect(frame.style.height).to.equal(`${shown}px`);
    });

  for (const data of [height('500'), height(null), { type: 'stgm-guidance-height' }, { type: 'resize', height: 500 }, '500', null])
    it(`keeps its height when it says ${JSON.stringify(data)}`, async () => {
      const frame = await mount(PAGE);
      await until(() => fits(frame));
      const before = frame.clientHeight;
      await say(frame, data);
      expect(frame.clientHeight).to.equal(before);
    });
});
