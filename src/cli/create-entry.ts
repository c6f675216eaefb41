import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openContentFolder } from '../compiler/build/build.js';
import { entryTemplate } from './entry-template.js';
import { errorCode } from '../compiler/disk/error-code.js';

/**
 * Writes a fresh entry into the content folder. Never overwrites.
 *
 * @returns the file that was written, the one that has the address already, or why it cannot be written
 * @throws {UsageError} when there is no such folder
 */
export async function createEntry(
  content: string,
  question: string,
  choice: string,
): Promise<{ created: string } | { taken: string } | { path: string; code: string }> {
  const folder = openContentFolder({ content });
  await folder.readAll();
  for (const { path, named, folderLang, content: entry } of folder.files) {
    if (folderLang !== undefined) continue;
    const address = entry?.kind === 'entry' ? entry.address : named; // drafts and broken ones have a name at least
    if (address?.question === question && address.choice === choice) return { taken: join(content, path) };
  }
  const path = join(content, `S${question}C${choice}.md`);
  try {
    writeFileSync(path, entryTemplate(question, choice), { flag: 'wx' });
  } catch (error) {
    const code = errorCode(error);
    return code === 'EEXIST' ? { taken: path } : { path, code };
  }
  return { created: path };
}
