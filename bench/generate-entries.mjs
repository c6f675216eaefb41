import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeEntry } from './write-entry.mjs';

export const CHOICES = 4;

/** Of STGM's 46 published entries, 13 hold something that the compiler names in a warning. */
const SLIPS = 13 / 46;

/**
 * Fills a folder with entries, four for each question, and with the files of the questions. Same numbers, same bytes.
 *
 * @param {string} folder
 * @param {number} count how many entries
 * @param {{slips?: boolean}} [options] `slips`: as many entries with an editor's slip as in real life; without it there are none
 */
export function generateEntries(folder, count, { slips = false } = {}) {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const question = 1 + Math.floor(index / CHOICES);
    const choice = 1 + (index % CHOICES);
    if (choice === 1)
      writeFileSync(join(folder, `S${question}.md`), `---\nquestion_id: ${question}\ntitle: ${question}. konuda ne durumdayız?\n---\n`);
    const slip = slips && Math.floor((index + 1) * SLIPS) > Math.floor(index * SLIPS);
    writeFileSync(join(folder, `S${question}C${choice}.md`), writeEntry(question, choice, slip));
  }
}
