import { readFileSync } from 'node:fs';
import { arch, cpus, release, totalmem, type } from 'node:os';

/** One line about where the figures come from. */
export function describeMachine() {
  const [{ model }] = cpus();
  return `${model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()} ${arch()}, Node ${process.versions.node}`;
}

/** The version of an installed package, read beside this file or in the folder above. */
export function versionOf(name) {
  for (const folder of ['node_modules', '../node_modules']) {
    try {
      return JSON.parse(readFileSync(new URL(`${folder}/${name}/package.json`, import.meta.url), 'utf8')).version;
    } catch {
      continue; // the next folder
    }
  }
  throw new Error(`${name} is not installed: run "npm ci" here and in the folder above`);
}
