import { expect, waitUntil } from '@open-wc/testing';
import { QuestionRequest } from '../../src/element/question-request.js';
import { createFakeHost } from './fake-host.js';
import type { ContentHost } from './fixture.js';
import { bundle, choice, hostWith, turn } from './fixture.js';

const hosts: ReturnType<typeof createFakeHost>[] = [];
afterEach(() => hosts.splice(0).forEach((host) => host.disconnect()));

/** A request of a host that asks for 9/2, and the events that it fires. */
function ask(content: ContentHost, mayStart = () => true) {
  const host = createFakeHost({ question: '9', choice: '2', src: content.src });
  const request = new QuestionRequest(host, mayStart);
  const events: string[] = [];
  for (const type of ['stgm-load', 'stgm-error']) host.addEventListener(type, () => events.push(type));
  host.addController({ hostUpdated: () => request.report() });
  hosts.push(host);
  host.connect();
  return { host, request, events };
}

const newer = { body: bundle('9', [choice('2', { title: 'Yeni' })]) };

describe('a request, without the element', () => {
  it('has a choice when the answer is there, and reports it once', async () => {
    const { host, request, events } = ask(await hostWith(choice('2')));
    await waitUntil(() => request.state === 'ready');
    expect(request.choice!.title).to.equal('Yanıt 2');
    host.requestUpdate();
    await turn();
    expect(events).to.deep.equal(['stgm-load']);
  });

  it('waits while something has to come first', async () => {
    const content = await hostWith(choice('2'));
    let isHelpThere = false;
    const { host, request } = ask(content, () => isHelpThere);
    await turn();
    expect([request.state, await content.log()]).to.deep.equal(['initial', []]);
    isHelpThere = true;
    host.requestUpdate();
    await waitUntil(() => request.state === 'ready');
  });

  it('keeps the text from before until a newer one is there', async () => {
    const content = await hostWith(choice('2'));
    const { request, events } = ask(content);
    await waitUntil(() => request.state === 'ready');
    await content.answer('tr/9.json', { ...newer, hold: 'headers' });
    request.retry();
    await content.log({ count: 2 });
    expect([request.state, request.choice!.title]).to.deep.equal(['ready', 'Yanıt 2']);
    await content.release('tr/9.json');
    await waitUntil(() => request.choice!.title === 'Yeni');
    expect(events).to.deep.equal(['stgm-load', 'stgm-load']);
  });

  it('ignores what comes of a request after the host has left the page, and after it is back', async () => {
    const content = await hostWith(choice('2'));
    const { host, request, events } = ask(content);
    await waitUntil(() => request.state === 'ready');
    await content.answer('tr/9.json', { ...newer, hold: 'headers' });
    request.retry();
    await content.log({ count: 2 });
    host.disconnect();
    await content.log({ aborted: 1 });
    host.connect();
    await turn();
    expect([request.state, request.choice!.title, ...events]).to.deep.equal(['ready', 'Yanıt 2', 'stgm-load']);
  });

  it('of two retries waits for the last, and asks the host once for both', async () => {
    const content = await hostWith(choice('2'));
    const { request, events } = ask(content);
    await waitUntil(() => request.state === 'ready');
    await content.answer('tr/9.json', { ...newer, hold: 'headers' });
    request.retry();
    request.retry();
    await content.log({ count: 2 });
    await content.release('tr/9.json');
    await waitUntil(() => request.choice!.title === 'Yeni');
    expect(await content.log()).to.have.length(2);
    expect(events).to.deep.equal(['stgm-load', 'stgm-load']);
  });
});
