import { watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { batchChanges } from '../../compiler/build/batch-changes.js';
import { watchFolder } from '../../compiler/disk/watch-folder.js';
import type { Problem } from '../../compiler/model/problem.js';
import { readBuilt } from '../assets/scripts.js';
import { ConfiguredSite, type PreviewConfig } from './configured-site.js';
import { previewMessages } from './preview-messages.js';
import { servePreview } from './preview-server.js';
import type { PreviewOptions } from './preview-site.js';
import type { PreviewProblem, PreviewState } from './preview-state.js';
import { previewStyles } from './preview-styles.js';

export interface StartPreviewOptions extends PreviewOptions {
  /** 0 for any that is free. */
  port: number;
  /** Where the options come from. Without it they do not change. */
  config?: PreviewConfig | undefined;
  /** Called when a change is on the pages, the first time for the whole folder. */
  onChange?: (change: { saved: string | undefined; errors: number; warnings: number }) => void;
}

export interface Preview {
  url: string;
  close: () => Promise<void>;
}

/**
 * Shows the site of a content folder on this computer while its files and its configuration are written. Nothing is written to the disk.
 *
 * @returns when the pages can be opened
 * @throws {UsageError} if there is no such folder
 * @throws {Error} with the code `EADDRINUSE` or `EACCES` if the port cannot be used
 */
export async function startPreview({ port, config, onChange, ...options }: StartPreviewOptions): Promise<Preview> {
  const site = new ConfiguredSite(options, config);
  const started = Date.now();
  const state = (): PreviewState => stateOf(site, started);
  const own = { 'script.js': readBuilt('stgm-preview.js'), 'style.css': previewStyles };
  const server = await servePreview(port, { site, lang: options.messages, state, own });
  const report = () => {
    server.send();
    const errors = site.problems.filter(isError).length + (site.failure === undefined ? 0 : 1);
    onChange?.({ saved: site.saved, errors, warnings: site.problems.length + (site.failure === undefined ? 0 : 1) - errors });
  };
  const configPath = config && resolve(config.path);
  const batches = batchChanges(
    () => site.readAll().then(report),
    async (paths) => {
      if (configPath !== undefined && paths.includes(configPath)) {
        site.configure();
        stop();
        stop = watchFolders(site.options, batches.add);
        await site.readAll();
      } else await site.refresh(paths);
      report();
    },
  );
  let stop = watchFolders(options, batches.add);
  const stopConfig = configPath === undefined ? undefined : watchFile(configPath, batches.add);
  const close = async () => {
    stop();
    stopConfig?.();
    await batches.close();
    await server.close();
  };
  try {
    await batches.idle();
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
  return { url: server.url, close };
}

function watchFolders({ content, media }: PreviewOptions, onChange: (path: string) => void): () => void {
  const stops = [content, media].flatMap((folder) => (folder === undefined ? [] : [watchFolder(folder, undefined, onChange)]));
  return () => {
    for (const stop of stops) stop();
  };
}

/** Watches the folder of a file, because editors put a new file in the place of the old one. */
function watchFile(path: string, onChange: (path: string) => void): () => void {
  const watcher = watch(dirname(path), (_event, name) => {
    if (name === basename(path)) onChange(path);
  });
  watcher.on('error', () => undefined); // the folder is gone, and the file with it
  return () => watcher.close();
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

function stateOf({ version, saved, problems, failure, options: { content, messages } }: ConfiguredSite, started: number): PreviewState {
  const shown: PreviewProblem[] = [
    ...(failure === undefined ? [] : [{ severity: 'error' as const, place: content, what: failure, why: '', fix: '' }]),
    ...problems.map(({ severity, file, line, column, what, why, fix }) => ({
      severity,
      place: [file, line, column].filter((part) => part !== undefined).join(':'),
      what,
      why,
      fix,
    })),
  ];
  const errors = shown.filter(({ severity }) => severity === 'error').length;
  return {
    version: `${started}-${version}`,
    saved: saved === undefined ? undefined : `/${saved}`,
    problems: shown,
    messages: previewMessages[messages](errors, shown.length - errors),
  };
}
