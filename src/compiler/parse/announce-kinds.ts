import type { LinkKind, Node } from '../../bundle/index.js';
import { childrenOf, elementOf, linkTarget, textOf } from '../answer/node-tree.js';
import { isBreak, isInline } from '../answer/tidy-blocks.js';
import { foldCase } from '../resources/fold-case.js';
import { kindRules } from '../resources/rules/facts/kinds.js';

/** Words that say what opens, case folded. */
const SAYS: Record<LinkKind, RegExp> = {
  pdf: /(?<!\p{L})pdf/u,
  document: /(?<!\p{L})(belge|dosya|dokuman|doküman|document|file|pdf|word|excel|powerpoint|epub|(doc|xls|ppt)x?(?!\p{L}))/u,
  video: /(?<!\p{L})(video|webinar|film|youtube|vimeo|izleyin|izleyebilir|watch)/u,
};

/** Where a sentence ends. What is said in another one is too far from the link. */
const SENTENCE_END = /[.!?…](?=\s)|\n/;

/** A text between two links, or a link. */
type Piece = string | Exclude<Node, string>;

/**
 * Marks every link that opens a PDF, another document or a video with its `kind`, unless the sentence around it says so already:
 * its own words, or those between it and the next link on either side. Only the URL decides what opens.
 *
 * @param nodes prose, not resources: their rows say what opens. The attributes of its links are changed
 */
export function announceKinds(nodes: readonly Node[]): void {
  let pieces: Piece[] = [];
  const close = () => {
    pieces.forEach((_, index) => announce(pieces, index));
    pieces = [];
  };
  const visit = (node: Node) => {
    if (typeof node === 'string') pieces.push(node);
    else if (isBreak(node)) pieces.push('\n');
    else if (linkTarget(node) !== undefined) pieces.push(node);
    else if (isInline(node[0])) childrenOf(node).forEach(visit);
    else {
      close();
      childrenOf(node).forEach(visit);
      close();
    }
  };
  nodes.forEach(visit);
  close();
}

function announce(pieces: readonly Piece[], index: number): void {
  const link = pieces[index];
  const target = linkTarget(link);
  if (link === undefined || target === undefined) return;
  const next = pieces.slice(index + 1).find((piece) => typeof piece !== 'string' || piece.trim() !== '');
  if (linkTarget(next) === target) return; // one link in pieces: it is said after the last one
  const kind = URL.canParse(target) ? kindOf(new URL(target)) : undefined;
  if (kind && !SAYS[kind].test(foldCase(wordsAround(pieces, index)))) elementOf(link).attributes.kind = kind;
}

/** What a URL opens by the rules for resources, as far as they need no title. A page needs no word, and a course is a page. */
function kindOf(url: URL): LinkKind | undefined {
  const { kind } = kindRules.find((rule) => rule.fits(url, ''))!;
  if (kind === 'document') return /\.pdf$/i.test(url.pathname) ? 'pdf' : 'document';
  return kind === 'video' ? 'video' : undefined;
}

/** The words of a link and those around it, as far as its sentence goes and no further than to the next links. */
function wordsAround(pieces: readonly Piece[], index: number): string {
  const text = (step: 1 | -1) => {
    let found = '';
    for (let at = index + step; typeof pieces[at] === 'string'; at += step)
      found = step === 1 ? found + (pieces[at] as string) : (pieces[at] as string) + found;
    return found;
  };
  const before = text(-1).split(SENTENCE_END).at(-1)!;
  const after = text(1).split(SENTENCE_END)[0]!;
  return before + textOf([pieces[index]!]) + after;
}
