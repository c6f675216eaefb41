import { isKey } from '../front-matter/front-matter-keys.js';

/** `text` in quotes for front matter: double quotes, or single ones where the text can then stay as it is. */
export function quote(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\');
  if (!text.includes('"')) return `"${escaped}"`;
  return text.includes("'") ? `"${escaped.replaceAll('"', '\\"')}"` : `'${text}'`;
}

/**
 * A `key: text` line that YAML refuses, with the text in quotes. The cause is nearly always a `: ` in a title.
 *
 * @param file path of the file: in `themes.yml` every key is possible, in front matter only the known ones
 * @returns undefined where quotes would not help: the key is unknown (the line may be the second of a title), or the text
 *   is in quotes already
 */
export function quoteLine(line: string, file: string): string | undefined {
  const [, key, text] = /^([\w-]+):\s+(\S.*)$/.exec(line.trim()) ?? [];
  if (key === undefined || text === undefined || !(isKey(key) || file.endsWith('themes.yml'))) return undefined;
  const mark = text[0]!;
  const curly = /^["'“”„«‘‚]([^“”„«»‘‚"]*)[“”»’‘]$/u.exec(text)?.[1]; // a word processor's marks were meant as straight ones
  if (curly !== undefined) return `${key}: ${quote(curly)}`;
  if (mark !== '"' && mark !== "'") return `${key}: ${quote(text)}`;
  if (text.length > 1 && text.endsWith(mark)) {
    const inner = text.slice(1, -1); // it is in quotes already: what is inside them must be written in another way
    return inner.includes(mark) || inner.includes('\\') ? `${key}: ${quote(inner)}` : undefined;
  }
  return `${key}: ${quote(text.includes(mark, 1) ? text : text.slice(1))}`; // a single quotation mark goes
}

/** The plain number that an editor meant by `09`, `9.0` or `[9]`, undefined where that is not certain. */
export function plainNumber(found: string): string | undefined {
  return /^\[?\s*0*([1-9]\d{0,8})(?:\.0+)?\s*\]?$/.exec(found)?.[1];
}

/** The URL that an editor meant by `www.stgm.org.tr` or `info@stgm.org.tr`, undefined where that is not certain. */
export function completeUrl(found: string): string | undefined {
  if (/\s|…$/.test(found)) return undefined;
  if (/^www\../i.test(found)) return `https://${found}`;
  return /^[^@:/]+@[^@:/]+\.[^@:/]+$/.test(found) ? `mailto:${found}` : undefined;
}

/** The line that Markdown wants below the first row of a table: `| --- | --- |` for `| a | b |`. */
export function divider(row: string): string {
  return row.replace(/(?<=\|)[^|]+(?=\|)/g, ' --- ');
}

/** Words in bold or italics that have one or two underscores on each side, without blanks inside of them. */
export function withoutInnerBlanks(found: string): string {
  const [, mark = '', words = ''] = /^(_+)\s*(.*?)\s*_+$/u.exec(found) ?? [];
  return `${mark}${words}${mark}`;
}

/** A title without the quotation marks around it. */
export const unquoted = (title: string): string => title.slice(1, -1).trim();

/** Words in italics as Markdown can read them: without blanks inside of the asterisks, and with a quotation mark outside. */
export function italics(found: string): string {
  const [, before = '', words = '', after = '', ending = ''] = /^\*\s*(["“‘(]?)(.*?)(["”’)]?)\s*\*(\p{L}*)$/u.exec(found) ?? [];
  return `${before}*${words}*${after}${ending}`;
}
