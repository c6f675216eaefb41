import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const CONFIGURATION = `
import configurations from './rollup.config.mjs';
export default configurations.find(({ output }) => output.file === 'dist/stgm-guidance.js');
`;

/** Builds the file that web pages load, from a copy of the source and by the product's own configuration, without the content. */
export async function buildElement({ path }) {
  const built = join(path, 'dist/stgm-guidance.js');
  rmSync(built, { force: true });
  mkdirSync(join(path, 'dist/esm/compiler'), { recursive: true });
  writeFileSync(join(path, 'dist/esm/compiler/index.js'), 'export const stgmGuidance = () => null;');
  writeFileSync(join(path, 'attack.config.mjs'), CONFIGURATION);
  await promisify(execFile)(process.execPath, [join(path, 'node_modules/rollup/dist/bin/rollup'), '-c', 'attack.config.mjs', '--silent'], { cwd: path });
  return readFileSync(built, 'utf8');
}
