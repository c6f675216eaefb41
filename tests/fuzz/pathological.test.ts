import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../../src/compiler/compile.js';
import { pathologicalFiles, pathologicalTexts } from './pathological-cases.js';
import { timed } from './watch-for-hangs.js';

const MOST_SECONDS = 5;

const HEAD = '---\ntitle: Ortak arıyoruz.\nquestion_id: 9\nchoice_id: 2\n---\n';

/** `TABLE=1` prints what each case took. */
const print = process.env['TABLE'] !== undefined;

const files = [
  ...Object.entries(pathologicalTexts).map(([name, text]) => ({ name, path: 'S9C2.md', content: HEAD + text })),
  ...Object.entries(pathologicalFiles).map(([name, content]) => ({ name, path: content.startsWith('---') ? 'S9C2.md' : 'S9.md', content })),
];

test(`${files.length} pathological files of up to 64 kB each end in ${MOST_SECONDS} s, as an entry or with a message`, (t) => {
  const took: [seconds: number, name: string, told: string][] = [];
  for (const { name, path, content } of files) {
    assert.ok(Buffer.byteLength(content) <= 64 * 1024, `${name} is read at all`);
    let result: ReturnType<typeof compile> | undefined;
    const seconds = timed(() => (result = compile([{ path, content }])));
    assert.ok(seconds < MOST_SECONDS, `${name}: ${seconds} s`);
    const { bundle, problems } = result!;
    assert.ok(
      bundle.length > 0 || problems.some(({ severity }) => severity === 'error') || problems.some(({ id }) => id === 'file-unknown'),
      `${name}: something is told where nothing is shown`,
    );
    took.push([seconds, name, [...new Set(problems.map(({ id }) => id).filter((id) => id !== 'question-missing'))].join(', ')]);
  }
  took.sort(([a], [b]) => b - a);
  for (const [seconds, name, told] of print ? took : took.slice(0, 3)) t.diagnostic(`${seconds.toFixed(2)} s  ${name}  ${told}`);
});
