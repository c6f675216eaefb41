import { relative } from 'node:path';
import { assemble } from '../assemble/assemble.js';
import { isSampleContent } from '../disk/is-sample-content.js';
import type { ParsedFile, ThemesFile } from '../model/entry.js';
import type { ContentSource } from '../model/content-source.js';

/** What is known about a content folder besides its files. */
export interface ContentSettings {
  /** The content folder. */
  content: string;
  /** The language of the files in no language folder. */
  lang?: string | undefined;
  /** Whose words the content holds. A folder that has the marker of sample content says so by itself. */
  source?: ContentSource | undefined;
  /** Themes that are not in `themes.yml`; their `file` is as seen from the current folder. */
  themes?: ThemesFile | undefined;
}

/** Puts the parsed files of a content folder together as its options say. A folder with the marker of sample content says so by itself. */
export const assembleContent = (files: Iterable<ParsedFile>, { content, lang = 'tr', themes, source }: ContentSettings) =>
  assemble(files, {
    lang,
    themes: themes && seenFrom(content, themes),
    source: { ...source, isSample: source?.isSample ?? isSampleContent(content) },
  });

/** The same themes with paths as those of the content's files. */
function seenFrom(content: string, themes: ThemesFile): ThemesFile {
  return { ...themes, questions: themes.questions.map((listed) => ({ ...listed, file: relative(content, listed.file) })) };
}
