import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plan } from '../assemble/plan-language.js';
import { describe, type MessageLanguage } from '../messages/describe.js';
import { isInside } from '../disk/is-inside.js';
import { assembleContent, type ContentSettings } from './assemble-content.js';
import { compareStatements, type StatementChange } from './compare-statements.js';
import { ParsedFolder, type OnProgress } from './parsed-folder.js';
import { finding, isNoHint, strictErrors, type Finding, type Problem } from '../model/problem.js';
import { OutputUnwritable } from '../disk/output-unwritable.js';
import type { NewFile } from '../disk/replace-files.js';
import { countOf, serialize } from '../assemble/serialize.js';
import { UsageError } from '../model/usage-error.js';
import { writeOutput, type WriteOptions } from '../disk/write-output.js';

export interface BuildOptions extends ContentSettings {
  /** The output folder. Without one, nothing is written. */
  out?: string | undefined;
  /** The folder where a Git CMS keeps pictures. */
  media?: string | undefined;
  /** Files and folders of the content folder that are not content, as patterns of `.gitignore`. */
  ignore?: readonly string[] | undefined;
  /** The languages to publish. By default all that have a folder. */
  languages?: readonly string[] | undefined;
  /** Whether warnings that a text is missing ({@link strictErrors}) are errors, and hints are reported. */
  strict?: boolean | undefined;
  /** The language of the problems. */
  messages?: MessageLanguage | undefined;
  /** Called every now and then during long work. */
  onProgress?: OnProgress | undefined;
}

export interface BuildResult {
  /** Sorted by file, line and column; their files begin with the content folder as it was given. */
  problems: Problem[];
  counts: { files: number; errors: number; warnings: number; questions: number; entries: number; drafts: number };
  /** Paths of the entries that say `draft: true`, relative to the content folder. They are left out. */
  drafts: string[];
  /** Paths relative to the output folder: what has changed there, and what is gone. */
  written: string[];
  removed: string[];
  /** Addresses whose statement is another one than in the last build of this output, and those that are gone. */
  statements: StatementChange[];
}

/**
 * Compiles a content folder into an output folder. With an error among the problems, or nothing to publish, the output is left as it was.
 *
 * @throws {UsageError} if a folder cannot be right: it is missing, has no content, or one is inside the other
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const folder = openContentFolder(options);
  await folder.readAll(options.onProgress);
  const { plan: _plan, heldBack: _none, ...result } = await publish(folder, options);
  return result;
}

/** Checks that the folders can be right, and opens the content folder without reading it. */
export function openContentFolder({ content, out, media, ignore, languages }: BuildOptions): ParsedFolder {
  if (!isFolder(content)) throw new UsageError('content-missing', content);
  if (media !== undefined && !isFolder(media)) throw new UsageError('media-missing', media);
  if (out !== undefined) {
    const [inner, outer] = [realpathSync(content), realPath(out)];
    if (inner === outer || isInside(outer, inner)) throw new UsageError('output-holds-content', out);
  }
  return new ParsedFolder(content, { media, skip: out, ignore, languages });
}

/** Findings that have words already: a file that has not changed keeps its own. */
export type DescribedProblems = WeakMap<Finding, Problem>;

/** What {@link publish} did, and what it was about. */
export interface Publication extends BuildResult {
  plan: Plan;
  /** Files that count as output and are still to be written. */
  heldBack: NewFile[];
}

/** Puts what was parsed into the output folder, and its problems into words. */
export async function publish(
  folder: ParsedFolder,
  { content, out, messages = 'en', strict = false, ...settings }: BuildOptions,
  { described = new WeakMap(), ...options }: WriteOptions & { described?: DescribedProblems } = {},
): Promise<Publication> {
  const { plan, findings, drafts } = assembleContent(folder.files, { content, ...settings });
  const problems = (strict ? findings : findings.filter(isNoHint)).map((found) => {
    const problem = described.get(found) ?? describe(placeIn(content, found), messages);
    if (strict && strictErrors.includes(problem.id)) problem.severity = 'error';
    described.set(found, problem);
    return problem;
  });
  const { questions, entries } = countOf(plan);
  const isEmpty = questions + entries === 0;
  if (isEmpty && problems.length === 0) throw new UsageError(drafts.length > 0 ? 'content-drafts' : 'content-empty', content);
  let changes: Awaited<ReturnType<typeof writeOutput>> = { written: [], removed: [], heldBack: [] };
  let statements: StatementChange[] = [];
  if (out !== undefined && !isEmpty && !problems.some(isError)) {
    const compared = compareStatements(out, plan);
    try {
      changes = await writeOutput(out, { files: serialize(plan), media: folder.media }, options);
      statements = compared;
    } catch (error) {
      problems.push(describeUnwritable({ out, messages }, error));
    }
  }
  const errors = problems.filter(isError).length;
  const counts = {
    files: folder.size,
    errors,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    questions,
    entries,
    drafts: drafts.length,
  };
  return { problems, counts, drafts, statements, plan, ...changes };
}

/** The problem that an {@link OutputUnwritable} is; anything else is thrown on. */
export function describeUnwritable({ out = '', messages = 'en' }: Pick<BuildOptions, 'out' | 'messages'>, error: unknown): Problem {
  if (!(error instanceof OutputUnwritable)) throw error;
  const path = pathIn(out, error.path);
  return describe(finding('output-unwritable', { file: path }, { path, reason: error.code }), messages);
}

const isError = ({ severity }: Problem) => severity === 'error';

/** The finding with paths that begin with the content folder, as the caller named it. */
function placeIn(content: string, found: Finding): Finding {
  const details = 'other' in found.details ? { ...found.details, other: pathIn(content, found.details.other) } : found.details;
  return { ...found, details, file: pathIn(content, found.file) } as Finding;
}

function pathIn(folder: string, path: string): string {
  return join(folder, path).replaceAll('\\', '/');
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The real path of what need not be there yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}
