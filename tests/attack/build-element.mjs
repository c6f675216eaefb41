import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What web pages load; the second by the first, where a page uses contextual help or another spelling of the tag. */
export const SCRIPTS = ['stgm-guidance.js', 'stgm-help.js'];

const CONFIGURATION = `
import configurations from './rollup.config.mjs';
export default configurations.filter(({ output }) => ${JSON.stringify(SCRIPTS)}.some((name) => output.file === 'dist/' + name));
`;

/**
 * Builds the files that web pages load, from a copy of the source and by the product's own configuration, without the content.
 *
 * @returns {Promise<Record<string, string>>} text by name
 */
export async function buildElement({ path }) {
  mkdirSync(join(path, 'dist/esm/compiler'), { recursive: true });
  writeFileSync(join(path, 'dist/esm/compiler/index.js'), 'export const stgmGuidance = () => null;');
  writeFileSync(join(path, 'attack.config.mjs'), CONFIGURATION);
  await promisify(execFile)(process.execPath, [join(path, 'node_modules/rollup/dist/bin/rollup'), '-c', 'attack.config.mjs', '--silent'], { cwd: path });
  return Object.fromEntries(SCRIPTS.map((name) => [name, readFileSync(join(path, 'dist', name), 'utf8')]));
}
