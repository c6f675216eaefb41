import { textOf } from '../answer/node-tree.js';
import { foldCase } from '../resources/fold-case.js';
import type { ParsedResource } from '../resources/parse-resource.js';
import type { Rule } from '../resources/rule.js';
import { findLanguage } from '../resources/rules/facts/find-language.js';
import { findYear, type RejectedNumber } from '../resources/rules/facts/find-year.js';
import type { ExplainedResource } from './explanation.js';

/** The facts of a resource with their rules, and what looked like a language or a year but is not. */
export function explainResource({ resource, titleRules, factRules }: ParsedResource): ExplainedResource {
  const { title, url, kind, lang, year, note } = resource;
  const words = [foldCase(title), foldCase(textOf(note))] as const;
  const languages: Rule[] = [];
  const numbers: RejectedNumber[] = [];
  findLanguage(...words, languages);
  findYear(...words, numbers);
  return {
    title,
    url,
    titleRules: [...new Set(titleRules)],
    kind: { value: kind, rule: factRules.kind },
    lang: { value: lang, rule: factRules.lang, rejected: [...new Set(languages)].map((rule) => ({ found: undefined, rule })) },
    year: { value: year, rule: factRules.year, rejected: numbers },
  };
}
