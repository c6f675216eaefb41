/** The compiler: Markdown entries → bundle. `compile` is pure; `build` and `watchContent` go from disk to disk. */
export { build, type BuildOptions, type BuildResult } from './build.js';
export { compile, type Bundle, type CompileOptions } from './compile.js';
export type { MessageLanguage } from './describe.js';
export type { OnProgress } from './parsed-folder.js';
export type { Place, Problem, ProblemId, Severity } from './problem.js';
export { stgmGuidance, type StgmGuidanceOptions } from './rollup-plugin.js';
export type { FindMedia, Media, SourceFile } from './source-file.js';
export { UsageError, type UsageReason } from './usage-error.js';
export { watchContent, type Rebuild, type Watching, type WatchOptions } from './watch.js';
