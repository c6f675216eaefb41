import type { MessageLanguage } from '../compiler/messages/describe.js';
import type { Misuse } from './misuse.js';
import type { PreviewCommand } from './preview-command.js';
import type { SearchCommand } from './search-command.js';
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
      carryOver: string | undefined;
      firstRelease: boolean;
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
  | SearchCommand
  | PreviewCommand
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
