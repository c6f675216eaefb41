import type { Spot } from '../model/entry.js';
import { isQuotedTitle, markupInTitle } from './title-markup.js';
import { keyOfOtherWord } from './front-matter-keys.js';
import { isLanguage } from '../model/file-name.js';
import { nearest } from '../model/nearest.js';
import type { YamlField } from './parse-yaml.js';
import { finding, type Finding } from '../model/problem.js';
import { stripZeroWidth } from '../model/strip-zero-width.js';

/** Names of output files other than those of the questions: a question with such an id would overwrite them. */
const RESERVED = /^(index|guidance)$/i;

/**
 * Reads the known keys of front matter, each with its check. Nothing is coerced: a value of another type is a finding,
 * with its line, and reads as undefined.
 */
export class FieldReader {
  /** What was wrong with the keys read so far. */
  readonly findings: Finding[] = [];

  constructor(
    readonly file: string,
    readonly fields: ReadonlyMap<string, YamlField>,
  ) {}

  /** Line and column of a key's value, from 1; the first line where the key is missing. */
  spot(key: string): Spot {
    const { line, column } = this.fields.get(key) ?? { line: 1, column: undefined };
    return { line, column };
  }

  /**
   * An id as it is written: `9`, `"9"` and `9 ` are ids. `09`, `0x9`, `9.0` and `[9]` are not: a link, a file name or a
   * person would write them differently.
   */
  id(key: string): string | undefined {
    const field = this.fields.get(key);
    if (!field) return this.report('id-missing', key, { key });
    const { text, value } = field;
    const isReserved = key === 'question_id' && RESERVED.test(text);
    const isPlain = /^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/.test(text) && !/^0\w/.test(text);
    const isSameToYaml = typeof value === 'string' || (typeof value === 'number' && String(value) === text);
    return isPlain && isSameToYaml && !isReserved ? text : this.report('id-invalid', key, { key, found: text });
  }

  /** Text on one line, without zero-width characters; undefined if it is missing or empty. */
  text(key: string): string | undefined {
    const { text = '', comment } = this.fields.get(key) ?? {};
    if (comment !== undefined) return this.report('yaml-syntax', key, { found: `${key}: ${text} ${comment}` });
    return this.value(key);
  }

  /** The same where a comment after it cannot be part of it. */
  protected value(key: string): string | undefined {
    const { text, value } = this.fields.get(key) ?? { text: '', value: null };
    if (value === null) return undefined;
    if (value === undefined) return this.report('value-invalid', key, { key, found: text, expected: 'text' });
    return stripZeroWidth(text).replace(/\s+/g, ' ').trim() || undefined;
  }

  /** The title, which is required. Reports markup in it, too. */
  title(missing: 'title-missing' | 'question-title-missing'): string | undefined {
    const before = this.findings.length;
    const title = this.text('title');
    const markup = title === undefined ? undefined : markupInTitle(title);
    if (markup !== undefined) this.report('leftover-shown', 'title', { kind: 'title', found: markup });
    else if (title !== undefined && this.fields.get('title')?.isPlain && isQuotedTitle(title))
      this.report('leftover-shown', 'title', { kind: 'title-quoted', found: title });
    return title ?? (this.findings.length > before ? undefined : this.report(missing, 'title', {}));
  }

  /** A BCP 47 code of a known language. */
  language(key: string): string | undefined {
    const text = this.value(key);
    if (text === undefined || isLanguage(text)) return text;
    return this.report('value-invalid', key, { key, found: text, expected: 'language' });
  }

  /** A day of the calendar, as `YYYY-MM-DD`. */
  date(key: string): string | undefined {
    const text = this.value(key);
    if (text === undefined) return undefined;
    const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    const real = date !== undefined && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
    return real ? text : this.report('value-invalid', key, { key, found: text, expected: 'date' });
  }

  /** True or false; false where it is missing. */
  flag(key: string): boolean {
    const { text, value } = this.fields.get(key) ?? { text: '', value: null };
    if (value !== null && typeof value !== 'boolean') this.report('value-invalid', key, { key, found: text, expected: 'boolean' });
    return value === true;
  }

  /** Reports every key that is not in `known`, with the one that was probably meant. */
  reportUnknown(known: readonly string[]): void {
    for (const [key, { line }] of this.fields) {
      if (!known.includes(key))
        this.findings.push(
          finding('key-unknown', { file: this.file, line }, { key, nearest: keyOfOtherWord(key, known) ?? nearest(key, known), known }),
        );
    }
  }

  protected report<Id extends Parameters<typeof finding>[0]>(id: Id, key: string, details: Parameters<typeof finding<Id>>[2]): undefined {
    this.findings.push(finding(id, { file: this.file, ...this.spot(key) }, details));
  }
}
