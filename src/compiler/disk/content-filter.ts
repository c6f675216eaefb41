import ignore from 'ignore';
import { readFileName } from '../model/file-name.js';
import type { FolderItem } from './read-content-folder.js';

/** What of a content folder is not content. */
export interface ContentFilterOptions {
  /** Files and folders, as patterns of `.gitignore`. */
  ignore?: readonly string[] | undefined;
  /** The languages whose folders are read. By default all. */
  languages?: readonly string[] | undefined;
}

/** Tells whether something in a content folder is left alone. */
export type ContentFilter = (item: FolderItem) => boolean;

/** @see https://git-scm.com/docs/gitignore#_pattern_format */
export function createContentFilter({ ignore: patterns = [], languages }: ContentFilterOptions): ContentFilter {
  const ignored = ignore({ ignorecase: false, allowRelativePaths: true }).add([...patterns]);
  return ({ path, kind }) => {
    if (path === '') return false;
    const { folderLang } = readFileName(path);
    if (languages && folderLang !== undefined && !languages.includes(folderLang)) return true;
    return patterns.length > 0 && ignored.ignores(/folder$/.test(kind) ? `${path}/` : path);
  };
}
