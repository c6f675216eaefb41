import { relative, resolve, sep } from 'node:path';
import { build, type BuildOptions, type BuildResult } from './build/build.js';
import { watchContent, type Watching } from './build/watch.js';
import { isInside } from './disk/is-inside.js';
import { walkContentFolder } from './disk/read-content-folder.js';
import { serveFolder, type Middleware } from './disk/serve-folder.js';
import { messageLanguage } from './messages/describe.js';
import { usageMessages } from './messages/usage-messages.js';
import type { Problem } from './model/problem.js';
import { UsageError } from './model/usage-error.js';

/** The same as for the compiler; `content` and `dist/content` where nothing else is said. Under Vite they are seen from its `root`. */
export type StgmGuidanceOptions = Partial<Omit<BuildOptions, 'onProgress'>>;

/** What the plugin asks of Rollup. Written down here, so that its types need neither Rollup nor Vite. */
interface RollupContext {
  addWatchFile(path: string): void;
  warn(log: { message: string; pluginCode: string; loc: { file: string; line: number; column: number } }): void;
  error(message: string): never;
}

/** What the plugin asks of Vite's resolved configuration. */
interface ViteConfig {
  command: 'build' | 'serve';
  root: string;
  base: string;
  build: { outDir: string };
  logger: { warn(text: string): void; error(text: string): void };
}

/** What the plugin asks of Vite's development server. */
interface ViteServer {
  middlewares: { use(handler: Middleware): unknown };
  ws: { send(message: { type: 'full-reload' }): void };
}

/** A plugin of Rollup 3 and later, and of Vite 5 and later. */
export interface StgmGuidancePlugin {
  name: string;
  buildStart(this: RollupContext): Promise<void>;
  writeBundle(this: RollupContext): Promise<void>;
  closeBundle(): Promise<void>;
  configResolved(config: ViteConfig): void;
  configureServer(server: ViteServer): Promise<void>;
}

/**
 * Compiles the content along with a build, and again when it changes under `--watch`.
 * Warnings are the bundler's warnings; with an error the build fails and the old content stays.
 *
 * Rollup builds get their content when they start. Vite empties its output folder after that, so that there the content is checked
 * at the start and written at the end. `vite dev` serves `out` where the build would put it (`dist/content` at `/content/`),
 * builds it again when it changes, and reloads the page.
 */
export function stgmGuidance({
  content = 'content',
  out = 'dist/content',
  messages,
  ...more
}: StgmGuidanceOptions = {}): StgmGuidancePlugin {
  let options = { content, out, messages: messages ?? messageLanguage(process.env), ...more };
  let vite: ViteConfig | undefined;
  let watching: Watching | undefined;

  const worded = (error: unknown) =>
    error instanceof UsageError ? new Error(usageMessages[options.messages][error.reason](error.path)) : error;

  async function buildAndReport(context: RollupContext, chosen: BuildOptions): Promise<void> {
    const { problems } = await build(chosen).catch((error: unknown) => {
      throw worded(error);
    });
    const errors = problems.filter(isError);
    if (errors.length > 0) context.error(errors.map(lineOf).join('\n'));
    if (chosen.out === undefined || !vite) for (const problem of problems) context.warn(logOf(problem));
  }

  return {
    name: 'stgm-guidance',

    configResolved(config) {
      vite = config;
      const fromHere = (path: string) => relative('', resolve(config.root, path)) || '.';
      options = { ...options, content: fromHere(content), out: fromHere(out) };
      if (more.media !== undefined) options.media = fromHere(more.media);
    },

    async buildStart() {
      if (vite?.command === 'serve') return;
      this.addWatchFile(resolve(options.content)); // for files that are new
      for (const { path } of walkContentFolder(resolve(options.content), '', resolve(options.out)))
        this.addWatchFile(resolve(options.content, path));
      await buildAndReport(this, vite ? { ...options, out: undefined } : options);
    },

    async writeBundle() {
      if (vite) await buildAndReport(this, options);
    },

    async configureServer(server) {
      const { logger } = vite!;
      const report = ({ problems }: BuildResult) => {
        for (const problem of problems) logger[isError(problem) ? 'error' : 'warn'](lineOf(problem));
      };
      watching = await watchContent({
        ...options,
        onRebuild(rebuild) {
          report(rebuild);
          if (rebuild.changed.length > 0 && rebuild.written.length + rebuild.removed.length > 0) server.ws.send({ type: 'full-reload' });
        },
        onUsageError: (error) => logger.error((worded(error) as Error).message),
      }).catch((error: unknown) => {
        throw worded(error);
      });
      server.middlewares.use(serveFolder(options.out, prefixOf(vite!, options.out)));
    },

    async closeBundle() {
      await watching?.close();
      watching = undefined;
    },
  };
}

/** Where the output will be on the site that Vite builds: `/content/` for `dist/content`, and for a folder outside of `dist`. */
function prefixOf({ root, base, build: { outDir } }: ViteConfig, out: string): string {
  const dist = resolve(root, outDir);
  const below = isInside(dist, resolve(out)) ? relative(dist, resolve(out)).replaceAll(sep, '/') : 'content';
  return `${new URL(base, 'http://host/').pathname}${below}/`;
}

const isError = ({ severity }: Problem) => severity === 'error';

const textOf = ({ id, what, why, fix }: Problem) => `${what}  [${id}]\n    ${why}\n    ${fix}`;

const lineOf = (problem: Problem) =>
  `${[problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':')}  ${textOf(problem)}`;

const logOf = (problem: Problem) => ({
  message: textOf(problem),
  pluginCode: problem.id,
  loc: { file: problem.file, line: problem.line ?? 1, column: (problem.column ?? 1) - 1 },
});
