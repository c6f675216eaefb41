import type { InterfaceLanguage } from '../../element/messages.js';
import type { Form, Platform } from '../snippets/platforms.js';
import { en } from './snippet-messages-en.js';
import type { SnippetMessages } from './snippet-messages-shape.js';
import { tr } from './snippet-messages-tr.js';

/** The texts around snippets, by language. */
export const snippetMessages: Record<InterfaceLanguage, SnippetMessages> = { tr, en };

/** What a webmaster should check after saving. It depends on the form first and on the platform second. */
export function checksOf({ checks, linkChecks }: SnippetMessages, platform: Platform, form: Form): string[] {
  if (platform === 'email') return checks.email;
  if (form === 'link') return linkChecks;
  if (platform !== 'html' && platform !== 'wordpress') return checks[platform];
  if (form === 'frame') return checks.iframe;
  return form === 'text' ? checks[platform] : checks.html;
}
