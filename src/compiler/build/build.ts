import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { assemble } from '../assemble/assemble.js';
import type { Plan } from '../assemble/plan-language.js';
import { describe, type MessageLanguage } from '../messages/describe.js';
import { isInside } from '../disk/is-inside.js';
import { ParsedFolder, type OnProgress } from './parsed-folder.js';
import { finding, isNoHint, strictErrors, type Finding, type Problem } from '../model/problem.js';
import { OutputUnwritable } from '../disk/output-unwritable.js';
import type { NewFile } from '../disk/replace-files.js';
import { countOf, serialize } from '../assemble/serialize.js';
import { UsageError } from '../model/usage-error.js';
import { writeOutput, type WriteOptions } from '../disk/write-output.js';

export interface BuildOptions {
  /** The content folder. */
  content: string;
  /** The output folder. Without one, nothing is written. */
  out?: string | undefined;
  /** The folder where a Git CMS keeps pictures. */
  media?: string | undefined;
  /** The language of the files in no language folder. */
  lang?: string | undefined;
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
export function openContentFolder({ content, out, media }: BuildOptions): ParsedFolder {
  if (!isFolder(content)) throw new UsageError('content-missing', content);
  if (media !== undefined && !isFolder(media)) throw new UsageError('media-missing', media);
  if (out !== undefined) {
    const [inner, outer] = [realpathSync(content), realPath(out)];
    if (inner === outer || isInside(outer, inner)) throw new UsageError('output-holds-content', out);
  }
  return new ParsedFolder(content, { media, skip: out });
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
  { content, out, lang = 'tr', messages = 'en', strict = false }: BuildOptions,
  { described = new WeakMap(), ...options }: WriteOptions & { described?: DescribedProblems } = {},
): Promise<Publication> {
  const { plan, findings, drafts } = assemble(folder.files, { lang });
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
  if (out !== undefined && !isEmpty && !problems.some(isError)) {
    try {
      changes = await writeOutput(out, { files: serialize(plan), media: folder.media }, options);
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
  return { problems, counts, drafts, plan, ...changes };
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
