import type { Bundle } from '../../compiler/assemble/to-bundle.js';

/** Folders below the root that the site needs for itself, besides those of languages and versions. */
const RESERVED = ['assessment', 'comparison', 'content', 'oembed', 'pictures', 'report', 'search', 'snippet'];

/** @returns the id of a question whose page would overwrite something else of the site, or undefined if there is none */
export function reservedId(bundle: Bundle): string | undefined {
  const taken = new Set([...RESERVED, ...bundle.map(({ lang }) => lang)]);
  return bundle.flatMap(({ questions }) => questions).find(({ question: { id } }) => taken.has(id) || /^v\d/.test(id))?.question.id;
}
