import { listMarks } from '../model/list-marks.js';
import { anyOf, type Check } from './check.js';
import type { Block } from './entry-text.js';

const MARKER = anyOf(listMarks, 'mu');

/** A line that looks like an item of a list and is not one. What may also be prose counts only where another line begins the same way. */
export const listMarkerTyped: Check<'list-marker-typed'> = {
  name: 'list-marker-typed',
  why: 'The list was typed by hand or pasted from a document. Readers see no list, and screen readers do not say how many items it has.',
  yes: listMarks.flatMap(({ yes }) => yes),
  no: [...listMarks.flatMap(({ no }) => no), '-bir çizgi- ve\n\n3.madde'],
  find({ blocks }, report) {
    const unsure = new Map<string, TypedLine[]>(); // by row and sign
    for (const block of blocks) {
      if (!block.isParagraph || !MARKER.test(block.text)) continue;
      let index = 0;
      for (const line of block.text.split('\n')) {
        if (MARKER.test(line) && !block.sourceAt(index).includes('\\')) {
          const { isSure, isBullet, name, pattern } = listMarks.find((mark) => mark.pattern.test(line))!;
          const mark = pattern.exec(line)![0];
          const typed = { line: block.lineAt(index), found: block.withLinkTexts(line, index), rest: restOf(block, index, mark), mark };
          if (isSure) report(typed.line, { found: typed.found, rewritten: `- ${typed.rest}` });
          else {
            // the i of a list from a on looks Roman
            const sign = (name === 'roman' ? 'letter' : name) + (/[^\p{L}\p{N}\s]/u.exec(mark)?.[0] ?? '');
            const lines = unsure.get(sign) ?? [];
            lines.push({ ...typed, isBullet });
            unsure.set(sign, lines);
          }
        }
        index += line.length + 1;
      }
    }
    for (const lines of unsure.values()) {
      if (lines.length < 2) continue;
      for (const [index, { line, found, rest, mark, isBullet }] of lines.entries())
        report(line, { found, rewritten: `${isBullet ? '-' : `${/\d+/.exec(mark)?.[0] ?? index + 1}.`} ${rest}` });
    }
  },
};

/** A line that may be an item of a list. */
interface TypedLine {
  line: number;
  found: string;
  /** What follows the mark, as Markdown. */
  rest: string;
  mark: string;
  isBullet: boolean;
}

/** What follows the mark of a line in the Markdown, with the URLs of its links. */
function restOf(block: Block, index: number, mark: string): string {
  const source = block.sourceAt(index).replace(/^[\s>]+/, '');
  const rest = source.startsWith(mark) ? source.slice(mark.length) : source.replace(/^\S+\s/, '');
  return rest.trim();
}
