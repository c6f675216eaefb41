/**
 * A rule that a person can look up: by its name in `stgm-guidance explain` and in `docs/reading.md`.
 * Its examples are its documentation, and one test runs all of them.
 */
export interface Rule {
  /** Lower case with hyphens, the name of its file. `explain` prints it, so keep it once it is published. */
  name: string;
  /** What the rule says and why, as one or two sentences for editors. */
  why: { en: string; tr: string };
  /** Markdown to which the rule applies: one item of a list, or a whole text for the rules about places. */
  yes: readonly [string, ...string[]];
  /** Markdown that looks similar, to which the rule does not apply. Empty only for the last rule of a group. */
  no: readonly string[];
}
