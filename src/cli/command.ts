import type { MessageLanguage } from '../compiler/messages/describe.js';
import type { Host } from '../site/hosting/host-files.js';
import type { SnippetOptions } from '../site/model/site-options.js';

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
      /** For which host a file with settings is written, too. */
      host: Host | undefined;
      media: string | undefined;
      lang: string;
      format: 'text' | 'json';
    }
  | ({ name: 'snippet' } & Omit<SnippetOptions, 'contentLang' | 'messages'>)
  | { name: 'integrity' }
  | { name: 'init'; folder: string; from: string | undefined }
  | { name: 'new'; content: string; question: string; choice: string }
  | { name: 'explain'; file: string; media: string | undefined }
  | { name: 'help' | 'version' };

/** What a call says: a command, or why the arguments make no sense. */
export type Call = (Command | Invalid) & {
  /** The language that the call asks for. */
  messages: MessageLanguage | undefined;
};

export interface Invalid {
  name: 'misuse';
  misuse: Misuse;
}

/** Why the arguments make no sense. */
export type Misuse =
  | { reason: 'command-missing' | 'file-missing' | 'folder-missing' }
  | { reason: 'command-unknown' | 'option-unknown'; found: string; nearest: string | undefined }
  | { reason: 'option-elsewhere' | 'value-missing' | 'value-needless'; found: string }
  | { reason: 'value-invalid'; found: string; option: string; expected: string }
  | { reason: 'argument-needless'; found: string }
  | { reason: 'option-missing'; found: string; example: string }
  | { reason: 'address-invalid'; found: string | undefined };
