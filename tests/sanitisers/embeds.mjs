// The forms of embed, as the snippet maker hands them out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSnippet } from '../../dist/esm/site/snippets/snippet.js';

const TITLE = 'Ortak aramak';

/**
 * Every form of embed by name.
 *
 * @param {string} base the content host, with `/` at the end
 * @param {string} site its folder
 * @returns {Record<string, string>} what a webmaster pastes
 */
export function makeEmbeds(base, site) {
  const sums = JSON.parse(readFileSync(join(site, 'integrity.json'), 'utf8'));
  const [version] = Object.keys(sums)[0].slice(1).split('/');
  const integrity = Object.fromEntries(
    ['element', 'help', 'embed'].map((name) => [name, sums[`v${version}/stgm-${name === 'element' ? 'guidance' : name}.js`]]),
  );
  const facts = { base, question: '9', choice: '2', lang: 'tr', defaultLang: 'tr', title: TITLE, space: [1, 1, 1, 1], version, integrity };
  const part = (platform, id, form = 'text') => makeSnippet(platform, form, facts).find((one) => one.id === id).code;
  return {
    tag: part('html', 'element'),
    div: `<div data-stgm-guidance="9/2"><p><a href="${base}9/2/">${TITLE}</a></p></div>`,
    link: part('drupal', 'link'),
    frame: part('html', 'frame', 'frame'),
    url: part('wordpress', 'address'),
    shortcode: part('wordpress', 'shortcode'),
    'link in a sentence': `<p>Bakınız: <a href="${base}9/2/#embed">${TITLE}</a>, önce onu okuyun.</p>`,
  };
}

/** A shortcode is for WordPress with the plugin and for nothing else; it is not sent through other filters. */
export const isFor = (embed, filter) => embed !== 'shortcode' || filter.hasPlugin === true;

/** The text around an embed, as an editor has it. */
export const BEFORE = 'Derneğimizin bu yılki öz değerlendirmesinden';
export const AFTER = 'Sorularınız için bize yazın';
export const inText = (embed) => `<p>${BEFORE}.</p>\n\n${embed}\n\n<p>${AFTER}.</p>`;
