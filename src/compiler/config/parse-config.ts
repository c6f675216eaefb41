import { parseYaml, type YamlField } from '../front-matter/parse-yaml.js';
import type { Finding } from '../model/problem.js';
import { decodeSource } from '../parse/decode-source.js';
import { readThemes } from '../parse/parse-themes.js';
import { ConfigReader } from './config-reader.js';
import { CONFIG_KEYS, type GuidanceConfig, type NamedLink } from './guidance-config.js';
import { licenceUrl } from './licence-url.js';

/** The words that some keys take. The site knows them. */
export interface ConfigWords {
  platforms: readonly string[];
  forms: readonly string[];
  hosts: readonly string[];
}

/**
 * Reads `guidance.config.yml`. Pure: folders stay as they are written.
 *
 * @param path of the file, for the findings
 * @param bytes what is in it
 * @returns what it says, without the keys that are wrong; all findings name the file
 */
export function parseConfig(path: string, bytes: Uint8Array, words: ConfigWords): { config: GuidanceConfig; findings: Finding[] } {
  const decoded = decodeSource({ path, content: bytes });
  if ('finding' in decoded) return { config: {}, findings: [decoded.finding] };
  const fields = new Map<string, YamlField>();
  const wrong = parseYaml(path, decoded.text, 1, fields, false);
  if (wrong.length > 0) return { config: {}, findings: wrong };

  const reader = new ConfigReader(path, fields);
  const out = reader.inside('out');
  const themes = readThemes(path, reader.inside('themes').fields);
  const config: GuidanceConfig = {
    content: reader.text('content'),
    out: { build: out.text('build'), site: out.text('site') },
    media: reader.text('media'),
    ignore: reader.list('ignore'),
    languages: reader.languages('languages'),
    base: reader.siteRoot('base'),
    host: reader.oneOf('host', words.hosts),
    compress: reader.yesOrNo('compress'),
    strict: reader.yesOrNo('strict'),
    messages: reader.oneOf('messages', ['tr', 'en']),
    format: reader.oneOf('format', ['text', 'json']),
    for: reader.oneOf('for', words.platforms),
    form: reader.oneOf('form', words.forms),
    organisation: reader.namedLink('organisation'),
    licence: withLicenceUrl(reader.namedLink('licence')),
    themes: themes.content.titles.size > 0 ? themes.content : undefined,
  };
  reader.reportUnknown(CONFIG_KEYS);
  out.reportUnknown(['build', 'site']);
  return { config, findings: [...reader.findings, ...out.findings, ...themes.findings].sort(byLine) };
}

function withLicenceUrl(licence: NamedLink | undefined): NamedLink | undefined {
  const url = licence?.url ?? (licence && licenceUrl(licence.name));
  return licence && url !== undefined ? { ...licence, url } : licence;
}

const byLine = (a: Finding, b: Finding): number => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
