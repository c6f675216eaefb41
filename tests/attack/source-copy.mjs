import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const LEFT_OUT = new Set(['node_modules', 'dist', '.git', 'bench', 'demo', 'integrations']);

/**
 * A copy of the repository to break: sources, tests and configuration, with the packages linked.
 * The product holds no switch that turns a check off, so a test that wants one off changes the text of a copy.
 *
 * @returns {{path: string, replace: (file: string, from: string, to: string) => () => void, remove: () => void}}
 */
export function copySource() {
  const path = mkdtempSync(join(tmpdir(), 'stgm-attack-'));
  cpSync(ROOT, path, {
    recursive: true,
    filter: (source) => source === ROOT || (!LEFT_OUT.has(basename(source)) && !source.endsWith('.tsbuildinfo')),
  });
  symlinkSync(join(ROOT, 'node_modules'), join(path, 'node_modules'));
  return {
    path,
    replace: (...replacement) => replaceOnce(path, ...replacement),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Replaces a text that must stand in the file exactly once: a check that has moved is to be found again, not skipped. Gives back the undoing. */
function replaceOnce(folder, file, from, to) {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const count = before.split(from).length - 1;
  if (count !== 1) throw new Error(`${file} holds this text ${count} times instead of once:\n${from}`);
  // What the change has left unused, or of another type, is nobody's business.
  writeFileSync(path, (file.endsWith('.ts') ? '// @ts-nocheck\n' : '') + before.replace(from, () => to));
  return () => writeFileSync(path, before);
}
