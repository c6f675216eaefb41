import type { DefaultTreeAdapterTypes as Dom } from 'parse5';
import type { Node } from '../../bundle/index.js';
import { embeddedPage } from './embedded-page.js';
import { finding, type Finding, type ProblemDetails, type ProblemId } from '../model/problem.js';
import type { FindMedia } from '../model/source-file.js';

/** What is shared while the DOM of one answer is walked. An offset is where a tag begins in the HTML, in characters. */
export interface Walk {
  /** Path of the entry. */
  file: string;
  findMedia: FindMedia;
  findings: Finding[];
  media: string[];
  /** Where each node of the tree begins in the HTML. Lines are counted only when there is something to report. */
  offsets: Map<Node, number>;
  /** Whether the Markdown has entities: they bring back characters that were stripped from it. */
  hasEntities: boolean;
  /** Names of what the allow-list took away, by line. */
  removed: Map<number, Set<string>>;
  /** The line of the file, from 1. Undefined where offsets are not known. */
  lineAt(offset: number | undefined): number | undefined;
}

/** Adds a finding at an offset. */
export function report<Id extends ProblemId>(
  walk: Walk,
  id: Id,
  offset: number | undefined,
  details: ProblemDetails[Id],
  oncePerFile = false,
): void {
  if (oncePerFile && walk.findings.some((earlier) => earlier.id === id)) return;
  walk.findings.push(finding(id, { file: walk.file, line: walk.lineAt(offset) }, details));
}

/** Reports an empty item of a list: once for a run of them, which is one slip or one attack. */
export function reportEmptyItem(walk: Walk, offset: number | undefined): void {
  const line = walk.lineAt(offset);
  const before = walk.findings.at(-1);
  const isNext = before?.id === 'list-item-empty' && line !== undefined && line - (before.details.last ?? before.line ?? 0) <= 2;
  if (isNext) before.details.last = line;
  else if (before?.id !== 'list-item-empty' || line !== undefined) report(walk, 'list-item-empty', offset, { last: undefined });
}

/** Remembers what the allow-list took away, to report it once per line. */
export function remove(walk: Walk, offset: number | undefined, name: string): void {
  const line = walk.lineAt(offset) ?? 0;
  const names = walk.removed.get(line);
  if (names) names.add(name);
  else walk.removed.set(line, new Set([name]));
}

/** Tags that show another page, a video or a sound, with the attribute that says which. */
const SHOWING: Record<string, string> = { iframe: 'src', embed: 'src', video: 'src', audio: 'src', source: 'src', object: 'data' };

/** Reports a tag that goes. One that shows a page, a video or a sound is reported with its URL: that can be a link. */
export function removeTag(walk: Walk, offset: number | undefined, name: string, { attrs }: Dom.Element): void {
  const src = Object.hasOwn(SHOWING, name) ? attrs.find((attribute) => attribute.name === SHOWING[name])?.value : undefined;
  const url = src === undefined ? undefined : embeddedPage(src);
  if (url === undefined) remove(walk, offset, `<${name}>`);
  else report(walk, 'embed-removed', offset, { url });
}

/** Adds one finding for each line in which something was taken away. */
export function reportRemoved({ file, findings, removed }: Walk): void {
  for (const [line, names] of removed) findings.push(finding('markup-removed', { file, line: line || undefined }, { names: [...names] }));
}
