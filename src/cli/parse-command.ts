import { parseArgs } from 'node:util';
import { readId } from '../bundle/id.js';
import type { GuidanceConfig } from '../compiler/config/guidance-config.js';
import { nearest as findNearest } from '../compiler/model/nearest.js';
import { readSiteRoot } from '../compiler/model/site-root.js';
import { HOSTS } from '../site/hosting/host-files.js';
import { FORM_NAMES, PLATFORMS } from '../site/snippets/platforms.js';
import { configuredOptions } from './find-config.js';
import type { Call, Command, Invalid } from './command.js';
import type { Misuse } from './misuse.js';
import { readPreview } from './preview-command.js';
import { readSearch } from './search-command.js';
import { checkOption, COMMANDS, isCommand, OPTIONS, type OptionToken, type Values } from './command-options.js';

/**
 * Reads the arguments of the command line, without the program's own name.
 *
 * @param config what holds where the arguments say nothing
 */
export function parseCommand(args: string[], config: GuidanceConfig = {}): Call {
  const { values: given, positionals, tokens } = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const values: Values = { ...configuredOptions(config, positionals[0], given.for !== undefined), ...given };
  const messages = values.messages === 'tr' || values.messages === 'en' ? values.messages : undefined;
  const options = tokens.filter((token) => token.kind === 'option');
  return { ...readCall(values, positionals, options, config.content), messages };
}

const misused = (misuse: Misuse): Command | Invalid => ({ name: 'misuse', misuse });

function readCall(values: Values, [name, ...rest]: string[], options: OptionToken[], folder = 'content'): Command | Invalid {
  if (values.help === true) return { name: 'help' };
  if (values.version === true) return { name: 'version' };
  for (const option of options) {
    const misuse = checkOption(option, name);
    if (misuse) return misused(misuse);
  }
  if (name === undefined) return misused({ reason: 'command-missing' });
  if (!isCommand(name)) return misused({ reason: 'command-unknown', found: name, nearest: findNearest(name, Object.keys(COMMANDS)) });
  if (name === 'explain') return readExplain(values, rest);
  if (name === 'init') return readInit(values, rest);
  if (name === 'search') return readSearch(values, folder, rest);
  if (name === 'preview') return readPreview(values, folder, rest);
  return name === 'new' || name === 'snippet'
    ? readEntryCommand(name, values, rest, folder)
    : readFolderCommand(name, values, rest, folder);
}

/** A command about one entry: `new 9/5 [content]`. */
function readEntryCommand(name: 'new' | 'snippet', values: Values, positionals: string[], folder: string): Command | Invalid {
  if (name === 'snippet' && values.integrity === true) return { name: 'integrity' };
  const [address, content = folder, needless] = positionals;
  if (needless !== undefined) return misused({ reason: 'argument-needless', found: needless });
  const [question, choice, more] = (address ?? '').split('/').map(readId);
  if (!question || !choice || more !== undefined) return misused({ reason: 'address-invalid', found: address });
  if (name === 'new') return { name, content, question, choice };
  const platform = PLATFORMS.find((known) => known === values.for);
  if (!platform) return misused({ reason: 'option-missing', found: '--for', example: PLATFORMS.join('|') });
  const form = FORM_NAMES.find((known) => known === values.form);
  return { name, content, question, choice, platform, form, lang: text(values.lang), base: readSiteRoot(values.base) };
}

function readExplain(values: Values, [file, needless]: string[]): Command | Invalid {
  if (file === undefined) return misused({ reason: 'file-missing' });
  if (needless !== undefined) return misused({ reason: 'argument-needless', found: needless });
  return { name: 'explain', file, media: text(values.media) };
}

/** `init my-guidance`. */
function readInit(values: Values, [folder, needless]: string[]): Command | Invalid {
  if (folder === undefined) return misused({ reason: 'folder-missing' });
  if (needless !== undefined) return misused({ reason: 'argument-needless', found: needless });
  return { name: 'init', folder, from: text(values.from) };
}

/** A command about a whole folder: `build [content]`. */
function readFolderCommand(name: 'build' | 'check' | 'site', values: Values, positionals: string[], folder: string): Command | Invalid {
  const [content = folder, needless] = positionals;
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
  const base = readSiteRoot(values.base);
  if (base === undefined) return misused({ reason: 'option-missing', found: '--base', example: 'https://host/' });
  const live = { carryOver: readSiteRoot(values['carry-over']), firstRelease: values['first-release'] === true };
  if (live.firstRelease && live.carryOver === undefined)
    return misused({ reason: 'option-missing', found: '--carry-over', example: 'https://host/' });
  return {
    name,
    ...common,
    out: out ?? 'dist/site',
    base,
    compress: values.compress === true,
    ...live,
    host: HOSTS.find((known) => known === values.host),
  };
}

const text = (value: string | boolean | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
