import { statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { CONFIG_NAME, type GuidanceConfig } from '../config/guidance-config.js';
import { parseConfig, type ConfigWords } from '../config/parse-config.js';
import { finding, type Finding } from '../model/problem.js';
import { readContentFile } from './read-content-folder.js';

/** `guidance.config.yml` as it was found on the disk. */
export interface FoundConfig {
  /** Where it is, as seen from the current folder; undefined if there is none. */
  path: string | undefined;
  /** What it says. Its folders are as seen from the current folder. */
  config: GuidanceConfig;
  findings: Finding[];
}

/**
 * Finds and reads `guidance.config.yml`.
 *
 * @param options.start where to look: in this folder, then in each folder above it; the first one found counts
 * @param options.file the file, if the caller names it
 */
export function readConfig({ start, file, words }: { start: string; file?: string | undefined; words: ConfigWords }): FoundConfig {
  const path = file ?? findUpwards(resolve(start));
  if (path === undefined) return { path, config: {}, findings: [] };
  const source = readContentFile(dirname(path), basename(path)) ?? finding('file-unreadable', { file: path }, { reason: 'EISDIR' });
  if ('id' in source) return { path, config: {}, findings: [{ ...source, file: path }] };
  const { config, findings } = parseConfig(path, source.content as Uint8Array, words);
  const place = (folder: string | undefined) => (folder === undefined || isAbsolute(folder) ? folder : join(dirname(path), folder));
  const { content, media, out } = config;
  const folders = { content: place(content), media: place(media), out: { build: place(out?.build), site: place(out?.site) } };
  return { path, config: { ...config, ...folders }, findings };
}

function findUpwards(folder: string): string | undefined {
  const path = join(folder, CONFIG_NAME);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return relative('', path);
  const parent = dirname(folder);
  return parent === folder ? undefined : findUpwards(parent);
}
