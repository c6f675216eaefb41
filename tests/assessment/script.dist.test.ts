import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Script } from 'node:vm';
import { brotliCompressSync, constants } from 'node:zlib';

for (const name of ['stgm-assessment.js', 'stgm-report.js'])
  test(`${name} has at most 20,000 bytes as brotli sends it, is ASCII, and is a classic script`, () => {
    const code = readFileSync(`dist/${name}`, 'utf8');
    const { length } = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    assert.ok(length <= 20_000, `${length} bytes`);
    assert.equal(Buffer.byteLength(code), code.length);
    // A module is a syntax error here.
    assert.doesNotThrow(() => new Script(code));
  });
