import type { ListedQuestion, ParsedText, ThemesFile } from '../model/entry.js';
import { finding, type Finding } from '../model/problem.js';
import { parseYaml, type YamlField } from '../front-matter/parse-yaml.js';
import { FieldReader } from '../front-matter/read-fields.js';

/** The keys of a theme that is more than its title. */
const THEME_KEYS = ['title', 'questions'];

/** Reads `themes.yml`. */
export function parseThemes(path: string, text: string): ParsedText {
  const fields = new Map<string, YamlField>();
  const findings = parseYaml(path, text, 1, fields, false);
  if (findings.length > 0) return { media: [], findings, content: undefined };
  const themes = readThemes(path, fields);
  return { media: [], findings: themes.findings, content: themes.content };
}

/**
 * Reads themes: a title by id, or a title and the numbers of its questions, `ortaklik: {title: …, questions: [8, 9]}`.
 *
 * @param file where they are written, for the findings
 */
export function readThemes(file: string, fields: ReadonlyMap<string, YamlField>): { content: ThemesFile; findings: Finding[] } {
  const reader = new FieldReader(file, fields);
  const findings: Finding[] = [];
  const titles = new Map<string, string>();
  const questions: ListedQuestion[] = [];
  for (const [key, field] of fields) {
    const theme = key.normalize();
    if (!field.fields) {
      titles.set(theme, reader.text(key) ?? theme);
      continue;
    }
    const inner = new FieldReader(file, field.fields);
    titles.set(theme, inner.text('title') ?? theme);
    inner.reportUnknown(THEME_KEYS);
    findings.push(...inner.findings);
    const list = field.fields.get('questions');
    for (const { text, value, line, column } of list?.items ?? (list && list.value !== null ? [list] : [])) {
      const at = { line, column };
      if (typeof value === 'number' || typeof value === 'string') questions.push({ question: text, theme, file, at });
      else findings.push(finding('id-invalid', { file, ...at }, { key: 'questions', found: text }));
    }
  }
  return { content: { kind: 'themes', titles, questions }, findings: [...reader.findings, ...findings] };
}
