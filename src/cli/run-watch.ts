import { join, relative } from 'node:path';
import type { BuildResult } from '../compiler/build/build.js';
import { watchContent, type Rebuild, type Watching } from '../compiler/build/watch.js';
import type { MessageLanguage } from '../compiler/messages/describe.js';
import { usageMessages } from '../compiler/messages/usage-messages.js';
import { visible } from '../compiler/messages/visible.js';
import type { Problem } from '../compiler/model/problem.js';
import { contentSettings, type ConfiguredContext, type Doing } from './cli-context.js';
import { cliMessages } from './cli-messages.js';
import { withConfigProblems } from './config-problems.js';
import { createProgressLine } from './progress-line.js';
import { reportResult } from './report-result.js';

/** `stgm-guidance build --watch`: builds, and builds again after each change, until the process must end. */
export async function runWatch(options: Doing<'build'>, messages: MessageLanguage, context: ConfiguredContext): Promise<number> {
  const { stderr, untilEnded } = context;
  const say = cliMessages[messages];
  const progress = createProgressLine(stderr, say.progress);
  let before = new Set<string>();
  const watching: Watching = await watchContent({
    ...options,
    ...contentSettings(context),
    messages,
    onProgress: progress.show,
    onRebuild(rebuild) {
      progress.clear();
      reportResult(withConfigProblems(concise(rebuild, options, before), context.found, messages), options, messages, context);
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

/** While somebody writes, the warnings of other files that were shown before are only counted; tools get everything. */
function concise(rebuild: Rebuild, { format, content }: Doing<'build'>, before: ReadonlySet<string>): BuildResult {
  if (format === 'json' || rebuild.changed.length === 0) return rebuild;
  const changed = new Set(rebuild.changed.map((path) => visible(join(content, relative(content, path)).replaceAll('\\', '/'))));
  const isNews = (problem: Problem) => problem.severity === 'error' || changed.has(problem.file) || !before.has(keyOf(problem));
  return { ...rebuild, problems: rebuild.problems.filter(isNews) };
}

const keyOf = ({ file, id, what }: Problem) => [file, id, what].join('\n');
