import { explainEntry } from '../../src/compiler/explain/explain-entry.js';
import type { ExplainedRow } from '../../src/compiler/explain/explanation.js';
import type { Rule } from '../../src/compiler/resources/rule.js';
import { kindRules } from '../../src/compiler/resources/rules/facts/kinds.js';
import {
  abbreviationInBrackets,
  languageAtTitleEnd,
  languageInBrackets,
  languageInNote,
} from '../../src/compiler/resources/rules/facts/language-places.js';
import { languages } from '../../src/compiler/resources/rules/facts/languages.js';
import { notAYear, period } from '../../src/compiler/resources/rules/facts/not-a-year.js';
import { languageInUrl, notTheLanguage } from '../../src/compiler/resources/rules/facts/not-the-language.js';
import { yearAtTitleEnd, yearInNote } from '../../src/compiler/resources/rules/facts/year-places.js';
import { afterLinkRules } from '../../src/compiler/resources/rules/after-link/index.js';
import { beforeLinkRules } from '../../src/compiler/resources/rules/before-link/index.js';
import { placeRules } from '../../src/compiler/resources/rules/place/index.js';
import { titleRules } from '../../src/compiler/resources/rules/title/index.js';

/** Rules that belong together, with the text that docs/reading.md puts above them. */
export interface RuleGroup {
  heading: string;
  about: string;
  rules: readonly Rule[];
  /** What an example is: one row of a list, or the whole text of an entry. */
  examples: 'row' | 'text';
}

/** Every rule, in the order of docs/reading.md. */
export const ruleGroups: readonly RuleGroup[] = [
  {
    heading: 'Where the resources are',
    about:
      'The compiler looks at the blocks of an entry: headings, paragraphs, lists. It splits some of them, finds those that hold resources, and takes what leads to them along. The rest is the answer.',
    rules: placeRules,
    examples: 'text',
  },
  {
    heading: 'Which rows are resources: before the link',
    about:
      'A row is an item of a list or a paragraph. The compiler splits it at its first link. The first rule that fits counts; some leave the decision to what comes after the link.',
    rules: beforeLinkRules,
    examples: 'row',
  },
  {
    heading: 'Which rows are resources: after the link',
    about: 'Only where the rules above leave it to these. The first rule that fits counts.',
    rules: afterLinkRules,
    examples: 'row',
  },
  {
    heading: 'Title and note',
    about:
      'The words of the link are the title, and the rest of the row is the note. No word is lost. These rules move words from one to the other.',
    rules: titleRules,
    examples: 'row',
  },
  {
    heading: 'Kind (tür)',
    about: 'The first rule that fits counts.',
    rules: kindRules,
    examples: 'row',
  },
  {
    heading: 'Language (dil): where it is read',
    about: 'The compiler states a language only where the row names it. Brackets are read first.',
    rules: [languageInBrackets, abbreviationInBrackets, languageInNote, languageAtTitleEnd],
    examples: 'row',
  },
  {
    heading: 'Language (dil): the words',
    about: 'Upper and lower case do not matter. A Turkish "-dir" may follow: "İngilizcedir".',
    rules: languages,
    examples: 'row',
  },
  {
    heading: 'Language (dil): what does not count',
    about: 'The word after the name of a language shows that the resource is not in it.',
    rules: [...notTheLanguage, languageInUrl],
    examples: 'row',
  },
  {
    heading: 'Year (yıl): where it is read',
    about: 'The year is the year of publication, from 1900 to 2049.',
    rules: [yearInNote, yearAtTitleEnd],
    examples: 'row',
  },
  {
    heading: 'Year (yıl): what does not count',
    about: 'These numbers look like years. They are taken out before a year is looked for.',
    rules: [...notAYear, period],
    examples: 'row',
  },
];

const FRONT_MATTER = '---\ntitle: Ortak arıyoruz.\nquestion_id: 9\nchoice_id: 2\n---\n';

/** A row that every list of examples ends with, so that a row without a link is in a list of resources too. */
const LAST_ROW = '- [Son](https://son.example/)';

/** The names of the rules that the compiler applied to an example, and `language-xx` for a language that it found. */
export function rulesAppliedTo(example: string, kind: RuleGroup['examples']): Set<string> {
  const body = kind === 'text' ? example : `## Kaynaklar\n\n- ${example}\n${LAST_ROW}\n`;
  const findMedia = () => ({ path: 'media/0123456789abcdef.png', width: 1, height: 1 });
  const explanation = explainEntry({ path: 'S9C2.md', content: FRONT_MATTER + body }, findMedia);
  const rows = explanation!.blocks.flatMap((block) => block.rows);
  const counted = kind === 'text' ? rows : rows.slice(0, -1);
  const rules = [...(kind === 'text' ? explanation!.blocks.flatMap((block) => block.rules) : []), ...counted.flatMap(rulesOfRow)];
  const found = counted.map(({ resource }) => `language-${resource?.lang.value}`);
  return new Set([...rules.map(({ name }) => name), ...found]);
}

function rulesOfRow({ rules, resource }: ExplainedRow): Rule[] {
  if (!resource) return rules;
  const { titleRules: forTitle, kind, lang, year } = resource;
  const rejected = [...lang.rejected, ...year.rejected].map(({ rule }) => rule);
  return [...rules, ...forTitle, kind.rule, ...[lang.rule, year.rule].filter((rule) => rule !== undefined), ...rejected];
}
