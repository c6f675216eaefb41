import { relative, resolve } from 'node:path';
import type { BuildResult } from '../compiler/build/build.js';
import type { MessageLanguage } from '../compiler/messages/describe.js';
import type { CliContext } from './cli-context.js';
import { formatAnnotations, formatJson, formatText } from './report-problems.js';

/**
 * Prints the problems of a build, and in GitHub Actions also as annotations.
 *
 * @param options.out where the output was to be written; undefined where nothing was to be written
 */
export function reportResult(
  result: BuildResult,
  { format, out }: { format: 'text' | 'json'; out?: string | undefined },
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
