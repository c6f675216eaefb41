import type { Choice, Node } from '../../bundle/index.js';
import type { SiteLanguage } from './site.js';

/** Search engines and messengers cut a description after about this many characters. */
const MAX_LENGTH = 160;

/** Describes an entry for `<meta name="description">`: its summary, or else the beginning of its answer. */
export function descriptionOf({ summary, answer, title }: Choice): string {
  const text = summary ?? (textOfNodes(answer) || title);
  if (text.length <= MAX_LENGTH) return text;
  return `${text.slice(0, MAX_LENGTH).replace(/[\s\p{P}]*\s\S*$/u, '')}…`;
}

/** Describes the front page, and says so if the texts are sample content. */
export const frontDescription = ({ messages, sampleNotice }: SiteLanguage): string => `${messages.siteAbout} ${sampleNotice}`.trim();

/** The text of nodes, as one line. */
export const textOfNodes = (nodes: readonly Node[]): string => nodes.map(textOfNode).join('').replace(/\s+/g, ' ').trim();

function textOfNode(node: unknown): string {
  if (typeof node === 'string') return node;
  if (!Array.isArray(node)) return ''; // attributes
  const inside = node.slice(1).map(textOfNode).join('');
  return /^(p|li|h\d|td|th|br|pre)$/.test(String(node[0])) ? ` ${inside} ` : inside;
}
