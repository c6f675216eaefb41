import { openTab } from './attacked-tab.mjs';
import { BASE } from './vectors/own-markup.mjs';

/** Cases that are shown at the same time, and one after the other on one page. */
const AT_ONCE = 25;
const PER_PAGE = 25;

/**
 * Shows all cases of one route and gathers what was found. Cases that come in batches and have a finding are shown
 * again one by one, so that it is known whose it is; a finding of a batch that none of them repeats stays one.
 *
 * @param {{script: string, cases: object[], single?: boolean}} route
 */
export async function attackAll(browsers, hosts, { script, cases, single = false }) {
  const caught = [];
  const quiet = [];
  const states = {};
  const kinds = {};
  const count = (tally, key) => (tally[key] = (tally[key] ?? 0) + 1);

  const shown = [];
  for (const [index, one] of cases.entries()) {
    if (one.crash) caught.push({ name: one.name, findings: [[0, 'crash', one.crash]] });
    else if (one.refused) count(states, 'refused by the compiler');
    else shown.push(place(hosts, `${script}-${index}`, one));
  }
  const batches = [];
  const size = single ? 1 : AT_ONCE;
  for (let at = 0; at < shown.length; at += size) batches.push(shown.slice(at, at + size));

  const work = async (browser) => {
    let tab = await openTab(browser, hosts);
    let used = PER_PAGE;
    const attack = async (batch) => {
      if ((used += batch.length) > PER_PAGE) {
        await tab.open(script);
        used = batch.length;
      }
      const result = await tab.attack(batch);
      if (result.lost) {
        await tab.close();
        tab = await openTab(browser, hosts);
        used = PER_PAGE;
      }
      return result;
    };
    for (let batch = batches.pop(); batch; batch = batches.pop()) {
      const { states: ended, findings } = await attack(batch);
      for (const state of ended) count(states, state);
      if (findings.length === 0) quiet.push(...batch);
      else if (batch.length === 1) caught.push({ name: batch[0].name, findings });
      else {
        const before = caught.length;
        for (const one of batch) {
          used = PER_PAGE;
          const again = await attack([one]);
          if (again.findings.length > 0) caught.push({ name: one.name, findings: again.findings });
        }
        if (caught.length === before) caught.push({ name: `one of ${batch.map(({ name }) => name)}`, findings });
      }
    }
    await tab.close();
  };
  await Promise.all(browsers.map(work));
  for (const { findings } of caught) for (const kind of new Set(findings.map(([, name]) => name))) count(kinds, kind);
  return { caught, quiet, figures: { cases: cases.length, caught: caught.length, states, kinds } };
}

/** Puts a case on the content host, and says what the page is to do to meet it. */
function place(hosts, folder, one) {
  if (one.rawHtml !== undefined) return one;
  const base = `${hosts.content}/${folder}/`;
  if (one.bundle !== undefined) for (const content of ['', 'content/']) hosts.put(`/${folder}/${content}tr/9.json`, one.bundle);
  if (one.markup !== undefined) return { ...one, base, markup: one.markup.replaceAll(BASE, base) };
  return { ...one, attributes: { question: '9', choice: '2', src: base, ...one.attributes } };
}
