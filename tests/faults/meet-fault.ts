import type { Browser } from 'puppeteer-core';
import { FaultHost, sendRight } from './fault-host.js';
import type { Fault, Scene } from './faults.js';
import { Reader } from './reader.js';

/** When a fault comes: nothing has been shown yet; something has, and another question is asked; or the same is asked for again. */
export const moments = ['first', 'other', 'refresh'] as const;
export type Moment = (typeof moments)[number];

/** What came of a fault. */
export interface Outcome {
  /** What two elements that ask for the same showed. */
  shown: string[];
  events: string[];
  tries: number;
  waits: number[];
  announced: string[];
  told: string[];
  errors: string[];
  /** What was shown when the fault was over: to who pressed the button (or refreshed), and to who did nothing but get the line back. */
  afterwards?: string;
  online?: string;
  /** Bytes that a host without end got rid of. */
  sent: number;
}

/** The moments at which a fault can be met. */
export const momentsOf = ({ onlyFirst }: Fault): readonly Moment[] => (onlyFirst ? ['first'] : moments);

const BOTH = ['one', 'two'];
const LIMIT = 10_000;

/** Lets a reader meet one fault at one moment, in a real browser on a page of its own. */
export async function meetFault(browser: Browser, pages: string, fault: Fault, moment: Moment): Promise<Outcome> {
  // A service worker stays with a browser; everything else goes with the page.
  const context = fault.at === undefined ? undefined : await browser.createBrowserContext();
  const page = await (context ?? browser).newPage();
  const host = await new FaultHost().open();
  const reader = await Reader.sitDown(page);
  const scene: Scene = { page, host, src: fault.src ?? host.origin };
  const begin = async (): Promise<void> => {
    await reader.hurry(fault.limit ?? LIMIT);
    host.answer = fault.answer ?? sendRight;
    await fault.begin?.(scene);
  };
  const end = async (): Promise<void> => {
    await reader.hurry(LIMIT);
    host.answer = sendRight;
    await fault.end?.(scene);
  };
  try {
    await fault.prepare?.(scene);
    await page.goto(new URL(fault.at ?? '', pages).href);
    if (moment === 'first') {
      await begin();
      await reader.add(BOTH, { question: '9', choice: '2', src: scene.src });
    } else {
      await end();
      await reader.add(BOTH, { question: '9', choice: '2', src: scene.src });
      await reader.hear(BOTH, 'stgm-load 9/2');
      await begin();
      await (moment === 'other' ? reader.set({ question: '8' }) : reader.refresh());
    }
    const { events, tries, waits } = await reader.hear(BOTH);
    const outcome: Outcome = {
      shown: await Promise.all(BOTH.map((id) => reader.see(id))),
      events: events.map(({ what }) => what),
      tries: tries.length,
      waits: waits.filter((delay) => delay !== 10_000),
      announced: await reader.announced(),
      told: reader.told,
      errors: reader.errors,
      sent: host.sent,
    };
    if (!fault.endless && fault.reason !== 'shown') {
      await end();
      if (moment === 'refresh') await reader.refresh();
      else if (!fault.endsAloud) await reader.press('one');
      await reader.hear(['one'], 'stgm-load');
      outcome.afterwards = await reader.see('one');
      if (moment !== 'refresh') {
        if (!fault.endsAloud) await reader.reconnect();
        await reader.hear(['two'], 'stgm-load');
        outcome.online = await reader.see('two');
      }
    }
    return outcome;
  } finally {
    await page.close();
    await context?.close();
    await host.close().catch(() => {});
  }
}
