import { basename, join } from 'node:path';
import { build } from '../../compiler/build/build.js';
import { readVersion } from '../../compiler/disk/read-version.js';
import type { MessageLanguage } from '../../compiler/messages/describe.js';
import { visible } from '../../compiler/messages/visible.js';
import type { CliContext } from '../cli-context.js';
import { reportResult } from '../report-result.js';
import { initFolder } from './init-folder.js';
import { initMessages } from './init-messages.js';

/**
 * `stgm-guidance init FOLDER`: writes a content repository, says what to do next, and with `--from` what is left to mend.
 *
 * @returns the exit code: 0, or 1 if texts that were copied have errors
 * @throws {UsageError} if the folder cannot be meant
 */
export async function runInit(
  { folder, from }: { folder: string; from: string | undefined },
  messages: MessageLanguage,
  context: CliContext,
): Promise<number> {
  const say = initMessages[messages];
  const { settings, source } = await initFolder(folder, from);
  const lines = [say.created(folder)];
  if (settings.media !== undefined) lines.push(say.media(settings.media));
  if (settings.ignore.length > 0) lines.push(say.ignored(settings.ignore.length));
  if (source.kind === 'packed') lines.push(say.packed(join(folder, 'vendor', basename(source.path))));
  if (source.kind === 'folder') lines.push(say.unpacked(source.path, folder, readVersion()));
  lines.push(say.next(folder));
  context.stdout.write(lines.map((line) => `${line.split('\n').map(visible).join('\n')}\n`).join(''));
  if (from === undefined) return 0;

  const { media, content, ignore, languages } = settings;
  const { problems, ...result } = await build({
    content: join(folder, content),
    media: media === undefined ? undefined : join(folder, media),
    ignore,
    languages,
    strict: true,
    messages,
  });
  const toMend = problems.filter(({ severity }) => severity !== 'hint');
  if (toMend.length > 0) context.stdout.write(`\n${result.counts.errors > 0 ? say.mend : say.look}\n`);
  reportResult({ ...result, problems: toMend }, { format: 'text' }, messages, context);
  return result.counts.errors > 0 ? 1 : 0;
}
