import type { Kind } from '../bundle/index.js';
import { messages, type InterfaceLanguage } from './messages.js';

/** The word for what a link opens: a document whose path ends in `.pdf` is called PDF. */
export const kindName = (kind: Kind, url: string, ui: InterfaceLanguage): string =>
  messages[ui][kind === 'document' && /\.pdf$/i.test(new URL(url).pathname) ? 'pdf' : kind];
