import type { Kind } from '../../bundle/index.js';
import { foldCase } from './fold-case.js';
import type { Rule } from './rule.js';
import { kindRules } from './rules/facts/kinds.js';
import { findLanguage } from './rules/facts/find-language.js';
import { findYear } from './rules/facts/find-year.js';

/** The rules that decided the facts of a resource; undefined where its words state none. */
export interface FactRules {
  kind: Rule;
  lang: Rule | undefined;
  year: Rule | undefined;
}

/** What the words and the URL of a resource say about it. */
export interface Facts {
  kind: Kind;
  lang: string | undefined;
  year: number | undefined;
  rules: FactRules;
}

/**
 * Reads the facts of a resource.
 *
 * @param url absolute, as the allow-list accepted it
 */
export function readFacts(url: string, title: string, note: string): Facts {
  const [foldedTitle, foldedNote] = [foldCase(title), foldCase(note)];
  const location = new URL(url);
  const kind = kindRules.find((rule) => rule.fits(location, foldedTitle))!;
  const language = findLanguage(foldedTitle, foldedNote);
  const year = findYear(foldedTitle, foldedNote);
  return {
    kind: kind.kind,
    lang: language?.lang,
    year: year?.year,
    rules: { kind, lang: language?.rule, year: year?.rule },
  };
}

/** The language that these words name, case folded; undefined where they name none. */
export function languageSaid(title: string, note: string): string | undefined {
  return findLanguage(title, note)?.lang;
}
