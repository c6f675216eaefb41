import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expectationOf } from './expectations.mjs';
import { compareSnapshots, inspect, leave, takeSnapshot } from './inspect.mjs';

/** As long as it takes to try three times. */
const PATIENCE = 12_000;

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Asks until nothing is wrong any more, or patience is at its end. A page that is on its way elsewhere cannot answer. */
async function untilRight(ask) {
  let wrong;
  for (const end = performance.now() + PATIENCE; performance.now() < end; await wait(40)) {
    wrong = await ask().catch((error) => [`the page gives no answer: ${error.message}`]);
    if (!wrong.length) break;
  }
  return wrong;
}

async function findWithAxe(driver) {
  await driver.beside(`if (!globalThis.axe) { ${axe} }`);
  return driver.beside(async () => {
    const found = [];
    for (const element of [...document.querySelectorAll('stgm-guidance')].slice(0, 3)) {
      const { violations } = await globalThis.axe.run(element, { resultTypes: ['violations'], preload: false, iframes: false });
      for (const { id, nodes } of violations) found.push(`axe: ${id} ${nodes[0].html.slice(0, 120)}`);
    }
    return found;
  });
}

/** Asked for by a page or by its script; never by us. */
const isOfPage = (url) => url.startsWith('http://host.example/') || /^http:\/\/guidance\.example\/(v0\/|old\/)?stgm-guidance\.js/.test(url);
const isOfContent = (url) => /^http:\/\/guidance\.example\/(content\/|stgm-[a-z]+\.js$)/.test(url);

/**
 * Opens a host page twice, without our script and with it, and takes our elements away again at the end.
 *
 * @param {import('./drivers.mjs').Driver} driver
 * @param {import('./read-pages.mjs').HostPage} page
 * @returns {Promise<string[]>} what is wrong, in words
 */
export async function visitPage(driver, page) {
  const { server } = driver;
  const url = `http://host.example/${page.name}`;
  const expected = page.expect.filter((word) => !/^(none|frame)$/.test(word)).map(expectationOf);
  let before;
  let listeners;
  // A page that does things by itself is another one every time.
  if (!page.busy) {
    server.withScript = false;
    await driver.open(url);
    before = await driver.inPage(takeSnapshot);
    listeners = await driver.listeners();
  }
  server.withScript = true;
  server.log = [];
  await driver.open(url);

  const wrong = await untilRight(() => driver.beside(inspect, expected));
  if (before) wrong.push(...compareSnapshots(before, await driver.inPage(takeSnapshot), false));
  if (driver.hasAxe && expected.some(({ kind }) => kind === 'entry' || kind === 'notice')) wrong.push(...(await findWithAxe(driver)));

  await driver.inPage(leave);
  wrong.push(
    ...(await untilRight(async () => {
      const left = await driver.beside(inspect, []);
      if (!before) return left;
      left.push(...compareSnapshots(before, await driver.inPage(takeSnapshot), true));
      const listening = await driver.listeners();
      for (const one of new Set(listening)) {
        const count = (all) => all.filter((other) => other === one).length;
        if (count(listening) > count(listeners)) left.push(`still listens: ${one}`);
      }
      return left;
    })),
  );

  for (const asked of server.log) if (!isOfPage(asked) && !isOfContent(asked)) wrong.push(`a request to ${asked}`);
  return [...new Set([...wrong, ...judgeMessages(await driver.said(), page)])];
}

function judgeMessages(said, { warning, allowed }) {
  const wrong = [];
  const ours = said.filter((text) => text.startsWith('<stgm-guidance>'));
  for (const text of said) {
    const known = text.startsWith('<stgm-guidance>')
      ? warning && new RegExp(warning).test(text)
      : allowed.some((pattern) => new RegExp(pattern).test(text));
    if (!known) wrong.push(`it says: ${text.slice(0, 300)}`);
  }
  if (warning && ours.length !== 1) wrong.push(`it tells the webmaster ${ours.length} times`);
  return wrong;
}
