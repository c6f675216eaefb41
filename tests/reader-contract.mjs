// The PHP library of the plugins (integrations/php) reads what a content host sends as the element's TypeScript reads it, and nothing more.
// Each plugin's suite runs these checks on the copy inside its own zip.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  allowedLink,
  allowedMedia,
  allowedTags,
  FORMAT,
  MAX_DEPTH,
  readId,
  readNodes,
  readQuestionBundle,
  UnreadableBundle,
} from '../dist/esm/bundle/index.js';
import { interfaceLanguage, messages } from '../dist/esm/element/messages.js';
import { check } from './wordpress/report.mjs';

const nest = (depth) => Array.from({ length: depth }).reduce((inside) => ['blockquote', inside], 'dip');

const TREES = [
  ['düz metin', ['p', 'bir ', ['strong', 'iki'], ' üç']],
  [
    ['script', 'alert(1)'],
    ['style', 'x'],
    ['iframe', { src: 'https://a/' }, 'y'],
    ['svg', ['a', { href: 'https://a.example/' }, 'z']],
  ],
  [
    ['P', 'büyük'],
    ['constructor', 'a'],
    ['__proto__', 'b'],
    ['toString', 'c'],
    ['', 'd'],
    [7, 'e'],
    [null, 'f'],
    [['p', 'g'], 'h'],
  ],
  [['p', { onclick: 'alert(1)', style: 'x', id: 'y', class: 'z' }, 'nitelik']],
  [
    ['a', { href: 'javascript:alert(1)' }, 'kötü'],
    ['a', {}, 'boş'],
    ['a', 'niteliksiz'],
    ['a', { kind: 'pdf' }, 'yalnızca tür'],
    ['a', { href: 'javascript:x', kind: 'pdf' }, 'kötü adres'],
    ...['pdf', 'document', 'video', 'page', 'PDF', 'retry', '__proto__', '', 1, null, ['pdf'], { pdf: 1 }].map((kind) => [
      'a',
      { href: 'https://a.example/', kind },
      'tür',
    ]),
    ['p', { kind: 'pdf' }, 'bağlantı değil'],
    ['a', { href: 'https://a.example/?x=1&y=2#z' }, 'iyi'],
  ],
  [
    ['img', { src: 'media/ab12.png', alt: 'a', width: 10, height: 20, onerror: 'x' }],
    ['img', { src: 'https://a/b.png' }],
    ['img', { alt: 'yok' }],
    ['img'],
  ],
  [
    ['ol', { start: 3 }, ['li', 'a']],
    ['ol', { start: -1 }, ['li', 'b']],
    ['ol', { start: '3' }, ['li', 'c']],
    ['ol', { start: 1.5 }, ['li', 'd']],
  ],
  [['table', ['tr', ['th', { align: 'center' }, 'a'], ['td', { align: 'justify' }, 'b'], ['td', { align: ['left'] }, 'c']]]],
  [
    ['p', {}, 'boş nitelik'],
    ['p', [], 'boş liste'],
    ['p', null, 'null'],
    ['p', 5, true, 'sayı'],
    ['p', { 0: 'x' }, 'sayı anahtar'],
  ],
  [nest(MAX_DEPTH - 1)],
  [nest(MAX_DEPTH)],
  [nest(MAX_DEPTH + 5)],
  [nest(2 * MAX_DEPTH + 5)],
  'metin',
  null,
  7,
  { 0: 'nesne' },
];

const GOOD_LINKS = [
  'https://a.example/',
  'https://a.example',
  'http://a.example:8080/x?y=1&z=[2]',
  'HTTPS://A.EXAMPLE/',
  'https://user@a.example/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'mailto:a@b.example',
  'tel:+903121234567',
  'tel:155',
  'https://örnek.example/ğ',
  'https://xn--rnek-5qa.example/',
  'https://xn--mgbh0fb.xn--kgbechtv/',
  'https://a_b.example./',
  'https://a.example/{x}?"y"',
];

/** What no reader lets through. */
const BAD_LINKS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript://a.example/%0Aalert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//a.example/',
  '/x',
  'x',
  '',
  'https:',
  'https://',
  'https:///',
  'https://?x',
  'https://user@/',
  'https://a.example:99999/',
  'https://a.example:x/',
  'https://a%zz.example/',
  'https://a|b.example/',
  'https://a<b.example/',
  'https://1.2.3.4.5/',
  'https://256.1.1.1/',
  'https://a.example.1/',
  'https://[::1/',
  'https://[x]/',
  'http://xn--xn.com/',
  'http://xn--.com/',
  'http://a.xn--a.com/',
  'http://xn--rnek-5QA!.com/',
  'http://xn--99999999.com/',
  'http://\u00ad/',
  'blob:https://a/x',
  'feed:https://a/',
  'ftp://a.example/',
  'jar:https://a/',
  'view-source:https://a/',
  null,
  7,
  ['https://a.example/'],
];

/** What a reader may refuse or mend: if it passes, it has to lead where the element's does. */
const ODD_LINKS = [
  'http:a.example',
  'https:\\\\a.example',
  'https:/a.example',
  'https://a.example\\@b.example/',
  'https://a.example/ onmouseover=alert(1)',
  'https://a.example/"><script>',
  "https://a.example/'`^|",
  'https://a.example%2f@b.example/',
  'https://a.example:/',
  'https://0x7f.1/',
  'https://010.0.0.1/',
  'https://a..b.example/',
  'https://XN--RNEK-5QA.example/',
  'https://xn--RNEK-5qa.example/',
  'https://ﬁ.example/',
  'https://faß.example/',
  'https://a\u200d.example/',
  'https://\u0301a.example/',
  'https://a\ud83d\ude00.example/',
];

const MEDIA = [
  'media/ab.png',
  'media/../x.png',
  'media/a/b.png',
  'media/.png',
  'media/a.png?x',
  'Media/a.png',
  'media/a.png\n',
  '/media/a.png',
  'media/%2e%2e.png',
  'media/ğ.png',
  'media/a_b-C.webp',
];

const IDS = [
  '9',
  ' 9 ',
  '“9”',
  '„9‟',
  '‚9‛',
  '«9»',
  '‹9›',
  '′9″',
  '⸂9⸃',
  '"9"',
  '\u00a09\u00a0',
  "'9'",
  9,
  'a-b_c',
  '../9',
  '9/2',
  '',
  'ğ',
  '-9',
  '9\n',
  '9\0',
  'x'.repeat(32),
  'x'.repeat(33),
  '９',
  null,
  true,
  9.5,
  ['9'],
];

/** A question file, and what somebody may have made of it. */
const BUNDLE = {
  format: FORMAT,
  lang: 'tr',
  question: { id: 'q', title: 'Soru' },
  choices: [{ id: 'c', title: 'Yanıt', answer: [['p', 'bir']], resourcesIntro: [], resources: [] }],
};
const [CHOICE] = BUNDLE.choices;
const RESOURCE = { title: 'Kaynak', url: 'https://a.example/', kind: 'page', note: [] };
const withChoice = (change) => ({ ...BUNDLE, choices: [{ ...CHOICE, ...change }] });
const BUNDLES = [
  BUNDLE,
  { ...BUNDLE, format: FORMAT + 1 },
  { ...BUNDLE, format: FORMAT + 0.5 },
  { ...BUNDLE, format: 0 },
  { ...BUNDLE, format: String(FORMAT) },
  { ...BUNDLE, format: null },
  { ...BUNDLE, question: null },
  { ...BUNDLE, question: { id: 'other', title: 'Soru' } },
  { ...BUNDLE, question: { id: 'q' } },
  { ...BUNDLE, lang: '"><script>' },
  { ...BUNDLE, lang: 'en' },
  { ...BUNDLE, choices: 'x' },
  { ...BUNDLE, choices: { 0: CHOICE } },
  { ...BUNDLE, choices: [null] },
  { ...BUNDLE, choices: [{ id: 'c' }] },
  { ...BUNDLE, choices: [{ ...CHOICE, id: 7 }] },
  { ...BUNDLE, choices: [CHOICE, { ...CHOICE, title: 'again' }] },
  withChoice({ answer: 'x', resourcesIntro: null, resources: 'x' }),
  withChoice({ lang: 'en', answer: [['script', 'x']] }),
  withChoice({ lang: ['en'] }),
  withChoice({ source: ['Kaynak: ', ['a', { href: 'https://a.example/' }, 'Dernek'], ['script', 'x']] }),
  withChoice({ source: 'x' }),
  withChoice({ statement: '1f2e3d' }),
  withChoice({ statement: 7 }),
  withChoice({ resources: [RESOURCE, { ...RESOURCE, url: 'javascript:x' }, null, 'x', []] }),
  withChoice({ resources: [{ ...RESOURCE, title: undefined }] }),
  withChoice({ resources: [{ ...RESOURCE, title: ['x'] }] }),
  withChoice({ resources: [{ ...RESOURCE, kind: 'evil', lang: '"', year: '<b>', note: 'x' }] }),
  withChoice({ resources: [{ ...RESOURCE, kind: 'video', lang: 'en', year: 2020, note: [['p', { onclick: 'x' }, 'not']] }] }),
  withChoice({ resources: [{ ...RESOURCE, year: 2020.5 }] }),
  withChoice({ resources: [{ ...RESOURCE, note: ['STGM, 2021'], imprint: 'STGM · 2021', shownNote: [] }] }),
  withChoice({
    resources: [
      { ...RESOURCE, imprint: 7, shownNote: 'x' },
      { ...RESOURCE, imprint: null, shownNote: ['a', ['script', 'b']] },
    ],
  }),
  [],
  'x',
  null,
];

/** A bundle as the element reads it, in the form in which PHP gives it; or why it is refused. */
function readAsElement(value) {
  try {
    const { lang, question, choices } = readQuestionBundle(value, 'q');
    const read = {};
    for (const choice of choices) {
      read[choice.id] ??= {
        title: choice.title,
        lang: choice.lang ?? lang,
        statement: choice.statement ?? null,
        question: question.title,
        answer: choice.answer,
        resourcesIntro: choice.resourcesIntro,
        resources: choice.resources.map(({ title, url, kind, lang: own = null, year = null, note, imprint = null, shownNote = null }) => ({
          title,
          url,
          kind,
          lang: own,
          year,
          note,
          imprint,
          shownNote,
        })),
        source: choice.source ?? [],
      };
    }
    return read;
  } catch (error) {
    assert.ok(error instanceof UnreadableBundle, error);
    return error.reason;
  }
}

const CONTENT = join(import.meta.dirname, '../dist/content');

/** Every tree in the bundle of `content/`, and its resources as links. */
const publishedTrees = () =>
  readdirSync(CONTENT, { recursive: true })
    .filter((name) => /\d\.json$/.test(name))
    .flatMap((name) => JSON.parse(readFileSync(join(CONTENT, name), 'utf8')).choices)
    .flatMap(({ answer, resourcesIntro, resources, source = [] }) => [
      answer,
      source,
      resourcesIntro,
      ...resources.map(({ note }) => note),
      resources.map(({ url }) => ['a', { href: url }, 'x']),
    ]);

/** PHP's `[name, attributes, children]` as the contract writes it. */
const asWritten = (nodes) =>
  nodes.map((node) => {
    if (typeof node === 'string') return node;
    const [name, attributes, children] = node;
    return Object.keys(attributes).length > 0 ? [name, attributes, ...asWritten(children)] : [name, ...asWritten(children)];
  });

/** Where a URL leads; the readers may differ in what they percent-encode. */
const place = (link) => decodeURIComponent(allowedLink(link));

/** Paragraphs with guidance, `[I]`, inside; and what they become. */
const SPLIT = {
  '<p>[I]</p>': '[I]',
  '<p class="c" id="x">a [I] b</p>': '<p class="c" id="x">a </p>[I]<p class="c"> b</p>',
  '<p>a <b>b [I] c</b> d</p>': '<p>a <b>b </b></p>[I]<p><b> c</b> d</p>',
  '<p>a <em>b <b>[I]</b></em></p>': '<p>a <em>b </em></p>[I]',
  '<p><a href="x>y">[I]</a>&nbsp;</p>': '[I]',
  '<p>a<br />[I]<br>b</p>': '<p>a</p>[I]<p>b</p>',
  '<p>a [I] [I] b</p>': '<p>a </p>[I][I]<p> b</p>',
  '<p><img src="a">[I]</p>': '<p><img src="a"></p>[I]',
  '<p>a [I]<div>x</div></p>': '<p>a </p>[I]<div>x</div></p>',
  '<P>a [I]': '<P>a </p>[I]',
  '<p>a</p>[I]</p><p>b</p>': '<p>a</p>[I]<p>b</p>',
  '<ul><li><p>[I]</li></ul>': '<ul><li>[I]</li></ul>',
  '<div>a [I]</div><p></p><p><b></b></p>': '<div>a [I]</div><p></p><p><b></b></p>',
  '<p>a <!-- [I] <p> --> <script>"</p>"</script> b</p>': '<p>a <!-- [I] <p> --> <script>"</p>"</script> b</p>',
};

/** Paragraphs, and the URL that they are nothing but a link to. */
const LONE = {
  '<p><a href="u">x</a></p>': 'u',
  "<p class='y'> <b><a class=a href='u?a&amp;b'>x</a>.</b>&nbsp;\u200b<br></p>": 'u?a&b',
  '<p><!-- x --><span></span><a href=" u "><img src="a"> x</a></p>': ' u ',
  '<p>&nbsp;https://a.example/9/2/#embed\u00a0</p>': 'https://a.example/9/2/#embed',
  '<p>See <a href="u">x</a></p>': null,
  '<p><a href="u">x</a>!</p>': null,
  '<p>.<a href="u">x</a></p>': null,
  '<p><a href="u">x</a><a href="v">y</a></p>': null,
  '<p><img src="a"><a href="u">x</a></p>': null,
  '<p><code><a href="u">x</a></code></p>': null,
  '<p><a name="u">x</a></p>': null,
  '<p>See https://a.example/</p>': null,
  '<p></p>': null,
};

/** PHP's entries with their trees as the contract writes them. */
const entriesAsWritten = (entries) =>
  typeof entries === 'string'
    ? entries
    : Object.fromEntries(
        Object.entries(entries).map(([id, { answer, resourcesIntro, resources, source, ...rest }]) => [
          id,
          {
            ...rest,
            answer: asWritten(answer),
            source: asWritten(source),
            resourcesIntro: asWritten(resourcesIntro),
            resources: resources.map(({ note, shownNote, ...facts }) => ({
              ...facts,
              note: asWritten(note),
              shownNote: shownNote && asWritten(shownNote),
            })),
          },
        ]),
      );

/**
 * @param {(code: string, input?: unknown) => Promise<unknown>} php runs PHP with the library and gives what it returns
 * @param {string} namespace of the library in this zip
 */
export async function checkLibrary(php, namespace) {
  const map = (call, input) => php(`return array_map( fn ( $one ) => ${namespace}\\${call}, $input );`, input);
  const readTrees = (trees) =>
    map(
      'NodeReader::read( json_decode( $one ) )',
      trees.map((tree) => JSON.stringify(tree)),
    );

  await check('the same tags and attributes are allowed, to the same depth', async () => {
    const table = await php(`return array_map( 'array_keys', ${namespace}\\AllowedTags::TABLE );`);
    assert.deepEqual(table, Object.fromEntries(Object.entries(allowedTags).map(([tag, attributes]) => [tag, Object.keys(attributes)])));
    assert.equal(await php(`return ${namespace}\\AllowedTags::MAX_DEPTH;`), MAX_DEPTH);
  });

  await check(`${TREES.length} hostile trees are read as the element reads them`, async () => {
    const read = await readTrees(TREES);
    read.forEach((tree, index) => assert.deepEqual(asWritten(tree), readNodes(TREES[index]), JSON.stringify(TREES[index])));
  });

  await check('every text of content/ is read as the element reads it', async () => {
    const trees = publishedTrees();
    assert.ok(trees.length > 100);
    const read = await readTrees(trees);
    read.forEach((tree, index) => assert.deepEqual(asWritten(tree), readNodes(trees[index])));
  });

  await check(
    `${BUNDLES.length} question files, most of them broken: read as the element reads them, or refused for the same reason`,
    async () => {
      const read = await php(
        `return array_map( function ( $json ) { try { return (object) ${namespace}\\BundleReader::question( $json, 'q' ); } catch ( ${namespace}\\UnreadableBundle $error ) { return $error->reason; } }, $input );`,
        BUNDLES.map((bundle) => JSON.stringify(bundle)),
      );
      read.forEach((entries, index) =>
        assert.deepEqual(
          entriesAsWritten(entries),
          readAsElement(JSON.parse(JSON.stringify(BUNDLES[index]))),
          JSON.stringify(BUNDLES[index]),
        ),
      );
      for (const json of ['<!doctype html>', '', '['.repeat(600), '{"format":1'])
        assert.equal(
          await php(
            `try { ${namespace}\\BundleReader::question( $input, 'q' ); } catch ( ${namespace}\\UnreadableBundle $error ) { return $error->reason; }`,
            json,
          ),
          'content',
          json,
        );
    },
  );

  await check('no URL passes that the element refuses, and ordinary ones pass', async () => {
    const links = [...GOOD_LINKS, ...ODD_LINKS];
    const read = await map('AllowedUrl::link( $one )', links);
    read.forEach((passed, index) => {
      if (passed !== null || index < GOOD_LINKS.length) assert.equal(place(passed), place(links[index]), `${links[index]} → ${passed}`);
    });
    for (const bad of BAD_LINKS) assert.equal(allowedLink(bad), undefined, bad);
    assert.deepEqual(
      await map('AllowedUrl::link( $one )', BAD_LINKS),
      BAD_LINKS.map(() => null),
    );
    assert.deepEqual(
      await map('AllowedUrl::media( $one )', MEDIA),
      MEDIA.map((path) => allowedMedia(path) ?? null),
    );
  });

  await check('ids are read as the element reads them', async () => {
    assert.deepEqual(
      await map('Id::read( $one )', IDS),
      IDS.map((value) => readId(value) ?? null),
    );
  });

  await check('the words are those of the element, in its languages', async () => {
    const words = await php(`return ${namespace}\\EntryWords::WORDS;`);
    assert.deepEqual(Object.keys(words).sort(), Object.keys(messages).sort());
    for (const [lang, own] of Object.entries(words)) {
      assert.deepEqual(own, Object.fromEntries(Object.keys(own).map((name) => [name, messages[lang][name]])), lang);
      const names = await php(`return ${namespace}\\EntryWords::LANGUAGES[$input];`, lang);
      const browser = new Intl.DisplayNames(lang, { type: 'language' });
      for (const [code, name] of Object.entries(names)) assert.equal(name, browser.of(code), `${code} in ${lang}`);
    }
    const langs = ['tr', 'en', 'en-GB', 'EN', 'eng', 'ku', 'ar', 'de'];
    const read = await php(`return array_map( fn ( $lang ) => ( new ${namespace}\\EntryWords( $lang ) )->lang, $input );`, langs);
    assert.deepEqual(read, langs.map(interfaceLanguage));
  });

  await check('pages of a host are found in every language that the compiler knows, and no other URL is', async () => {
    const read = (url, host = 'https://rehber.example/a+b/') =>
      php(
        `$read = ( new ${namespace}\\EntryPages( $input[0] ) )->read( $input[1] ); return $read ? "$read->lang $read->question/$read->choice" : null;`,
        [host, url],
      );
    for (const lang of ['en', 'kmr', 'pt-BR', 'zh-Hant-TW'])
      assert.equal(await read(`https://rehber.example/a+b/${lang}/9/2/#embed`), `${lang} 9/2`);
    assert.equal(await read(' HTTPS://Rehber.Example/a+b/9/2 '), 'tr 9/2');
    for (const url of [
      'https://rehber.example/A+B/9/2/',
      'https://rehber.example/9/2/',
      'https://rehber.example/a+b/9/',
      'https://rehber.example/a+b/9/2/3/',
      'https://rehber.example/a+b/9/2/?x',
      'https://rehber.example/a+b/9/2/\n#embed',
      'http://rehber.example/a+b/9/2/',
      'https://rehber.example.evil.example/a+b/9/2/',
      '',
      null,
      9,
    ])
      assert.equal(await read(url), null, url);
    assert.equal(await read('/9/2/', ''), null);
  });

  await check(
    'where the statement is another one than expected, a notice that leads to the question is in the place of the entry',
    async () => {
      const draw = (written, host = 'https://rehber.example/') =>
        php(
          `$entry = ${namespace}\\BundleReader::question( $input[0], 'q' )['c'];
        $embed = ${namespace}\\Embed::read( $input[1] );
        $pages = new ${namespace}\\EntryPages( $input[2] );
        $renderer = new ${namespace}\\EntryRenderer( $embed, '/content/' );
        return ( new ${namespace}\\HtmlWriter() )->write( array( $embed->isMetBy( $entry ) ? $renderer->render( $entry, false ) : $renderer->notice( $entry, $pages->questionUrl( $embed ) ) ) );`,
          [JSON.stringify(withChoice({ statement: 'aaaaaa 1f2e3d' })), { question: 'q', choice: 'c', lang: 'en', ...written }, host],
        );
      for (const expects of ['', '1f2e3d', 'aaaaaa']) assert.match(await draw({ expects }), /Yanıt/);
      const notice = await draw({ expects: 'bbbbbb' });
      assert.match(notice, /This text has changed\. <a href="https:\/\/rehber\.example\/en\/q\/">Soru<\/a>/);
      assert.doesNotMatch(notice, /Yanıt|bir/);
      assert.doesNotMatch(await draw({ expects: 'bbbbbb' }, ''), /href|Yanıt/);
    },
  );

  await check('guidance is moved out of paragraphs, and nothing else is touched', async () => {
    const split = await php(
      `return array_map( fn ( $html ) => ( new ${namespace}\\ParagraphSplitter( '\\[I\\]' ) )->split( $html ), $input );`,
      Object.keys(SPLIT),
    );
    assert.deepEqual(Object.fromEntries(Object.keys(SPLIT).map((html, index) => [html, split[index]])), SPLIT);
  });

  await check('a paragraph is an embed when it is nothing but a link', async () => {
    const urls = await map('LoneLink::url( $one )', Object.keys(LONE));
    assert.deepEqual(Object.fromEntries(Object.keys(LONE).map((html, index) => [html, urls[index]])), LONE);
  });

  await check('content is data: hostile texts are words on the page, in every place, as text and as nodes', async () => {
    const evil = '<script>alert(1)</script>" onclick="x &amp; [gallery] \u0000 ]]> <!--';
    const bundle = withChoice({
      title: evil,
      answer: [
        ['p', evil, ['a', { href: 'https://a.example/?"><script>' }, evil], ['img', { src: 'media/a.png', alt: evil }]],
        ['script', evil],
        ['a', { href: 'javascript:alert(1)' }, evil],
      ],
      resourcesIntro: [['h2', evil]],
      source: [evil, ['a', { href: 'javascript:x' }, evil]],
      resources: [
        { title: evil, url: 'https://a.example/"onmouseover=x', kind: evil, lang: evil, year: evil, note: [evil] },
        { title: 'kötü', url: 'javascript:x', note: [] },
      ],
    });
    const pages = await php(
      `$entry = ${namespace}\\BundleReader::question( $input, 'q' )['c'];
      $embed = ${namespace}\\Embed::read( array( 'question' => 'q', 'choice' => 'c', 'lang' => 'tr' ) );
      $tree = ( new ${namespace}\\EntryRenderer( $embed, '/content/' ) )->render( $entry, true );
      $document = new DOMDocument();
      return array( ( new ${namespace}\\HtmlWriter() )->write( array( $tree ) ), $document->saveHTML( ( new ${namespace}\\DomWriter( $document ) )->element( $tree ) ) );`,
      JSON.stringify(bundle),
    );
    for (const html of pages) {
      assert.doesNotMatch(html, /javascript:|kötü/);
      const tag = /<([a-z][a-z0-9]*)((?:\s+[\w-]+=(?:"[^"]*"|'[^']*'))*)>/g;
      const text = html.replace(tag, '').replace(/<\/[a-z][a-z0-9]*>/g, '');
      assert.doesNotMatch(text, /[<>]/, `nothing but well-formed tags: ${text}`);
      for (const [, name, attributes] of html.matchAll(tag)) {
        assert.ok(['div', 'details', 'summary', 'p', 'small', 'h3', 'h4', 'a', 'img', 'ul', 'li', 'br'].includes(name), name);
        for (const [, key] of attributes.matchAll(/\s([\w-]+)=(?:"[^"]*"|'[^']*')/g))
          assert.ok(['class', 'lang', 'dir', 'href', 'rel', 'referrerpolicy', 'src', 'alt', 'loading'].includes(key), `${name} ${key}`);
      }
      assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;') && html.includes('&amp;amp;'), html);
    }
  });
}
