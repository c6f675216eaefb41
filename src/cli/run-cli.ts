import { join, relative, resolve } from 'node:path';
import { build, type BuildResult } from '../compiler/build/build.js';
import { cliMessages, type CliMessages } from './cli-messages.js';
import { createEntry } from './create-entry.js';
import { runExplain } from './explain.js';
import { messageLanguage, type MessageLanguage } from '../compiler/messages/describe.js';
import { usageMessages } from '../compiler/messages/usage-messages.js';
import { visible } from '../compiler/messages/visible.js';
import { parseCommand, type Command } from './parse-command.js';
import type { Problem } from '../compiler/model/problem.js';
import { runPreview } from './preview.js';
import { createProgressLine } from './progress-line.js';
import { formatAnnotations, formatJson, formatText } from './report-problems.js';
import { runSearch } from './search.js';
import { UsageError } from '../compiler/model/usage-error.js';
import { readVersion } from '../compiler/disk/read-version.js';
import { watchContent, type Rebuild, type Watching } from '../compiler/build/watch.js';

/** What the command line uses of the process. A test passes its own. */
export interface CliContext {
  stdout: Terminal;
  stderr: Terminal;
  env: Record<string, string | undefined>;
  /** Resolves when `--watch` must end. Only `--watch` calls it: a process that listens for Ctrl+C no longer ends by itself. */
  untilEnded: () => Promise<unknown>;
}

interface Terminal {
  write(text: string): unknown;
  isTTY?: boolean;
}

type Doing<Name> = Extract<Command, { name: Name }>;

/**
 * The command line without the process.
 *
 * @param args the arguments after the program's name
 * @returns the exit code: 0 success, warnings allowed; 1 errors or nothing to publish; 2 invalid usage
 */
export async function runCli(args: string[], context: CliContext): Promise<number> {
  const call = parseCommand(args);
  const { stdout, stderr } = context;
  const messages = call.messages ?? messageLanguage(context.env);
  const say = cliMessages[messages];
  const refuse = (text: string) => {
    stderr.write(`stgm-guidance: ${visible(text)}\n${say.seeHelp}\n`);
    return 2;
  };
  try {
    switch (call.name) {
      case 'misuse':
        return refuse(say.misuse(call.misuse));
      case 'help':
        stdout.write(say.help);
        return 0;
      case 'version':
        stdout.write(`${readVersion()}\n`);
        return 0;
      case 'new':
        return await runNew(call, say, context);
      case 'explain':
        return runExplain(call, messages, context);
      case 'search':
        return await runSearch(call, messages, context);
      case 'preview':
        return await runPreview(call, messages, context);
      case 'check':
        return await runBuild({ ...call, out: undefined }, messages, context);
      case 'site':
        return await runSite(call, messages, context);
      case 'snippet':
        return await runSnippet(call, messages, context);
      case 'integrity':
        stdout.write(`${(await import('../site/index.js')).listIntegrity().join('\n')}\n`);
        return 0;
      case 'build':
        return await (call.watch ? runWatch : runBuild)(call, messages, context);
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return refuse(usageMessages[messages][error.reason](error.path));
  }
}

async function runNew({ content, question, choice }: Doing<'new'>, say: CliMessages, { stdout, stderr }: CliContext): Promise<number> {
  const result = await createEntry(content, question, choice);
  if ('created' in result) {
    stdout.write(`${visible(say.created(result.created))}\n`);
    return 0;
  }
  const why = 'taken' in result ? say.taken(`${question}/${choice}`, result.taken) : say.uncreatable(result.path, result.code);
  stderr.write(`stgm-guidance: ${visible(why)}\n`);
  return 1;
}

type Build = Omit<Doing<'build'>, 'name' | 'watch' | 'out' | 'messages'> & { out: string | undefined };

async function runBuild(options: Build, messages: MessageLanguage, context: CliContext): Promise<number> {
  const progress = createProgressLine(context.stderr, cliMessages[messages].progress);
  const result = await build({ ...options, messages, onProgress: progress.show }).finally(progress.clear);
  report(result, options, messages, context);
  const { errors, questions, entries } = result.counts;
  return errors > 0 || questions + entries === 0 ? 1 : 0;
}

async function runSite(options: Doing<'site'>, messages: MessageLanguage, context: CliContext): Promise<number> {
  const { stderr } = context;
  const { buildSite } = await import('../site/index.js');
  const progress = createProgressLine(stderr, cliMessages[messages].progress);
  const result = await buildSite({ ...options, messages, onProgress: progress.show }).finally(progress.clear);
  const isRefused = result.remarks.includes('version-changed');
  report(result, isRefused ? { ...options, out: undefined } : options, messages, context);
  for (const remark of result.remarks) stderr.write(`stgm-guidance: ${cliMessages[messages].remarks[remark]}\n`);
  return result.counts.errors > 0 || isRefused ? 1 : 0;
}

/** The code goes to one place and what is said about it to another, so that `| pbcopy` copies the code. */
async function runSnippet(options: Doing<'snippet'>, messages: MessageLanguage, { stdout, stderr }: CliContext): Promise<number> {
  const snippet = await (await import('../site/index.js')).describeSnippet({ ...options, contentLang: 'tr', messages });
  if (!snippet) {
    stderr.write(`stgm-guidance: ${visible(cliMessages[messages].noEntry(`${options.question}/${options.choice}`, options.content))}\n`);
    return 1;
  }
  for (const [index, { about, code }] of snippet.parts.entries()) {
    stderr.write(`${index > 0 ? '\n' : ''}# ${about}\n`);
    stdout.write(`${code}\n`);
  }
  stderr.write(`\n${snippet.notes.join('\n')}\n`);
  return 0;
}

async function runWatch(options: Doing<'build'>, messages: MessageLanguage, context: CliContext): Promise<number> {
  const { stderr, untilEnded } = context;
  const say = cliMessages[messages];
  const progress = createProgressLine(stderr, say.progress);
  let before = new Set<string>();
  const watching: Watching = await watchContent({
    ...options,
    messages,
    onProgress: progress.show,
    onRebuild(rebuild) {
      progress.clear();
      report(concise(rebuild, options, before), options, messages, context);
      before = new Set(rebuild.problems.map(keyOf));
      stderr.write(`${say.rebuilt(rebuild.written.length, rebuild.milliseconds)}\n`);
    },
    onUsageError: ({ reason, path }) => stderr.write(`stgm-guidance: ${visible(usageMessages[messages][reason](path))}\n`),
  });
  const ended = untilEnded();
  stderr.write(`${visible(say.watching(options.content))}\n`);
  await ended;
  await watching.close();
  return 0;
}

/** While somebody writes, the warnings of other files that were told before are only counted; tools get everything. */
function concise(rebuild: Rebuild, { format, content }: Doing<'build'>, before: ReadonlySet<string>): BuildResult {
  if (format === 'json' || rebuild.changed.length === 0) return rebuild;
  const changed = new Set(rebuild.changed.map((path) => visible(join(content, relative(content, path)).replaceAll('\\', '/'))));
  const isNews = (problem: Problem) => problem.severity === 'error' || changed.has(problem.file) || !before.has(keyOf(problem));
  return { ...rebuild, problems: rebuild.problems.filter(isNews) };
}

const keyOf = ({ file, id, what }: Problem) => [file, id, what].join('\n');

function report(
  result: BuildResult,
  { format, out }: Pick<Build, 'format' | 'out'>,
  messages: MessageLanguage,
  { stdout, env }: CliContext,
): void {
  if (format === 'json') return void stdout.write(formatJson(result));
  const isColoured = stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  stdout.write(formatText(result, { messages, out, isColoured }));
  if (!env['GITHUB_ACTIONS']) return;
  const root = env['GITHUB_WORKSPACE'] || '.';
  stdout.write(formatAnnotations(result, messages, (file) => relative(root, resolve(file)).replaceAll('\\', '/')));
}
