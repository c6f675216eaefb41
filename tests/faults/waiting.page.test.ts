import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { CORS, FaultHost, rightFile, sendRight, type Answer } from './fault-host.js';
import { openPageHost, sendHelp, type PageHost } from './host-page.js';
import { openBrowser } from '../open-browser.js';
import { Reader, seen } from './reader.js';

const browser = await openBrowser();
const pages = await openPageHost();
after(async () => {
  await browser.close();
  pages.close();
});

const unavailable: Answer = (response) => response.writeHead(503, CORS).end();

/** A page with nothing on it yet, and a host that answers right. */
async function sitDown(): Promise<{ reader: Reader; host: FaultHost; src: string }> {
  const host = await new FaultHost().open();
  const reader = await Reader.sitDown(await browser.newPage());
  await reader.page.goto(pages.origin);
  after(() => host.close());
  return { reader, host, src: host.origin };
}

test('a thousand elements with one failing request are one request, one wait, one message and one announcement', async () => {
  const { reader, host, src } = await sitDown();
  host.answer = unavailable;
  const ids = Array.from({ length: 1000 }, (_, index) => `e${index}`);
  await reader.add(ids, { question: '9', choice: '2', src });
  const { tries, waits } = await reader.hear(ids, 'stgm-error 9/2 http');
  assert.equal(tries.length, 3);
  assert.equal(waits.length, 3, 'the time limit and two waits');
  assert.equal(reader.told.length, 1);
  assert.deepEqual(await reader.announced(), ['Bu metin şu anda gösterilemiyor.']);
  assert.equal(await reader.see('e999'), seen.calm);
  host.answer = sendRight;
  await reader.reconnect();
  const back = await reader.hear(ids, 'stgm-load 9/2');
  assert.equal(back.tries.length, 1, 'when the line is back');
  assert.deepEqual(await reader.announced(), []);
});

test('while it is tried again there is the space and a word, no line, no button and no event', async () => {
  const { reader, host, src } = await sitDown();
  let asked = 0;
  let release = (): void => {};
  host.answer = (response, request, question) => {
    if (++asked === 1) return unavailable(response, request, question);
    release = () => void sendRight(response, request, question);
  };
  await reader.add(['one'], { question: '9', choice: '2', src });
  await reader.page.waitForFunction(() => (window as unknown as { record: { tries: string[] } }).record.tries.length === 2);
  assert.equal(await reader.see('one'), seen.waiting);
  assert.equal(await reader.state('one'), 'loading');
  assert.ok((await reader.page.$eval('#one', (element) => element.getBoundingClientRect().height)) > 100);
  assert.deepEqual((await reader.look()).events, []);
  while (asked < 2) await new Promise((resolve) => setImmediate(resolve));
  release();
  await reader.hear(['one'], 'stgm-load 9/2');
  assert.equal(await reader.see('one'), seen.entry('9'));
});

test('an element that leaves between two tries takes the timers with it', async () => {
  const { reader, host, src } = await sitDown();
  host.answer = (response) => response.writeHead(503, { ...CORS, 'retry-after': '6' }).end();
  await reader.add(['one', 'two'], { question: '9', choice: '2', src });
  await reader.page.waitForFunction(() => (window as unknown as { record: { waits: number[] } }).record.waits.length === 2, { polling: 5 });
  await reader.page.evaluate(() => document.querySelectorAll('stgm-guidance').forEach((element) => element.remove()));
  const { running, tries, events } = await reader.look();
  assert.deepEqual({ running, tries: tries.length, events }, { running: 0, tries: 1, events: [] });
  assert.deepEqual(reader.errors, []);
});

test('an element that leaves while it loads aborts, and shows nothing and says nothing', async () => {
  const { reader, host, src } = await sitDown();
  const aborted = new Promise((resolve) => (host.answer = (response) => void response.on('close', resolve)));
  await reader.add(['one'], { question: '9', choice: '2', src });
  await reader.page.waitForFunction(() => (window as unknown as { record: { tries: string[] } }).record.tries.length === 1);
  await reader.page.$eval('#one', (element) => element.remove());
  await aborted;
  const { running, events } = await reader.look();
  assert.deepEqual({ running, events, errors: reader.errors, told: reader.told }, { running: 0, events: [], errors: [], told: [] });
});

test('of a slow question and a quick one the last asked for is shown, whatever comes of the first', async () => {
  for (const late of [sendRight, unavailable]) {
    const { reader, host, src } = await sitDown();
    let answerLate = (): unknown => undefined;
    host.answer = (response, request, question) => {
      if (question === '9') return sendRight(response, request, question);
      answerLate = () => late(response, request, question);
    };
    // Somebody else still waits for the slow one, so that it is not aborted.
    await reader.add(['other', 'one'], { question: '8', choice: '2', src });
    await reader.page.waitForFunction(() => (window as unknown as { record: { tries: string[] } }).record.tries.length === 1);
    await reader.page.$eval('#one', (element) => {
      element.setAttribute('question', '9');
      element.setAttribute('choice', '1');
    });
    await reader.hear(['one'], 'stgm-load 9/1');
    host.answer = late;
    answerLate();
    await reader.hear(['other']);
    assert.equal(await reader.see('one'), seen.entry('9', '1'));
    assert.deepEqual((await reader.look()).events, []);
  }
});

test('a choice that changes while its question loads is the one that is shown', async () => {
  const { reader, host, src } = await sitDown();
  let release = (): void => {};
  const asked = new Promise<void>((resolve) => {
    host.answer = (response) => {
      response.writeHead(200, CORS).write(rightFile('9').slice(0, 100));
      release = () => void response.end(rightFile('9').slice(100));
      resolve();
    };
  });
  await reader.add(['one'], { question: '9', choice: '2', src });
  await asked;
  await reader.set({ choice: '1' });
  release();
  const { events, tries } = await reader.hear(['one']);
  assert.deepEqual({ events: events.map(({ what }) => what), tries: tries.length }, { events: ['stgm-load 9/1'], tries: 1 });
  assert.equal(await reader.see('one'), seen.entry('9', '1'));
});

test('a refresh that fails leaves the entry, its focus and its other choices', async () => {
  const { reader, host, src } = await sitDown();
  await reader.add(['one'], { question: '9', choice: '2', src });
  await reader.hear(['one'], 'stgm-load 9/2');
  host.answer = (response) => response.writeHead(404, CORS).end();
  await reader.refresh();
  const { events } = await reader.hear(['one']);
  assert.deepEqual(
    events.map(({ what }) => what),
    ['stgm-error 9/2 not-found'],
  );
  assert.equal(await reader.state('one'), 'ready');
  await reader.set({ choice: '1' });
  assert.deepEqual(
    (await reader.hear(['one'])).events.map(({ what }) => what),
    ['stgm-load 9/1'],
  );
  assert.equal(await reader.see('one'), seen.entry('9', '1'));
});

test('a refresh that succeeds shows the newer text', async () => {
  const { reader, host, src } = await sitDown();
  await reader.add(['one'], { question: '9', choice: '2', src });
  await reader.hear(['one'], 'stgm-load 9/2');
  host.answer = (response) => response.writeHead(200, CORS).end(rightFile('9').replaceAll('Metin', 'Yeni metin'));
  await reader.refresh();
  await reader.hear(['one'], 'stgm-load 9/2');
  assert.match(await reader.see('one'), /Yeni metin 9\/2/);
});

const helpFaults: Record<string, PageHost['help']> = {
  'is refused': (response) => response.socket!.destroy(),
  'is not there': (response) => response.writeHead(404).end(),
  'is a web page with 200': (response) => response.setHeader('content-type', 'text/html').end('<!doctype html><title>Tek sayfa</title>'),
  'never comes': () => undefined,
};

for (const [fault, answer] of Object.entries(helpFaults))
  test(`the entry is shown in a plain disclosure where the second script ${fault}`, async () => {
    const { reader, src } = await sitDown();
    if (fault === 'never comes') await reader.hurry(300);
    pages.help = answer;
    await reader.add(['one', 'two'], { question: '9', choice: '2', src, display: 'disclosure' });
    const { tries } = await reader.hear(['one', 'two'], 'stgm-load 9/2');
    pages.help = sendHelp;
    assert.equal(tries.length, 1);
    assert.equal(await reader.see('one'), 'Yanıt 9/2');
    await reader.page.$eval('#one', (element) => element.shadowRoot!.querySelector('summary')!.click());
    assert.equal(await reader.see('one'), 'Yanıt 9/2 Seçtiğiniz yanıt Metin 9/2.');
    assert.equal(reader.told.length, 1);
    assert.match(reader.told[0]!, /stgm-help\.js is missing/);
    await reader.page.close(); // a browser asks for a file once at a time, whoever waits for it
  });

test('a second script that could not be had is asked for again: by a later element, and by all when the line is back', async () => {
  const { reader, src } = await sitDown();
  const attributes = { question: '9', choice: '2', src, display: 'disclosure' };
  pages.help = helpFaults['is refused']!;
  await reader.add(['one', 'two'], attributes);
  await reader.hear(['one', 'two'], 'stgm-load 9/2');
  pages.help = sendHelp;
  const folded = (id: string) =>
    reader.page.waitForFunction(
      (name) => document.getElementById(name)!.shadowRoot!.querySelector('.frame > details > summary > #title'),
      {},
      id,
    );
  await reader.add(['three'], attributes);
  await folded('three');
  assert.equal(await reader.see('one'), 'Yanıt 9/2');
  await reader.reconnect();
  await Promise.all(['one', 'two'].map(folded));
  assert.equal(await reader.see('one'), 'Yanıt 9/2');
  assert.deepEqual(reader.errors, []);
});
