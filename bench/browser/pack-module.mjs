import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

/** A module and what it imports as one small file: what jsDelivr makes of a package where its address ends in `/+esm`. */
export async function packModule(path) {
  const build = await rollup({ input: path, plugins: [resolve(), terser({ ecma: 2022, module: true, format: { comments: false } })] });
  const { output } = await build.generate({ format: 'es' });
  return output[0].code;
}
