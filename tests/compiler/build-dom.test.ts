import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { isPlain, isPlainMostly } from './is-plain.js';

for (const [body, plain] of [
  ['bir **iki** [<u>üç</u>](https://a.example/ "dört") `beş`  \naltı\nyedi & <u>[sekiz](https://b.example/)</u>', true],
  [
    '- bir\n  > iki\n- üç\n\n      dört\n\n3) beş\n\n| altı | yedi |\n|:-|-|\n| https://c.example/ |\n\n***\n# sekiz\n```js\ndokuz\n```',
    true,
  ],
  ['bir<br>iki', false],
  ['<!-- bir -->\n\niki', false],
  ['![bir](iki.png)', false],
  ['<u>[bir</u>](https://a.example/)', false],
  ['<u>\n\nbir</u>', false],
  ['bir</u>', false],
  ['[bir <https://a.example/>](https://b.example/)', false],
  ['bir&#13;iki', false],
] as const) {
  test(`${JSON.stringify(body)} ${plain ? 'needs no HTML parser' : 'is left to the HTML parser'}`, () =>
    assert.equal(isPlain(body), plain));
}

test('most entries of content need no HTML parser, and it would make the same of them', () => {
  assert.ok(isPlainMostly(fileURLToPath(new URL('../../content', import.meta.url))));
});

/** What Markdown is made of, and HTML in it. */
const PIECES = [
  ...['a', 'ş ', ' ', '  ', '\t', '\n', '\n\n', '  \n', '\\', '\\*', '&', '&amp;', '&#13;', '&nbsp;', '"', '(', ')', '|'],
  ...[
    '\n- ',
    '\n  - ',
    '\n    - ',
    '\n1. ',
    '\n3) ',
    '\n> ',
    '> ',
    '# ',
    '\n## ',
    '\n===\n',
    '\n---\n',
    '\n***\n',
    '    a',
    '\n```\n',
    '\n|a|b|\n|:-|-:|\n|',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '[',
    '](https://a.example/)',
    '](<b> "c")',
    '![',
    '[r]',
    '\n\n[r]: https://r.example/ "d"\n\n',
    '<https://e.example/>',
    'https://f.example/g_h',
    'www.i.example',
    'j@k.example',
  ],
  ...['<u>', '</u>', '<u>', '</u>', '<U>', '<br>', '<b>', '</p>', '<a href=x>', '</a>', '<!-- l -->', '<table>', '<li>'],
];

test('whatever Markdown needs no HTML parser, it would make the same of it', () => {
  const markdown = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join(''));
  let plain = 0;
  fc.assert(
    fc.property(markdown, (body) => void (plain += Number(isPlain(body)))),
    { numRuns: 5000, seed: 9 },
  );
  assert.ok(plain > 1000);
});
