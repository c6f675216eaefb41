import type { Catalogue } from './catalogue.js';
import { problems as english } from './en.js';
import { problems as turkish } from './tr.js';
import { cut, visible } from './visible.js';
import { severities, type Finding, type Place, type Problem, type ProblemDetails, type ProblemId } from '../model/problem.js';

/** The languages that messages are written in. */
export type MessageLanguage = 'tr' | 'en';

const catalogues: Record<MessageLanguage, Catalogue> = { tr: turkish, en: english };

/** How much of an editor's text a message repeats, in characters. */
const MAX_EXCERPT = 80;

/** How many names a message lists. */
const MAX_LIST = 20;

/** Names of files are repeated whole, since nobody finds a file by half its name. Systems allow few longer ones. */
const MAX_NAME = 400;

/**
 * Makes a problem of a finding: adds its severity and its message in one language.
 *
 * The result is safe to print: what the message repeats from a file is cut at 80 characters, and characters that a
 * terminal would obey or that nobody would see are written out (`\u0007`), in `file` too.
 */
export function describe(finding: Finding, language: MessageLanguage): Problem {
  const { id, details, ...found } = finding;
  const place: Place = { ...found, file: visible(found.file) };
  const message = messageOf(catalogues[language], id, printable(details), place);
  return { ...place, id, severity: severities[id], ...message };
}

function messageOf<Id extends ProblemId>(catalogue: Catalogue, id: Id, details: ProblemDetails[Id], place: Place) {
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
  if (key === 'rewritten' || key === 'other' || key === 'name' || key === 'path' || key === 'files') return visible(text);
  if (key === 'found' && /^https?:\/\/\S+$/.test(text)) return visible(text); // a URL to copy: half of it would not work
  return visible(cut(text.replace(/\s*\n\s*/g, ' '), MAX_EXCERPT)); // the line breaks of a paragraph have no meaning
}

/**
 * The language of messages that the environment asks for: Turkish if the first of `LC_ALL`, `LC_MESSAGES` and `LANG`
 * that is set is Turkish (`tr`, `tr_TR.UTF-8`), otherwise English. If none is set, as on Windows, the computer's language
 * decides.
 *
 * @param env environment variables, such as `process.env`
 * @param ofComputer BCP 47 code of the computer's language
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html#tag_08_02
 */
export function messageLanguage(
  env: Record<string, string | undefined>,
  ofComputer = Intl.DateTimeFormat().resolvedOptions().locale,
): MessageLanguage {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ofComputer;
  return /^tr(?![a-z])/i.test(locale) ? 'tr' : 'en';
}
