import { relative } from 'node:path';
import type { ParsedFile } from '../../compiler/model/entry.js';
import type { SiteLanguage } from '../model/site.js';

interface Saved {
  content: string;
  lang: string;
  /** Absolute paths. */
  changed: readonly string[];
  files: Iterable<ParsedFile>;
  languages: readonly SiteLanguage[];
}

/** Path of the page that shows the file that was saved. Undefined if several were, as after `git pull`, or if it has no page. */
export function savedPage({ content, lang, changed, files, languages }: Saved): string | undefined {
  const paths = new Set(changed.map((path) => relative(content, path).replaceAll('\\', '/')));
  const [file, another] = [...files].filter(({ path }) => paths.has(path));
  if (!file?.content || another) return undefined;
  const language = languages.find((one) => one.lang === (file.folderLang ?? lang));
  if (!language) return undefined;
  switch (file.content.kind) {
    case 'entry':
      return language.paths.entry(file.content.address.question, file.content.address.choice);
    case 'question':
      return language.paths.question(file.content.id);
    case 'themes':
      return language.paths.front;
  }
}
