import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatTable } from './format-table.mjs';
import { generateEntries } from './generate-entries.mjs';
import { here } from './measure.mjs';
import { median } from './median.mjs';

/** STGM's assessment. */
const ENTRIES = 92;

const PATIENCE = 20_000;

/** A picture of one pixel. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');

/**
 * Saves every kind of file while `stgm-guidance preview` runs, and measures the time from the save until an open page has been told and
 * the page with the change has been served.
 *
 * @throws {Error} if a change is not on the page that shows it
 */
export async function benchPreview({ rounds = 9, print }) {
  const work = mkdtempSync(join(tmpdir(), 'stgm-bench-'));
  const content = join(work, 'content');
  generateEntries(content, ENTRIES);
  writeFileSync(join(content, 'themes.yml'), 'a: Konu\n');
  appendFileSync(join(content, 'S1C1.md'), '\n![Resim](a.png)\n');
  writeFileSync(join(content, 'a.png'), PNG);
  const preview = spawn(process.execPath, [here('../dist/esm/cli/cli.js'), 'preview', content, '--port', '0', '--messages', 'en']);
  preview.stderr.resume();
  const told = [];
  try {
    let said = '';
    while (!/\n.*\n/.test(said)) said += String((await once(preview.stdout, 'data'))[0]);
    const url = /http:\S+/.exec(said)[0];
    const events = get(`${url}.preview/events`, (response) => response.on('data', () => told.push(performance.now())));
    await until(() => told.length > 0);

    const replaceIn = (name, pattern, replacement) => (word) => {
      const path = join(content, name);
      writeFileSync(path, readFileSync(path, 'utf8').replace(pattern, replacement(word)));
    };
    const kinds = {
      'an entry': { page: '2/1/', save: replaceIn('S2C1.md', /\n---\n(yeni\w+ )?/, (word) => `\n---\n${word} `) },
      'a question file': { page: '3/', save: replaceIn('S3.md', /^title: .*(\ntheme: a)?$/m, (word) => `title: ${word}\ntheme: a`) },
      'themes.yml': { page: '', save: (word) => writeFileSync(join(content, 'themes.yml'), `a: ${word}\n`) },
      'a picture': {
        page: '1/1/',
        save: () => writeFileSync(join(content, 'a.png'), Buffer.concat([PNG, Buffer.from(String(Math.random()))])),
      },
      'a mistake in an entry': {
        page: '4/1/',
        shows: () => 'S4C1.md:',
        save: replaceIn('S4C1.md', /^question_id: .*$/m, (word) => `question_id: <${word}`),
      },
    };
    const rows = [];
    for (const [kind, { page, save, shows }] of Object.entries(kinds)) {
      const times = [];
      for (let round = 0; round < rounds; round += 1) {
        await sleep(150);
        const word = `yeni${Math.round(performance.now() * 1000)}`;
        const before = kind === 'a picture' ? await textAt(`${url}${page}`) : undefined;
        const count = told.length;
        const saved = performance.now();
        save(word);
        await until(() => told.length > count);
        const html = await textAt(`${url}${page}`);
        times.push(performance.now() - saved);
        const isShown = before === undefined ? html.includes(shows?.() ?? word) : imageIn(html) !== imageIn(before);
        if (!isShown) throw new Error(`${kind}: /${page} does not show the change`);
      }
      rows.push([kind, Math.round(median(times)), Math.round(Math.max(...times))]);
    }
    print(`### Preview, ${ENTRIES} entries: from the save until the page with the change is there, ${rounds} times each\n`);
    print(formatTable(['saved', 'ms, median', 'slowest'], rows));
    events.destroy();
  } finally {
    preview.kill('SIGTERM');
    if (preview.exitCode === null && preview.signalCode === null) await once(preview, 'exit');
    rmSync(work, { recursive: true });
  }
}

const imageIn = (html) => /<img[^>]* src="([^"]+)"/.exec(html)?.[1];

const textAt = async (url) => (await fetch(url)).text();

async function until(isThere) {
  for (const began = performance.now(); !isThere(); await sleep(1))
    if (performance.now() - began > PATIENCE) throw new Error('the preview has said nothing for 20 seconds');
}
