import type { SnippetPart } from '../snippets/make-snippet.js';
import type { Form, Platform } from '../snippets/platforms.js';

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
