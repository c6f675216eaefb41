import type { Choice, Node } from '../../bundle/index.js';
import type { Entry, ParsedText } from '../model/entry.js';
import { addShownNote } from '../resources/add-shown-note.js';
import { extractResources } from '../resources/extract-resources.js';
import { ENTRY_KEYS } from '../front-matter/front-matter-keys.js';
import { checkText } from '../checks/check-text.js';
import { parseAnswer } from '../answer/parse-answer.js';
import { finding, type Finding } from '../model/problem.js';
import type { FieldReader } from '../front-matter/read-fields.js';
import { renderMarkdown, type RenderedMarkdown } from '../answer/render-markdown.js';
import type { FindMedia } from '../model/source-file.js';
import { linkTarget, childrenOf } from '../answer/node-tree.js';
import { announceKinds } from './announce-kinds.js';
import { cleanUrls } from './clean-urls.js';
import { mendBlanks } from './mend-blanks.js';
import type { FrontMatter } from '../front-matter/split-front-matter.js';
import { stripZeroWidth } from '../model/strip-zero-width.js';

/** The element stops reading a question at 1 MB, and a question has four choices. */
const MOST_JSON = 256 * 1024;

/** The usual language of entries outside of language folders. Another one is known only when bundles are put together. */
const DEFAULT_LANG = 'tr';

/** Makes the entry of a Markdown file. Without an entry (a draft, or something missing) there are only findings. */
export function parseEntry(
  reader: FieldReader,
  frontMatter: FrontMatter,
  folderLang: string | undefined,
  findMedia: FindMedia,
): ParsedText {
  const { file } = reader;
  const { bodyLine } = frontMatter;
  const title = reader.title('title-missing');
  const question = reader.id('question_id');
  const choice = reader.id('choice_id');
  const lang = reader.language('lang');
  const summary = reader.text('summary');
  const reviewed = reader.date('reviewed');
  const draft = reader.flag('draft');
  reader.reportUnknown(ENTRY_KEYS);

  const { answer, resourcesIntro, resources, media, findings } = readBody(file, frontMatter, findMedia);
  if (answer.length + resources.length + findings.length === 0 && !draft)
    findings.push(finding('answer-empty', { file, line: bodyLine - 1 }, {}));
  findings.unshift(...reader.findings);
  if (answer.length > 0 && resources.length === 0 && !draft)
    findings.push(finding('entry-without-resources', { file, line: bodyLine }, { links: countLinks(answer) }));

  if (title === undefined || question === undefined || choice === undefined) return { content: undefined, findings, media };
  if (draft) return { content: undefined, draft: { question, choice }, findings, media };
  const guidance: Choice = {
    id: choice,
    title,
    answer,
    resourcesIntro,
    resources: resources.map((resource) => addShownNote(resource, lang ?? folderLang ?? DEFAULT_LANG)),
    ...(summary === undefined ? {} : { summary }),
    ...(reviewed === undefined ? {} : { reviewed }),
  };
  const address = { question, choice, questionAt: reader.spot('question_id'), choiceAt: reader.spot('choice_id') };
  const json = Buffer.from(JSON.stringify(guidance));
  if (json.byteLength > MOST_JSON)
    findings.push(finding('answer-too-large', { file, line: bodyLine }, { bytes: json.byteLength, most: MOST_JSON }));
  const content: Entry = { kind: 'entry', address, title, lang: lang ?? folderLang, reviewed, json };
  return { content, findings, media };
}

const countLinks = (nodes: readonly Node[]): number =>
  nodes.reduce((count, node) => count + (linkTarget(node) === undefined ? countLinks(childrenOf(node)) : 1), 0);

/** What another finding of the same line causes: a resource without a link whose link is wrong, a footnote that is taken for a link. */
function withoutEffects(findings: readonly Finding[]): Finding[] {
  const lines = (isCause: (found: Finding) => boolean) => new Set(findings.filter(isCause).map(({ line }) => line));
  const wrong = lines(({ id }) =>
    ['link-unsafe', 'link-text-missing', 'link-target-missing', 'image-missing', 'image-unreadable'].includes(id),
  );
  const notes = lines((found) => found.id === 'leftover-shown' && found.details.kind === 'footnote');
  return findings.filter(
    ({ id, line }) => !(id === 'resource-link-missing' && wrong.has(line)) && !(id === 'link-unsafe' && notes.has(line)),
  );
}

/** Renders the Markdown of an entry, without what no author means: invisible characters, odd blanks, remains in URLs. */
export const renderBody = (body: string): RenderedMarkdown => renderMarkdown(mendBlanks(cleanUrls(stripZeroWidth(body))));

/** The text of an entry, with all that is to be told about it: also where its front matter cannot be read. */
export function readBody(file: string, { body, bodyLine }: FrontMatter, findMedia: FindMedia) {
  const rendered = renderBody(body);
  let parsed = parseRendered(file, rendered, bodyLine, findMedia, false);
  if (parsed.findings.length > 0) parsed = parseRendered(file, rendered, bodyLine, findMedia, true);
  announceKinds(parsed.answer);
  announceKinds(parsed.resourcesIntro);
  const findings = withoutEffects([...parsed.findings, ...checkText(file, rendered, bodyLine)]);
  if (rendered.tooLarge) findings.push(finding('answer-too-large', { file, line: bodyLine }, { bytes: undefined, most: MOST_JSON }));
  return { ...parsed, findings };
}

function parseRendered(file: string, rendered: RenderedMarkdown, bodyLine: number, findMedia: FindMedia, locate: boolean) {
  const answer = parseAnswer(file, rendered, bodyLine, findMedia, locate);
  const extracted = extractResources(file, answer);
  return { ...extracted, media: answer.media, findings: [...answer.findings, ...extracted.findings] };
}
