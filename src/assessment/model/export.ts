import { NOT_APPLICABLE, UNKNOWN, type Answers } from './answers.js';
import type { Assessment } from './assessment.js';
import { levelOf, nextLevel } from './level.js';

/** The words of an exported file, in its language. */
export interface ExportMessages {
  /** Head of the table, in the order of the columns. */
  columns: readonly [
    theme: string,
    id: string,
    question: string,
    answer: string,
    statement: string,
    level: string,
    of: string,
    next: string,
  ];
  unknown: string;
  notApplicable: string;
  unanswered: string;
}

/** One row for each question, answered or not. */
function rowsOf({ themes, questions }: Assessment, answers: Answers, messages: ExportMessages): string[][] {
  const titles = new Map(themes.map(({ id, title }) => [id, title]));
  const more = new Map<string | undefined, string>([
    [UNKNOWN, messages.unknown],
    [NOT_APPLICABLE, messages.notApplicable],
    [undefined, messages.unanswered],
  ]);
  return questions.map((question) => {
    const answer = answers.get(question.id);
    const level = levelOf(question, answer);
    const statement = level && question.choices[level.level - 1]!.title;
    const numbers = level ? [String(level.level), String(level.of)] : ['', ''];
    return [
      titles.get(question.theme ?? '') ?? '',
      question.id,
      question.title,
      level ? answer! : '',
      statement ?? more.get(answer)!,
      ...numbers,
      nextLevel(question, answer)?.title ?? '',
    ];
  });
}

/**
 * The answers as CSV (RFC 4180) for spreadsheets. It begins with a byte order mark, without which Excel misreads Turkish letters.
 *
 * @param separator Excel in Turkish expects `;` and reads a line with commas as one cell; in English, `,`
 */
export const formatCsv = (assessment: Assessment, answers: Answers, messages: ExportMessages, separator: ';' | ','): string =>
  `\ufeff${[messages.columns, ...rowsOf(assessment, answers, messages)].map((row) => `${row.map(formatCell).join(separator)}\r\n`).join('')}`;

/** A cell that begins with one of these signs would be run as a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
function formatCell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What {@link formatJson} writes. `answers` is what `<stgm-assessment>` takes as its property. */
export interface ExportedAnswers {
  format: 1;
  lang: string;
  /** Choice id, `?` or `-`, by question id. */
  answers: Record<string, string>;
  /** All questions, so that the file can be read without the questionnaire. Level and statement only where the answer is a level. */
  questions: { id: string; title: string; theme?: string; answer?: string; statement?: string; level?: number; of?: number }[];
}

/** The answers as JSON, two blanks deep. */
export function formatJson({ lang, themes, questions }: Assessment, answers: Answers): string {
  const titles = new Map(themes.map(({ id, title }) => [id, title]));
  const exported: ExportedAnswers = {
    format: 1,
    lang,
    answers: Object.fromEntries(answers),
    questions: questions.map((question) => {
      const answer = answers.get(question.id);
      const level = levelOf(question, answer);
      const theme = titles.get(question.theme ?? '');
      return {
        id: question.id,
        title: question.title,
        ...(theme === undefined ? {} : { theme }),
        ...(answer === undefined ? {} : { answer }),
        ...(level && { statement: question.choices[level.level - 1]!.title, level: level.level, of: level.of }),
      };
    }),
  };
  return `${JSON.stringify(exported, undefined, 2)}\n`;
}
