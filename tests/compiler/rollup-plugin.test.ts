import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rollup, watch, type RollupLog, type RollupWatcherEvent } from 'rollup';
import { stgmGuidance, type StgmGuidanceOptions } from '../../src/compiler/rollup-plugin.js';
import { entry, makeContent, question, sound } from './content-folder.js';

const input = { input: 'virtual', plugins: [{ name: 'virtual', resolveId: (id: string) => id, load: () => 'console.log(1)' }] };

async function bundle(options: StgmGuidanceOptions): Promise<RollupLog[]> {
  const warnings: RollupLog[] = [];
  const built = await rollup({
    ...input,
    plugins: [...input.plugins, stgmGuidance({ messages: 'en', ...options })],
    onwarn: (warning) => warnings.push(warning),
  });
  await built.close();
  return warnings;
}

test('the content is built along; warnings are warnings with their place', async (t) => {
  const { content, out } = makeContent(t, { ...sound(), 'S9C2.md': entry(9, 2).replace('---\n', '---\nsumary: Kısa\n') });
  const warnings = await bundle({ content, out });
  assert.deepEqual(
    warnings.map(({ pluginCode, loc }) => [pluginCode, loc?.file, loc?.line]),
    [['key-unknown', join(content, 'S9C2.md'), 2]],
  );
  assert.match(warnings[0]!.message, /S9C2\.md \(2:\d+\): .*\[key-unknown\]\n.*\n.*write "summary:"/);
  assert.ok(existsSync(join(out, 'tr/9.json')));
});

test('an error fails the build, names every problem, and leaves the output', async (t) => {
  const { content, out } = makeContent(t);
  await bundle({ content, out });
  writeFileSync(join(content, 'S9C1.md'), '---js\n---\n');
  writeFileSync(join(content, 'S9C2.md'), '---js\n---\n');
  await assert.rejects(bundle({ content, out }), /S9C1\.md:1[^]*S9C2\.md:1/);
  assert.match(readFileSync(join(out, 'tr/9.json'), 'utf8'), /Cümle 9\/2/);
  await assert.rejects(bundle({ content: join(content, 'nope'), out }), /there is no folder/);
});

test('rollup --watch builds again for an edit and for a new file', { timeout: 60_000 }, async (t) => {
  const { content, out } = makeContent(t);
  const watcher = watch({
    ...input,
    plugins: [...input.plugins, stgmGuidance({ content, out })],
    output: { file: join(out, 'bundle.js') },
    watch: { skipWrite: true },
  });
  t.after(() => watcher.close());
  const built = () =>
    new Promise<void>((resolve, reject) => {
      const listen = (event: RollupWatcherEvent) => {
        if (event.code === 'ERROR') reject(new Error(event.error.message));
        if (event.code !== 'END') return;
        watcher.off('event', listen);
        resolve();
      };
      watcher.on('event', listen);
    });
  /** Rollup says that it is done a moment before it watches: what is written is written again until it is seen. */
  const builtAfter = async (path: string, text: string) => {
    const again = setInterval(() => writeFileSync(path, text), 500);
    const done = built();
    writeFileSync(path, text);
    await done.finally(() => clearInterval(again));
  };
  await built();
  await builtAfter(join(content, 'S9C2.md'), entry(9, 2, 'Yeni.'));
  assert.match(readFileSync(join(out, 'tr/9.json'), 'utf8'), /Yeni/);
  await builtAfter(join(content, 'S11.md'), question(11));
  assert.ok(existsSync(join(out, 'tr/11.json')));
});
