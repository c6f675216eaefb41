import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import type { FailureReason } from '../../src/element/load-failure.js';
import { faults, type Fault } from './faults.js';
import { openPageHost } from './host-page.js';
import { meetFault, momentsOf, type Moment, type Outcome } from './meet-fault.js';
import { openBrowser } from '../open-browser.js';
import { seen } from './reader.js';
import { tableOf } from './table.js';

const browser = await openBrowser();
const pages = await openPageHost();
after(async () => {
  await browser.close();
  pages.close();
});

/** The waits before the second and the third try. */
const USUAL: [number, number][] = [
  [400, 800],
  [2000, 4000],
];
const question = { first: '9', other: '8', refresh: '9' };

function check(fault: Fault, moment: Moment, outcome: Outcome): void {
  const address = `${question[moment]}/2`;
  const entry = seen.entry(question[moment]);
  const shown = fault.reason === 'shown';
  const calm = !shown && (moment !== 'refresh' || fault.withdrawn === true);
  assert.deepEqual(outcome.shown, calm ? [seen.calm, seen.calm] : [entry, entry], 'what a reader sees');
  const event = shown ? `stgm-load ${address}` : `stgm-error ${address} ${fault.reason}`;
  assert.deepEqual(outcome.events, [event, event], 'one event an element');
  assert.equal(outcome.tries, fault.tries, 'requests for two elements');
  assert.equal(outcome.waits.length, fault.tries - 1);
  outcome.waits.forEach((wait, index) => {
    const [least, most] = (fault.waits ?? USUAL)[index]!;
    assert.ok(least <= wait && wait <= most, `wait ${index + 1} was ${wait} ms`);
  });
  assert.deepEqual(outcome.announced, calm ? ['Bu metin şu anda gösterilemiyor.'] : [], 'announced once for both');
  assert.equal(outcome.told.length, shown ? 0 : 1, outcome.told.join('\n'));
  if (!shown)
    assert.match(
      outcome.told[0]!,
      new RegExp(`^<stgm-guidance>: \\S+/tr/${question[moment]}\\.json cannot be shown \\(${fault.reason}: .+\\)\\. Fix: .+`),
    );
  assert.deepEqual(outcome.errors, [], 'nothing that nobody caught');
  assert.ok(outcome.sent < 8_000_000, `${outcome.sent} bytes were sent, and no more than 1 MB is read`);
  if (fault.endless || shown) return;
  assert.equal(outcome.afterwards, entry, 'over, by button');
  if (moment !== 'refresh') assert.equal(outcome.online, entry, 'over, by the line coming back');
}

const measured = new Map<Fault, Map<Moment, Outcome>>(faults.map((fault) => [fault, new Map()]));

describe('a fault', { concurrency: 3 }, () => {
  for (const fault of faults)
    describe(fault.name, () => {
      for (const moment of momentsOf(fault))
        it(
          { first: 'before anything is shown', other: 'when another question is asked', refresh: 'when an entry is refreshed' }[moment],
          async () => {
            const outcome = await meetFault(browser, pages.origin, fault, moment);
            measured.get(fault)!.set(moment, outcome);
            check(fault, moment, outcome);
          },
        );
    });
});

const document = readFileSync('docs/faults.md', 'utf8');

it('docs/faults.md explains every reason that the console names', () => {
  const reasons = new Set([...measured].flatMap(([{ reason }]) => (reason === 'shown' ? [] : [reason])));
  for (const reason of reasons satisfies Set<FailureReason>)
    assert.match(document, new RegExp(`^\\| \`${reason}\` \\| .+\\. \\| .+\\. \\|$`, 'm'));
  assert.equal(reasons.size, 6);
});

it('docs/faults.md shows this table (node --import tsx tests/faults/print-table.ts)', () => {
  assert.ok(document.includes(tableOf(measured)), tableOf(measured));
});
