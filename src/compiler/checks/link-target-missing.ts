import { foldCase } from '../resources/fold-case.js';
import { languageSaid } from '../resources/resource-facts.js';
import type { Check } from './check.js';
import { LINK, type Block } from './entry-text.js';

/** Square brackets around words, and round brackets right after them, that are not a link in Markdown. Not `[words]{.underline}`, `[!NOTE]` and `^[note]`, which have problems of their own. */
const BRACKETS = new RegExp(`(?<!\\^)\\[(?!!)([^[\\]${LINK}]+)\\](?!\\{)(?:\\(([^()]*)\\))?`, 'g');

/** Square brackets that readers see. */
interface Brackets {
  label: string;
  /** What the round brackets hold, empty where there are none. */
  target: string;
  /** The text after both. */
  after: string;
  block: Block;
  /** Where the brackets begin in the text of the block. */
  index: number;
}

/** How to tell square brackets that were meant as a link from others. The first row that applies counts. */
export const bracketRules: readonly { name: string; why: string; yes: string[]; no: string[]; applies(brackets: Brackets): boolean }[] = [
  {
    name: 'blank-in-url',
    why: 'Markdown ends a URL at the first blank, so this is no link to it.',
    yes: ['[a](https://a.b/c d.pdf)', '[arayın](tel:0312 442 42 62)', '![şema](üç adım.png)'],
    no: ['[a](https://a.b/c%20d.pdf)', '[1](bir iki)'],
    applies: ({ target }) => /\s/.test(target) && /^\s*(https?:|www\.|mailto:|tel:)|\.\w{2,5}$/.test(target),
  },
  {
    name: 'bracket-not-closed',
    why: 'A URL follows whose round bracket never closes.',
    yes: ['[Beş](https://tr.wikipedia.org/wiki/Ankara_(il)', '[Üç] (https://a.org/)'],
    no: ['Kaynak [1] (https://a.org/).', '[5] (bkz. ek)'],
    applies: ({ label, after }) => /\p{L}/u.test(label) && /^ ?\((https?:|www\.|\uFFFC)/.test(after),
  },
  {
    name: 'words-alone',
    why: 'Words in square brackets are a link whose URL was forgotten. A sign, a number, "sic" or the name of a language is meant.',
    yes: ['[bir rehber] ve [Rehber]', 'Bkz. [rehber]'],
    no: ['Böyle [...] ve [sic] ve [1] ve [^1] ve [x]', '\\[Köşeli söz\\]', '[İngilizce]'],
    applies: ({ label, block, index }) =>
      /\p{L}/u.test(label) &&
      (/\S\s+\S/.test(label) || /\p{L}{4}/u.test(label)) &&
      !block.sourceAt(index).includes(`\\[${label}`) &&
      languageSaid('', foldCase(`[${label}]`)) === undefined,
  },
];

const [blankInUrl] = bracketRules;

/** Words in square brackets that were meant as a link and are not one. */
export const linkTargetMissing: Check<'link-target-missing'> = {
  name: 'link-target-missing',
  why: 'The URL is missing or is written in a way that ends it early. Readers see the brackets and have nothing to open.',
  yes: bracketRules.flatMap(({ yes }) => yes),
  no: bracketRules.flatMap(({ no }) => no),
  find({ blocks }, report) {
    for (const block of blocks) {
      const { text } = block;
      if (!text.includes('[')) continue;
      for (const { 0: all, 1: label = '', 2: inside, index } of text.matchAll(BRACKETS)) {
        const end = index + all.length;
        const target = inside === undefined ? '' : block.withLinkTexts(inside, end - inside.length - 1);
        const rule = bracketRules.find(({ applies }) => applies({ label, target, after: text.slice(end), block, index }));
        if (!rule) continue;
        const isImage = rule === blankInUrl && text[index - 1] === '!';
        report(block.lineAt(index), { text: label, target: rule === blankInUrl ? target.trim() : undefined, isImage });
      }
    }
  },
};
