import { finding, type Finding } from '../model/problem.js';
import { listQuestions } from './list-questions.js';
import type { Folder } from './plan-language.js';

/**
 * What is wrong with the lists of the themes. A question file that names a theme itself is right; otherwise the first list is.
 *
 * @param known addresses of the files that exist, even if nothing could be read from them
 */
export function checkListedQuestions({ questions, entries, themes }: Folder, known: ReadonlySet<string>): Finding[] {
  const chosen = listQuestions(themes);
  const there = new Set([...questions.keys(), ...entries.keys(), ...[...known].map((address) => address.slice(0, address.indexOf('/')))]);
  return (themes?.questions ?? []).flatMap(({ question, theme, file, at }): Finding[] => {
    if (!there.has(question)) return [finding('theme-question-missing', { file, ...at }, { question, theme })];
    const other = questions.get(question)?.theme ?? chosen.get(question)!;
    return other === theme ? [] : [finding('theme-conflict', { file, ...at }, { question, theme, chosen: other })];
  });
}
