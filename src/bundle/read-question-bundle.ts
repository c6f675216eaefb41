import { allowedAttributes, isAllowedTag, MAX_DEPTH } from './allowed-tags.js';
import { allowedLink } from './allowed-url.js';
import { FORMAT, KINDS, OLDEST_FORMAT, type Choice, type Node, type QuestionBundle, type Resource } from './types.js';

/** Why a bundle cannot be shown: a shape that is too new or too old for this code, or not a bundle of that question at all. */
export class UnreadableBundle extends Error {
  override name = 'UnreadableBundle';

  constructor(
    readonly reason: 'format' | 'content',
    detail: string = reason,
  ) {
    super(detail);
  }
}

/** The own property of a value that may be anything: a polluted prototype answers for nobody. */
export function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export const string = (value: unknown): string => {
  if (typeof value !== 'string') throw new UnreadableBundle('content');
  return value;
};

/** `{key: value}` where there is a value: an absent optional key stays absent. */
export const optional = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [k in K]?: V };

/** `{key: text}` where the value has a text of that name. */
const optionalText = <K extends string>(value: unknown, key: K) => {
  const text = own(value, key);
  return optional(key, typeof text === 'string' ? text : undefined);
};

/** A language as the browser knows it: of one that only looks right (`de-1996-1996`) it would refuse to tell the name. */
export const language = (value: unknown): string | undefined => {
  try {
    return new Intl.Locale(string(value)).baseName;
  } catch {
    return undefined; // not BCP 47
  }
};

/**
 * The tree as far as the allow-list reaches: an unknown tag loses itself and keeps its words,
 * an unknown attribute or a refused URL goes. The result can be built with createElement as it is.
 */
export function readNodes(value: unknown, depth = 0): Node[] {
  return list(value).flatMap((node): Node[] => {
    if (typeof node === 'string') return [node];
    if (!Array.isArray(node) || depth > 2 * MAX_DEPTH) return [];
    const [name, second] = node as unknown[];
    const attributes = typeof second === 'object' && second !== null && !Array.isArray(second) ? second : undefined;
    const children = readNodes(node.slice(attributes ? 2 : 1), depth + 1);
    if (!isAllowedTag(name) || depth >= MAX_DEPTH) return children;
    const allowed = allowedAttributes(name, attributes ?? {});
    if ((name === 'a' && !allowed?.href) || (name === 'img' && !allowed?.src)) return children;
    return [allowed ? [name, allowed, ...children] : [name, ...children]];
  });
}

function readResource(value: unknown): Resource[] {
  const url = allowedLink(own(value, 'url'));
  if (!url) return [];
  const year = own(value, 'year');
  const shownNote = own(value, 'shownNote');
  return [
    {
      title: string(own(value, 'title')),
      url,
      kind: KINDS.find((kind) => kind === own(value, 'kind')) ?? 'page',
      ...optional('lang', language(own(value, 'lang'))),
      ...optional('year', Number.isInteger(year) ? (year as number) : undefined),
      note: readNodes(own(value, 'note')),
      ...optionalText(value, 'imprint'),
      ...(Array.isArray(shownNote) ? { shownNote: readNodes(shownNote) } : {}),
    },
  ];
}

/** What is shown of a choice. */
function readChoice(value: unknown): Choice {
  const source = readNodes(own(value, 'source'));
  return {
    id: string(own(value, 'id')),
    title: string(own(value, 'title')),
    answer: readNodes(own(value, 'answer')),
    resourcesIntro: readNodes(own(value, 'resourcesIntro')),
    resources: list(own(value, 'resources')).flatMap(readResource),
    ...optionalText(value, 'statement'),
    ...optional('lang', language(own(value, 'lang'))),
    ...optional('source', source.length > 0 ? source : undefined),
  };
}

const bundleLanguage = (value: unknown): string => language(own(value, 'lang')) ?? 'tr';

/** Refuses what is not the bundle of that question, or not of a shape that this code knows. */
function checkShape(value: unknown, id: string): void {
  const format = own(value, 'format');
  if (typeof format === 'number' && (format > FORMAT || format < OLDEST_FORMAT))
    throw new UnreadableBundle('format', `format ${format}, not ${FORMAT}: update the older one`);
  if (typeof format !== 'number' || own(own(value, 'question'), 'id') !== id) throw new UnreadableBundle('content');
}

/** A question whose choices are read when they are shown. */
export interface OpenQuestion {
  title: string;
  /** The file as it came, for `readQuestionBundle`. */
  raw: unknown;
  /**
   * The choice with this id, with the language of the bundle where it has none of its own; the same object each time.
   *
   * @returns undefined where there is none
   * @throws {UnreadableBundle} where it cannot be read
   */
  choice(id: string): (Choice & { lang: string }) | undefined;
}

/**
 * The same as `readQuestionBundle` for a reader who looks at one choice and maybe another: each is read and checked when it is asked for.
 *
 * @throws {UnreadableBundle} as `readQuestionBundle` does for the question as a whole
 */
export function openQuestionBundle(value: unknown, id: string): OpenQuestion {
  checkShape(value, id);
  const read = new Map<string, ReturnType<OpenQuestion['choice']>>();
  return {
    raw: value,
    title: string(own(own(value, 'question'), 'title')),
    choice(id) {
      if (!read.has(id)) {
        const found = list(own(value, 'choices')).find((choice) => own(choice, 'id') === id);
        read.set(id, found ? { lang: bundleLanguage(value), ...readChoice(found) } : undefined);
      }
      return read.get(id);
    },
  };
}

/**
 * Turns what a content host answered into a bundle that is safe to show, whoever wrote it.
 * Keys that this code does not know are left out, absent optional ones stay absent.
 * A shape that is newer than this code is refused and not guessed at: it is newer because we would misread it, and wrong advice is worse than none.
 *
 * @param value parsed JSON of `content/{lang}/{question}.json`
 * @param id the question that was asked for
 * @throws {UnreadableBundle} `format` when the shape is too new or too old, `content` when it is not the bundle of that question
 */
export function readQuestionBundle(value: unknown, id: string): QuestionBundle {
  checkShape(value, id);
  const question = own(value, 'question');
  return {
    format: FORMAT,
    lang: bundleLanguage(value),
    question: {
      id,
      title: string(own(question, 'title')),
      ...optionalText(question, 'theme'),
      ...optional('lang', language(own(question, 'lang'))),
    },
    choices: list(own(value, 'choices')).map((choice) => ({
      ...readChoice(choice),
      ...optionalText(choice, 'summary'),
      ...optionalText(choice, 'reviewed'),
    })),
  };
}
