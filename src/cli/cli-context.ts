import type { FoundConfig } from '../compiler/disk/read-config.js';
import { pageUrls } from '../site/model/site-source.js';
import type { Command } from './command.js';

/** What the command line uses of the process. A test passes its own. */
export interface CliContext {
  stdout: Terminal;
  stderr: Terminal;
  env: Record<string, string | undefined>;
  /** Resolves when `--watch` must end. Only `--watch` calls it: a process that listens for Ctrl+C no longer ends by itself. */
  untilEnded: () => Promise<unknown>;
}

interface Terminal {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** What the parts of the command line get: the process, and the configuration that belongs to the call. */
export interface ConfiguredContext extends CliContext {
  found: FoundConfig;
}

/** A command of this name, as it was parsed. */
export type Doing<Name> = Extract<Command, { name: Name }>;

/** What of the configuration is about the content, and has no option. */
export const contentSettings = ({ found: { config } }: ConfiguredContext) => ({
  ignore: config.ignore,
  languages: config.languages,
  themes: config.themes,
  source: {
    organisation: config.organisation,
    licence: config.licence,
    pageUrl: config.base === undefined ? undefined : pageUrls(config.base, config.languages?.[0] ?? 'tr'),
  },
});
