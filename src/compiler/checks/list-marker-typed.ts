import { anyOf, type Check, type PatternRow } from './check.js';

/** Characters at the start of a line that look like the marker of a list. */
export const typedMarkers: readonly (PatternRow & { isSure: boolean })[] = [
  {
    name: 'bullet',
    why: 'A bullet that was typed or pasted. It has no other use at the start of a line.',
    yes: ['• bir', '▪ bir', '➢bir'],
    no: ['bir • iki', '\\• bir'],
    pattern: /^[•▪■◦‣⁃●○➢➤]/u,
    isSure: true,
  },
  {
    name: 'dash',
    why: 'A word processor makes a long dash of a hyphen. Alone it can also begin a quotation.',
    yes: ['– bir\n– iki'],
    no: ['– Bir alıntı.', '–bir\n–iki'],
    pattern: /^[–—](?=\s)/u,
    isSure: false,
  },
  {
    name: 'hyphen-without-space',
    why: 'Markdown wants a space after the hyphen.',
    yes: ['-bir\n-iki'],
    no: ['-bir çizgi- var', '-5 derece\n-6 derece'],
    pattern: /^-(?=\p{L})/u,
    isSure: false,
  },
  {
    name: 'number-without-space',
    why: 'Markdown wants a space after the number.',
    yes: ['1.bir\n2.iki', '1)bir\n\n2)iki'],
    no: ['3.madde uyarınca', '1.5 kat\n2.5 kat'],
    pattern: /^\d{1,2}[.)](?=\p{L})/u,
    isSure: false,
  },
];

const MARKER = anyOf(typedMarkers, 'mu');

/** A line that looks like an item of a list and is not one. What may also be prose counts only where another line begins the same way. */
export const listMarkerTyped: Check<'list-marker-typed'> = {
  name: 'list-marker-typed',
  why: 'The list was typed by hand or pasted from a document. Readers see no list, and screen readers do not say how many items it has.',
  yes: typedMarkers.flatMap(({ yes }) => yes),
  no: [...typedMarkers.flatMap(({ no }) => no), '-bir çizgi- ve\n\n3.madde'],
  find({ blocks }, report) {
    const unsure = new Map<string, { line: number; found: string }[]>(); // by sign
    for (const block of blocks) {
      if (!block.isParagraph || !MARKER.test(block.text)) continue;
      let index = 0;
      for (const line of block.text.split('\n')) {
        if (MARKER.test(line) && !block.sourceAt(index).includes('\\')) {
          const found = block.withLinkTexts(line, index);
          const { isSure } = typedMarkers.find(({ pattern }) => pattern.test(line))!;
          if (isSure) report(block.lineAt(index), { found });
          else {
            const sign = found.replace(/^\d+/, '')[0]!;
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
