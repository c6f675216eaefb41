import { createServer } from 'node:http';
import { openTab } from './attacked-tab.mjs';
import { compileCase } from './compile-case.mjs';
import { pathOf } from './content-host.mjs';
import { renderPages, VERSION } from './render-pages.ts';

/** Entries that stand on one site: its front page and the page that makes snippets name all of them. */
const PER_SITE = 100;

/** As `docs/hosting.md` has it and stricter, and only reporting: what a policy stops proves nothing about the pages. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types stgm-guidance lit-html 'allow-duplicates'";

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
  xml: 'application/xml',
};

/**
 * Puts entries on the pages of sites, with the scripts of these pages, and opens them in a browser.
 *
 * @param {{entries: object[], compile: Function, site: object, scripts: Record<string, string>}} what `site`: `renderSite` and `languagesOf` of the source or of a copy
 */
export async function attackSite(browsers, hosts, { entries, compile, site, scripts }) {
  const files = new Map();
  const server = createServer((request, response) => {
    const path = pathOf(request).replace(/\/$/, '/index.html');
    const name = new RegExp(`/v${VERSION.replaceAll('.', '[.]')}/([\\w-]+[.](js|css|svg))$`).exec(path)?.[1];
    const body = name ? (scripts[name] ?? '') : files.get(path);
    const headers = {
      'content-type': TYPES[path.split('.').at(-1)] ?? 'text/plain',
      'content-security-policy-report-only': POLICY,
      'cache-control': 'no-store',
    };
    response.writeHead(body === undefined ? 404 : 200, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;

  const visits = [];
  const compiled = entries.map((entry) => compileCase(entry, compile)).filter(({ bundle }) => bundle);
  for (let start = 0; start < compiled.length; start += PER_SITE) {
    const root = `/s${start / PER_SITE}/`;
    const some = compiled.slice(start, start + PER_SITE);
    const questions = some.map(({ bundle }, index) => {
      const { question, choices } = JSON.parse(bundle);
      return { question: { ...question, id: String(index + 1), theme: 'a' }, choices };
    });
    const bundle = [{ format: 1, lang: 'tr', themes: [{ id: 'a', title: some[0].title }], questions }];
    for (const [path, text] of renderPages(site, bundle, origin + root)) files.set(root + path, text);
    for (const one of questions) files.set(`${root}content/tr/${one.question.id}.json`, JSON.stringify({ format: 1, lang: 'tr', ...one }));
    for (const [index, { name, from }] of some.entries()) {
      const paths = [`${index + 1}/2/`, ...(from.startsWith('own') || index % 8 === 0 ? [`${index + 1}/2/embed/`, `${index + 1}/`] : [])];
      for (const path of paths)
        visits.push({ name: `${name}, on ${path}`, url: origin + root + path, ofOwn: path.endsWith('/2/') && from.startsWith('own') });
    }
    for (const path of ['', 'snippet/'])
      visits.push({ name: `${path || 'front page'} of ${some[0].name} to ${some.at(-1).name}`, url: origin + root + path });
  }

  const caught = [];
  const quiet = [];
  const queue = [...visits].reverse();
  const work = async (browser) => {
    let tab = await openTab(browser, { ...hosts, site: origin });
    for (let visit = queue.pop(); visit; visit = queue.pop()) {
      const findings = await tab.attackPage(visit.url);
      if (findings.length > 0) caught.push({ name: visit.name, findings });
      else quiet.push(visit);
      if (findings.some(([, kind]) => kind === 'page')) {
        await tab.close();
        tab = await openTab(browser, { ...hosts, site: origin });
      }
    }
    await tab.close();
  };
  await Promise.all(browsers.map(work));
  server.close();
  server.closeAllConnections();
  const kinds = {};
  for (const { findings } of caught) for (const kind of new Set(findings.map(([, name]) => name))) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return {
    caught,
    quiet,
    figures: {
      cases: visits.length,
      caught: caught.length,
      states: { pages: visits.length, 'refused by the compiler': entries.length - compiled.length },
      kinds,
    },
  };
}
