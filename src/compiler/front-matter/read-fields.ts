import type { Spot } from '../model/entry.js';
import { markupInTitle } from './title-markup.js';
import { isLanguage } from '../model/file-name.js';
import { nearest } from '../model/nearest.js';
import type { YamlField } from './parse-yaml.js';
import { finding, type Finding } from '../model/problem.js';
import { stripZeroWidth } from '../model/strip-zero-width.js';

/** Files of the output beside those of the questions: a question of such a name would lose its own file. */
const TAKEN = /^(index|guidance)$/i;

/**
 * Takes known keys out of front matter, each with its check, and remembers what was wrong.
 * Nothing is coerced: what does not say what the key asks for is a problem, with its line.
 */
export class FieldReader {
  readonly findings: Finding[] = [];

  constructor(
    readonly file: string,
    readonly fields: ReadonlyMap<string, YamlField>,
  ) {}

  /** Where a key's value stands; where the front matter begins, if it is not there. */
  spot(key: string): Spot {
    const { line, column } = this.fields.get(key) ?? { line: 1, column: undefined };
    return { line, column };
  }

  /**
   * An id as it is written: `9`, `"9"` and `9 ` are one; `09`, `0x9`, `9.0` and `[9]` are none, since a link, a file name
   * or a person would write them differently.
   */
  id(key: string): string | undefined {
    const field = this.fields.get(key);
    if (!field) return this.#report('id-missing', key, { key });
    const { text, value } = field;
    const isTaken = key === 'question_id' && TAKEN.test(text);
    const isPlain = /^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/.test(text) && !/^0\w/.test(text);
    const isSameToYaml = typeof value === 'string' || (typeof value === 'number' && String(value) === text);
    return isPlain && isSameToYaml && !isTaken ? text : this.#report('id-invalid', key, { key, found: text });
  }

  /** Text on one line, without zero-width characters; undefined if it is missing or empty. */
  text(key: string): string | undefined {
    const { text = '', comment } = this.fields.get(key) ?? {};
    if (comment !== undefined) return this.#report('yaml-syntax', key, { found: `${key}: ${text} ${comment}` });
    return this.#value(key);
  }

  /** The same where a comment behind it can be no part of it. */
  #value(key: string): string | undefined {
    const { text, value } = this.fields.get(key) ?? { text: '', value: null };
    if (value === null) return undefined;
    if (value === undefined) return this.#report('value-invalid', key, { key, found: text, expected: 'text' });
    return stripZeroWidth(text).replace(/\s+/g, ' ').trim() || undefined;
  }

  /** The title, which must be there. */
  title(missing: 'title-missing' | 'question-title-missing'): string | undefined {
    const before = this.findings.length;
    const title = this.text('title');
    const markup = title === undefined ? undefined : markupInTitle(title);
    if (markup !== undefined) this.#report('leftover-shown', 'title', { kind: 'title', found: markup });
    return title ?? (this.findings.length > before ? undefined : this.#report(missing, 'title', {}));
  }

  language(key: string): string | undefined {
    const text = this.#value(key);
    if (text === undefined || isLanguage(text)) return text;
    return this.#report('value-invalid', key, { key, found: text, expected: 'language' });
  }

  /** A day that the calendar has, as `YYYY-MM-DD`. */
  date(key: string): string | undefined {
    const text = this.#value(key);
    if (text === undefined) return undefined;
    const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    const real = date !== undefined && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
    return real ? text : this.#report('value-invalid', key, { key, found: text, expected: 'date' });
  }

  flag(key: string): boolean {
    const { text, value } = this.fields.get(key) ?? { text: '', value: null };
    if (value !== null && typeof value !== 'boolean') this.#report('value-invalid', key, { key, found: text, expected: 'boolean' });
    return value === true;
  }

  /** Names every key that this kind of file does not have, and the one that was probably meant. */
  reportUnknown(known: readonly string[]): void {
    for (const [key, { line }] of this.fields) {
      if (!known.includes(key))
        this.findings.push(finding('key-unknown', { file: this.file, line }, { key, nearest: nearest(key, known), known }));
    }
  }

  #report<Id extends Parameters<typeof finding>[0]>(id: Id, key: string, details: Parameters<typeof finding<Id>>[2]): undefined {
    this.findings.push(finding(id, { file: this.file, ...this.spot(key) }, details));
  }
}
