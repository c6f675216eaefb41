import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { GuidanceConfig } from '../compiler/config/guidance-config.js';
import { readConfig, type FoundConfig } from '../compiler/disk/read-config.js';
import { OPTIONS } from './command-options.js';
import { HOSTS } from '../site/hosting/host-files.js';
import { FORM_NAMES, PLATFORMS } from '../site/snippets/platforms.js';

const words = { platforms: PLATFORMS, forms: FORM_NAMES, hosts: HOSTS };

/** Finds the configuration that belongs to a call: the file that `--config` names, or the one in or above the content folder. */
export function findConfig(args: string[]): FoundConfig {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: false });
  const [command, first, second] = positionals;
  const isContentSecond = command === 'new' || command === 'snippet' || command === 'search';
  if (command === 'init') return { path: undefined, config: {}, findings: [] };
  const start = command === 'explain' ? dirname(first ?? '') : ((isContentSecond ? second : first) ?? 'content');
  return readConfig({ start, file: typeof values.config === 'string' ? values.config : undefined, words });
}

/**
 * The options of a command as the configuration sets them.
 *
 * @param isPlatformGiven whether the call names the platform: then the form is its own affair, too
 */
export function configuredOptions(
  config: GuidanceConfig,
  command: string | undefined,
  isPlatformGiven: boolean,
): Record<string, string | boolean> {
  const { media, base, host, compress, strict, messages, format, languages, out } = config;
  const options = {
    ...{ media, base, host, compress, strict, messages, format },
    out: command === 'build' ? out?.build : out?.site,
    // There the option chooses among the languages; it does not say which one is the main one.
    lang: command === 'snippet' || command === 'search' ? undefined : languages?.[0],
    for: config.for,
    form: isPlatformGiven ? undefined : config.form,
  };
  return Object.fromEntries(Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
