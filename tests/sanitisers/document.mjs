// docs/embedding.md: what is promised there is what is expected here.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DOCUMENT = join(import.meta.dirname, '../../docs/embedding.md');
const TABLE = /(?<=<!-- outcomes -->\n)[^]*?(?=<!-- \/outcomes -->)/;

/** @returns {Record<string, Record<string, string>>} outcome by filter and form of embed */
export function readTable() {
  const [head, , ...rows] = TABLE.exec(readFileSync(DOCUMENT, 'utf8'))[0]
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return Object.fromEntries(
    rows.map(([filter, ...outcomes]) => [filter, Object.fromEntries(outcomes.map((outcome, index) => [head[index + 1], outcome]))]),
  );
}

/** Puts outcomes, by filter and form of embed, into the document. */
export function writeTable(outcomes) {
  const embeds = Object.keys(Object.values(outcomes)[0]);
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  const table =
    line(['', ...embeds]) +
    line(['---', ...embeds.map(() => '---')]) +
    Object.entries(outcomes)
      .map(([filter, row]) => line([filter, ...embeds.map((name) => row[name])]))
      .join('');
  writeFileSync(
    DOCUMENT,
    readFileSync(DOCUMENT, 'utf8').replace(TABLE, () => table),
  );
}

/**
 * The forms of embed as the document writes them.
 *
 * @param {string} base of the content host, in place of `https://host/`
 * @returns {Record<string, string>} by name
 */
export function readEmbeds(base) {
  const [, section] = readFileSync(DOCUMENT, 'utf8').split('\n## The forms of embed\n');
  const rows = [...section.split('\n## ')[0].matchAll(/^\| (\w+) \| (`.*`) \|$/gm)];
  return Object.fromEntries(
    rows.map(([, name, cell]) => [
      name,
      [...cell.matchAll(/`([^`]+)`/g)]
        .map(([, code]) => code)
        .join('\n')
        .replaceAll('https://host/', base),
    ]),
  );
}
