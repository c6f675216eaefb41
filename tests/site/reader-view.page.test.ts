import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { openPage, openSite, untilReady } from './browse-site.js';

/** As Mozilla's library declares them when it is run as a script. */
declare class Readability {
  constructor(document: Document);
  parse(): { content: string } | null;
}
declare function isProbablyReaderable(document: Document, isVisible: (node: HTMLElement) => boolean): boolean;

// Without a policy: the library sets innerHTML, which in Firefox happens outside of the page.
const { out, browser } = await openSite({});
// Every text once: a page that shows the text of another language is not in the site map.
const urls = [...readFileSync(`${out}/sitemap.xml`, 'utf8').matchAll(/<loc>(.+?)<\/loc>/g)].map(([, url]) => url!);
const entryUrls = urls.filter((url) => /\/\d+\/\d+\/$/.test(url));
const { resolve } = createRequire(import.meta.url);
const library = ['Readability.js', 'Readability-readerable.js'].map((file) =>
  readFileSync(resolve(`@mozilla/readability/${file}`), 'utf8'),
);

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

test('Reader View is offered on the page of every entry after the script has run, and shows all words and resources of the entry', async () => {
  assert.ok(entryUrls.length > 0);
  const { page, complaints } = await openPage(browser);
  for (const url of entryUrls) {
    await page.goto(url);
    await untilReady(page);
    for (const source of library) await page.evaluate(source);
    const { isOffered, view, seen } = await page.evaluate(() => {
      // What Firefox counts as visible.
      const isOffered = isProbablyReaderable(document, (node) => node.clientHeight > 0 && node.clientWidth > 0);
      const view = new DOMParser().parseFromString(new Readability(document.cloneNode(true) as Document).parse()!.content, 'text/html');
      const blocks = '[part=answer] > *, [part=resources] > :is(h2, h3, .intro), [part=resource] > *';
      const [words, links] = [
        (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent),
        (root: ParentNode) => [...root.querySelectorAll('a')].map(({ href }) => href),
      ];
      const shown = document.querySelector('stgm-guidance')!.shadowRoot!;
      return {
        isOffered,
        view: { words: words(view, 'body').join(), links: links(view) },
        seen: { words: words(shown, blocks), links: links(shown) },
      };
    });
    assert.ok(isOffered, url);
    const lost = [
      ...seen.words.filter((words) => !clean(view.words).includes(clean(words))),
      ...seen.links.filter((link) => !view.links.includes(link)),
    ];
    assert.deepEqual(lost, [], url);
    assert.ok(seen.words.length > 1 && seen.links.length > 0, url);
  }
  assert.deepEqual(complaints, []);
  await page.close();
});
