import { build } from '../compiler/build/build.js';
import { contentSettings, type CliContext, type ConfiguredContext, type Doing } from './cli-context.js';
import { describeCarryOver } from './describe-carry-over.js';
import { cliMessages, type CliMessages } from './cli-messages.js';
import { helpText } from './help-text.js';
import { findConfig } from './find-config.js';
import { refusedByConfig, withConfigProblems } from './config-problems.js';
import { createEntry } from './create-entry.js';
import { runExplain } from './explain.js';
import { messageLanguage, type MessageLanguage } from '../compiler/messages/describe.js';
import { usageMessages } from '../compiler/messages/usage-messages.js';
import { visible } from '../compiler/messages/visible.js';
import type { Call } from './command.js';
import { parseCommand } from './parse-command.js';
import { createProgressLine } from './progress-line.js';
import { runInit } from './init/run-init.js';
import { reportResult } from './report-result.js';
import { runPreview } from './preview.js';
import { runSearch } from './search.js';
import { runWatch } from './run-watch.js';
import { writeHostFile } from './write-host-file.js';
import { UsageError } from '../compiler/model/usage-error.js';
import { readVersion } from '../compiler/disk/read-version.js';

/** Whether the configuration is needed, or could have given what is missing. */
const isConfigured = (call: Call): boolean =>
  call.name === 'misuse' ? call.misuse.reason === 'option-missing' : !['help', 'version', 'integrity', 'init'].includes(call.name);

/**
 * The command line without the process.
 *
 * @param args the arguments after the program's name
 * @returns the exit code: 0 success, warnings allowed; 1 errors or nothing to publish; 2 invalid usage
 */
export async function runCli(args: string[], context: CliContext): Promise<number> {
  const found = findConfig(args);
  const call = parseCommand(args, found.config);
  const { stdout, stderr } = context;
  const messages = call.messages ?? messageLanguage(context.env);
  const say = cliMessages[messages];
  const refuse = (text: string) => {
    stderr.write(`stgm-guidance: ${visible(text)}\n${say.seeHelp}\n`);
    return 2;
  };
  const configured: ConfiguredContext = { ...context, found };
  try {
    const refused = isConfigured(call) ? refusedByConfig(found, messages) : undefined;
    if (refused) {
      reportResult(
        refused,
        { format: 'format' in call ? call.format : 'text', out: 'out' in call ? call.out : undefined },
        messages,
        context,
      );
      return 1;
    }
    switch (call.name) {
      case 'misuse':
        return refuse(say.misuse(call.misuse));
      case 'help':
        stdout.write(helpText[messages]);
        return 0;
      case 'version':
        stdout.write(`${readVersion()}\n`);
        return 0;
      case 'init':
        return await runInit(call, messages, context);
      case 'new':
        return await runNew(call, say, context);
      case 'explain':
        return runExplain(call, messages, context);
      case 'search':
        return await runSearch(call, messages, configured);
      case 'preview':
        return await runPreview(call, messages, configured);
      case 'check':
        return await runBuild({ ...call, out: undefined }, messages, configured);
      case 'site':
        return await runSite(call, messages, configured);
      case 'snippet':
        return await runSnippet(call, messages, configured);
      case 'integrity':
        stdout.write(`${(await import('../site/index.js')).listIntegrity().join('\n')}\n`);
        return 0;
      case 'build':
        return await (call.watch ? runWatch : runBuild)(call, messages, configured);
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

async function runBuild(options: Build, messages: MessageLanguage, context: ConfiguredContext): Promise<number> {
  const progress = createProgressLine(context.stderr, cliMessages[messages].progress);
  const result = await build({ ...options, ...contentSettings(context), messages, onProgress: progress.show }).finally(progress.clear);
  reportResult(withConfigProblems(result, context.found, messages), options, messages, context);
  const { errors, questions, entries } = result.counts;
  return errors > 0 || questions + entries === 0 ? 1 : 0;
}

async function runSite(options: Doing<'site'>, messages: MessageLanguage, context: ConfiguredContext): Promise<number> {
  const { stderr } = context;
  const { buildSite } = await import('../site/index.js');
  const progress = createProgressLine(stderr, cliMessages[messages].progress);
  const result = await buildSite({ ...options, ...contentSettings(context), messages, onProgress: progress.show }).finally(progress.clear);
  const { failure } = result;
  const isRefused = failure !== undefined || result.remarks.includes('version-changed');
  reportResult(
    withConfigProblems(result, context.found, messages),
    isRefused ? { ...options, out: undefined } : options,
    messages,
    context,
  );
  if (options.host !== undefined && result.counts.errors === 0 && !isRefused) writeHostFile(options.out, options.host, options.base);
  for (const remark of result.remarks) stderr.write(`stgm-guidance: ${cliMessages[messages].remarks[remark]}\n`);
  if (failure) stderr.write(`stgm-guidance: ${describeCarryOver(failure, messages).map(visible).join('\n')}\n`);
  return result.counts.errors > 0 || isRefused ? 1 : 0;
}

/** The code goes to one place and what is said about it to another, so that `| pbcopy` copies the code. */
async function runSnippet(options: Doing<'snippet'>, messages: MessageLanguage, context: ConfiguredContext): Promise<number> {
  const { stdout, stderr } = context;
  const settings = contentSettings(context);
  const contentLang = settings.languages?.[0] ?? 'tr';
  const snippet = await (await import('../site/index.js')).describeSnippet({ ...options, ...settings, contentLang, messages });
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
