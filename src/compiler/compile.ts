import { assemble } from './assemble/assemble.js';
import { describe, type MessageLanguage } from './messages/describe.js';
import { parseFile } from './parse/parse-file.js';
import type { ContentSource } from './model/content-source.js';
import { isNoHint, type Problem } from './model/problem.js';
import { toBundle, type Bundle } from './assemble/to-bundle.js';
import type { FindMedia, SourceFile } from './model/source-file.js';

export interface CompileOptions {
  /** Language of the files outside language folders. Default `tr`. */
  lang?: string;
  /** Language of the problems. Default `en`. */
  messages?: MessageLanguage;
  /** Whose words the files hold. */
  source?: ContentSource;
  /** Finds images. By default none is found, and every image is a problem. */
  findMedia?: FindMedia;
  /** Whether hints are among the problems, too. */
  strict?: boolean;
}

/**
 * Compiles Markdown entries, question files and `themes.yml`. Pure: the result depends only on the arguments.
 *
 * @returns the bundle of all that is in order, and every problem by file and line. While one of them is an error,
 *   the bundle is not complete and should replace no older one.
 */
export function compile(files: Iterable<SourceFile>, options: CompileOptions = {}): { bundle: Bundle; problems: Problem[] } {
  const { lang = 'tr', messages = 'en', source, findMedia = () => 'missing', strict = false } = options;
  const sources = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const parsed = sources.map((file) => parseFile(file, { findMedia }));
  const { plan, findings } = assemble(parsed, { lang, source });
  const reported = strict ? findings : findings.filter(isNoHint);
  return {
    bundle: toBundle(plan),
    problems: reported.map((found) => describe(found, messages)),
  };
}
