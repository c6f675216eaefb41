import { MIN_PERIOD, YEAR } from '../../limits.js';
import type { Rule } from '../../rule.js';
import { notAYear, period } from './not-a-year.js';
import { yearAtTitleEnd, yearInNote } from './year-places.js';

/** A number that looks like a year, with the rule that says what it is. */
export interface RejectedNumber {
  found: string;
  rule: Rule;
}

const LOOKS_LIKE_YEAR = /(?:19|20)\d\d/;
const YEARS = new RegExp(String.raw`(?<!\d)(?:${YEAR})(?!\d)`, 'g');
const YEAR_AT_END = new RegExp(String.raw`(?<!\d)(${YEAR})[\s.)”"]*$`);
const NOT_A_YEAR = new RegExp(notAYear.map(({ pattern }) => pattern).join('|'), 'gu');
const PERIOD = new RegExp(period.pattern, 'g');

/**
 * The year of publication that the words of a resource state, and the rule for the place where they do.
 *
 * @param title case folded, like the note
 * @param rejected receives the numbers that look like years but are not
 */
export function findYear(title: string, note: string, rejected?: RejectedNumber[]): { year: number; rule: Rule } | undefined {
  const inNote = LOOKS_LIKE_YEAR.test(note) ? onlyYears(note, rejected).match(YEARS)?.sort().at(-1) : undefined;
  if (inNote !== undefined) return { year: Number(inNote), rule: yearInNote };
  const atEnd = YEAR_AT_END.test(title) ? YEAR_AT_END.exec(onlyYears(title, rejected))?.[1] : undefined;
  return atEnd === undefined ? undefined : { year: Number(atEnd), rule: yearAtTitleEnd };
}

/** The text without numbers that are not years. */
function onlyYears(text: string, rejected: RejectedNumber[] | undefined): string {
  if (rejected) for (const { 0: found, index } of text.matchAll(NOT_A_YEAR)) reject(rejected, found, notAYear.find(startsAt(text, index))!);
  return text.replace(NOT_A_YEAR, ' ').replace(PERIOD, (found, from: string, to: string) => {
    if (Number(to) - Number(from) < MIN_PERIOD) return found;
    reject(rejected, found, period);
    return ' ';
  });
}

function reject(rejected: RejectedNumber[] | undefined, found: string, rule: Rule): void {
  if (LOOKS_LIKE_YEAR.test(found)) rejected?.push({ found: found.trim(), rule });
}

/** Whether the pattern of a row matches at a place in a text. */
const startsAt =
  (text: string, index: number) =>
  ({ pattern }: { pattern: string }): boolean => {
    const here = new RegExp(pattern, 'uy');
    here.lastIndex = index;
    return here.test(text);
  };
