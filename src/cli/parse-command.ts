import { parseArgs } from 'node:util';
import { readId } from '../bundle/id.js';
import type { MessageLanguage } from '../compiler/messages/describe.js';
import { isLanguage } from '../compiler/model/file-name.js';
import { nearest as findNearest } from '../compiler/model/nearest.js';
import type { SnippetOptions } from '../site/model/site-options.js';
import { FORM_NAMES, PLATFORMS } from '../site/snippets/platforms.js';
import type { Misuse } from './misuse.js';
import { numberExpected } from './number-expected.js';
import { readPreview, type PreviewCommand } from './preview-command.js';
import { readSearch, type SearchCommand } from './search-command.js';

/** What the caller asked for, with the defaults filled in. */
export type Command =
  | {
      name: 'build';
      content: string;
      out: string;
      media: string | undefined;
      lang: string;
      format: 'text' | 'json';
      strict: boolean;
      watch: boolean;
    }
  | { name: 'check'; content: string; media: string | undefined; lang: string; format: 'text' | 'json'; strict: boolean }
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
  | SearchCommand
  | PreviewCommand
  | { name: 'help' | 'version' };

/** What a call says: a command, or why the arguments make no sense. */
export type Call = (Command | Invalid) & {
  /** The language that the call asks for. */
  messages: MessageLanguage | undefined;
};

interface Invalid {
  name: 'misuse';
  misuse: Misuse;
}

const OPTIONS = {
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
  integrity: { type: 'boolean' },
  limit: { type: 'string' },
  port: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Option = keyof typeof OPTIONS;

const COMMANDS = {
  build: ['out', 'media', 'lang', 'messages', 'format', 'strict', 'watch'],
  check: ['media', 'lang', 'messages', 'format', 'strict'],
  new: ['messages'],
  explain: ['media', 'messages'],
  site: ['out', 'base', 'compress', 'media', 'lang', 'messages', 'format'],
  snippet: ['for', 'form', 'base', 'lang', 'integrity', 'messages'],
  search: ['lang', 'limit', 'messages', 'format'],
  preview: ['port', 'media', 'lang', 'messages'],
} as const satisfies Record<string, readonly Option[]>;

const VALUES: Partial<Record<Option, readonly string[]>> = {
  messages: ['tr', 'en'],
  format: ['text', 'json'],
  for: PLATFORMS,
  form: FORM_NAMES,
};

type Values = Partial<Record<Option, string | boolean>>;

/** Reads the arguments of the command line, without the program's own name. */
export function parseCommand(args: string[]): Call {
  const { values, positionals, tokens } = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const messages = values.messages === 'tr' || values.messages === 'en' ? values.messages : undefined;
  const options = tokens.filter((token) => token.kind === 'option');
  return { ...readCall(values, positionals, options), messages };
}

const misused = (misuse: Misuse): Command | Invalid => ({ name: 'misuse', misuse });

function readCall(values: Values, [name, ...rest]: string[], options: OptionToken[]): Command | Invalid {
  if (values.help === true) return { name: 'help' };
  if (values.version === true) return { name: 'version' };
  for (const option of options) {
    const misuse = checkOption(option, name);
    if (misuse) return misused(misuse);
  }
  if (name === undefined) return misused({ reason: 'command-missing' });
  if (!isCommand(name)) return misused({ reason: 'command-unknown', found: name, nearest: findNearest(name, Object.keys(COMMANDS)) });
  if (name === 'explain') return readExplain(values, rest);
  if (name === 'search') return readSearch(values, rest);
  if (name === 'preview') return readPreview(values, rest);
  return name === 'new' || name === 'snippet' ? readEntryCommand(name, values, rest) : readFolderCommand(name, values, rest);
}

/** A command about one entry: `new 9/5 [content]`. */
function readEntryCommand(name: 'new' | 'snippet', values: Values, positionals: string[]): Command | Invalid {
  if (name === 'snippet' && values.integrity === true) return { name: 'integrity' };
  const [address, content = 'content', needless] = positionals;
  if (needless !== undefined) return misused({ reason: 'argument-needless', found: needless });
  const [question, choice, more] = (address ?? '').split('/').map(readId);
  if (!question || !choice || more !== undefined) return misused({ reason: 'address-invalid', found: address });
  if (name === 'new') return { name, content, question, choice };
  const platform = PLATFORMS.find((known) => known === values.for);
  if (!platform) return misused({ reason: 'option-missing', found: '--for', example: PLATFORMS.join('|') });
  const form = FORM_NAMES.find((known) => known === values.form);
  return { name, content, question, choice, platform, form, lang: text(values.lang), base: readBase(values.base) };
}

function readExplain(values: Values, [file, needless]: string[]): Command | Invalid {
  if (file === undefined) return misused({ reason: 'file-missing' });
  if (needless !== undefined) return misused({ reason: 'argument-needless', found: needless });
  return { name: 'explain', file, media: text(values.media) };
}

/** A command about a whole folder: `build [content]`. */
function readFolderCommand(name: 'build' | 'check' | 'site', values: Values, positionals: string[]): Command | Invalid {
  const [content = 'content', needless] = positionals;
  if (needless !== undefined) return misused({ reason: 'argument-needless', found: needless });
  const common = {
    content,
    media: text(values.media),
    lang: text(values.lang) ?? 'tr',
    format: values.format === 'json' ? 'json' : 'text',
  } as const;
  const out = text(values.out);
  const strict = values.strict === true;
  if (name === 'check') return { name, ...common, strict };
  if (name === 'build') return { name, ...common, strict, out: out ?? 'dist/content', watch: values.watch === true };
  const base = readBase(values.base);
  if (base === undefined) return misused({ reason: 'option-missing', found: '--base', example: 'https://host/' });
  return { name, ...common, out: out ?? 'dist/site', base, compress: values.compress === true };
}

const text = (value: string | boolean | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

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
  const number = numberExpected(name, value);
  if (number !== undefined) return { reason: 'value-invalid', found: value, option: found, expected: number };
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
