import { listMarks } from '../model/list-marks.js';
import { anyOf, type Check } from './check.js';

const MARKER = anyOf(listMarks, 'mu');

/** A line that looks like an item of a list and is not one. What may also be prose counts only where another line begins the same way. */
export const listMarkerTyped: Check<'list-marker-typed'> = {
  name: 'list-marker-typed',
  why: 'The list was typed by hand or pasted from a document. Readers see no list, and screen readers do not say how many items it has.',
  yes: listMarks.flatMap(({ yes }) => yes),
  no: [...listMarks.flatMap(({ no }) => no), '-bir çizgi- ve\n\n3.madde'],
  find({ blocks }, report) {
    const unsure = new Map<string, { line: number; found: string }[]>(); // by row and sign
    for (const block of blocks) {
      if (!block.isParagraph || !MARKER.test(block.text)) continue;
      let index = 0;
      for (const line of block.text.split('\n')) {
        if (MARKER.test(line) && !block.sourceAt(index).includes('\\')) {
          const found = block.withLinkTexts(line, index);
          const { isSure, name, pattern } = listMarks.find((mark) => mark.pattern.test(line))!;
          if (isSure) report(block.lineAt(index), { found });
          else {
            const mark = pattern.exec(line)![0]; // the i of a list from a on looks Roman
            const sign = (name === 'roman' ? 'letter' : name) + (/[^\p{L}\p{N}\s]/u.exec(mark)?.[0] ?? '');
            const lines = unsure.get(sign) ?? [];
            lines.push({ line: block.lineAt(index), found });
            unsure.set(sign, lines);
          }
        }
        index += line.length + 1;
      }
    }
    for (const lines of unsure.values()) if (lines.length > 1) for (const { line, found } of lines) report(line, { found });
  },
};
