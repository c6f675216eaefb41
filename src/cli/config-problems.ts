import type { BuildResult } from '../compiler/build/build.js';
import type { FoundConfig } from '../compiler/disk/read-config.js';
import { describe, type MessageLanguage } from '../compiler/messages/describe.js';
import type { Problem } from '../compiler/model/problem.js';

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** A result with the problems of the configuration before those of the content. */
export function withConfigProblems<Result extends Pick<BuildResult, 'problems' | 'counts'>>(
  result: Result,
  { findings }: FoundConfig,
  messages: MessageLanguage,
): Result {
  const problems = findings.map((found) => describe(found, messages));
  const errors = problems.filter(isError).length;
  const { counts } = result;
  return {
    ...result,
    problems: [...problems, ...result.problems],
    counts: { ...counts, errors: counts.errors + errors, warnings: counts.warnings + problems.length - errors },
  };
}

/** The result of a command that could not begin because the configuration has errors; undefined if it has none. */
export function refusedByConfig(found: FoundConfig, messages: MessageLanguage): BuildResult | undefined {
  const counts = { files: 1, errors: 0, warnings: 0, questions: 0, entries: 0, drafts: 0 };
  const result = withConfigProblems({ problems: [], counts, drafts: [], written: [], removed: [], statements: [] }, found, messages);
  return result.counts.errors > 0 ? result : undefined;
}
