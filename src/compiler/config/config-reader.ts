import { FieldReader } from '../front-matter/read-fields.js';
import type { YamlField } from '../front-matter/parse-yaml.js';
import { isLanguage } from '../model/file-name.js';
import { readSiteRoot } from '../model/site-root.js';
import type { NamedLink } from './guidance-config.js';

/**
 * Reads the values of `guidance.config.yml`, each with its check. Unlike in front matter, a comment after a value is a comment.
 * A value that is wrong is a finding, and reads as undefined.
 */
export class ConfigReader extends FieldReader {
  override text(key: string): string | undefined {
    return this.value(key);
  }

  /** True or false; undefined where it is missing. */
  yesOrNo(key: string): boolean | undefined {
    const { text, value } = this.#field(key);
    if (value === null || typeof value === 'boolean') return value ?? undefined;
    return this.report('value-invalid', key, { key, found: text, expected: 'yes-no' });
  }

  /** One of a few words. */
  oneOf<Word extends string>(key: string, words: readonly Word[]): Word | undefined {
    const text = this.value(key);
    const word = words.find((known) => known === text);
    if (text === undefined || word !== undefined) return word;
    return this.report('value-invalid', key, { key, found: text, expected: 'word', words });
  }

  /** The absolute URL of a page. */
  url(key: string): string | undefined {
    const text = this.value(key);
    if (text === undefined || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))) return text;
    return this.report('value-invalid', key, { key, found: text, expected: 'url' });
  }

  /** The URL of a site's root. */
  siteRoot(key: string): string | undefined {
    const text = this.value(key);
    return text === undefined
      ? undefined
      : (readSiteRoot(text) ?? this.report('value-invalid', key, { key, found: text, expected: 'url' }));
  }

  /** Texts: a list of them, or a single one. */
  list(key: string): string[] | undefined {
    const { text, value, items } = this.#field(key);
    if (value === null) return undefined;
    const texts = (items ?? [this.#field(key)]).map((item) => (item.value === undefined ? '' : item.text));
    if (!texts.includes('')) return texts;
    return this.report('value-invalid', key, { key, found: text, expected: 'list' });
  }

  /** Codes of languages. */
  languages(key: string): string[] | undefined {
    const codes = this.list(key);
    const wrong = codes?.find((code) => !isLanguage(code));
    return wrong === undefined ? codes : this.report('value-invalid', key, { key, found: wrong, expected: 'languages' });
  }

  /** `{name, url}`, or a name alone. */
  namedLink(key: string): NamedLink | undefined {
    const { text, value, fields } = this.#field(key);
    if (value === null) return undefined;
    if (!fields) {
      const name = value === undefined ? undefined : this.value(key);
      return name === undefined ? this.report('value-invalid', key, { key, found: text, expected: 'named-link' }) : { name };
    }
    const inner = this.inside(key);
    const name = inner.text('name');
    const url = inner.url('url');
    inner.reportUnknown(['name', 'url']);
    this.findings.push(...inner.findings);
    if (name !== undefined) return { name, ...(url === undefined ? {} : { url }) };
    return inner.findings.some(({ id }) => id === 'value-invalid')
      ? undefined
      : this.report('value-invalid', key, { key, found: text, expected: 'named-link' });
  }

  /** A reader of the mapping that is the value of a key; of an empty one if it is something else. */
  inside(key: string): ConfigReader {
    const { text, value, fields } = this.#field(key);
    if (value !== null && !fields) this.report('value-invalid', key, { key, found: text, expected: 'mapping' });
    return new ConfigReader(this.file, fields ?? new Map<string, YamlField>());
  }

  #field(key: string): YamlField {
    return this.fields.get(key) ?? { text: '', value: null, isPlain: true, line: 1, column: 1, comment: undefined };
  }
}
