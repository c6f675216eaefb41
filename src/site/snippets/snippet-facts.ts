import type { Choice } from '../../bundle/index.js';
import type { Scripts } from '../assets/scripts.js';
import type { Site } from '../model/site.js';
import type { SnippetFacts } from './make-snippet.js';
import { spaceFor } from './space.js';

/** Collects what the snippets of an entry are made from. */
export const snippetFacts = (
  { base, defaultLang, scripts: { version, files } }: Pick<Site, 'base' | 'defaultLang' | 'scripts'>,
  lang: string,
  question: string,
  choice: Choice,
): SnippetFacts => ({
  base,
  question,
  choice: choice.id,
  lang,
  defaultLang,
  title: choice.title,
  expects: choice.statement,
  space: spaceFor(choice),
  version,
  integrity: snippetIntegrity(files),
});

/** The integrity of the scripts that snippets load. */
export const snippetIntegrity = (files: Scripts['files']): SnippetFacts['integrity'] => ({
  element: files['stgm-guidance.js']!.integrity,
  help: files['stgm-help.js']!.integrity,
  embed: files['stgm-embed.js']!.integrity,
});
