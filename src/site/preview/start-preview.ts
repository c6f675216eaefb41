import { batchChanges } from '../../compiler/build/batch-changes.js';
import { watchFolder } from '../../compiler/disk/watch-folder.js';
import type { Problem } from '../../compiler/model/problem.js';
import { readBuilt } from '../assets/scripts.js';
import { previewMessages } from './preview-messages.js';
import { servePreview } from './preview-server.js';
import { PreviewSite, type PreviewOptions } from './preview-site.js';
import type { PreviewProblem, PreviewState } from './preview-state.js';
import { previewStyles } from './preview-styles.js';

export interface StartPreviewOptions extends PreviewOptions {
  /** 0 for any that is free. */
  port: number;
  /** Called when a change is on the pages, the first time for the whole folder. */
  onChange?: (change: { saved: string | undefined; errors: number; warnings: number }) => void;
}

export interface Preview {
  url: string;
  close: () => Promise<void>;
}

/**
 * Shows the site of a content folder on this computer while its files are written. Nothing is written to the disk.
 *
 * @returns when the pages can be opened
 * @throws {UsageError} if there is no such folder
 * @throws {Error} with the code `EADDRINUSE` or `EACCES` if the port cannot be used
 */
export async function startPreview({ port, onChange, ...options }: StartPreviewOptions): Promise<Preview> {
  const site = new PreviewSite(options);
  const started = Date.now();
  const state = (): PreviewState => stateOf(site, options, started);
  const own = { 'script.js': readBuilt('stgm-preview.js'), 'style.css': previewStyles };
  const server = await servePreview(port, { site, lang: options.messages, state, own });
  const report = () => {
    server.send();
    const errors = site.problems.filter(isError).length + (site.failure === undefined ? 0 : 1);
    onChange?.({ saved: site.saved, errors, warnings: site.problems.length + (site.failure === undefined ? 0 : 1) - errors });
  };
  const batches = batchChanges(
    () => site.readAll().then(report),
    (paths) => site.refresh(paths).then(report),
  );
  const stops = [options.content, options.media].flatMap((folder) =>
    folder === undefined ? [] : [watchFolder(folder, undefined, batches.add)],
  );
  const close = async () => {
    for (const stop of stops) stop();
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

const isError = ({ severity }: Problem): boolean => severity === 'error';

function stateOf({ version, saved, problems, failure }: PreviewSite, { content, messages }: PreviewOptions, started: number): PreviewState {
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
