import type { InterfaceLanguage } from '../../element/messages.js';
import type { SnippetPart } from '../snippets/make-snippet.js';
import type { Form, Platform } from '../snippets/platforms.js';
import { en } from './snippet-messages-en.js';
import { tr } from './snippet-messages-tr.js';

/** The texts around snippets, on the snippet page and on the command line. */
export interface SnippetMessages {
  platforms: Record<Platform, string>;
  forms: Record<Form, string>;
  parts: Record<SnippetPart['id'], string>;
  /** What to check after saving, by platform. Links have their own: `linkChecks`. */
  checks: Record<Platform, string[]>;
  linkChecks: string[];
  checkTitle: string;
  title: string;
  lead: string;
  theme: string;
  allThemes: string;
  question: string;
  choice: string;
  language: string;
  platform: string;
  form: string;
  result: string;
  /** Opens the code after the first one. */
  moreCode: string;
  code: string;
  needsScript: string;
  copy: string;
  copied: string;
  /** On the command line, if the call names no host. */
  placeholder: string;
}

export const snippetMessages: Record<InterfaceLanguage, SnippetMessages> = { tr, en };

/** What a webmaster should check after saving. It depends on the form first and on the platform second. */
export function checksOf({ checks, linkChecks }: SnippetMessages, platform: Platform, form: Form): string[] {
  if (platform === 'email') return checks.email;
  if (form === 'link') return linkChecks;
  if (platform !== 'html' && platform !== 'wordpress') return checks[platform];
  if (form === 'frame') return checks.iframe;
  return form === 'text' ? checks[platform] : checks.html;
}
