// What is taken away, one at a time, and the cheapest tests that must notice. `to` replaces `from`, which must stand in the file once.
const TAGS = 'src/bundle/allowed-tags.ts';
const URLS = 'src/bundle/allowed-url.ts';
const READER = 'src/bundle/read-question-bundle.ts';
const ANSWER = 'src/compiler/answer/parse-answer.ts';
const RENDERER = 'src/element/render-nodes.ts';
const RESOURCE = 'src/element/render-resource.ts';
const LOADER = 'src/element/fetch-bundle.ts';

const LIST = ['tests/attack/allow-list.test.ts'];
const READ = ['tests/attack/reader.test.ts', 'tests/bundle/read-question-bundle.test.ts'];
const COMPILE = ['tests/attack/compiler.test.ts', 'tests/compiler/answer.test.ts'];
const SHOW = ['tests/attack/renderer.browser.test.ts'];
const WRITTEN = ['tests/attack/attributes.browser.test.ts'];
const SITE = ['tests/attack/site.test.ts'];
const SCRIPT = ['tests/attack/script.page.test.ts'];

const allowList = [
  ['scripts are allowed', '  hr: none,', '  hr: none,\n  script: none,'],
  ['frames are allowed', '  hr: none,', '  hr: none,\n  iframe: none,'],
  ['SVG is allowed', '  hr: none,', '  hr: none,\n  svg: none,'],
  ['styles are allowed', '  p: none,', '  p: { style: text },'],
  ['handlers are allowed', '  li: none,', '  li: { onclick: text },'],
  ['links take any address', 'a: { href: allowedLink, kind }', 'a: { href: text, kind }'],
  ['links take a target', 'a: { href: allowedLink, kind }', 'a: { href: allowedLink, kind, target: text }'],
  ['links say anything that they open', 'a: { href: allowedLink, kind }', 'a: { href: allowedLink, kind: text }'],
  ['images take any text', 'img: { src: allowedMedia,', 'img: { src: text,'],
  ['images come from anywhere', 'img: { src: allowedMedia,', 'img: { src: allowedLink,'],
  ['alternative texts are anything', 'alt: text,', 'alt: (value: unknown) => value as string,'],
  ['widths are any text', 'width: size,', 'width: text,'],
  ['heights are any text', 'height: size }', 'height: text }'],
  ['lists start anywhere', 'start: wholeNumber(0, 999_999_999)', 'start: (value: unknown) => value as number'],
  ['cells align anyhow', 'th: { align }', 'th: { align: text }'],
  ['data cells align anyhow', 'td: { align }', 'td: { align: text }'],
  ['numbers have no least', '&& (value as number) >= least', ''],
  ['numbers have no most', '&& (value as number) <= most ?', '?'],
  ['numbers need not be whole', 'Number.isInteger(value) &&', "typeof value === 'number' &&"],
  [
    'tags come from the prototype too',
    "typeof name === 'string' && Object.hasOwn(allowedTags, name)",
    "typeof name === 'string' && name in allowedTags",
  ],
  ['tags need not be texts', "typeof name === 'string' && Object.hasOwn(allowedTags, name)", 'Object.hasOwn(allowedTags, name as string)'],
  ['attributes come from the prototype too', 'Object.hasOwn(given, name) ?', 'name in given ?'],
  [
    'every attribute passes',
    'const checks: Record<string, AttributeCheck> = allowedTags[tag];',
    'const checks: Record<string, AttributeCheck> = { ...Object.fromEntries(Object.keys(given).map((name) => [name, text])), ...allowedTags[tag] };',
  ],
  ['trees are deeper', 'MAX_DEPTH = 32', 'MAX_DEPTH = 320'],
].map(([name, from, to]) => ({ name, file: TAGS, from, to, tests: LIST }));

const addresses = [
  ['a javascript: link opens', "'tel:']", "'tel:', 'javascript:']"],
  ['a data: link opens', "'tel:']", "'tel:', 'data:']"],
  ['a vbscript: link opens', "'tel:']", "'tel:', 'vbscript:']"],
  ['a blob: link opens', "'tel:']", "'tel:', 'blob:']"],
  ['a file: link opens', "'tel:']", "'tel:', 'file:']"],
  ['only javascript: is refused', 'LINK_SCHEMES.includes(protocol) ?', "protocol !== 'javascript:' ?"],
  [
    'schemes are judged as they are written',
    'LINK_SCHEMES.includes(protocol) ?',
    '(LINK_SCHEMES.includes(protocol) || !/^(javascript|data|vbscript|blob|file):/.test(value)) ?',
  ],
  [
    'schemes are judged by their beginning',
    'LINK_SCHEMES.includes(protocol) ?',
    'LINK_SCHEMES.some((scheme) => protocol.startsWith(scheme.slice(0, -1))) ?',
  ],
  ['addresses stay as they were written', 'LINK_SCHEMES.includes(protocol) ? href', 'LINK_SCHEMES.includes(protocol) ? value'],
  ['relative addresses are completed', 'new URL(value);', "new URL(value, 'https://example.org/');"],
  ['addresses need not be texts', "if (typeof value !== 'string') return undefined;\n  try", 'try'],
  ['images may have a query', '[\\w-]+\\.\\w+$/', '[\\w-]+\\.\\w+/'],
  ['images may be anywhere', '|| !/^media\\/[\\w-]+\\.\\w+$/.test(value)', ''],
].map(([name, from, to]) => ({ name, file: URLS, from, to, tests: LIST }));

const reader = [
  ['values come from the prototype too', 'Object.hasOwn(value, key) ? (value as', 'key in value ? (value as'],
  ['unknown tags stay', 'if (!isAllowedTag(name) || depth >= MAX_DEPTH) return children;', 'if (depth >= MAX_DEPTH) return children;'],
  [
    'no tree is too deep',
    'if (!isAllowedTag(name) || depth >= MAX_DEPTH) return children;',
    'if (!isAllowedTag(name)) return children;',
    LIST,
  ],
  ['nothing stops at the end of the stack', '|| depth > 2 * MAX_DEPTH', '', LIST],
  ['nodes need not be lists', 'if (!Array.isArray(node) ||', 'if (node === null ||', LIST],
  [
    'attributes are kept as they came',
    'const allowed = allowedAttributes(name, attributes ?? {});',
    'const allowed = attributes as Attributes | undefined;',
  ],
  ['links need no address', "(name === 'a' && !allowed?.href) ||", '', LIST],
  ['images need no file', "|| (name === 'img' && !allowed?.src)", '', LIST],
  ['resources open anything', "const url = allowedLink(own(value, 'url'));", "const url = string(own(value, 'url'));"],
  ['resources need no address', 'if (!url) return [];', ''],
  ['a title may be anything', "title: string(own(value, 'title')),\n      url,", "title: own(value, 'title') as string,\n      url,"],
  ['a language may be anything', 'return new Intl.Locale(string(value)).baseName;', 'return value as string;'],
  [
    'a language has only to look like one',
    'return new Intl.Locale(string(value)).baseName;',
    'return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(string(value)) ? value as string : undefined;',
  ],
  ['a kind may be anything', "KINDS.find((kind) => kind === own(value, 'kind')) ?? 'page'", "own(value, 'kind') as Resource['kind']"],
  ['a year may be anything', 'Number.isInteger(year) ?', 'year !== undefined ?'],
  ['a note is kept as it came', "note: readNodes(own(value, 'note'))", "note: own(value, 'note') as Node[]"],
  ['an answer is kept as it came', "answer: readNodes(own(value, 'answer'))", "answer: list(own(value, 'answer')) as Node[]"],
  [
    'a lead-in is kept as it came',
    "resourcesIntro: readNodes(own(value, 'resourcesIntro'))",
    "resourcesIntro: list(own(value, 'resourcesIntro')) as Node[]",
  ],
  ['another question is shown', "|| own(own(value, 'question'), 'id') !== id", ''],
  ['a newer format is read', '(format > FORMAT ||', '(format > FORMAT + 1 ||'],
  ['an older format is read', '|| format < OLDEST_FORMAT', ''],
].map(([name, from, to, tests = READ]) => ({ name, file: READER, from, to, tests }));

const compiler = [
  ['what is in scripts is text', ANSWER, "new Set(['script', ", 'new Set(['],
  ['what is in styles is text', ANSWER, "'style', 'template',", "'template',"],
  ['what is in frames is text', ANSWER, "'template', 'iframe',", "'template',"],
  ['SVG and MathML count as HTML', ANSWER, 'element.namespaceURI !== spec.NS.HTML', 'false'],
  ['every tag is written', ANSWER, 'if (foreign || !isAllowedTag(name)) {', 'if (foreign) {'],
  ['links without an address are written', ANSWER, "if (name === 'a' && !attributes?.href) {", "if (name === 'a' && false) {"],
  ['every attribute is written', ANSWER, 'const allowed = allowedAttributes(name, given);', 'const allowed = given as Attributes;'],
  ['what is in objects is text', ANSWER, "'iframe', 'object', 'title',", "'iframe', 'title',"],
  ['what is in titles is text', ANSWER, "'object', 'title', 'head',", "'object', 'head',"],
  ['what is in noembed is text', ANSWER, "'head', 'noembed', 'noframes'", "'head', 'noframes'"],
  ['images are looked for anywhere', ANSWER, 'if (/^([a-z][a-z0-9+.-]*:|\\/\\/)/i.test(src)) {', 'if (false) {'],
  ['images are written as they are', ANSWER, "if (name === 'img') return convertImage(walk, element, offset);", ''],
  ['trees of tags have no end', ANSWER, 'if (depth >= MAX_DEPTH) {', 'if (depth >= 10 * MAX_DEPTH) {'],
  [
    'pictures may be SVG',
    'src/compiler/disk/find-media.ts',
    "'webp', 'avif']",
    "'webp', 'avif', 'svg']",
    ['tests/compiler/find-media.test.ts'],
  ],
  [
    'pictures may be above the folders',
    'src/compiler/disk/find-media.ts',
    '.filter((place) => bases.some((base) => isInside(base, place)))',
    '',
    ['tests/compiler/find-media.test.ts'],
  ],
  [
    'links lead out of the folders',
    'src/compiler/disk/find-media.ts',
    "if (!bases.some((base) => isInside(realpathSync(base), real))) return 'missing';",
    '',
    ['tests/compiler/find-media.test.ts'],
  ],
  [
    'a fence may name a language',
    'src/compiler/front-matter/split-front-matter.ts',
    "if (opening.trimEnd() !== '---')",
    "if (!opening.startsWith('---'))",
    ['tests/compiler/front-matter.test.ts'],
  ],
  [
    'front matter has no end',
    'src/compiler/front-matter/split-front-matter.ts',
    'if (head.length > MAX_LINES || bytes > MAX_BYTES) {',
    'if (head.length > 1e9) {',
    ['tests/compiler/front-matter.test.ts', 'tests/compiler/problems.test.ts'],
  ],
  [
    'anchors, aliases and tags are read',
    'src/compiler/front-matter/parse-yaml.ts',
    "type === 'anchor' || type === 'alias' || type === 'tag'",
    'type !== type',
    ['tests/compiler/front-matter.test.ts'],
  ],
  [
    'bytes need not be UTF-8',
    'src/compiler/parse/decode-source.ts',
    'fatal: true',
    'fatal: false',
    ['tests/compiler/front-matter.test.ts'],
  ],
  [
    'files have no end',
    'src/compiler/parse/decode-source.ts',
    'if (bytes > MAX_FILE_SIZE)',
    'if (bytes > 1e9)',
    ['tests/compiler/problems.test.ts', 'tests/compiler/front-matter.test.ts'],
  ],
].map(([name, file, from, to, tests = COMPILE]) => ({ name, file, from, to, tests }));

const element = [
  ['the renderer builds every tag', RENDERER, 'if (!isAllowedTag(name)) return inside;', ''],
  [
    'the renderer writes every attribute',
    RENDERER,
    'const { kind, ...attributes } = withoutPrototype(allowedAttributes(name, given ?? {}) ?? {});',
    'const { kind, ...attributes } = (given ?? {}) as Record<string, string>;',
  ],
  ['links tell who opened them', RENDERER, "rel: 'noopener noreferrer'", "rel: 'noopener'"],
  ['links send a referrer', RENDERER, ", referrerpolicy: 'no-referrer'", ''],
  ['links let content overrule what is ours', RENDERER, '{ ...attributes, ...linkAttributes }', '{ ...attributes }'],
  ['resources tell who opened them', RESOURCE, ', ...linkAttributes }, title || url)', '}, title || url)'],
  ['images come from where the content says', RENDERER, 'src: context.base + attributes.src', 'src: String(attributes.src)'],
  [
    'text is parsed as HTML',
    'src/element/create-element.ts',
    'element.append(...children);',
    "for (const child of children) { if (typeof child === 'string') element.insertAdjacentHTML('beforeend', child); else element.append(child); }",
  ],
  [
    'the bundle is not read but believed',
    'src/element/question-request.ts',
    'openQuestionBundle(json',
    '((value: any, _: string): OpenQuestion => ({ lang: value.lang, choice: (id) => value.choices.find((one: any) => one.id === id) }))(json',
    ['tests/element/hostile.browser.test.ts'],
  ],
  [
    'cookies are sent',
    LOADER,
    "{ referrerPolicy: 'no-referrer'",
    "{ credentials: 'include', referrerPolicy: 'no-referrer'",
    ['tests/element/requests.browser.test.ts'],
  ],
  [
    'the page is told to the host',
    LOADER,
    "referrerPolicy: 'no-referrer'",
    "referrerPolicy: 'unsafe-url'",
    ['tests/element/requests.browser.test.ts'],
  ],
  ['a file of any length is read', LOADER, 'MAX_BYTES = 1_000_000', 'MAX_BYTES = 1e12', ['tests/element/failure.browser.test.ts']],
  ['broken bytes are mended', LOADER, "'utf-8', { fatal: true }", "'utf-8'", ['tests/element/failure.browser.test.ts']],
  [
    'options come from a polluted prototype',
    'src/element/without-prototype.ts',
    '({ __proto__: null, ...value })',
    '({ ...value })',
    ['tests/element/hostile.browser.test.ts'],
  ],
].map(([name, file, from, to, tests = SHOW]) => ({ name, file, from, to, tests }));

const UPGRADE = 'src/element/embeds/upgrade-embeds.ts';
const LINK = 'src/element/embeds/read-link.ts';
const HELP = 'src/element/load-help-script.ts';

const attributes = [
  ['ids hold anything', 'src/bundle/id.ts', '([A-Za-z0-9][\\w-]{0,31})', '(.*?)'],
  ['ids are of any length', 'src/bundle/id.ts', '{0,31}', '*'],
  ['languages are anything', 'src/element/file-urls.ts', "readId(element.lang) ?? 'tr'", "(element.lang || 'tr')"],
  [
    'every attribute is passed on',
    UPGRADE,
    'ATTRIBUTES.map((name) => [name, div.getAttribute(dataName(name))])',
    "div.getAttributeNames().filter((name) => name.startsWith('data-stgm-')).map((name) => [name.slice(10), div.getAttribute(name)])",
  ],
  [
    'links to any host are upgraded',
    LINK,
    'const site = siteUrl();',
    "const site = paragraph.querySelector('a')?.href.replace(/[^/]+\\/[^/]+\\/?#.*/, '') ?? '';",
  ],
  [
    'links in sentences are upgraded',
    LINK,
    "return !wordsBeside(link, paragraph, 'before') && /^\\.?$/.test(wordsBeside(link, paragraph, 'after')) ? link : undefined;",
    'return link;',
  ],
  ['what is being edited is upgraded', UPGRADE, 'host.isContentEditable || ', ''],
  ['fallbacks in a div are upgraded', UPGRADE, "'stgm-guidance *,[data-stgm-guidance] *'", "'stgm-guidance *'"],
  ['fallbacks in the tag are upgraded', UPGRADE, "'stgm-guidance *,[data-stgm-guidance] *'", "'[data-stgm-guidance] *'"],
  ['the id of a control is a selector', 'src/element/help/follow-control.ts', '`#${CSS.escape(id)}`', '`#${id}`'],
  ['titles are announced as HTML', 'src/element/help/announce.ts', 'status.textContent = text;', 'status.innerHTML = text;'],
].map(([name, file, from, to, tests = WRITTEN]) => ({ name, file, from, to, tests }));

const script = [
  ['a pinned script loads any other', HELP, 'integrity: integrity && HELP_INTEGRITY', "integrity: ''"],
  ['another integrity passes', HELP, 'integrity && HELP_INTEGRITY', 'integrity'],
  ['the nonce of the page is not passed on', HELP, '      nonce,\n', ''],
  [
    'an image says where the script is',
    'src/element/url-next-to-script.ts',
    "running?.localName === 'script' && running.src",
    'running?.src',
  ],
  [
    'an image is told instead of the second script',
    'src/element/help/stgm-help.ts',
    `document.querySelectorAll('script[src*="stgm-help.js"]')`,
    '[document.currentScript!]',
  ],
  ['the policy has no name', HELP, "createPolicy('stgm-guidance',", "createPolicy('default',"],
].map(([name, file, from, to]) => ({ name, file, from, to, tests: SCRIPT }));

const site = [
  ['data ends its script', 'src/site/model/escape.ts', ".replace(/</g, '\\\\u003c')", ''],
  ['titles are markup in snippets and oEmbed', 'src/site/model/escape.ts', 'text.replace(/[&<>"]/g,', 'text.replace(/["]/g,'],
  ['titles end their attribute in snippets and oEmbed', 'src/site/model/escape.ts', 'text.replace(/[&<>"]/g,', 'text.replace(/[&<>]/g,'],
].map(([name, file, from, to]) => ({ name, file, from, to, tests: SITE }));

const carryOver = [
  ['scripts are carried over with any hash', 'carry-over.ts', 'if (integrityOf(bytes) !== hash)', 'if (false)'],
  ['a version that is live may change', 'carry-over.ts', 'if (own[path] !== hash)', 'if (false)'],
  ['a host names any file', 'read-integrity-list.ts', 'if (!SCRIPT.test(path))', 'if (false)'],
  ['redirects lead to any host', 'fetch-file.ts', 'if (next?.origin !== new URL(url).origin)', 'if (!next)'],
].map(([name, file, from, to]) => ({ name, file: `src/site/carry-over/${file}`, from, to, tests: ['tests/site/carry-over.test.ts'] }));

const statements = [
  {
    name: 'advice on another statement is shown',
    file: 'src/element/question-request.ts',
    from: 'if (address && expects && question &&',
    to: 'if (false && address && expects && question &&',
    tests: ['tests/element/expects.browser.test.ts'],
  },
];

const writing = [
  [
    'files are replaced in place',
    'src/compiler/disk/replace-files.ts',
    'renameSync(temporary, join(out, file.path));',
    "process.getBuiltinModule('node:fs').copyFileSync(temporary, join(out, file.path)); rmSync(temporary);",
    ['tests/compiler/writing.test.ts', 'tests/compiler/kill.test.ts'],
  ],
  [
    'linked folders of the output are followed',
    'src/compiler/disk/replace-files.ts',
    "if (path !== '.' && lstatSync(folder).isSymbolicLink())",
    'if (false)',
    ['tests/compiler/writing.test.ts'],
  ],
  [
    'everything that is not new is removed',
    'src/compiler/disk/remove-stale.ts',
    ' || !isOurs(join(out, folder), entry.name, basename(folder))',
    '',
    ['tests/compiler/writing.test.ts'],
  ],
  [
    'an error does not stop the writing',
    'src/compiler/build/build.ts',
    'if (out !== undefined && !isEmpty && !problems.some(isError)) {',
    'if (out !== undefined) {',
    ['tests/compiler/writing.test.ts'],
  ],
  [
    'the preview answers to any name',
    'src/site/preview/preview-server.ts',
    "if (!hosts.includes(request.headers.host ?? '')) return refuse(response, 403);",
    '',
    ['tests/site/preview/preview-server.test.ts'],
  ],
].map(([name, file, from, to, tests]) => ({ name, file, from, to, tests }));

const CODE = 'src/assessment/model/code.ts';
const ANSWERS = 'src/assessment/model/answers.ts';

const assessment = [
  ['two swapped signs of a code go unnoticed', CODE, 'timesX(sum) ^ value', 'sum ^ value', ['tests/assessment/code.test.ts']],
  ['a code of another questionnaire is read', CODE, ' || values[0] !== shape', '', ['tests/assessment/code.test.ts']],
  ['any text is an answer', ANSWERS, '!isAnswer(question, value)', 'false', ['tests/assessment/addresses.test.ts']],
  ['the last of two answers counts', ANSWERS, ' && !conflicts.has(id)', '', ['tests/assessment/addresses.test.ts']],
  ['an address of any length is read', ANSWERS, 'MAX_PARTS = 1000', 'MAX_PARTS = 1e9', ['tests/assessment/addresses.test.ts']],
  [
    'cells are formulas',
    'src/assessment/model/export.ts',
    '/^[=+\\-@\\t\\r\\n]/.test(text)',
    'false',
    ['tests/assessment/report-data.test.ts'],
  ],
  [
    'ids of an index are anything',
    'src/bundle/read-index-bundle.ts',
    ' || readId(value) !== value',
    '',
    ['tests/bundle/read-index-bundle.test.ts'],
  ],
].map(([name, file, from, to, tests]) => ({ name, file, from, to, tests }));

export const mutations = [
  ...allowList,
  ...addresses,
  ...reader,
  ...compiler,
  ...element,
  ...attributes,
  ...script,
  ...site,
  ...carryOver,
  ...statements,
  ...writing,
  ...assessment,
];
