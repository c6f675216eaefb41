// Content is data, never code: every attack by every way in a real browser. `node --import tsx tests/attack/run.mjs`
// `--every=20` takes one string in twenty, and few of our own where each is shown by itself; `--only=a,d` some routes; `--verbose` names what the control does not catch; `--json FILE` writes the figures.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { compile } from '../../src/compiler/compile.ts';
import { renderMarkdown } from '../../src/compiler/answer/render-markdown.ts';
import { renderSite } from '../../src/site/render-site.ts';
import { languagesOf } from '../../src/site/model/site.ts';
import { chromiumArgs, findChromium } from '../find-chromium.mjs';
import { attackAll } from './attack-all.mjs';
import { attackSite } from './attack-site.mjs';
import { buildElement, OF_SITE } from './build-element.mjs';
import { makeCases } from './cases.mjs';
import { startHosts } from './content-host.mjs';
import { compileCase } from './compile-case.mjs';
import { copySource } from './source-copy.mjs';
import { openCompiler, openElement, openSite } from './take-checks-away.mjs';

const { values: options } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    only: { type: 'string', default: 'a,b,c,d,e' },
    verbose: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const began = performance.now();
const seconds = () => Math.round((performance.now() - began) / 1000);

const copies = { real: copySource(), compiler: copySource(), element: copySource(), site: copySource() };
openCompiler(copies.compiler);
openElement(copies.element);
openSite(copies.site);
const [real, open] = await Promise.all([buildElement(copies.real, OF_SITE), buildElement(copies.element)]);
const { compile: openCompile } = await import(`${copies.compiler.path}/src/compiler/compile.ts`);
const [{ compile: siteCompile }, openRenderSite, openLanguages] = await Promise.all(
  ['compiler/compile', 'site/render-site', 'site/model/site'].map((name) => import(`${copies.site.path}/src/${name}.ts`)),
);

const hosts = await startHosts({ real, open });
const { executablePath, env } = await findChromium();
// One browser per worker: a tab in the background is not drawn, and its frames never come.
const browsers = await Promise.all(
  [1, 2].map(() => puppeteer.launch({ executablePath, env, args: chromiumArgs, protocolTimeout: 30_000 })),
);
const html = (markdown) => renderMarkdown(markdown).toHtml().html;
const { vectors, entries, bundles, attributes } = makeCases(html, Number(options.every));

const byReal = entries.map((entry) => compileCase(entry, compile));
const byOpen = entries.map((entry) => compileCase(entry, openCompile));
const raw = entries.map((entry) => ({ ...entry, rawHtml: `${entry.title}\n${html(entry.body)}` }));

const isOwn = ({ from }) => from.startsWith('own');
/** For a quick look, one of our own in so many is enough where each is shown by itself: in the controls and on pages. */
const few = (cases) => cases.filter((one, index) => !isOwn(one) || options.every === '1' || index % 10 === 0);
/** The first control takes everything. For the others, which show each case by itself too, one string in four has to do. */
const some = (cases) => few(cases.filter((one, index) => isOwn(one) || index % 4 === 0));
const element = (script, cases) => (single) => attackAll(browsers, hosts, { script, cases, single });
const pages = (what) => () => attackSite(browsers, hosts, { ...what, scripts: real });
const controls = [
  { name: 'control 1: the HTML as it is, no compiler, no element', attack: element('none', few(raw)) },
  // What the DOM cannot build tag by tag is no loss there: only the raw HTML has to set it off.
  {
    name: 'control 2: both ends without checks, Markdown',
    attack: element('open', some(byOpen)),
    mayBeQuiet: 'need a parser of HTML: built tag by tag they do nothing',
  },
  { name: 'control 3: element without checks, hostile bundles', attack: element('open', some(bundles)) },
  { name: 'control 4: element without checks, hostile attributes', attack: element('open', some(attributes)) },
  {
    name: 'control 5: site without escapes, pages',
    attack: pages({ entries: few(entries.filter(isOwn)), compile: siteCompile, site: { ...openRenderSite, ...openLanguages } }),
    mayBeQuiet: 'do nothing on a page even so',
  },
];
const routes = [
  { key: 'a', name: 'a  Markdown through compiler and element', attack: element('real', byReal) },
  { key: 'b', name: 'b  hostile bundles and attributes straight to the element', attack: element('real', [...bundles, ...attributes]) },
  { key: 'c', name: 'c  Markdown, compiler without checks', attack: element('real', byOpen) },
  { key: 'd', name: 'd  Markdown, element without checks', attack: element('open', byReal) },
  {
    key: 'e',
    name: 'e  Markdown through compiler and site, its pages',
    attack: pages({ entries: few(entries), compile, site: { renderSite, languagesOf } }),
  },
].filter(({ key }) => options.only.split(',').includes(key));

console.log(
  `${await browsers[0].version()}, Node ${process.version}; ${vectors.length} strings of other suites, ${entries.length} entries, ${bundles.length} bundles, ${attributes.length} sets of attributes\n`,
);
const figures = [];
let failed = false;
try {
  for (const { name, attack, mayBeQuiet } of controls) {
    const result = await attack(true);
    figures.push({ name, ...result.figures });
    console.log(
      `${name}: ${result.figures.caught} of ${result.figures.cases} caught, ${seconds()} s\n   ${Object.entries(result.figures.kinds)
        .map(([kind, count]) => `${kind} ${count}`)
        .join(', ')}`,
    );
    // An attack of ours that nothing catches where nothing is checked is a blank cartridge, or the harness is blind.
    const blank = result.quiet.filter(({ armed, ofOwn }) => armed || ofOwn);
    if (mayBeQuiet) console.log(`   ${blank.length} of our own ${mayBeQuiet}`);
    else for (const { name: quiet } of blank) console.log(`   NOT CAUGHT: ${quiet}`, (failed = true));
    if (result.figures.caught === 0) failed = true;
    if (options.verbose) for (const { name: quiet } of result.quiet) console.log(`   quiet: ${quiet}`);
  }
  console.log();
  for (const { name, attack } of routes) {
    const result = await attack(false);
    figures.push({ name, ...result.figures });
    console.log(
      `${name}: ${result.figures.caught} of ${result.figures.cases} got through (${Object.entries(result.figures.states)
        .map(([state, count]) => `${count} ${state}`)
        .join(', ')}), ${seconds()} s`,
    );
    for (const { name: through, findings } of result.caught)
      for (const [, kind, detail] of findings.slice(0, 3)) console.log(`   ${kind}: ${detail}\n      in ${through}`);
    if (result.figures.caught > 0) failed = true;
  }
} finally {
  await Promise.all(browsers.map((browser) => browser.close()));
  hosts.close();
  for (const copy of Object.values(copies)) copy.remove();
}
if (options.json) writeFileSync(options.json, JSON.stringify(figures, null, 1));
console.log(`\n${failed ? 'FAILED' : 'passed'} in ${seconds()} s`);
process.exitCode = failed ? 1 : 0;
