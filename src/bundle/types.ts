import type { Attributes, Tag } from './allowed-tags.js';

/** The shape that this code writes and reads. A change that an older script would misread raises it. */
export const FORMAT = 1;

/**
 * The oldest shape that this code still reads: the one before its own, so that a host can put a new script in place before its
 * content is built again. Format 1 has none before it.
 */
export const OLDEST_FORMAT = 1;

/**
 * One piece of an answer: text, or a tag with its optional attributes and what is inside it.
 *
 *     ["p", "STGM ", ["a", {"href": "https://…"}, "Bilgi Merkezi"], "ne bakın."]
 *
 * A link has a {@link LinkKind} where a file or a video opens and the words around it do not say so:
 * `["a", {"href": "https://…/x.pdf", "kind": "pdf"}, "rehber"]`.
 */
export type Node = string | [Tag, ...Node[]] | [Tag, Attributes, ...Node[]];

export const KINDS = ['document', 'video', 'course', 'page'] as const;

/** What opens when a resource is clicked. */
export type Kind = (typeof KINDS)[number];

/** One thing worth opening, taken from the list at the end of an entry. */
export interface Resource {
  title: string;
  /** Absolute, with one of the allowed schemes. */
  url: string;
  kind: Kind;
  /** BCP 47; only where the entry says it ("(İngilizce)"). */
  lang?: string;
  /** Of publication; only where the entry says it. */
  year?: number;
  /** Author, publisher, further links: the rest of the item, word for word. Maybe empty. */
  note: Node[];
  /** Shown in place of the year: publisher and date in the words of the note, where the note says more than the year. */
  imprint?: string;
  /** Shown in place of the note: the note without what kind, host, imprint, year and language say already. Maybe empty. */
  shownNote?: Node[];
}

/** The guidance at one address. */
export interface Choice {
  id: string;
  /** The statement that the reader chose. */
  title: string;
  answer: Node[];
  /** The sentence that leads to the resources. Maybe empty. */
  resourcesIntro: Node[];
  /** Maybe empty. */
  resources: Resource[];
  summary?: string;
  /**
   * Hash of the statement in the default language, the same in every language. What a snippet says in `expects` must be in it;
   * otherwise the statement at this address is now another one. Absent in what older compilers wrote.
   */
  statement?: string;
  /** Day of the last review, `YYYY-MM-DD`. */
  reviewed?: string;
  /** BCP 47; only where it differs from the bundle's language. */
  lang?: string;
  /** The line that says whose words these are: organisation, day of review, licence, address of the page. Absent where nothing is known. */
  source?: Node[];
}

export interface Question {
  id: string;
  title: string;
  /** Id of the theme, see {@link IndexBundle}. */
  theme?: string;
  /** BCP 47 of the title; only where it differs from the bundle's language. */
  lang?: string;
}

/** `content/{lang}/{question}.json`, in the folder of its format, see `formatFolder`: one question with all its choices. */
export interface QuestionBundle {
  format: typeof FORMAT;
  lang: string;
  question: Question;
  choices: Choice[];
}

export interface Theme {
  id: string;
  title: string;
}

/** `content/{lang}/index.json`: what there is, without the answers. */
export interface IndexBundle {
  format: typeof FORMAT;
  lang: string;
  /** Whose words these are: organisation and licence. Absent where nothing is known. */
  source?: Node[];
  themes: Theme[];
  questions: (Question & { choices: Pick<Choice, 'id' | 'title' | 'lang'>[] })[];
}

/** `content/{lang}/guidance.json`: everything, for apps and offline use. */
export interface GuidanceBundle {
  format: typeof FORMAT;
  lang: string;
  /** Whose words these are: organisation and licence. Absent where nothing is known. */
  source?: Node[];
  themes: Theme[];
  questions: Pick<QuestionBundle, 'question' | 'choices'>[];
}
