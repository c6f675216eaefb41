import { allowedLink, allowedMedia } from './allowed-url.js';

/** What may be written into an attribute: the value to use, or undefined when it is refused. */
type AttributeCheck = (value: unknown) => string | number | undefined;

const wholeNumber =
  (least: number, most: number): AttributeCheck =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most ? (value as number) : undefined;

const text: AttributeCheck = (value) => (typeof value === 'string' ? value : undefined);

const align: AttributeCheck = (value) => (value === 'left' || value === 'center' || value === 'right' ? value : undefined);

/** What opens when a link in prose is clicked, where it is not a page. */
export type LinkKind = 'pdf' | 'document' | 'video';

const kind = (value: unknown): LinkKind | undefined => (value === 'pdf' || value === 'document' || value === 'video' ? value : undefined);

const size = wholeNumber(1, 100_000);

const none = {};

/**
 * Every tag that an answer may hold, with its attributes and their checks.
 * The compiler writes by this table and the element reads by it, each on its own.
 *
 * `h1` … `h6` are relative: `h1` is one level below the title of the entry.
 */
export const allowedTags = {
  p: none,
  h1: none,
  h2: none,
  h3: none,
  h4: none,
  h5: none,
  h6: none,
  ul: none,
  ol: { start: wholeNumber(0, 999_999_999) },
  li: none,
  a: { href: allowedLink, kind },
  strong: none,
  em: none,
  s: none,
  sub: none,
  sup: none,
  code: none,
  pre: none,
  blockquote: none,
  hr: none,
  br: none,
  table: none,
  thead: none,
  tbody: none,
  tr: none,
  th: { align },
  td: { align },
  img: { src: allowedMedia, alt: text, width: size, height: size },
} satisfies Record<string, Record<string, AttributeCheck>>;

export type Tag = keyof typeof allowedTags;

export type Attributes = Partial<Record<'start' | 'href' | 'kind' | 'align' | 'src' | 'alt' | 'width' | 'height', string | number>>;

/** How deeply tags may be nested. Deeper ones lose the tag and keep the words. */
export const MAX_DEPTH = 32;

export function isAllowedTag(name: unknown): name is Tag {
  return typeof name === 'string' && Object.hasOwn(allowedTags, name);
}

/**
 * The attributes of `given` that `tag` may have and whose values pass.
 * Only own properties are looked at, so a polluted prototype adds nothing.
 */
export function allowedAttributes(tag: Tag, given: object): Attributes | undefined {
  const checks: Record<string, AttributeCheck> = allowedTags[tag];
  let allowed: Attributes | undefined;
  for (const name of Object.keys(checks)) {
    const value = Object.hasOwn(given, name) ? checks[name]!((given as Record<string, unknown>)[name]) : undefined;
    if (value !== undefined) (allowed ??= {})[name as keyof Attributes] = value;
  }
  return allowed;
}
