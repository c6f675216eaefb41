const groups = {
  script: 'How the script comes',
  style: 'What the page’s styles do',
  document: 'What kind of page it is',
  globals: 'What other scripts have done to the language and the platform',
  csp: 'What the page’s policy forbids',
  place: 'Where the tag stands',
  life: 'What the page does with the element',
  navigation: 'How readers come and go',
  tag: 'What the browser or the page lacks',
  paste: 'What editors paste',
  spelling: 'Other spellings of the tag',
  app: 'Frameworks, from npm',
  help: 'Contextual help',
};

const introduction = `# Host pages

The element stands on pages that nobody here has seen. These are COUNT pages with one oddity each, in [tests/hosts/pages](../tests/hosts/pages), and how it gets on with them:

    npm run test:browsers                                                # all of them in three browsers, after the browser tests
    node tests/hosts/run.mjs --browser=chromium,firefox,webkit --write   # only these, and writes the tables below
    node tests/hosts/run.mjs --page=csp                                  # some of them, in Chromium

Every page is visited twice, without our script and with it, and looked at from outside. ✓ means all of this:

- a reader sees what the page expects: every word and link of the entry and nothing beside it, or what stands in the column “seen”
- its text is at least 10 px high, runs in its own direction, has a contrast of 4.5 to 1 on whatever is behind it, can be copied, and has none of the page’s oddities
- no message in the console, no uncaught error or rejection but those that the page names; what we tell the webmaster is told once
- no request but for the page itself, the script and the content, whatever the way: the browser’s proxy keeps the log
- no name added to \`window\`, no style sheet added, and the computed style of nothing on the page changed
- when our elements are taken away, nothing of ours is left in the page; in Chromium no listener at \`window\`, \`document\` and below either
- in Chromium, axe finds nothing in the element

Pages that change by themselves are not compared with themselves without the script.
`;

const limits = `## What cannot work, and what readers see instead

| where | seen | what helps |
| --- | --- | --- |
| the script cannot run: JavaScript off, \`script-src\`, a 404, put in with \`innerHTML\`, no \`customElements\`, a browser from before 2023 | the markup inside the tag | put a link or a sentence inside the tag |
| \`trusted-types\` without \`lit-html\`, and the element bundled by the site with all of Lit | the markup inside | the script tag, which needs no policy, or allow \`lit-html\` |
| \`connect-src\` without the content host | the markup inside, else one line and a button | the console names the line of the policy |
| the tag is somebody else’s | theirs, and the markup inside | the console says so |
| \`*:empty { display: none }\` | nothing, if the tag is empty | markup inside the tag, or a rule for \`stgm-guidance\` |
| a self-closing tag | the entry; what follows on the page stands inside the tag and is hidden with it | close the tag |
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
