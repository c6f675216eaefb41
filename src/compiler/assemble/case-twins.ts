import type { ParsedFile } from '../model/entry.js';
import { baseName } from '../model/file-name.js';
import { finding, type Finding, type ProblemDetails } from '../model/problem.js';

/**
 * Finds names of files and ids that differ in nothing but small and capital letters, or in how their letters are composed.
 * On Macs and on Windows they are one name, and one of the two files is lost.
 */
export class CaseTwins {
  readonly findings: Finding[] = [];
  readonly #first = new Map<string, { name: string; file: string }>();

  /** Looks at a file's path and ids. */
  add({ path, content }: ParsedFile): void {
    const isTwin = this.#see('file', path, path, '', undefined);
    if (isTwin || !content || content.kind === 'themes') return;
    if (content.kind === 'question') return void this.#see('question', content.id, path, '', content.idAt);
    const { question, choice, questionAt, choiceAt } = content.address;
    if (!this.#see('question', question, path, '', questionAt)) this.#see('choice', choice, path, question, choiceAt);
  }

  /** Whether the name is the twin of one before. */
  #see(of: ProblemDetails['name-case']['of'], name: string, file: string, within: string, at: object | undefined): boolean {
    const key = [of, within, name.normalize().toLowerCase()].join('\n');
    const first = this.#first.get(key);
    if (!first) this.#first.set(key, { name, file });
    if (!first || first.name === name) return false;
    this.findings.push(finding('name-case', { file, ...at }, { of, name: baseName(name), twin: baseName(first.name), other: first.file }));
    return true;
  }
}
