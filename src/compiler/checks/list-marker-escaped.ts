import type { Check } from './check.js';

/**
 * The marker of a list at the start of a line that is text, so a backslash keeps it from being one. A number other than 1
 * can be there without a backslash: only 1 interrupts a paragraph.
 */
const MARKER = /^(\d{0,9})([-*+]|(?<=\d)[.)])\s/m;

/** An ordinal number, as in "19. yüzyılda". */
const ORDINAL = /^(?!1\.)\d+\.\s+\p{Ll}/u;

/** A line that a backslash keeps from being an item of a list. */
export const listMarkerEscaped: Check<'list-marker-escaped'> = {
  name: 'list-marker-escaped',
  why: 'Programs that turn a document into Markdown put a backslash before every dash and number. Readers then see no list.',
  yes: ['\\- madde', '1\\. adım', 'Şunlar:\n\\* bir', '1\\. plan yapın\n\n2\\. uygulayın'],
  no: ['- madde', '19\\. yüzyılda dernekler çoğaldı.', '\\-madde', 'Bir \\- iki', 'Önce\n3. üç'],
  find({ blocks }, report) {
    const numbers = new Set<number>(); // that began a line before
    for (const block of blocks) {
      if (!block.isParagraph || !MARKER.test(block.text)) continue; // seldom, and much faster to see than line by line
      let index = 0;
      for (const line of block.text.split('\n')) {
        const [, number = '', sign] = MARKER.exec(line) ?? [];
        const isOrdinal = sign !== undefined && ORDINAL.test(line) && !numbers.has(Number(number) - 1);
        if (number) numbers.add(Number(number));
        const escaped = `${number}\\${sign}`;
        const source = block.sourceAt(index);
        if (sign && !isOrdinal && source.includes(escaped)) {
          const found = escaped + block.withLinkTexts(line, index).slice(number.length + 1);
          report(block.lineAt(index), { found, rewritten: source.trim().replace(escaped, number + sign) });
        }
        index += line.length + 1;
      }
    }
  },
};
