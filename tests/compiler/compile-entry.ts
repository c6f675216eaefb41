import { compile, type CompileOptions } from '../../src/compiler/compile.js';
import type { Choice } from '../../src/bundle/index.js';

/** Compiles one body as question 9, choice 2, and gives back the entry and the ids of its problems. */
export function compileEntry(body: string, options: CompileOptions = {}): { choice: Choice; problems: string[] } {
  const { bundle, problems } = compile(
    [
      { path: 'S9.md', content: '## SORU: Ortaklık kuruyor muyuz?' },
      { path: 'S9C2.md', content: `---\ntitle: Ortak arıyoruz.\nquestion_id: 9\nchoice_id: 2\n---\n${body}` },
    ],
    options,
  );
  const choice = bundle[0]?.questions[0]?.choices[0];
  if (!choice) throw new Error(`no entry: ${JSON.stringify(problems)}`);
  return { choice, problems: problems.map(({ id, line }) => `${id}:${line ?? ''}`) };
}
