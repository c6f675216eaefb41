import { existsSync, readFileSync } from 'node:fs';
import { readVersion } from '../../dist/esm/compiler/disk/read-version.js';
import { styles } from '../../dist/esm/element/styles.js';
import { integrityOf } from '../../dist/esm/site/assets/scripts.js';
import { makeSnippet } from '../../dist/esm/site/snippets/snippet.js';
import { spaceFor } from '../../dist/esm/site/snippets/space.js';
import { versionOf } from '../machine.mjs';
import { here } from '../measure.mjs';
import { packModule } from './pack-module.mjs';

/** The answer that all show: of STGM's own content, with headings, lists and five resources. */
const ADDRESS = { question: '9', choice: '2' };

/** Where zero-md and md-block load what they are made of. Here it comes from the same host, so that nobody has the longer way. */
const CDN = 'https://cdn.jsdelivr.net/npm/';

const read = (path) => readFileSync(here(`../${path}`), 'utf8');
const readPackage = (path) => read(`bench/node_modules/${path}`);

/**
 * @typedef {object} Candidate
 * @property {string} name for the table
 * @property {string} tag of the element that shows the answer
 * @property {string} head what goes into the head: nothing, or preload hints
 * @property {string} script the tag that loads it
 * @property {string} element the tag that shows the answer, as a webmaster writes it
 */

/**
 * What is measured, all files that it needs, and how to see that it is done.
 *
 * @param {string} origin where the files will be served
 * @returns {Promise<{candidates: Candidate[], files: Map<string, string | Buffer>, last: string}>} files by path; `last`: address of the last resource
 * @throws {Error} when the site has not been built
 */
export async function listCandidates(origin) {
  const built = here('../dist/site/index.html');
  if (!existsSync(built)) throw new Error('dist/site is missing: run "npm run build" in the folder above');
  const { question, choice } = ADDRESS;
  const json = read(`dist/content/tr/${question}.json`);
  const entry = JSON.parse(json).choices.find(({ id }) => id === choice);

  const version = readVersion();
  const script = readFileSync(here('../dist/stgm-guidance.js'));
  const facts = {
    base: `${origin}/`,
    question,
    choice,
    lang: 'tr',
    defaultLang: 'tr',
    title: entry.title,
    space: spaceFor(entry),
    version,
    integrity: { element: integrityOf(script), help: '', embed: '' },
  };
  const parts = makeSnippet('html', 'text', facts);
  const part = (wanted) => parts.find(({ id }) => id === wanted).code;
  const [ourScript, ourElement] = part('element').split('\n');
  const ours = { tag: 'stgm-guidance', head: '', script: ourScript, element: ourElement };

  const markdown = '/markdown/9-2.md';
  return {
    last: entry.resources.at(-1).url,
    files: new Map([
      [`/v${version}/stgm-guidance.js`, script],
      [`/content/tr/${question}.json`, json],
      ['/limit/limit.js', read('bench/browser/limit.js').replace('STYLES', styleOfLimit())],
      ['/limit/9-2.html', /<article[^]*<\/article>/.exec(read(`dist/site/${question}/${choice}/index.html`))[0]],
      [markdown, read(`content/S${question}C${choice}.md`).replace(/^---\n[^]*?\n---\n/, `## ${entry.title}\n\n`)],
      ...(await filesOfOthers()),
    ]),
    candidates: [
      {
        name: 'the limit: ready HTML',
        tag: 'ready-html',
        head: '',
        script: '<script async src="/limit/limit.js"></script>',
        element: '<ready-html src="/limit/9-2.html"></ready-html>',
      },
      {
        name: `zero-md ${versionOf('zero-md')}`,
        tag: 'zero-md',
        head: '',
        script: '<script type="module" src="/npm/zero-md.js?register"></script>',
        element: `<zero-md src="${markdown}"></zero-md>`,
      },
      {
        name: `md-block ${versionOf('md-block')}`,
        tag: 'md-block',
        head: '',
        script: '<script type="module" src="/npm/md-block.js"></script>',
        element: `<md-block src="${markdown}"></md-block>`,
      },
      { ...ours, name: 'stgm-guidance, two lines' },
      { ...ours, name: 'with preload hints', head: part('preload') },
      { ...ours, name: 'with hints and space', head: part('preload'), element: part('reserve') },
    ],
  };
}

/** Our style sheet for an answer that stands in the page itself: what the limit shows looks the same, and takes the same layout. */
const styleOfLimit = () =>
  `ready-html{${styles
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/@keyframes[^]*?\}\s*\}/, '')
    .replaceAll(':host', '&')
    .replace(/\s+/g, ' ')}}`;

/**
 * zero-md and md-block with everything that they load, under the addresses that they ask for, but for the host.
 * md-block asks for a file that no version of marked has any more: it gets the last one that it works with, packed, which is faster than it was.
 */
async function filesOfOthers() {
  const local = (code) => code.replaceAll(CDN, '/npm/');
  const module = (path) => packModule(here(`node_modules/${path}`));
  return [
    ['/npm/zero-md.js', local(readPackage('zero-md/dist/index.min.js'))],
    ['/npm/marked@18/lib/marked.esm.min.js', await module('marked/lib/marked.esm.js')],
    ['/npm/marked-base-url@1/+esm', await module('marked-base-url/src/index.js')],
    ['/npm/marked-highlight@2/+esm', await module('marked-highlight/src/index.js')],
    ['/npm/marked-gfm-heading-id@4/+esm', await module('marked-gfm-heading-id/src/index.js')],
    ['/npm/marked-alert@2/+esm', await module('marked-alert/dist/index.js')],
    ['/npm/github-markdown-css@5/github-markdown.min.css', readPackage('github-markdown-css/github-markdown.css')],
    ['/npm/@highlightjs/cdn-assets@11/styles/github.min.css', readPackage('@highlightjs/cdn-assets/styles/github.min.css')],
    ['/npm/@highlightjs/cdn-assets@11/styles/github-dark.min.css', readPackage('@highlightjs/cdn-assets/styles/github-dark.min.css')],
    ['/npm/katex@0/dist/katex.min.css', readPackage('katex/dist/katex.min.css')],
    ['/npm/md-block.js', local(await module('md-block/md-block.js'))],
    ['/npm/marked/src/marked.min.js', await module('marked-4/lib/marked.esm.js')],
  ];
}
