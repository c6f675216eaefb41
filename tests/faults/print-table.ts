// Meets every fault in a real browser and prints what came of it: `node --import tsx tests/faults/print-table.ts`, after `npm run build`.
import { faults } from './faults.js';
import { openPageHost } from './host-page.js';
import { meetFault, momentsOf, type Moment, type Outcome } from './meet-fault.js';
import { openBrowser } from '../open-browser.js';
import { tableOf } from './table.js';

const browser = await openBrowser();
const pages = await openPageHost();
const measured = new Map<(typeof faults)[number], Map<Moment, Outcome>>();
for (const fault of faults) {
  const outcomes = new Map<Moment, Outcome>();
  for (const moment of momentsOf(fault)) outcomes.set(moment, await meetFault(browser, pages.origin, fault, moment));
  measured.set(fault, outcomes);
}
await browser.close();
pages.close();
console.log(tableOf(measured));
