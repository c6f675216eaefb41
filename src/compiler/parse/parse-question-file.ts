import { withoutContent, type ParsedText, type QuestionFile } from '../model/entry.js';
import { baseName } from '../model/file-name.js';
import { QUESTION_KEYS } from '../front-matter/front-matter-keys.js';
import { finding, type Finding } from '../model/problem.js';
import type { FieldReader } from '../front-matter/read-fields.js';
import { plainText } from '../answer/render-markdown.js';
import type { FrontMatter } from '../front-matter/split-front-matter.js';
import { stripZeroWidth } from '../model/strip-zero-width.js';

/** Reads the question from the front matter of a file. */
export function parseQuestionFile(reader: FieldReader, { body, bodyLine }: FrontMatter): ParsedText {
  const id = reader.id('question_id');
  const title = reader.title('question-title-missing');
  const theme = reader.text('theme')?.normalize();
  reader.reportUnknown(QUESTION_KEYS);
  const findings = [...reader.findings, ...ignoredText(reader.file, body, bodyLine)];
  if (id === undefined || title === undefined) return withoutContent(...findings);
  const content: QuestionFile = { kind: 'question', id, idAt: reader.spot('question_id'), title, theme, themeAt: reader.spot('theme') };
  return { content, findings, media: [] };
}

/** `SORU: …` as people write it: with the number before or after the word, and with other punctuation. */
const HEADING = /^(?:(\d+)\s*[.)-]\s*)?(?:SORU|QUESTION)\s*(\d+)?\s*[:：;.–—-]\s*(.+)$/iu;

/** Makes the question of a file without front matter, as STGM's repository has them: one heading `## SORU: …`. */
export function parseQuestionHeading(file: string, text: string, id: string): ParsedText {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => line.trim() !== '');
  const at = { line: Math.max(index, 0) + 1, column: undefined };
  const line = stripZeroWidth(lines[index] ?? '').replace(/^\s*#{1,6}|[\s#]*$/g, '');
  const [, before, behind, title] = HEADING.exec(plainText(line)) ?? [];
  const number = before ?? behind;
  const rest = lines.slice(index + 1);
  if (/^(=+|-+)\s*$/.test(rest[0] ?? '')) rest[0] = ''; // the other way to write a heading
  if (title === undefined) return withoutContent(finding('question-title-missing', { file, line: at.line }, {}));
  if (number !== undefined && number !== id) {
    return withoutContent(
      finding('file-name-mismatch', { file, line: at.line }, { name: baseName(file), key: 'SORU', found: number, expected: id }),
    );
  }
  const content: QuestionFile = { kind: 'question', id, idAt: at, title, theme: undefined, themeAt: at };
  return { content, findings: ignoredText(file, rest.join('\n'), index + 2), media: [] };
}

function ignoredText(file: string, body: string, firstLine: number): Finding[] {
  const lines = body.split('\n');
  const index = lines.findIndex((line) => line.trim() !== '');
  return index < 0 ? [] : [finding('question-text-ignored', { file, line: firstLine + index }, { text: lines[index]!.trim() })];
}
