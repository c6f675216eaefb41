import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('pages/', import.meta.url);

const metas = (html, name) => [...html.matchAll(new RegExp(`<meta name="${name}" content="([^"]*)"`, 'g'))].map(([, content]) => content);

/**
 * A host page, and what it says of itself.
 *
 * - `<title>` what is odd
 * - `<meta name="expect" content="9/2 inside">` what a reader sees of every element, in the order of the page: the entry at an address,
 *   the markup `inside` the tag, our `notice` that the text cannot be shown, or `nothing`; `none` where there is no element,
 *   `frame` where it is out of sight and the page itself has to look
 * - `<meta name="expect-warning" content="…">` a pattern for what we tell the webmaster; otherwise we say nothing
 * - `<meta name="allow-message" content="…">` a pattern for what the browser itself says about the oddity
 * - `<html class="busy">` as long as the page is doing something by itself
 * - `<html data-wrong="…">` what the page itself has found wrong
 *
 * @typedef {{name: string, title: string, expect: string[], warning?: string, allowed: string[], busy: boolean}} HostPage
 * @returns {HostPage[]}
 */
export function readPages() {
  return readdirSync(folder)
    .filter((file) => /\.x?html$/.test(file) && !file.startsWith('_'))
    .sort()
    .map((name) => {
      const html = readFileSync(new URL(name, folder), 'latin1');
      const text = new TextDecoder(/charset="?windows-1254/.test(html) ? 'windows-1254' : 'utf-8').decode(Buffer.from(html, 'latin1'));
      return {
        name,
        title: /<title>(.*?)<\/title>/s.exec(text)?.[1] ?? '',
        expect: metas(text, 'expect').join(' ').split(' ').filter(Boolean),
        warning: metas(text, 'expect-warning')[0],
        allowed: metas(text, 'allow-message'),
        busy: /<html[^>]*\bclass="busy"/.test(text),
      };
    });
}
