// For the package scripts of the plugins: this library as files of a zip.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, 'src');
const NAMESPACE = /^namespace Stgm\\Guidance;$/m;

/**
 * The library in a namespace of the plugin. Two plugins on one site may carry two versions of it: under one name, PHP would
 * use whichever is loaded first for both.
 *
 * @param {string} folder where it goes in the zip
 * @param {string} namespace without a backslash at the end
 * @returns {Record<string, Buffer>} by name in the zip
 */
export function copyLibrary(folder, namespace) {
  const files = {};
  for (const name of readdirSync(SOURCE).sort()) {
    const php = readFileSync(join(SOURCE, name), 'utf8');
    if (!NAMESPACE.test(php)) throw new Error(`integrations/php/src/${name} has no line "namespace Stgm\\Guidance;". Fix: add it`);
    // The style of the plugin is another one: its tools need not complain.
    const ignored = php.replace('<?php\n', '<?php\n\n// phpcs:ignoreFile -- PSR-12: integrations/php of stgm-guidance.\n');
    files[`${folder}/${name}`] = Buffer.from(ignored.replace(NAMESPACE, () => `namespace ${namespace};`));
  }
  return files;
}
