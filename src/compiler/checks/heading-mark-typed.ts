import { LINK } from './entry-text.js';
import type { Check } from './check.js';

/** One sign directly before a capital letter, without the end of a sentence and without a second sign: "#BirArada" is a hashtag. */
const MARK = new RegExp(String.raw`^#(?=\p{Lu})(?!\p{L}*\p{Ll}\p{Lu})[^#\n]*[^#\n.,;:!?…${LINK}]$`, 'mu');

/** The first line of a paragraph that was meant as a heading. Two signs and more are one without a blank; one sign may begin a hashtag. */
export const headingMarkTyped: Check<'heading-mark-typed'> = {
  name: 'heading-mark-typed',
  why: 'Markdown wants a space behind the sign of a heading. Readers see the sign and no heading.',
  yes: ['#Başlık', '#Neler yapılır\n\nMetin.', '#Neler yapılır\nMetin.'],
  no: [
    '# Başlık',
    '##Başlık',
    '#SivilToplum büyüyor',
    '#dayanışma',
    '#Bugün #Yarın',
    '#Bugün paylaşın.',
    '\\#Başlık',
    '`#Başlık`',
    'Bir\n#Başlık',
  ],
  find({ blocks }, report) {
    for (const block of blocks) {
      if (!block.isParagraph || !block.text.startsWith('#') || block.sourceAt(0).includes('\\#')) continue;
      const line = block.text.split('\n', 1)[0]!;
      if (MARK.test(line)) report(block.lineAt(0), { found: block.withLinkTexts(line, 0) });
    }
  },
};
