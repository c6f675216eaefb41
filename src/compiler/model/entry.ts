import type { FileName, NamedAddress } from './file-name.js';
import type { Finding, Place } from './problem.js';

/** Where in a file something is said. */
export type Spot = Required<Pick<Place, 'line' | 'column'>>;

/** Where an entry's advice belongs, as its front matter says, and where it says it. */
export interface Address {
  question: string;
  choice: string;
  questionAt: Spot;
  choiceAt: Spot;
}

/** What one Markdown file gave: the guidance at one address, ready to be put into bundles. */
export interface Entry {
  kind: 'entry';
  address: Address;
  title: string;
  /** BCP 47 of its folder or its front matter; undefined for the default language. */
  lang: string | undefined;
  /** Day of the last review, `YYYY-MM-DD`. */
  reviewed: string | undefined;
  /**
   * The {@link Choice} as UTF-8 JSON, without `lang`. Bytes and not objects: ten thousand trees
   * would be three times as large, and the bytes are what is written.
   */
  json: Uint8Array;
}

/** What one question file gave. */
export interface QuestionFile {
  kind: 'question';
  id: string;
  idAt: Spot;
  title: string;
  theme: string | undefined;
  themeAt: Spot;
}

/** What one `themes.yml` gave: titles by id, in the order to show, and the questions that it lists under them. */
export interface ThemesFile {
  kind: 'themes';
  titles: ReadonlyMap<string, string>;
  questions: readonly ListedQuestion[];
}

/** A question in the list of a theme. */
export interface ListedQuestion {
  question: string;
  theme: string;
  /** The file that lists it, relative to the content folder. */
  file: string;
  at: Spot;
}

/** A source file after parsing. Depends on nothing but the file and the images it shows, so it can be kept. */
export interface ParsedFile extends FileName {
  /** Undefined where the file is a draft, or no part of the content, or too broken to be placed. */
  content: Entry | QuestionFile | ThemesFile | undefined;
  /** Where a draft will belong. */
  draft?: NamedAddress;
  findings: Finding[];
  /** Output paths of the images it shows. Empty for most. */
  media: readonly string[];
}

/** What the text of a file gave, before its name is put to it. */
export type ParsedText = Omit<ParsedFile, keyof FileName>;

/** A file from which nothing could be taken, and why. */
export const withoutContent = (...findings: Finding[]): ParsedText => ({ content: undefined, findings, media: [] });
