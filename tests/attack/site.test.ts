// Hostile words on the pages of a site, which are strings of HTML: read back by a parser, they are words. tests/attack/mutations.mjs takes each escape away.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultTreeAdapter as tree, parse, parseFragment, type DefaultTreeAdapterTypes as Dom } from 'parse5';
import { compile } from '../../src/compiler/compile.js';
import { renderSite } from '../../src/site/render-site.js';
import { languagesOf } from '../../src/site/model/site.js';
import { FORMS, makeSnippet } from '../../src/site/index.js';
import { attribute, elementsIn, textIn } from '../site/read-page.js';
import { renderPages } from './render-pages.js';

/** Ends whatever may be around it: an attribute in either quote, a title, a script, a comment, a text area. */
const HOSTILE = `"'></title></script></textarea></template>--><script>alert(1)</script><img src=x onerror=alert(1)> \u2028 {{x}} \${x} &lt;b&gt; &quot;`;

const front = (lines: object) =>
  `---\n${Object.entries(lines)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')}---\n`;

function hostilePages(): Map<string, string> {
  const { bundle } = compile(
    [
      { path: 'themes.yml', content: `a: ${JSON.stringify(HOSTILE)}\n` },
      { path: 'S9.md', content: front({ question_id: 9, title: HOSTILE, theme: 'a' }) },
      {
        path: 'S9C2.md',
        content: `${front({ title: HOSTILE, summary: HOSTILE, question_id: 9, choice_id: 2 })}${HOSTILE}\n\n\`${HOSTILE}\`\n\n![${HOSTILE.replace(/[[\]]/g, '')}](a.png)\n\nKaynaklar:\n\n- [Rehber &lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;](https://example.org/"></script><img src=x>), ${HOSTILE}\n- [İki](https://example.org/2)\n`,
      },
    ],
    { findMedia: () => ({ path: 'media/0123456789abcdef.png', width: 40, height: 30 }) },
  );
  return renderPages({ renderSite, languagesOf }, bundle, 'https://rehber.example.org/');
}

const pages = hostilePages();
const html = [...pages].filter(([path]) => path.endsWith('.html'));

/** As a reader's browser sees it: with templates, and with scripts allowed, which is how `noscript` is read. */
const all = (fragment: Dom.ParentNode): Dom.Element[] =>
  elementsIn(fragment).flatMap((element) => ['content' in element ? all((element as Dom.Template).content) : [], element].flat());

/** What a browser may load or open in an attribute. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'data', 'srcdoc', 'poster', 'ping', 'srcset'];

test('there is a page for each kind', () => {
  for (const path of ['index.html', '9/index.html', '9/2/index.html', '9/2/embed/index.html', 'snippet/index.html', '404.html'])
    assert.ok(pages.has(path), path);
});

for (const [path, text] of html)
  test(`${path} holds only elements of ours`, () => {
    const elements = all(parse(text));
    for (const element of elements) {
      for (const { name, value } of element.attrs) {
        assert.doesNotMatch(name, /^on|^style$/, `<${element.tagName} ${name}>`);
        if (ADDRESSES.includes(name)) assert.match(new URL(value, 'https://rehber.example.org/').protocol, /^https:$/, value);
        assert.ok(!/[^\w-:]/.test(name), `the attribute ${name}`);
      }
    }
    for (const script of elements.filter(({ tagName }) => tagName === 'script')) {
      if (attribute(script, 'src') !== undefined) assert.match(attribute(script, 'src')!, /^(\/|(\.\.\/)*)v1\.0\.0\/stgm-[a-z]+\.js$/);
      else assert.match(attribute(script, 'type')!, /^application\/(ld\+)?json$/, 'a script that is data');
    }
    assert.deepEqual(
      elements.filter(
        ({ tagName, attrs }) => tagName === 'img' && !attrs.some(({ value }) => value.endsWith('content/media/0123456789abcdef.png')),
      ),
      [],
    );
  });

const entry = parse(pages.get('9/2/index.html')!);
const find = (name: string, is: (element: Dom.Element) => boolean = () => true) =>
  all(entry).find((element) => element.tagName === name && is(element))!;
const plain = HOSTILE.replace(/\s+/g, ' ');

test('what was written is what is read: title, description, heading, data for machines', () => {
  assert.ok(textIn(find('title')).replace(/\s+/g, ' ').includes(plain));
  assert.ok(
    textIn(find('h2', ({ attrs }) => attrs.some(({ value }) => value === 'title')))
      .replace(/\s+/g, ' ')
      .includes(plain),
  );
  const data = JSON.parse(
    find('script', (element) => attribute(element, 'type') === 'application/ld+json')
      .childNodes.filter(tree.isTextNode)
      .map(({ value }) => value)
      .join(''),
  ) as { '@graph': { headline?: string }[] };
  assert.ok(HOSTILE.startsWith(data['@graph'][0]!.headline!.slice(0, 60)));
});

test('a snippet on the page, pasted as it stands, holds the link and the title as words', () => {
  const code = textIn(find('code', (element) => textIn(element).includes('<stgm-guidance')));
  const pasted = all(parseFragment(code));
  assert.deepEqual(
    pasted.map(({ tagName }) => tagName),
    ['script', 'stgm-guidance', 'p', 'a'],
  );
  assert.ok(
    pasted.every(({ attrs }) =>
      attrs.every(({ name }) =>
        ['async', 'src', 'integrity', 'crossorigin', 'question', 'choice', 'expects', 'href', 'hreflang'].includes(name),
      ),
    ),
  );
});

test('a title that would end its attribute stays inside it, on every platform that takes HTML', () => {
  const integrity = { element: 'sha384-a', help: 'sha384-b', embed: 'sha384-c' };
  for (const platform of ['html', 'wordpress', 'drupal', 'iframe'] as const)
    for (const form of FORMS[platform]) {
      const parts = makeSnippet(platform, form, {
        base: 'https://host/',
        question: '9',
        choice: '2',
        lang: 'tr',
        defaultLang: 'tr',
        title: 'x" onload="alert(1)',
        space: [1, 1, 1, 1],
        version: '1.0.0',
        integrity,
      });
      const names = parts.flatMap(({ code }) => elementsIn(parseFragment(code)).flatMap(({ attrs }) => attrs.map(({ name }) => name)));
      assert.deepEqual(
        names.filter((name) => name.startsWith('on')),
        [],
        `${platform} ${form}`,
      );
    }
});

test('oEmbed’s HTML is a link and a frame of ours, and nothing else', () => {
  const { html: markup, title } = JSON.parse(pages.get('oembed/9/2.json')!) as { html: string; title: string };
  assert.ok(title.includes('</script>'), 'JSON carries words as they are');
  const elements = all(parseFragment(markup));
  assert.deepEqual(
    elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' ')),
    ['blockquote', 'a href', 'iframe src title width height loading frameborder'],
  );
  assert.equal(attribute(elements[2]!, 'src'), 'https://rehber.example.org/9/2/embed/');
});

test('the script of the search index is one call with JSON', () => {
  const [, json] = /^stgmSearchIndex\((.*)\);\n$/.exec(pages.get('search/tr.js')!)!;
  const { entries } = JSON.parse(json!) as { entries: { title: string }[] };
  assert.ok(entries[0]!.title.startsWith(`"'></title></script>`));
});
