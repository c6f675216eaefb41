import type { ParsedFile, ParsedText } from '../model/entry.js';
import { withoutContent } from '../model/entry.js';
import { addressMeant, baseName, isThemesName, readFileName, type FileName } from '../model/file-name.js';
import { finding, type Finding } from '../model/problem.js';
import type { FindMedia, SourceFile } from '../model/source-file.js';
import { FieldReader } from '../front-matter/read-fields.js';
import { splitFrontMatter, type FrontMatter } from '../front-matter/split-front-matter.js';
import { mergeConflicts } from '../checks/merge-conflicts.js';
import { unexpectedCharacters } from '../checks/unexpected-characters.js';
import { decodeSource } from './decode-source.js';
import { parseEntry, readBody } from './parse-entry.js';
import { parseThemes } from './parse-themes.js';
import { parseQuestionFile, parseQuestionHeading } from './parse-question-file.js';

/**
 * Turns one file of the content folder into what it contributes. Depends on nothing but the file and its images,
 * so a result may be kept until one of them changes.
 */
export function parseFile(source: SourceFile, { findMedia }: { findMedia: FindMedia }): ParsedFile {
  const file = readFileName(source.path);
  const decoded = decodeSource(source);
  return { ...file, ...('finding' in decoded ? withoutContent(decoded.finding) : parseText(file, decoded.text, findMedia)) };
}

function parseText(file: FileName, text: string, findMedia: FindMedia): ParsedText {
  switch (kindOf(file, text)) {
    case 'themes':
      return withText(file.path, text, () => parseThemes(file.path, text));
    case 'markdown':
      return withText(file.path, text, () => parseMarkdown(file, text, findMedia));
    case 'unknown':
      return isUnknown(file);
  }
}

/** What a file gave, with every finding in it. Of two versions in one file neither is taken. */
function withText(path: string, text: string, parse: () => ParsedText): ParsedText {
  const conflicts = mergeConflicts(path, text);
  if (conflicts.length > 0) return withoutContent(...conflicts);
  const parsed = parse();
  if (parsed.findings.some(({ id }) => id === 'file-unknown')) return parsed;
  return { ...parsed, findings: [...parsed.findings, ...unexpectedCharacters(path, text)] };
}

/** What a file is meant to be, by its name and, where that says nothing, by the numbers inside. */
function kindOf({ path, named, folderLang }: FileName, text: string): 'themes' | 'markdown' | 'unknown' {
  if (isThemesName(baseName(path))) return path === 'themes.yml' || path === `${folderLang}/themes.yml` ? 'themes' : 'unknown';
  if (!/\.md$/i.test(path)) return 'unknown'; // S9C2.markdown, S9C2.md.txt
  // Notes may begin with a rule, too: only a file that says its numbers is meant for readers.
  return named || /^\s*["']?(question|choice)_id["']?\s*:/m.test(text) ? 'markdown' : 'unknown';
}

const isUnknown = ({ path }: FileName): ParsedText => withoutContent(finding('file-unknown', { file: path }, {}));

function parseMarkdown(file: FileName, text: string, findMedia: FindMedia): ParsedText {
  const { path, named, folderLang } = file;
  const split = splitFrontMatter(path, text);
  if (split === undefined) {
    if (!named) return isUnknown(file);
    if (named.choice !== undefined)
      return withoutContent(finding('front-matter-missing', { file: path, line: 1 }, { fenceLine: undefined }));
    return parseQuestionHeading(path, text, named.question);
  }
  if ('finding' in split) return withoutContent(split.finding);
  if (split.findings.length > 0)
    return withoutContent(...split.findings, ...(named?.choice === undefined ? [] : readBody(path, split, findMedia).findings));

  const isEntry = named?.choice !== undefined || split.fields.has('choice_id');
  if (!named && !isEntry && !split.fields.has('question_id')) return isUnknown(file);
  const reader = new FieldReader(path, split.fields);
  const parsed = isEntry ? parseEntry(reader, split, folderLang, findMedia) : parseQuestionFile(reader, split);
  return { ...parsed, findings: [...parsed.findings, ...mismatches(path, split, parsed.findings)] };
}

/** The address is in the name and in the front matter: where the two disagree, one of them is the advice for somebody else. */
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
