import { parseArgs } from 'node:util';
import { readId } from '../bundle/id.js';
import type { MessageLanguage } from '../compiler/messages/describe.js';
import { isLanguage } from '../compiler/model/file-name.js';
import { nearest as findNearest } from '../compiler/model/nearest.js';
import type { SnippetOptions } from '../site/model/site-options.js';
import { FORM_NAMES, PLATFORMS } from '../site/snippets/snippet.js';

/** What the caller asked for, with the defaults filled in. */
export type Command =
  | { name: 'build'; content: string; out: string; media: string | undefined; lang: string; format: 'text' | 'json'; watch: boolean }
  | { name: 'check'; content: string; media: string | undefined; lang: string; format: 'text' | 'json' }
  | {
      name: 'site';
      content: string;
      out: string;
      base: string;
      compress: boolean;
      media: string | undefined;
      lang: string;
      format: 'text' | 'json';
    }
  | ({ name: 'snippet' } & Omit<SnippetOptions, 'contentLang' | 'messages'>)
  | { name: 'integrity' }
  | { name: 'new'; content: string; question: string; choice: string }
  | { name: 'explain'; file: string; media: string | undefined }
  | { name: 'help' | 'version' };

/** Why the arguments make no sense. */
export type Misuse =
  | { reason: 'command-missing' | 'file-missing' }
  | { reason: 'command-unknown' | 'option-unknown'; found: string; nearest: string | undefined }
  | { reason: 'option-elsewhere' | 'value-missing' | 'value-needless'; found: string }
  | { reason: 'value-invalid'; found: string; option: string; expected: string }
  | { reason: 'argument-needless'; found: string }
  | { reason: 'option-missing'; found: string; example: string }
  | { reason: 'address-invalid'; found: string | undefined };

const OPTIONS = {
  out: { type: 'string' },
  media: { type: 'string' },
  lang: { type: 'string' },
  messages: { type: 'string' },
  format: { type: 'string' },
  watch: { type: 'boolean' },
  base: { type: 'string' },
  for: { type: 'string' },
  form: { type: 'string' },
  compress: { type: 'boolean' },
  integrity: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Option = keyof typeof OPTIONS;

const COMMANDS = {
  build: ['out', 'media', 'lang', 'messages', 'format', 'watch'],
  check: ['media', 'lang', 'messages', 'format'],
  new: ['messages'],
  explain: ['media', 'messages'],
  site: ['out', 'base', 'compress', 'media', 'lang', 'messages', 'format'],
  snippet: ['for', 'form', 'base', 'lang', 'integrity', 'messages'],
} as const satisfies Record<string, readonly Option[]>;

const VALUES: Partial<Record<Option, readonly string[]>> = {
  messages: ['tr', 'en'],
  format: ['text', 'json'],
  for: PLATFORMS,
  form: FORM_NAMES,
};

/** Reads the arguments of the command line, without the program's own name. */
export function parseCommand(args: string[]): { command?: Command; misuse?: Misuse; messages?: MessageLanguage | undefined } {
  const { values, positionals, tokens } = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const messages = values.messages === 'tr' || values.messages === 'en' ? values.messages : undefined;
  const text = (option: Option, fallback: string) => (typeof values[option] === 'string' ? values[option] : fallback);
  if (values.help === true) return { command: { name: 'help' }, messages };
  if (values.version === true) return { command: { name: 'version' }, messages };

  const [name, ...rest] = positionals;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const misuse = checkOption(token, name);
    if (misuse) return { misuse, messages };
  }
  if (name === undefined) return { misuse: { reason: 'command-missing' }, messages };
  if (!isCommand(name))
    return { misuse: { reason: 'command-unknown', found: name, nearest: findNearest(name, Object.keys(COMMANDS)) }, messages };

  if (name === 'snippet' && values.integrity === true) return { command: { name: 'integrity' }, messages };
  const address = name === 'new' || name === 'snippet' ? rest.shift() : undefined;
  if (name === 'explain' && rest.length === 0) return { misuse: { reason: 'file-missing' }, messages };
  const [content = 'content', needless] = rest;
  if (needless !== undefined) return { misuse: { reason: 'argument-needless', found: needless }, messages };
  if (name === 'new' || name === 'snippet') {
    const [question, choice, more] = (address ?? '').split('/').map(readId);
    if (!question || !choice || more !== undefined) return { misuse: { reason: 'address-invalid', found: address }, messages };
    if (name === 'new') return { command: { name, content, question, choice }, messages };
    const platform = PLATFORMS.find((known) => known === values.for);
    if (!platform) return { misuse: { reason: 'option-missing', found: '--for', example: PLATFORMS.join('|') }, messages };
    const form = FORM_NAMES.find((known) => known === values.form);
    const lang = values.lang === undefined ? undefined : text('lang', '');
    return { command: { name, content, question, choice, platform, form, lang, base: readBase(values.base) }, messages };
  }
  const media = values.media === undefined ? undefined : text('media', '');
  if (name === 'explain') return { command: { name, file: content, media }, messages };
  const format = values.format === 'json' ? 'json' : 'text';
  const common = { content, media, lang: text('lang', 'tr'), format } as const;
  if (name === 'site') {
    const base = readBase(values.base);
    if (base === undefined) return { misuse: { reason: 'option-missing', found: '--base', example: 'https://host/' }, messages };
    return { command: { name, ...common, out: text('out', 'dist/site'), base, compress: values.compress === true }, messages };
  }
  if (name === 'check') return { command: { name, ...common }, messages };
  return { command: { name, ...common, out: text('out', 'dist/content'), watch: values.watch === true }, messages };
}

interface OptionToken {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function checkOption({ name, rawName: found, value, inlineValue }: OptionToken, command: string | undefined): Misuse | undefined {
  if (!isOption(name)) return { reason: 'option-unknown', found, nearest: nearestOption(name) };
  if (command !== undefined && isCommand(command) && !(COMMANDS[command] as readonly Option[]).includes(name))
    return { reason: 'option-elsewhere', found };
  if (OPTIONS[name].type === 'boolean') return value === undefined ? undefined : { reason: 'value-needless', found };
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))) return { reason: 'value-missing', found };
  const expected = VALUES[name];
  if (expected && !expected.includes(value)) return { reason: 'value-invalid', found: value, option: found, expected: expected.join(', ') };
  if (name === 'base' && readBase(value) === undefined)
    return { reason: 'value-invalid', found: value, option: found, expected: 'https://host/' };
  if (name === 'lang' && !isLanguage(value)) return { reason: 'value-invalid', found: value, option: found, expected: 'tr, en, ku, …' };
  return undefined;
}

/** The root of a site: absolute, of the web, with `/` at the end; undefined for anything else. */
function readBase(value: unknown): string | undefined {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === ''
    ? `${url.origin}${url.pathname.replace(/\/*$/, '/')}`
    : undefined;
}

const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);

const isOption = (name: string): name is Option => Object.hasOwn(OPTIONS, name);

function nearestOption(name: string): string | undefined {
  const nearest = findNearest(name, Object.keys(OPTIONS));
  return nearest === undefined ? undefined : `--${nearest}`;
}
