import { defaultTreeAdapter as tree, html as spec, parseFragment, type DefaultTreeAdapterTypes as Dom } from 'parse5';
import { allowedAttributes, isAllowedTag, MAX_DEPTH, type Attributes, type Node, type Tag } from '../../bundle/index.js';
import { buildDom } from './build-dom.js';
import { joinTexts, linkTarget, textOf } from './node-tree.js';
import { report, reportEmptyItem, reportRemoved, remove, removeTag, type Walk } from './answer-walk.js';
import { decodePath } from './decode-path.js';
import { finding, type Finding } from '../model/problem.js';
import type { RenderedMarkdown } from './render-markdown.js';
import type { FindMedia } from '../model/source-file.js';
import { stripZeroWidth } from '../model/strip-zero-width.js';
import { suspicionOf } from './suspicious-url.js';
import { blocks, formatInside, isInline, isStructure, relativeHeadings, tidy } from './tidy-blocks.js';

/** Tags that mean the same as an allowed one. */
const SAME_AS: Record<string, Tag> = { b: 'strong', i: 'em', del: 's', strike: 's' };

/** Tags whose content no browser shows as text: it goes with them. */
const UNSEEN = new Set(['script', 'style', 'template', 'iframe', 'object', 'title', 'head', 'noembed', 'noframes']);

/** Tags that begin a new block. They go, but their text must not run into the text before. */
const BLOCK = new Set(
  'address article aside body center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup html legend main nav option section select summary'.split(
    ' ',
  ),
);

/** An answer as a tree, before the resources are taken out of it. */
export interface Answer {
  /** Blocks, as the bundle has them. */
  nodes: Node[];
  findings: Finding[];
  /** Output paths of the images in it, with repetitions. */
  media: string[];
  /** Line of the file, from 1, of a tag of the tree. Undefined for text, and everywhere without `locate`. */
  lineOf(node: Node | undefined): number | undefined;
}

/**
 * Turns the Markdown of an entry into the tree of the bundle. The HTML standard's own parsing algorithm reads it where
 * there is raw HTML to decide about; then the allow-list. A tag that is not allowed goes, its text stays, and the editor
 * is told.
 *
 * @param file path of the entry, for the findings
 * @param firstLine line of the file on which the Markdown begins, from 1
 * @param findMedia looks up the images
 * @param locate whether findings and {@link Answer.lineOf} have lines. That doubles the time, and most entries have
 *   nothing to report: call it without first
 * @see https://html.spec.whatwg.org/multipage/parsing.html
 */
export function parseAnswer(file: string, rendered: RenderedMarkdown, firstLine: number, findMedia: FindMedia, locate: boolean): Answer {
  const lineAt = (offset: number | undefined) => (offset === undefined ? undefined : firstLine + rendered.toHtml().lineAt(offset));
  const walk: Walk = {
    file,
    findMedia,
    findings: [],
    media: [],
    offsets: new Map(),
    hasEntities: /&#|&\w+;/.test(rendered.source),
    removed: new Map(),
    lineAt,
  };
  if (rendered.tooDeep !== undefined) walk.findings.push(finding('markup-too-deep', { file, line: firstLine + rendered.tooDeep }, {}));
  let dom = locate ? undefined : buildDom(rendered.tokens);
  if (!dom) {
    const { html } = rendered.toHtml();
    const comment = html.lastIndexOf('<!--');
    if (comment > html.lastIndexOf('-->')) report(walk, 'comment-unclosed', comment, {}); // the rest of the text is inside it
    dom = parseFragment(html, { sourceCodeLocationInfo: locate, scriptingEnabled: false });
  }
  const nodes = relativeHeadings(blocks(convert(walk, dom.childNodes, 0, false)));
  reportRemoved(walk);
  return {
    nodes,
    findings: walk.findings,
    media: walk.media,
    lineOf: (node) => lineAt(node === undefined ? undefined : walk.offsets.get(node)),
  };
}

function convert(walk: Walk, children: readonly Dom.ChildNode[], depth: number, inLink: boolean, verbatim = false): Node[] {
  const nodes: Node[] = [];
  for (const child of children) {
    if (tree.isTextNode(child)) {
      const value = verbatim ? child.value : collapseBlanks(child.value);
      const text = walk.hasEntities ? stripZeroWidth(value) : value;
      if (text) nodes.push(text);
    } else if (tree.isElementNode(child)) nodes.push(...convertElement(walk, child, depth, inLink, verbatim));
  }
  const joined = joinTexts(nodes);
  if (verbatim) return joined;
  for (const [index, node] of joined.entries())
    if (typeof node === 'string' && node.includes('  ')) joined[index] = node.replace(/ {2,}/g, ' ');
  return joined;
}

/** One blank for each run of blanks, as HTML shows them. Most texts have no runs, and that is much faster to see. */
function collapseBlanks(text: string): string {
  return /[\t\n\f\r]| {2}/.test(text) ? text.replace(/[ \t\n\f\r]+/g, ' ') : text;
}

function convertElement(walk: Walk, element: Dom.Element, depth: number, inLink: boolean, verbatim: boolean): Node[] {
  const offset = element.sourceCodeLocation?.startOffset;
  const foreign = element.namespaceURI !== spec.NS.HTML;
  const name = foreign ? element.tagName : (SAME_AS[element.tagName] ?? element.tagName);
  if (UNSEEN.has(name)) {
    removeTag(walk, offset, name, element);
    return [];
  }
  if (depth >= MAX_DEPTH) {
    report(walk, 'markup-too-deep', offset, {}, true);
    return [domText(element)];
  }
  if (name === 'img') return convertImage(walk, element, offset);

  const foundBefore = walk.findings.length;
  const link = name === 'a' && !foreign ? attribute(element, 'href') : undefined;
  const inside = convert(walk, element.childNodes, depth + 1, inLink || link !== undefined, verbatim || name === 'pre');
  if (foreign || !isAllowedTag(name)) {
    if (name === 'u' && !foreign) {
      if (!inLink && inside.some(isUnlinkedText)) report(walk, 'underline-outside-link', offset, {}, true);
    } else removeTag(walk, offset, name, element);
    return BLOCK.has(name) ? [' ', ...blocks(inside), ' '] : inside;
  }

  let attributes = convertAttributes(walk, element, name, offset);
  if (name === 'a' && !attributes?.href) {
    if (link !== undefined) report(walk, 'link-unsafe', offset, { url: link });
    return inside;
  }
  const suspicion = name === 'a' ? suspicionOf(String(attributes?.href)) : undefined;
  if (suspicion) report(walk, 'link-doubtful', offset, { url: String(attributes?.href), ...suspicion });
  if (suspicion?.part === 'redirect') attributes = allowedAttributes('a', { href: suspicion.found }); // the other can hold who copied it
  if (name === 'a' && !inside.some((node) => typeof node !== 'string' || node.trim())) {
    report(walk, 'link-text-missing', offset, { url: String(link) });
    return inside;
  }
  const content = tidy(name, inside);
  if (content.length === 0 && (name === 'li' || name === 'ul' || name === 'ol')) {
    if (name === 'li' && walk.findings.length === foundBefore) reportEmptyItem(walk, offset);
    return [];
  }
  const build = (children: Node[]): Node => {
    const node: Node = attributes ? [name, attributes, ...children] : [name, ...children];
    if (offset !== undefined) walk.offsets.set(node, offset);
    return node;
  };
  return isInline(name) && content.some(isStructure) ? formatInside(content, build) : [build(content)];
}

const isUnlinkedText = (node: Node): boolean => linkTarget(node) === undefined && textOf([node]).trim() !== '';

function convertAttributes(walk: Walk, element: Dom.Element, name: Tag, offset: number | undefined): Attributes | undefined {
  if (element.attrs.length === 0) return undefined;
  const given: Record<string, string | number> = Object.create(null) as Record<string, string | number>;
  // The kind of a link is ours to find, and no attribute of HTML.
  for (const { name: key, value } of element.attrs) given[key] = key === 'start' ? Number(value) : key === 'kind' ? '' : value;
  const allowed = allowedAttributes(name, given);
  for (const key in given) if (!Object.hasOwn(allowed ?? {}, key) && !(name === 'a' && key === 'href')) remove(walk, offset, key);
  return allowed;
}

function convertImage(walk: Walk, element: Dom.Element, offset: number | undefined): Node[] {
  const src = attribute(element, 'src') ?? '';
  const alt = attribute(element, 'alt')?.trim() ?? '';
  for (const { name } of element.attrs) if (!['src', 'alt', 'width', 'height'].includes(name)) remove(walk, offset, name);
  const instead = alt ? [alt] : [];
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) {
    report(walk, 'image-remote', offset, { url: src });
    return instead;
  }
  const path = decodePath(src);
  const media = walk.findMedia(path, walk.file);
  if (typeof media === 'string' || 'spelled' in media) {
    report(walk, media === 'unreadable' ? 'image-unreadable' : 'image-missing', offset, {
      path,
      ...(typeof media === 'string' ? {} : media),
    });
    return instead;
  }
  if (!alt) report(walk, 'image-alt-missing', offset, { path });
  walk.media.push(media.path);
  return [['img', { src: media.path, alt, width: media.width, height: media.height }]];
}

const attribute = (element: Dom.Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value;

/** The text of a subtree, without recursion: it may be as deep as the parser goes. */
function domText(element: Dom.Element): string {
  let text = '';
  const open: Dom.ChildNode[] = [element];
  for (let node = open.pop(); node; node = open.pop()) {
    if (tree.isTextNode(node)) text += node.value;
    else if (tree.isElementNode(node) && !UNSEEN.has(node.tagName)) open.push(...node.childNodes.toReversed());
  }
  return stripZeroWidth(text);
}
