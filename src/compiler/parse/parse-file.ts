import { decodeSource } from './decode-source.js';
import type { ParsedFile } from '../model/entry.js';
import { addressMeant, addressOfName, baseName, isThemesName, languageOfFolder } from '../model/file-name.js';
import { parseEntry, readBody } from './parse-entry.js';
import { parseQuestionFile, parseQuestionHeading } from './parse-question-file.js';
import { parseYaml, type YamlField } from '../front-matter/parse-yaml.js';
import { finding, type Finding } from '../model/problem.js';
import { FieldReader } from '../front-matter/read-fields.js';
import type { FindMedia, SourceFile } from '../model/source-file.js';
import { splitFrontMatter, type FrontMatter } from '../front-matter/split-front-matter.js';

/**
 * Turns one file of the content folder into what it contributes. Depends on nothing but the file and its images,
 * so a result may be kept until one of them changes.
 */
export function parseFile(source: SourceFile, { findMedia }: { findMedia: FindMedia }): ParsedFile {
  const { path } = source;
  const none = (...findings: Finding[]): ParsedFile => ({ path, content: undefined, findings, media: [] });
  const folderLang = languageOfFolder(path);

  const decoded = decodeSource(source);
  if ('finding' in decoded) return none(decoded.finding);
  const { text } = decoded;
  if (isThemesName(baseName(path))) {
    const isPlaced = path === 'themes.yml' || path === `${folderLang}/themes.yml`;
    return isPlaced ? parseThemes(path, text, folderLang) : none(finding('file-unknown', { file: path }, {}));
  }

  if (!/\.md$/i.test(path)) return none(finding('file-unknown', { file: path }, {})); // S9C2.markdown, S9C2.md.txt
  const named = addressOfName(path);
  // Notes may begin with a rule, too: only a file that tells its numbers is meant for readers.
  if (!named && !/^\s*["']?(question|choice)_id["']?\s*:/m.test(text)) return none(finding('file-unknown', { file: path }, {}));
  const split = splitFrontMatter(path, text);
  if (split === undefined) {
    if (!named) return none(finding('file-unknown', { file: path }, {}));
    if (named.choice !== undefined) return none(finding('front-matter-missing', { file: path, line: 1 }, { fenceLine: undefined }));
    return { path, media: [], ...parseQuestionHeading(path, text, named.question, folderLang) };
  }
  if ('finding' in split) return none(split.finding);
  if (split.findings.length > 0)
    return none(...split.findings, ...(named?.choice === undefined ? [] : readBody(path, split, findMedia).findings));

  const isEntry = named ? named.choice !== undefined || split.fields.has('choice_id') : split.fields.has('choice_id');
  if (!named && !isEntry && !split.fields.has('question_id')) return none(finding('file-unknown', { file: path }, {}));
  const reader = new FieldReader(path, split.fields);
  const parsed = isEntry
    ? parseEntry(reader, split, folderLang, findMedia)
    : { media: [], ...parseQuestionFile(reader, split, folderLang) };
  return { path, ...parsed, findings: [...parsed.findings, ...mismatches(path, split, parsed.findings)] };
}

/** Identity stands in the name and in the front matter: where the two disagree, one of them is somebody else's advice. */
function mismatches(path: string, { fields }: FrontMatter, findings: readonly Finding[]): Finding[] {
  const named = addressMeant(path);
  const expected = { question_id: named?.question, choice_id: named?.choice };
  return Object.entries(expected).flatMap(([key, value]) => {
    const field = fields.get(key);
    const isInvalid = findings.some((found) => found.id === 'id-invalid' && found.details.key === key);
    if (value === undefined || !field || field.text === value || isInvalid) return [];
    const details = { name: baseName(path), key, found: field.text, expected: value };
    return [finding('file-name-mismatch', { file: path, line: field.line, column: field.column }, details)];
  });
}

function parseThemes(path: string, text: string, folderLang: string | undefined): ParsedFile {
  const fields = new Map<string, YamlField>();
  const findings = parseYaml(path, text, 1, fields);
  const reader = new FieldReader(path, fields);
  const titles = new Map([...fields.keys()].map((id) => [id, reader.text(id) ?? id]));
  return {
    path,
    media: [],
    findings: [...findings, ...reader.findings],
    content: findings.length > 0 ? undefined : { kind: 'themes', titles, folderLang },
  };
}
