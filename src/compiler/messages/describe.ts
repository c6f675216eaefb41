import type { Catalogue } from './catalogue.js';
import { problems as english } from './en.js';
import { problems as turkish } from './tr.js';
import { cut, visible } from './visible.js';
import { severities, type Finding, type Place, type Problem, type ProblemDetails, type ProblemId } from '../model/problem.js';

/** The languages that messages are written in. */
export type MessageLanguage = 'tr' | 'en';

const catalogues: Record<MessageLanguage, Catalogue> = { tr: turkish, en: english };

/** The most characters of an editor's text that a message repeats. */
const MAX_EXCERPT = 80;

/** The most names that a message lists. */
const MAX_LIST = 20;

/** Names of files are told whole: with a part cut out, nobody finds the file. Systems allow few that are longer. */
const MAX_NAME = 400;

/**
 * Puts a finding into the words of an editor.
 *
 * What the message repeats from a file is cut at 80 characters, and whatever a terminal would obey or nobody would see
 * is written out (`\u0007`), in `file` too: the result is safe to print.
 */
export function describe(finding: Finding, language: MessageLanguage): Problem {
  const { id, details, ...found } = finding;
  const place: Place = { ...found, file: visible(found.file) };
  const message = say(catalogues[language], id, printable(details), place);
  return { ...place, id, severity: severities[id], ...message };
}

function say<Id extends ProblemId>(catalogue: Catalogue, id: Id, details: ProblemDetails[Id], place: Place) {
  return catalogue[id](details, place);
}

function printable<Details extends object>(details: Details): Details {
  const entries = Object.entries(details).map(([key, value]) => [
    key,
    Array.isArray(value) ? printableList(key, value) : printableValue(key, value),
  ]);
  return Object.fromEntries(entries) as Details;
}

function printableList(key: string, values: unknown[]): unknown[] {
  const shown = values.slice(0, MAX_LIST).map((value) => printableValue(key, value));
  return values.length > MAX_LIST ? [...shown, '…'] : shown;
}

function printableValue(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = cut(value.trim(), MAX_NAME);
  if (key === 'other' || key === 'name' || key === 'path' || key === 'files') return visible(text);
  return visible(cut(text.replace(/\s*\n\s*/g, ' '), MAX_EXCERPT)); // the line breaks of a paragraph mean nothing
}

/**
 * The language of messages that the environment asks for: Turkish where the first of `LC_ALL`, `LC_MESSAGES` and `LANG`
 * that is set is Turkish (`tr`, `tr_TR.UTF-8`), otherwise English. Where none is set, as on Windows, the computer's language counts.
 *
 * @param env the environment's variables, such as `process.env`
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html#tag_08_02
 */
export function messageLanguage(
  env: Record<string, string | undefined>,
  ofComputer = Intl.DateTimeFormat().resolvedOptions().locale,
): MessageLanguage {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ofComputer;
  return /^tr(?![a-z])/i.test(locale) ? 'tr' : 'en';
}
