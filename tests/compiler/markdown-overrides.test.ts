import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMarkdown, markdownOverrides } from '../../src/compiler/answer/markdown-overrides.js';

for (const override of markdownOverrides) {
  test(`${override.name}: markdown-it does what its examples say, and does not do so by itself`, () => {
    const others = createMarkdown(markdownOverrides.filter((other) => other !== override));
    for (const { markdown, html, without } of override.examples) {
      assert.equal(createMarkdown().renderInline(markdown), html);
      if (without === undefined) assert.throws(() => others.renderInline(markdown));
      else assert.equal(others.renderInline(markdown), without);
    }
  });
}

test('only the quick test changes no HTML: it is for speed', () => {
  const same = markdownOverrides.filter(({ examples }) => examples.every(({ html, without }) => html === without));
  assert.deepEqual(
    same.map(({ name }) => name),
    ['quick-test'],
  );
});

test('one parser does not change another', () => {
  createMarkdown();
  const plain = createMarkdown([]);
  assert.equal(plain.renderInline('[Söz](javascript:x)'), '[Söz](javascript:x)');
});
