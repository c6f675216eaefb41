import type { ExpectedValue } from './expected-value.js';
import type { StrayMarkup } from './stray-markup.js';

/** Which kind of character that no author means. */
export type CharacterKind = 'replacement' | 'object' | 'control' | 'private' | 'noncharacter';

/** Which part of a URL is probably wrong. */
export type SuspiciousPart = 'redirect' | 'host' | 'query-lost' | 'video-lost' | 'ending';

/** What about the resources is probably meant in another way: see `find-doubts.ts`. */
export type ResourceDoubt = 'list' | 'links' | 'heading' | 'sentence';

/**
 * What each problem has to tell, by its permanent id. The words are in `messages/`, the meaning for editors in
 * `docs/problems.md`; a test keeps the three, and the fixtures, the same set.
 */
export interface ProblemDetails {
  // the file as such
  'file-unreadable': { reason: string };
  'file-too-large': { bytes: number; most: number };
  'file-not-utf8': { offset: number };
  'file-nul': { offset: number };
  'file-line-ends': { offset: number };
  'file-unknown': Empty;
  'folder-linked': Empty;
  'file-placeholder': { name: string; program: string };
  'file-not-markdown': { program: string };
  'merge-conflict': { lines: readonly number[] };
  'character-unexpected': { kind: CharacterKind; code: string; found: string };
  // front matter
  'front-matter-missing': { fenceLine: number | undefined };
  'front-matter-fence': { found: string; invisible?: string | undefined };
  'front-matter-unclosed': Empty;
  'front-matter-too-long': { lines: number; bytes: number };
  'yaml-syntax': { found: string; isIndented?: boolean };
  'yaml-feature': { feature: 'anchor' | 'alias' | 'tag' | 'merge' | 'end' };
  'key-duplicate': { key: string };
  'key-unknown': { key: string; nearest: string | undefined; known: readonly string[] };
  'title-missing': Empty;
  'value-invalid': { key: string; found: string; expected: ExpectedValue; words?: readonly string[] };
  'id-missing': { key: string };
  'id-invalid': { key: string; found: string };
  // identity
  'file-name-mismatch': { name: string; key: string; found: string; expected: string };
  'address-duplicate': { address: string; other: string; expected: string | undefined };
  'question-duplicate': { question: string; other: string; expected: string | undefined };
  'name-case': { of: 'file' | 'question' | 'choice'; name: string; twin: string; other: string };
  'question-missing': { question: string };
  'question-title-missing': Empty;
  'question-text-ignored': { text: string };
  'choice-missing': { question: string; choices: string[] };
  'translation-alone': { lang: string; main: string; files: string[] };
  'theme-unknown': { theme: string; nearest: string | undefined };
  'theme-conflict': { question: string; theme: string; chosen: string };
  'theme-question-missing': { question: string; theme: string };
  // answer
  'answer-empty': Empty;
  'answer-too-large': { bytes: number | undefined; most: number };
  'entry-without-resources': { links: number };
  'comment-unclosed': Empty;
  'embed-removed': { url: string };
  'markup-removed': { names: string[] };
  'markup-too-deep': Empty;
  'underline-outside-link': Empty;
  'list-marker-escaped': { found: string; rewritten: string };
  'list-marker-typed': { found: string; rewritten: string };
  'heading-mark-typed': { found: string };
  'list-item-empty': { last: number | undefined };
  'list-line-joined': { text: string };
  'link-unsafe': { url: string };
  'link-doubtful': { url: string; part: SuspiciousPart; found: string };
  'link-text-missing': { url: string };
  'link-target-missing': { text: string; target: string | undefined; isImage?: boolean };
  'link-definition-unused': { found: string };
  'link-split': { url: string };
  'parenthesis-doubled': { text: string };
  'table-row-long': Empty;
  'table-foreign': { row: string };
  'heading-underlined': { text: string; sign: string };
  'text-indented': { text: string };
  'leftover-shown': { kind: StrayMarkup; found: string };
  'resource-link-missing': { text: string };
  'resources-doubtful': { kind: ResourceDoubt; text: string };
  // images
  'image-missing': { path: string; spelled?: string | undefined };
  'image-unreadable': { path: string };
  'image-remote': { url: string };
  'image-alt-missing': { path: string };
  // writing
  'output-unwritable': { path: string; reason: string };
}

type Empty = Record<never, never>;

export type ProblemId = keyof ProblemDetails;

export type Severity = 'error' | 'warning' | 'hint';

/** An error keeps the bundle from being written. A warning does not. A hint is reported only where somebody asks for strictness. */
export const severities = {
  'file-unreadable': 'error',
  'file-too-large': 'error',
  'file-not-utf8': 'error',
  'file-nul': 'error',
  'file-line-ends': 'error',
  'file-unknown': 'warning',
  'folder-linked': 'warning',
  'file-placeholder': 'warning',
  'file-not-markdown': 'warning',
  'merge-conflict': 'error',
  'character-unexpected': 'warning',
  'front-matter-missing': 'error',
  'front-matter-fence': 'error',
  'front-matter-unclosed': 'error',
  'front-matter-too-long': 'error',
  'yaml-syntax': 'error',
  'yaml-feature': 'error',
  'key-duplicate': 'error',
  'key-unknown': 'warning',
  'title-missing': 'error',
  'value-invalid': 'error',
  'id-missing': 'error',
  'id-invalid': 'error',
  'file-name-mismatch': 'error',
  'address-duplicate': 'error',
  'question-duplicate': 'error',
  'name-case': 'error',
  'question-missing': 'warning',
  'question-title-missing': 'error',
  'question-text-ignored': 'warning',
  'choice-missing': 'warning',
  'translation-alone': 'warning',
  'theme-unknown': 'warning',
  'theme-conflict': 'warning',
  'theme-question-missing': 'warning',
  'answer-empty': 'warning',
  'answer-too-large': 'error',
  'entry-without-resources': 'hint',
  'comment-unclosed': 'error',
  'embed-removed': 'warning',
  'markup-removed': 'warning',
  'markup-too-deep': 'error',
  'underline-outside-link': 'warning',
  'list-marker-escaped': 'warning',
  'list-marker-typed': 'warning',
  'heading-mark-typed': 'warning',
  'list-item-empty': 'warning',
  'list-line-joined': 'warning',
  'link-unsafe': 'warning',
  'link-doubtful': 'warning',
  'link-text-missing': 'warning',
  'link-target-missing': 'warning',
  'link-definition-unused': 'warning',
  'link-split': 'warning',
  'parenthesis-doubled': 'warning',
  'table-row-long': 'warning',
  'table-foreign': 'warning',
  'heading-underlined': 'warning',
  'text-indented': 'warning',
  'leftover-shown': 'warning',
  'resource-link-missing': 'warning',
  'resources-doubtful': 'warning',
  'image-missing': 'error',
  'image-unreadable': 'error',
  'image-remote': 'warning',
  'image-alt-missing': 'warning',
  'output-unwritable': 'error',
} as const satisfies Record<ProblemId, Severity>;

/** Warnings that are errors where somebody asks for it: a complete set of texts. */
export const strictErrors: readonly ProblemId[] = ['choice-missing'];

/** Where something was found: path with `/`, line and column from 1 where known. */
export interface Place {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
}

/** Something that an editor must look at, before it is put into words. */
export type Finding = { [Id in ProblemId]: Place & { id: Id; details: ProblemDetails[Id] } }[ProblemId];

/** Something that an editor must look at, in the editor's language. */
export interface Problem extends Place {
  /** Permanent; the heading in `docs/problems.md`. */
  id: ProblemId;
  severity: Severity;
  what: string;
  why: string;
  fix: string;
}

/** True for what is reported to everybody: an error or a warning. */
export const isNoHint = ({ id }: { id: ProblemId }): boolean => severities[id] !== 'hint';

/** Makes a {@link Finding}; the details that an id asks for are checked by the compiler. */
export function finding<Id extends ProblemId>(id: Id, place: Place, details: ProblemDetails[Id]): Finding {
  return { id, details, ...place } as Finding;
}
