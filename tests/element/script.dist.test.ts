import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

const path = 'dist/stgm-guidance.js';

describe('the one-file script (npm run build makes it)', () => {
  const code = readFileSync(path, 'utf8');

  it('has at most 8,500 bytes as brotli sends it', () => {
    const { length } = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    assert.ok(length <= 8500, `${length} bytes`);
  });

  it('is ASCII, so that a page in any encoding reads it right', () => {
    assert.equal(Buffer.byteLength(code), code.length);
  });

  it('is a classic script: no import, no export, no top-level name', () => {
    assert.doesNotMatch(code, /\bimport\b[\s.({*"']|\bexport\b[\s{*]/);
    assert.match(code.replace(/\/\*[^]*?\*\//, '').trim(), /^!function\(\)\{"use strict";[^]*\}\(\);?$/);
  });

  it('keeps the notice of every part of Lit that is inside', () => {
    const [, year] = /Copyright (\d+) Google LLC/.exec(readFileSync('node_modules/@lit/reactive-element/reactive-element.js', 'utf8'))!;
    assert.match(code, new RegExp(`@license Lit: Copyright (\\d+, )*${year}(, \\d+)* Google LLC SPDX-License-Identifier: BSD-3-Clause`));
    assert.match(code, /^\/\*! stgm-guidance \d+\.\d+\.\d+/);
  });

  it('parses nothing from text', () => {
    assert.doesNotMatch(code, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|createContextualFragment/);
  });
});
