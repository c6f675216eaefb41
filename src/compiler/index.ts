/** The compiler: Markdown entries → bundle. `compile` is pure; `build` and `watchContent` go from disk to disk. */
export { build, type BuildOptions, type BuildResult } from './build/build.js';
export type { Bundle } from './assemble/to-bundle.js';
export { compile, type CompileOptions } from './compile.js';
export type { MessageLanguage } from './messages/describe.js';
export type { StatementChange } from './build/compare-statements.js';
export type { OnProgress } from './build/parsed-folder.js';
export type { Place, Problem, ProblemId, Severity } from './model/problem.js';
export { stgmGuidance, type StgmGuidanceOptions, type StgmGuidancePlugin } from './rollup-plugin.js';
export type { FindMedia, Media, SourceFile } from './model/source-file.js';
export { UsageError, type UsageReason } from './model/usage-error.js';
export { watchContent, type Rebuild, type Watching, type WatchOptions } from './build/watch.js';
