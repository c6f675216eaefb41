import { isKey } from '../front-matter/front-matter-keys.js';

/** `text` in quotes that front matter understands: double ones, unless only single ones keep the text as it is. */
export function quote(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\');
  if (!text.includes('"')) return `"${escaped}"`;
  return text.includes("'") ? `"${escaped.replaceAll('"', '\\"')}"` : `'${text}'`;
}

/**
 * A `key: text` line that YAML refuses, with the text in quotes: nearly always the cause is a `: ` inside a title.
 *
 * @param file path of the file: the keys of front matter are known, those of `themes.yml` are not
 * @returns undefined where that would not help: another key (it may be the second line of a title), or quotes are there
 */
export function quoteLine(line: string, file: string): string | undefined {
  const [, key, text] = /^([\w-]+):\s+(\S.*)$/.exec(line.trim()) ?? [];
  if (key === undefined || text === undefined || !(isKey(key) || file.endsWith('themes.yml'))) return undefined;
  const mark = text[0]!;
  if (mark !== '"' && mark !== "'") return `${key}: ${quote(text)}`;
  if (text.length > 1 && text.endsWith(mark)) {
    const inner = text.slice(1, -1); // quotes stand around it already: what is inside them must be written otherwise
    return inner.includes(mark) || inner.includes('\\') ? `${key}: ${quote(inner)}` : undefined;
  }
  return `${key}: ${quote(text.includes(mark, 1) ? text : text.slice(1))}`; // a mark without its partner goes
}

/** The plain number that an editor surely meant by `09`, `9.0` or `[9]`, or undefined. */
export function plainNumber(found: string): string | undefined {
  return /^\[?\s*0*([1-9]\d{0,8})(?:\.0+)?\s*\]?$/.exec(found)?.[1];
}

/** The address that an editor surely meant by `www.stgm.org.tr` or `info@stgm.org.tr`, or undefined. */
export function completeAddress(found: string): string | undefined {
  if (/\s|…$/.test(found)) return undefined;
  if (/^www\../i.test(found)) return `https://${found}`;
  return /^[^@:/]+@[^@:/]+\.[^@:/]+$/.test(found) ? `mailto:${found}` : undefined;
}

/** A list item or list number without the backslash that keeps it from being one: `\- item`, `1\. item`. */
export function unescapeMarker(line: string): string {
  return line.replace(/^(\s*\d*)\\/, '$1');
}
