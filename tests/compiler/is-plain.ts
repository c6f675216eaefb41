import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDom } from '../../src/compiler/answer/build-dom.js';
import { parseAnswer } from '../../src/compiler/answer/parse-answer.js';
import { renderMarkdown } from '../../src/compiler/answer/render-markdown.js';

/** Whether Markdown needs no HTML parser; if so, the parser must come to the same answer. */
export function isPlain(body: string): boolean {
  const rendered = renderMarkdown(body);
  if (!buildDom(rendered.tokens)) return false;
  const [built, parsed] = [false, true].map((locate) => parseAnswer('S9C2.md', rendered, 1, () => 'missing', locate));
  assert.equal(built!.findings.length > 0, parsed!.findings.length > 0, body); // then the parser is asked for the lines, and for all
  if (built!.findings.length === 0) assert.deepEqual(built!.nodes, parsed!.nodes, body);
  return true;
}

/** Whether that holds for most entries of a folder. */
export function isPlainMostly(folder: string): boolean {
  const bodies = readdirSync(folder)
    .filter((file) => /C\d+\.md$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/^---\n[^]*?\n---[ \t]*\n/, ''));
  return bodies.filter(isPlain).length * 2 > bodies.length;
}
