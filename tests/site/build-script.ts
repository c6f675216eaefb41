import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import ts from 'typescript';

const source = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/**
 * The script for web pages of another age: today's source with other format numbers. Not shrunk, as nobody downloads it.
 *
 * @param format what the script knows; it reads the one before too, if there is one
 */
export async function buildScript(format: number): Promise<string> {
  const types = source('bundle/types.ts');
  const numbers = { FORMAT: format, OLDEST_FORMAT: Math.max(1, format - 1) };
  const build = await rollup({
    input: source('element/stgm-guidance.ts'),
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
    plugins: [
      nodeResolve({ exportConditions: ['production'], extensions: ['.ts', '.js'] }),
      {
        name: 'typescript-of-another-age',
        resolveId: (id, importer) =>
          id.startsWith('.') && importer?.endsWith('.ts') ? fileURLToPath(new URL(id.replace(/\.js$/, '.ts'), `file://${importer}`)) : null,
        load: (id) =>
          id.endsWith('.ts')
            ? ts.transpileModule(id === types ? withNumbers(readFileSync(id, 'utf8'), numbers) : readFileSync(id, 'utf8'), {
                compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, useDefineForClassFields: false },
              }).outputText
            : null,
      },
    ],
  });
  const { output } = await build.generate({ format: 'iife', inlineDynamicImports: true });
  await build.close();
  return output[0].code;
}

function withNumbers(text: string, numbers: Record<string, number>): string {
  return Object.entries(numbers).reduce((before, [name, value]) => {
    const after = before.replace(new RegExp(`(?<=^export const ${name} = )\\d+(?=;$)`, 'm'), String(value));
    if (!after.includes(`export const ${name} = ${value};`)) throw new Error(`types.ts has no ${name}`);
    return after;
  }, text);
}
