import { basename, dirname, join } from 'node:path';
import { createMediaFinder } from '../compiler/disk/find-media.js';
import { readContentFile } from '../compiler/disk/read-content-folder.js';
import { explainEntry } from '../compiler/explain/explain-entry.js';
import type { MessageLanguage } from '../compiler/messages/describe.js';
import { visible } from '../compiler/messages/visible.js';
import { isLanguage } from '../compiler/model/file-name.js';
import { explainMessages } from './explain-messages.js';
import { formatExplanation } from './format-explanation.js';

interface Output {
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
}

/**
 * `stgm-guidance explain FILE`: prints what the compiler makes of an entry, and by which rules.
 *
 * @param options.file path of the entry; its content folder is the one around it, or above its language folder
 * @param options.media the folder where a Git CMS keeps pictures
 * @returns the exit code: 0, or 1 where there is no such file or it is not an entry
 */
export function runExplain(
  { file, media }: { file: string; media: string | undefined },
  messages: MessageLanguage,
  { stdout, stderr }: Output,
): number {
  const parent = dirname(file);
  const isTranslation = isLanguage(basename(parent));
  const folder = isTranslation ? dirname(parent) : parent;
  const path = isTranslation ? `${basename(parent)}/${basename(file)}` : basename(file);
  const source = readContentFile(folder, path);
  const explanation = source && 'content' in source ? explainEntry(source, createMediaFinder(folder, media).find) : undefined;
  if (explanation) {
    stdout.write(formatExplanation(join(file).replaceAll('\\', '/'), explanation, messages));
    return 0;
  }
  const isMissing = source !== undefined && 'id' in source && source.id === 'file-unreadable';
  stderr.write(`stgm-guidance: ${visible(explainMessages[messages][isMissing ? 'missing' : 'notAnEntry'](file))}\n`);
  return 1;
}
