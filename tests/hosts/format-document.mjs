const groups = {
  script: 'How the script is loaded',
  style: 'What the page’s styles do',
  document: 'What kind of page it is',
  globals: 'What other scripts change in the language and the platform',
  csp: 'What the page’s policy forbids',
  place: 'Where the tag is',
  life: 'What the page does with the element',
  navigation: 'How readers come and go',
  tag: 'What the browser or the page lacks',
  paste: 'What editors paste',
  embed: 'Other forms of embed',
  app: 'Frameworks, from npm',
  help: 'Contextual help',
};

const introduction = `# Host pages

The element works on pages that nobody here has seen. These are COUNT pages with one oddity each, in [tests/hosts/pages](../tests/hosts/pages), with the results in three browsers:

    npm run test:browsers                                                # all pages in three browsers, after the browser tests
    node tests/hosts/run.mjs --browser=chromium,firefox,webkit --write   # only these pages, and writes the tables below
    node tests/hosts/run.mjs --page=csp                                  # some of them, in Chromium

The tests open every page twice, without our script and with it, and look at it from outside. ✓ means all of this:

- A reader sees what the page expects: every word and link of the entry and nothing else, or what the column “seen” says.
- The text is at least 10 px high, runs in its own direction, has a contrast of 4.5 to 1 on its background, can be copied, and has none of the page’s oddities.
- The console shows no message, and there is no uncaught error or rejection, except those that the page names. The script reports each problem to the webmaster once.
- The browser requests only the page itself, the script and the content, by any means: the browser’s proxy keeps the log.
- \`window\` gets no new name except Lit’s two version markers, \`reactiveElementVersions\` and \`litPropertyMetadata\`, as on every page that uses Lit. The page gets no style sheet, and the computed style of nothing else on the page changes.
- When our elements are removed, nothing of ours is left in the page. In Chromium, no listener is left at \`window\`, \`document\` and below either.
- In Chromium, axe finds no problem in the element.

Pages that change by themselves are not compared with the visit without the script.
`;

const limits = `## What cannot work, and what readers see instead

| where | seen | what helps |
| --- | --- | --- |
| the script cannot run: JavaScript off, \`script-src\`, a 404, inserted with \`innerHTML\`, no \`customElements\`, a browser from before 2023 | the markup inside the tag | put a link or a sentence inside the tag |
| \`connect-src\` without the content host | the markup inside, or one line and a button | the console names the directive |
| another script has defined the tag | its element, and the markup inside | the console says so |
| \`*:empty { display: none }\` | nothing, if the tag is empty | markup inside the tag, or a rule for \`stgm-guidance\` |
| a self-closing tag | the entry; the page after the tag is inside it and hidden with it | close the tag |
`;

/** What a page expects, in words. */
export function describeExpectation({ expect }) {
  const counted = [...new Set(expect)].map((what) => {
    const count = expect.filter((other) => other === what).length;
    const words = what.includes('/')
      ? `entry ${what}`
      : {
          inside: 'the markup inside',
          notice: 'one line and a button',
          nothing: 'nothing',
          question: 'the question',
          none: 'the page as it is',
          frame: 'the entry, in its frame',
        }[what];
    return count > 1 ? `${words}, ${count} times` : words;
  });
  return counted.join('; ');
}

const row = (cells) => `| ${cells.join(' | ')} |`;

/** The first cells of a page's row: what a test compares with the page itself. */
export const describePage = (page) => [
  `[${page.name}](../tests/hosts/pages/${page.name})`,
  page.title.replaceAll('|', '\\|'),
  describeExpectation(page),
];

/**
 * `docs/hosts.md`: every page and what came out in every browser.
 *
 * @param {import('./read-pages.mjs').HostPage[]} pages
 * @param {{name: string, results: Map<string, string[]>}[]} columns
 */
export function formatDocument(pages, columns) {
  const names = columns.map(({ name }) => name.replace('HeadlessChrome', 'Chromium').replace('firefox', 'Firefox'));
  const tables = Object.entries(groups).map(([prefix, title]) => {
    const rows = pages
      .filter(({ name }) => name.startsWith(`${prefix}-`))
      .map((page) => row([...describePage(page), ...columns.map(({ results }) => (results.get(page.name).length ? '✗' : '✓'))]));
    return [
      `## ${title}\n`,
      row(['page', 'what is odd', 'seen', ...names]),
      row(['page', 'odd', 'seen', ...names].map(() => '---')),
      ...rows,
      '',
    ].join('\n');
  });
  return [introduction.replace('COUNT', pages.length), limits, ...tables].join('\n');
}
