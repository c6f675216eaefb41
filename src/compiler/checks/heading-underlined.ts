import type { Check } from './check.js';

/** A sentence, or part of one: it ends as one, or is longer than a heading. */
const isSentence = (text: string): boolean => /[.!?:;,…]["”’')]*$/.test(text) || text.split(/\s+/).length > 12;

/** A sentence that a line of hyphens or equals signs right below it makes a heading. */
export const headingUnderlined: Check<'heading-underlined'> = {
  name: 'heading-underlined',
  why: 'The author meant a rule between two parts. Markdown takes a line of hyphens below words for a heading. Titles that are underlined on purpose are short and end without a mark.',
  yes: ['Ortaklar birlikte karar verir.\n---\nSonra imzalanır.', 'Bir\niki,\n===', '> Karar birlikte verilir.\n> -----'],
  no: ['Ortaklık kurmak\n---\nMetin.', 'Ortaklar birlikte karar verir.\n\n---\n\nSonra.', '## Neden?', '```\nBitti.\n---\n```'],
  find({ rendered: { tokens } }, report) {
    for (const [index, { type, markup, map }] of tokens.entries()) {
      if (type !== 'heading_open' || !map || !/^[-=]/.test(markup)) continue;
      const text = tokens[index + 1]!.content.trim();
      if (isSentence(text) && !/\S {2,}\S/.test(text)) report(map[1] - 1, { text, sign: markup }); // columns: the end of a table
    }
  },
};
