import { createFenceTracker } from '../parse/create-fence-tracker.js';
import { finding, type Finding } from '../model/problem.js';

const MARK = /^(?:<{7}|\|{7}|>{7})(?= |$)|^={7}$/;

/**
 * Finds the marks that Git and other programs leave where two people have changed the same lines, outside of code.
 *
 * @returns one finding for each conflict, at its first line
 * @see https://git-scm.com/docs/git-merge#_how_conflicts_are_presented
 */
export function mergeConflicts(file: string, text: string): Finding[] {
  if (!/^(?:<{7}|>{7})(?= |$)/m.test(text)) return []; // seven equals signs alone make a heading of the line above
  const isCode = createFenceTracker();
  const conflicts: number[][] = [];
  let isOpen = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (isCode(line)) continue;
    const mark = MARK.exec(line.trimEnd())?.[0][0];
    if (mark === undefined) continue;
    if (mark === '<' || !isOpen) conflicts.push([]);
    conflicts.at(-1)!.push(index + 1);
    isOpen = mark !== '>';
  }
  return conflicts.map((lines) => finding('merge-conflict', { file, line: lines[0] }, { lines }));
}
