import type { BuildResult } from '../compiler/build/build.js';
import type { MessageLanguage } from '../compiler/messages/describe.js';
import type { ReportMessages } from '../compiler/messages/catalogue.js';
import { report as english } from '../compiler/messages/en.js';
import { report as turkish } from '../compiler/messages/tr.js';
import { visible } from '../compiler/messages/visible.js';
import type { Problem, ProblemId } from '../compiler/model/problem.js';

const words: Record<MessageLanguage, ReportMessages> = { tr: turkish, en: english };

/** A file with a hundred of the same would hide the other problems. */
const MOST_ALIKE = 3;

/** So many drafts are named. */
const MOST_DRAFTS = 3;

/** So many lines of others are listed. */
const MOST_LINES = 20;

const COLOURS = { error: 31, warning: 33, hint: 36, quiet: 2 };

export interface ReportOptions {
  messages: MessageLanguage;
  /** Where the bundle was to be written; undefined where nothing was to be written. */
  out?: string | undefined;
  /** Whether the reader's terminal shows colours. */
  isColoured?: boolean;
}

type Report = Pick<BuildResult, 'problems' | 'counts' | 'drafts'> & Partial<Pick<BuildResult, 'statements'>>;

/**
 * The problems as text for editors, one line each with its reason and its remedy below, then what that means for the output.
 * Safe for a terminal: nothing in it is obeyed.
 */
export function formatText(
  { problems, counts, drafts, statements = [] }: Report,
  { messages, out, isColoured = false }: ReportOptions,
): string {
  const say = words[messages];
  const paint = (text: string, colour: keyof typeof COLOURS) => (isColoured ? `\x1b[${COLOURS[colour]}m${text}\x1b[0m` : text);
  const alike = groupAlike(problems);
  const shown = new Map<string, number>();
  const lines = problems.flatMap((problem) => {
    const key = keyOf(problem);
    const number = (shown.get(key) ?? 0) + 1;
    shown.set(key, number);
    if (number > MOST_ALIKE + 1) return [];
    const severity = paint(say[problem.severity], problem.severity);
    const place = [visible(problem.file), problem.line, problem.column].filter((part) => part !== undefined).join(':');
    if (number > MOST_ALIKE)
      return [
        `${visible(problem.file)}  ${severity}  ${say.more(alike.get(key)!.length - MOST_ALIKE, problem.id, linesOf(alike.get(key)!))}`,
      ];
    return [
      `${place}  ${severity}  ${visible(problem.what)}  ${paint(`[${problem.id}]`, 'quiet')}`,
      `    ${say.why}: ${visible(problem.why)}`,
      `    ${say.fix}: ${visible(problem.fix)}`,
    ];
  });
  lines.push(say.summary(counts));
  if (drafts.length > 0) lines.push(say.drafts(drafts.slice(0, MOST_DRAFTS).map(visible), Math.max(drafts.length - MOST_DRAFTS, 0)));
  if (statements.length > 0) lines.push(say.statements(statements.length));
  for (const { address, before, after } of statements)
    lines.push(`    ${address}: «${visible(before)}» → ${after === undefined ? say.gone : `«${visible(after)}»`}`);
  if (out !== undefined)
    lines.push(
      counts.errors > 0 || counts.questions + counts.entries === 0 ? say.notWritten : say.written({ ...counts, out: visible(out) }),
    );
  return lines.map((line) => `${line}\n`).join('');
}

function groupAlike(problems: readonly Problem[]): Map<string, Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(keyOf(problem));
    if (group) group.push(problem);
    else groups.set(keyOf(problem), [problem]);
  }
  return groups;
}

/** The lines of the problems that are not shown. */
function linesOf(alike: readonly Problem[]): string[] {
  const lines = new Set(alike.slice(MOST_ALIKE).flatMap(({ line }) => (line === undefined ? [] : [String(line)])));
  return lines.size > MOST_LINES ? [...[...lines].slice(0, MOST_LINES), '…'] : [...lines];
}

const keyOf = ({ file, id }: { file: string; id: ProblemId }) => `${id} ${file}`;

/**
 * The problems for tools: one line of JSON. The shape is permanent; what is added later is no reason to raise `format`.
 * `statements` is there when an address has another statement than in the last build.
 */
export function formatJson({ problems, counts, statements = [] }: Omit<Report, 'drafts'>): string {
  return `${JSON.stringify({ format: 1, problems, counts, ...(statements.length > 0 && { statements }) })}\n`;
}

/**
 * The problems as commands that make GitHub show them next to the lines of a pull request.
 *
 * @param locate turns the file of a problem into a path from the root of the repository
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export function formatAnnotations(
  { problems }: Pick<Report, 'problems'>,
  messages: MessageLanguage,
  locate: (file: string) => string,
): string {
  const say = words[messages];
  return problems
    .map(({ id, severity, file, line, column, what, why, fix }) => {
      const properties = Object.entries({ file: locate(file), line, col: column, title: id })
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
      return `::${severity === 'hint' ? 'notice' : severity} ${properties.join(',')}::${escapeData(`${what}\n${say.why}: ${why}\n${say.fix}: ${fix}`)}\n`;
    })
    .join('');
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
