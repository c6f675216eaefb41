// Content is data, never code: every attack by every way in a real browser. `node --import tsx tests/attack/run.mjs`
// `--every=20` takes one string in twenty, `--only=a,d` some routes; `--verbose` names what the control does not catch.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { compile } from '../../src/compiler/compile.ts';
import { renderMarkdown } from '../../src/compiler/render-markdown.ts';
import { chromiumArgs, findChromium } from '../find-chromium.mjs';
import { attackAll } from './attack-all.mjs';
import { buildElement } from './build-element.mjs';
import { makeCases } from './cases.mjs';
import { startHosts } from './content-host.mjs';
import { compileCase } from './compile-case.mjs';
import { copySource } from './source-copy.mjs';
import { openCompiler, openElement } from './take-checks-away.mjs';

const { values: options } = parseArgs({ options: { every: { type: 'string', default: '1' }, only: { type: 'string', default: 'a,b,c,d' }, verbose: { type: 'boolean', default: false }, json: { type: 'string' } } });
const began = performance.now();
const seconds = () => Math.round((performance.now() - began) / 1000);

const copies = { real: copySource(), compiler: copySource(), element: copySource() };
openCompiler(copies.compiler);
openElement(copies.element);
const [real, open] = await Promise.all([buildElement(copies.real), buildElement(copies.element)]);
const { compile: openCompile } = await import(`${copies.compiler.path}/src/compiler/compile.ts`);

const hosts = await startHosts({ real, open });
const { executablePath, env } = await findChromium();
// One browser per worker: a tab in the background is not drawn, and its frames never come.
const browsers = await Promise.all([1, 2].map(() => puppeteer.launch({ executablePath, env, args: chromiumArgs, protocolTimeout: 30_000 })));
const html = (markdown) => renderMarkdown(markdown).html;
const { vectors, entries, bundles, attributes } = makeCases(html, Number(options.every));

const byReal = entries.map((entry) => compileCase(entry, compile));
const byOpen = entries.map((entry) => compileCase(entry, openCompile));
const raw = entries.map((entry) => ({ ...entry, rawHtml: `${entry.title}\n${html(entry.body)}` }));

/** The first control takes everything. For the other two, which show each case by itself too, one string in four has to do. */
const some = (cases) => cases.filter(({ from }, index) => from.startsWith('own') || index % 4 === 0);
const controls = [
  { name: 'control 1: the HTML as it is, no compiler, no element', script: 'none', cases: raw },
  { name: 'control 2: both ends without checks, Markdown', script: 'open', cases: some(byOpen) },
  { name: 'control 3: element without checks, hostile bundles', script: 'open', cases: some(bundles) },
];
const routes = [
  { key: 'a', name: 'a  Markdown through compiler and element', script: 'real', cases: byReal },
  { key: 'b', name: 'b  hostile bundles and attributes straight to the element', script: 'real', cases: [...bundles, ...attributes] },
  { key: 'c', name: 'c  Markdown, compiler without checks', script: 'real', cases: byOpen },
  { key: 'd', name: 'd  Markdown, element without checks', script: 'open', cases: byReal },
].filter(({ key }) => options.only.split(',').includes(key));

console.log(`${await browsers[0].version()}, Node ${process.version}; ${vectors.length} strings of other suites, ${entries.length} entries, ${bundles.length} bundles, ${attributes.length} sets of attributes\n`);
const figures = [];
let failed = false;
try {
  for (const control of controls) {
    const result = await attackAll(browsers, hosts, { ...control, single: true });
    figures.push(result.figures);
    console.log(`${control.name}: ${result.figures.caught} of ${result.figures.cases} caught, ${seconds()} s\n   ${Object.entries(result.figures.kinds).map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
    // An attack of ours that nothing catches where nothing is checked is a blank cartridge, or the harness is blind.
    const blank = result.quiet.filter(({ armed }) => armed);
    // What the DOM cannot build tag by tag is no loss there: only the raw HTML has to set it off.
    if (control === controls[1]) console.log(`   ${blank.length} of our own need a parser of HTML: built tag by tag they do nothing`);
    else for (const { name } of blank) console.log(`   NOT CAUGHT: ${name}`, (failed = true));
    if (options.verbose) for (const { name } of result.quiet) console.log(`   quiet: ${name}`);
  }
  console.log();
  for (const route of routes) {
    const result = await attackAll(browsers, hosts, route);
    figures.push(result.figures);
    console.log(`${route.name}: ${result.figures.caught} of ${result.figures.cases} got through (${Object.entries(result.figures.states).map(([state, count]) => `${count} ${state}`).join(', ')}), ${seconds()} s`);
    for (const { name, findings } of result.caught) for (const [, kind, detail] of findings.slice(0, 3)) console.log(`   ${kind}: ${detail}\n      in ${name}`);
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
