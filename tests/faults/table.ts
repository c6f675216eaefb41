import type { Fault } from './faults.js';
import type { Moment, Outcome } from './meet-fault.js';
import { seen } from './reader.js';

const HEAD = ['fault', 'event', 'tries', 'nothing shown yet', 'other question asked', 'refresh', 'over: by button', 'over: by `online`'];

const sawOf = (shown: string[], question: string): string =>
  shown.every((text) => text === seen.calm)
    ? 'line and button'
    : shown.every((text) => text === seen.entry(question))
      ? 'the entry'
      : `**${shown.join(' / ')}**`;

/** One line of the table: what was measured, in a few words. */
function rowOf({ name }: Fault, outcomes: Map<Moment, Outcome>): string[] {
  const all = [...outcomes.values()];
  const same = (values: unknown[]): string => [...new Set(values.map(String))].join(' / ');
  const events = all.flatMap((outcome) =>
    outcome.events.map((event) => event.replace(/^stgm-load.*/, '`stgm-load`').replace(/^stgm-error \S+ (.*)/, '`$1`')),
  );
  const cell = (moment: Moment, question: string): string => (outcomes.has(moment) ? sawOf(outcomes.get(moment)!.shown, question) : '–');
  const over = (which: 'afterwards' | 'online'): string => {
    const texts = all.map((outcome) => outcome[which]).filter((text) => text !== undefined);
    return texts.length === 0 ? '–' : texts.every((text) => text.startsWith('Bu yanıt için öneriler')) ? 'the entry' : same(texts);
  };
  return [
    name,
    same(events),
    same(all.map(({ tries }) => tries)),
    cell('first', '9'),
    cell('other', '8'),
    cell('refresh', '9'),
    over('afterwards'),
    over('online'),
  ];
}

/** The fault table in Markdown, from what was measured. */
export function tableOf(measured: Map<Fault, Map<Moment, Outcome>>): string {
  const rows = [...measured].map(([fault, outcomes]) => rowOf(fault, outcomes));
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
