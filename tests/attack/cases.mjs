import { defaultTreeAdapter as tree, parseFragment } from 'parse5';
import { ownAttributes, ownBundles } from './vectors/own-bundles.mjs';
import { ownMarkdown } from './vectors/own-markdown.mjs';
import { inEveryAttribute, ownMarkup } from './vectors/own-markup.mjs';
import { packageVectors } from './vectors/packages.mjs';
import { sharedVectors } from './vectors/shared.mjs';

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** Every attack string once, whatever the number of suites that have it. */
function strings() {
  const seen = new Map();
  for (const { from, text } of [...sharedVectors(), ...packageVectors()]) if (!seen.has(text)) seen.set(text, from);
  return [...seen].map(([text, from], index) => ({ name: `${from} ${index}`, from, text }));
}

/** A string in every slot that an entry has. */
function inEverySlot(text) {
  const line = oneLine(text);
  const bare = line.replace(/[<>]/g, '');
  const quoted = line.replace(/["<>\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `# ${line}\n\n[söz](<${bare}>) [söz](${bare.replaceAll(' ', '%20')}) ![${bare}](<${bare}>) <${bare}> [söz][1] <a href="${quoted}">söz</a> **${line}**\n\n| ${line.replaceAll('|', '\\|')} |\n|---|\n| x |\n\n> ${line}\n\nKaynaklar:\n\n- [${bare}](<${bare}>), ${line}\n- [Rehber](https://example.org/), ${line}\n\n[1]: <${bare}> "${quoted}"\n`;
}

/** Entries in Markdown: the strings as they are and in every slot, and those written for this format. */
function entries(vectors) {
  return [
    ...vectors.map(({ name, from, text }) => ({ name, from, title: oneLine(text) || 'x', body: text })),
    ...vectors.map(({ name, from, text }) => ({ name: `${name}, in every slot`, from, title: 'x', body: inEverySlot(text) })),
    ...ownMarkdown.map(({ name, title = 'x', body }) => ({ name, from: 'own Markdown', title, body, armed: true })),
  ];
}

/** HTML as an attacker would write it into a bundle, without any check. Independent of the compiler. */
function hostileTree(html) {
  const convert = (node) => {
    if (tree.isTextNode(node)) return [node.value];
    if (!tree.isElementNode(node)) return [];
    const attributes = Object.fromEntries(node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]));
    return [[node.tagName, attributes, ...(node.content ?? node).childNodes.flatMap(convert)]];
  };
  return parseFragment(html, { scriptingEnabled: false }).childNodes.flatMap(convert);
}

const bundle = (choice) =>
  JSON.stringify({
    format: 1,
    lang: 'tr',
    question: { id: '9', title: 'x' },
    choices: [{ id: '2', title: 'x', answer: [], resourcesIntro: [], resources: [], ...choice }],
  });

/** A bundle with a string wherever a bundle can have one. */
function bundleOf(text) {
  const attributes = {
    href: text,
    src: text,
    alt: text,
    align: text,
    kind: text,
    start: text,
    style: text,
    onclick: text,
    srcdoc: text,
    'xlink:href': text,
    [text]: text,
  };
  return bundle({
    title: text,
    lang: text,
    summary: text,
    reviewed: text,
    answer: [
      text,
      ['p', text],
      [text, 'x'],
      ['a', { href: text }, text],
      ['img', { src: text, alt: text }],
      ['img', { src: `media/${text}` }],
      ['script', text],
      ['style', text],
      ...['p', 'ol', 'td', 'svg', 'iframe', 'object'].map((tag) => [tag, attributes, text]),
    ],
    resourcesIntro: [['h2', attributes, text], text],
    resources: [
      { title: text, url: text, kind: text, lang: text, year: text, note: [text] },
      {
        title: text,
        url: 'https://example.org/',
        kind: 'page',
        lang: text,
        note: [
          ['a', { href: text }, text],
          ['img', attributes],
        ],
      },
    ],
  });
}

function bundles(vectors, renderMarkdown) {
  return [
    ...vectors.map(({ name, from, text }) => ({
      name: `${name}, as a tree`,
      from,
      bundle: bundle({ answer: hostileTree(renderMarkdown(text)) }),
    })),
    ...vectors.map(({ name, from, text }) => ({ name: `${name}, in a bundle`, from, bundle: bundleOf(text) })),
    ...ownMarkdown.map(({ name, title = 'x', body }) => ({
      name: `${name}, as a tree`,
      from: 'own Markdown',
      bundle: bundle({ title, answer: hostileTree(renderMarkdown(body)) }),
    })),
    ...ownBundles.map(({ name, body, armed }) => ({ name, from: 'own bundles', bundle: body, armed })),
    ...['disclosure', 'dialog'].flatMap((display) =>
      ownBundles.map(({ name, body }) => ({
        name: `${name}, in a ${display}`,
        from: 'own bundles',
        bundle: body,
        attributes: { display },
      })),
    ),
  ];
}

/** Attributes of the tag, and the three forms of embed on a host page, with an entry to show where the attributes let it. */
function attributes(vectors) {
  const entry = bundle({ answer: [['p', 'Metin']] });
  return [
    ...ownAttributes.map((attributes) => ({ name: `attributes ${JSON.stringify(attributes)}`, from: 'own attributes', attributes })),
    ...ownMarkup.map(({ name, markup, armed }) => ({ name, from: 'own markup', markup, armed, bundle: entry })),
    ...vectors.map(({ name, from, text }) => ({
      name: `${name}, in every attribute`,
      from,
      markup: inEveryAttribute(text),
      bundle: entry,
    })),
  ];
}

/**
 * All cases, by what they are.
 *
 * @param renderMarkdown Markdown to HTML without any check
 * @param every take only one vector in so many, for a quick look
 */
export function makeCases(renderMarkdown, every = 1) {
  const some = (list) => list.filter((_, index) => index % every === 0);
  const vectors = some(strings());
  return {
    vectors,
    entries: entries(vectors),
    bundles: bundles(vectors, renderMarkdown),
    attributes: attributes(vectors),
  };
}
