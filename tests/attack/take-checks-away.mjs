/** The shared table and the URL checks, with every answer "yes". Both ends import it, so each is opened in a copy of its own. */
function openAllowList(copy) {
  const tags = 'src/bundle/allowed-tags.ts';
  copy.replace(tags, "return typeof name === 'string' && Object.hasOwn(allowedTags, name);", "return typeof name === 'string';");
  copy.replace(
    tags,
    'given: object): Attributes | undefined {',
    'given: object): Attributes | undefined {\n  if (tag) return Object.keys(given).length > 0 ? ({ ...given } as Attributes) : undefined;',
  );
  const urls = 'src/bundle/allowed-url.ts';
  for (const name of ['allowedLink', 'allowedMedia'])
    copy.replace(
      urls,
      `export function ${name}(value: unknown): string | undefined {`,
      `export function ${name}(value: unknown): string | undefined {\n  if (value !== undefined) return String(value);`,
    );
}

/** A compiler that writes whatever it read: scripts, handlers, foreign elements, any address. */
export function openCompiler(copy) {
  openAllowList(copy);
  const answer = 'src/compiler/answer/parse-answer.ts';
  copy.replace(
    answer,
    "const UNSEEN = new Set(['script', 'style', 'template', 'iframe', 'object', 'title', 'head', 'noembed', 'noframes']);",
    'const UNSEEN = new Set<string>();',
  );
  copy.replace(answer, 'const foreign = element.namespaceURI !== spec.NS.HTML;', "const foreign = spec.NS.HTML === ('' as string);");
  copy.replace(
    answer,
    "if (name === 'img') return convertImage(walk, element, offset);",
    "if (name === '') return convertImage(walk, element, offset);",
  );
  copy.replace(answer, "if (name === 'a' && !attributes?.href) {", "if (name === ('' as Tag)) {");
  copy.replace(answer, "if (name === 'a' && !inside.some(", "if (name === ('' as Tag) && !inside.some(");
  copy.replace('src/compiler/resources/resource-facts.ts', 'new URL(url)', "new URL(URL.canParse(url) ? url : 'https://example.org/')");
  copy.replace('src/compiler/answer/suspicious-url.ts', 'new URL(url)', "new URL(URL.canParse(url) ? url : 'https://example.org/')");
}

/** An element that builds whatever it is told to: any tag, any attribute, any address, and whatever its own attributes say. */
export function openElement(copy) {
  openAllowList(copy);
  copy.replace(
    'src/bundle/id.ts',
    'export function readId(value: unknown): string | undefined {',
    'export function readId(value: unknown): string | undefined {\n  if (value) return String(value);',
  );
  copy.replace('src/element/help/follow-control.ts', '`#${CSS.escape(id)}`', '`#${id}`');
  const embeds = 'src/element/embeds/upgrade-embeds.ts';
  copy.replace(
    embeds,
    'ATTRIBUTES.map((name) => [name, div.getAttribute(dataName(name))])',
    "div.getAttributeNames().filter((name) => name.startsWith('data-stgm-')).map((name) => [name.slice(10), div.getAttribute(name)])",
  );
  copy.replace(
    'src/element/embeds/read-link.ts',
    'const site = siteUrl();',
    "const site = paragraph.querySelector('a')?.href.replace(/[^/]+\\/[^/]+\\/?#.*/, '') ?? '';",
  );
  const reader = 'src/bundle/read-question-bundle.ts';
  copy.replace(
    reader,
    'export function readNodes(value: unknown, depth = 0): Node[] {',
    'export function readNodes(value: unknown, depth = 0): Node[] {\n  if (depth === 0) return list(value) as Node[];',
  );
  copy.replace(reader, 'return new Intl.Locale(string(value)).baseName;', 'return string(value);');
  copy.replace(
    'src/element/render-nodes.ts',
    'src: context.base + attributes.src',
    'src: /^media.[0-9a-f]{16}[.]png$/.test(String(attributes.src)) ? context.base + attributes.src : attributes.src',
  );
  copy.replace('src/element/render-resource.ts', 'new URL(url)', "new URL(URL.canParse(url) ? url : 'https://example.org/')");
  // A name that the DOM refuses is passed over, and the rest of the attack still gets its chance.
  copy.replace(
    'src/element/create-element.ts',
    'element.setAttribute(name, value as string);',
    '{ try { element.setAttribute(name, value as string); } catch { continue; } }',
  );
  copy.replace(
    'src/element/create-element.ts',
    'const element = document.createElementNS(`http://www.w3.org/${namespace}`, name as string);',
    "const create = (name: string) => document.createElementNS(`http://www.w3.org/${namespace}`, name); const element = (() => { try { return create(name as string); } catch { return create('x-refused'); } })();",
  );
}

/** Pages of a site on which words are markup: what is written between tags and in attributes is not escaped, nor is data in a script. */
export function openSite(copy) {
  openCompiler(copy);
  copy.replace('src/element/render-nodes.ts', 'src: context.base + attributes.src', 'src: String(attributes.src)');
  copy.replace('src/element/render-resource.ts', 'new URL(url)', "new URL(URL.canParse(url) ? url : 'https://example.org/')");
  // The serializer wants the content of a template, which this DOM does not make.
  copy.replace(
    'src/site/pages/static-dom.ts',
    'createElement: (name: string) => new StaticElement(tree.createElement(name,',
    "createElement: (name: string) => new StaticElement(tree.createElement(name.replace('template', 'x-template'),",
  );
  copy.replace(
    'src/site/pages/static-dom.ts',
    'serializeOuter((element as unknown as StaticElement).tree);',
    "serializeOuter((element as unknown as StaticElement).tree).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '\"').replaceAll('&amp;', '&');",
  );
  copy.replace('src/site/model/escape.ts', ".replace(/</g, '\\\\u003c')", '');
}
