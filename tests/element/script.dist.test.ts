import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

const path = 'dist/stgm-guidance.js';

describe('the one-file script (npm run build makes it)', () => {
  const code = readFileSync(path, 'utf8');

  it('has at most 10,000 bytes as brotli sends it', () => {
    const { length } = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    assert.ok(length <= 10_000, `${length} bytes`);
  });

  it('is ASCII, so that a page in any encoding reads it right', () => {
    assert.equal(Buffer.byteLength(code), code.length);
  });

  it('is a classic script: no import, no export, no top-level name', () => {
    assert.doesNotMatch(code, /\bimport\b[\s.({*"']|\bexport\b[\s{*]/);
    assert.match(code.replace(/\/\*[^]*?\*\//, '').trim(), /^!function\(\)\{"use strict";[^]*\}\(\);?$/);
  });

  it('keeps the notice of every part of Lit that is inside', () => {
    const years = ['reactive-element.js', 'css-tag.js'].map((file) => {
      const text = readFileSync(`node_modules/@lit/reactive-element/${file}`, 'utf8');
      return /@license\s+\* Copyright (\d+) Google LLC\s+\* SPDX-License-Identifier: BSD-3-Clause/.exec(text)![1];
    });
    assert.match(code, /^\/\*! stgm-guidance \d+\.\d+\.\d+\n/);
    assert.ok(code.includes(`@license Lit: Copyright ${years.sort().join(', ')} Google LLC SPDX-License-Identifier: BSD-3-Clause\n`));
  });

  it('parses nothing from text', () => {
    assert.doesNotMatch(code, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|createContextualFragment/);
  });
});
