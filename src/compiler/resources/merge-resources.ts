import type { Node } from '../../bundle/index.js';
import { joinTexts, linkTarget, textOf } from '../answer/node-tree.js';
import { makeResource, type ParsedResource } from './parse-resource.js';
import { readFacts } from './resource-facts.js';
import { sameUrlTwice } from './rules/title/same-url-twice.js';

/** Whether two rows are one resource: halves of a title, or named twice. Rows that go on to different things from the same URL are two. */
export function areSameResource({ resource: first }: ParsedResource, { resource: second }: ParsedResource): boolean {
  const leadsElsewhere = (node: Node) => linkTarget(node) !== undefined && linkTarget(node) !== first.url;
  return first.url === second.url && ![...first.note, ...second.note].some(leadsElsewhere);
}

/** Joins two rows that {@link areSameResource}. */
export function mergeResources(above: ParsedResource, below: ParsedResource): ParsedResource {
  const [first, second] = [above.resource, below.resource];
  const areHalves = first.note.length === 0 && first.title !== second.title;
  const title = areHalves ? `${first.title} ${second.title}` : first.title;
  const note = areHalves
    ? second.note
    : joinTexts([...first.note, `${first.note.length ? ' ' : ''}${second.title}`, ...(second.note.length ? [', ', ...second.note] : [])]);
  const facts = readFacts(first.url, title, textOf(note));
  // The language is what one of the rows says by itself: their words together may read differently.
  const [lang, langRule] = first.lang === undefined ? [second.lang, below.factRules.lang] : [first.lang, above.factRules.lang];
  const rules = { ...facts.rules, lang: langRule };
  return makeResource(title, first.url, note, { ...facts, lang, rules }, [...above.titleRules, ...below.titleRules, sameUrlTwice]);
}
