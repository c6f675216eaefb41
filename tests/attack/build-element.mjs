import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** What web pages load; the second by the first, where a page uses contextual help or another form of embed. */
const ELEMENT = ['stgm-guidance.js', 'stgm-help.js'];

/** What the pages of a site load. */
export const OF_SITE = [...ELEMENT, 'stgm-pages.js', 'stgm-snippets.js'];

/** What the configuration imports and these scripts do not need. */
const STAND_INS = {
  'dist/esm/compiler/index.js': 'export const stgmGuidance = () => null;',
  'dist/esm/site/assets/page-styles.js': "export const pageStyles = () => '';",
};

const configuration = (names) => `
import configurations from './rollup.config.mjs';
export default configurations.filter(({ output }) => ${JSON.stringify(names)}.some((name) => output.file === 'dist/' + name));
`;

/**
 * Builds the files that web pages load, from a copy of the source and by the product's own configuration, without the content.
 *
 * @returns {Promise<Record<string, string>>} text by name
 */
export async function buildElement({ path }, names = ELEMENT) {
  for (const [file, code] of Object.entries(STAND_INS)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), code);
  }
  writeFileSync(join(path, 'attack.config.mjs'), configuration(names));
  await promisify(execFile)(process.execPath, [join(path, 'node_modules/rollup/dist/bin/rollup'), '-c', 'attack.config.mjs', '--silent'], {
    cwd: path,
  });
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(path, 'dist', name), 'utf8')]));
}
