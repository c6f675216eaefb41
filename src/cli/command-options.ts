import { isLanguage } from '../compiler/model/file-name.js';
import { nearest as findNearest } from '../compiler/model/nearest.js';
import { readSiteRoot } from '../compiler/model/site-root.js';
import { HOSTS } from '../site/hosting/host-files.js';
import { FORM_NAMES, PLATFORMS } from '../site/snippets/platforms.js';
import type { Misuse } from './misuse.js';
import { numberExpected } from './number-expected.js';

/** Every option of the command line. */
export const OPTIONS = {
  out: { type: 'string' },
  media: { type: 'string' },
  lang: { type: 'string' },
  messages: { type: 'string' },
  format: { type: 'string' },
  strict: { type: 'boolean' },
  watch: { type: 'boolean' },
  base: { type: 'string' },
  for: { type: 'string' },
  form: { type: 'string' },
  compress: { type: 'boolean' },
  'carry-over': { type: 'string' },
  'first-release': { type: 'boolean' },
  integrity: { type: 'boolean' },
  limit: { type: 'string' },
  port: { type: 'string' },
  config: { type: 'string' },
  host: { type: 'string' },
  from: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export type CommandOption = keyof typeof OPTIONS;

/** Every command, and the options that it takes. */
export const COMMANDS = {
  build: ['out', 'media', 'lang', 'messages', 'format', 'strict', 'watch', 'config'],
  check: ['media', 'lang', 'messages', 'format', 'strict', 'config'],
  new: ['messages', 'config'],
  init: ['from', 'messages'],
  explain: ['media', 'messages', 'config'],
  site: ['host', 'out', 'base', 'compress', 'carry-over', 'first-release', 'media', 'lang', 'messages', 'format', 'config'],
  snippet: ['for', 'form', 'base', 'lang', 'integrity', 'messages', 'config'],
  search: ['lang', 'limit', 'messages', 'format', 'config'],
  preview: ['port', 'media', 'lang', 'messages', 'config'],
} as const satisfies Record<string, readonly CommandOption[]>;

const VALUES: Partial<Record<CommandOption, readonly string[]>> = {
  messages: ['tr', 'en'],
  format: ['text', 'json'],
  for: PLATFORMS,
  form: FORM_NAMES,
  host: HOSTS,
};

/** Options and their values, as they were given. */
export type Values = Partial<Record<CommandOption, string | boolean>>;

/** An option as it was written. */
export interface OptionToken {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

/** What is wrong with an option, for a command that may be unknown. */
export function checkOption({ name, rawName: found, value, inlineValue }: OptionToken, command: string | undefined): Misuse | undefined {
  if (!isOption(name)) return { reason: 'option-unknown', found, nearest: nearestOption(name) };
  if (command !== undefined && isCommand(command) && !(COMMANDS[command] as readonly CommandOption[]).includes(name))
    return { reason: 'option-elsewhere', found };
  if (OPTIONS[name].type === 'boolean') return value === undefined ? undefined : { reason: 'value-needless', found };
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))) return { reason: 'value-missing', found };
  const expected = VALUES[name];
  if (expected && !expected.includes(value)) return { reason: 'value-invalid', found: value, option: found, expected: expected.join(', ') };
  if ((name === 'base' || name === 'carry-over') && readSiteRoot(value) === undefined)
    return { reason: 'value-invalid', found: value, option: found, expected: 'https://host/' };
  const number = numberExpected(name, value);
  if (number !== undefined) return { reason: 'value-invalid', found: value, option: found, expected: number };
  if (name === 'lang' && !isLanguage(value)) return { reason: 'value-invalid', found: value, option: found, expected: 'tr, en, ku, …' };
  return undefined;
}

export const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);

const isOption = (name: string): name is CommandOption => Object.hasOwn(OPTIONS, name);

function nearestOption(name: string): string | undefined {
  const nearest = findNearest(name, Object.keys(OPTIONS));
  return nearest === undefined ? undefined : `--${nearest}`;
}
