import { resolve } from 'node:path';
import type { Plugin } from 'rollup';
import { build, type BuildOptions } from './build/build.js';
import { messageLanguage } from './messages/describe.js';
import { usageMessages } from './messages/usage-messages.js';
import type { Problem } from './model/problem.js';
import { walkContentFolder } from './disk/read-content-folder.js';
import { UsageError } from './model/usage-error.js';

/** The same as for the compiler; `content` and `dist/content` where nothing else is said. */
export type StgmGuidanceOptions = Partial<Omit<BuildOptions, 'onProgress'>>;

/**
 * Compiles the content along with a Rollup build, and again when it changes under `rollup --watch`.
 * Warnings are Rollup's warnings; with an error the build fails and the old content stays.
 */
export function stgmGuidance({
  content = 'content',
  out = 'dist/content',
  messages = messageLanguage(process.env),
  ...options
}: StgmGuidanceOptions = {}): Plugin {
  return {
    name: 'stgm-guidance',
    async buildStart() {
      this.addWatchFile(resolve(content)); // for files that are new
      for (const { path } of walkContentFolder(resolve(content), '', resolve(out))) this.addWatchFile(resolve(content, path));
      const { problems } = await build({ content, out, messages, ...options }).catch((error: unknown) => {
        throw error instanceof UsageError ? new Error(usageMessages[messages][error.reason](error.path)) : error;
      });
      const errors = problems.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) this.error(errors.map((error) => `${placeOf(error)}  ${textOf(error)}`).join('\n'));
      for (const warning of problems)
        this.warn({
          message: textOf(warning),
          pluginCode: warning.id,
          loc: { file: warning.file, line: warning.line ?? 1, column: (warning.column ?? 1) - 1 },
        });
    },
  };
}

const placeOf = ({ file, line, column }: Problem) => [file, line, column].filter((part) => part !== undefined).join(':');

const textOf = ({ id, what, why, fix }: Problem) => `${what}  [${id}]\n    ${why}\n    ${fix}`;
