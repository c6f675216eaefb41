import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assertWordsKept } from './assert-words-kept.js';

test('no visible word of content is lost or doubled', () => {
  assertWordsKept(fileURLToPath(new URL('../../content', import.meta.url)));
});
