import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

/** The Markdown of a sound entry. */
export const entry = (question: number | string, choice: number | string, text = 'Bir adım atın.') =>
  `---\ntitle: Cümle ${question}/${choice}\nquestion_id: ${question}\nchoice_id: ${choice}\n---\n${text}\n`;

export const question = (id: number | string) => `---\nquestion_id: ${id}\ntitle: Soru ${id}\n---\n`;

/** A small sound content folder: question 9 with two choices, question 10 with two. */
export const sound = (text?: string): Record<string, string> => ({
  'S9.md': question(9),
  'S9C1.md': entry(9, 1, text),
  'S9C2.md': entry(9, 2, text),
  'S10.md': question(10),
  'S10C1.md': entry(10, 1, text),
  'S10C2.md': entry(10, 2, text),
});

/** An empty folder that goes when the test ends. */
export function makeFolder(test: TestContext, prefix = 'stgm-'): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files, with the folders that they need. */
export function writeFiles(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A folder with content in `content`; `out` is where its output could go. */
export function makeContent(
  test: TestContext,
  files: Record<string, string | Uint8Array> = sound(),
): { folder: string; content: string; out: string } {
  const folder = makeFolder(test);
  writeFiles(join(folder, 'content'), files);
  return { folder, content: join(folder, 'content'), out: join(folder, 'out') };
}

/** Every file in a folder, by path. Links are not followed: Node itself follows them here from version 22 on. */
export function readFiles(folder: string): Record<string, string> {
  const paths: string[] = [];
  const walk = (inside: string) => {
    for (const item of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = inside ? `${inside}/${item.name}` : item.name;
      if (item.isDirectory()) walk(path);
      else if (item.isFile()) paths.push(path);
    }
  };
  walk('');
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}
