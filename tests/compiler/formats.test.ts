import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORMAT, formatFolder } from '../../src/bundle/index.js';
import { formatWriters } from '../../src/compiler/assemble/format-writers.js';

test('every format is written, each into a folder of its own, and the newest as it is', () => {
  assert.deepEqual(
    formatWriters.map(({ format }) => format),
    Array.from({ length: FORMAT }, (_, index) => index + 1),
  );
  assert.equal(formatWriters.at(-1)!.write, undefined);
  assert.deepEqual([1, 2, 10].map(formatFolder), ['', 'f2/', 'f10/']);
});
