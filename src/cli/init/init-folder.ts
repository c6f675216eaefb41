import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isInside } from '../../compiler/disk/is-inside.js';
import { readVersion } from '../../compiler/disk/read-version.js';
import { UsageError } from '../../compiler/model/usage-error.js';
import { renderHeadersFile } from '../../site/hosting/render-headers-file.js';
import { adoptContent } from './adopt-content.js';
import { configTemplate, type ConfigSettings } from './config-template.js';
import { contentTemplate } from './content-template.js';
import { findPackageSource, type PackageSource } from './package-source.js';
import { englishReadme } from './english-readme.js';
import { GITIGNORE, NETLIFY, packageTemplate } from './settings-templates.js';
import { turkishReadme } from './turkish-readme.js';
import { workflowTemplate } from './workflow-template.js';

/** What {@link initFolder} wrote. */
export interface NewFolder {
  settings: ConfigSettings;
  source: PackageSource;
}

const SAMPLE: ConfigSettings = {
  content: 'content',
  media: undefined,
  ignore: [],
  languages: ['tr', 'en'],
  example: 'content/S1C1.md',
  isSample: true,
};

/**
 * Writes a content repository that lives by itself: texts, settings, and what publishes them.
 *
 * @param folder is made; it may be there if it is empty, or holds only `.git`
 * @param from a folder of Markdown files to copy, instead of the sample question
 * @throws {UsageError} if there is something in the folder, or if `from` is no folder or contains it
 */
export async function initFolder(folder: string, from?: string): Promise<NewFolder> {
  const isThere = existsSync(folder);
  if (isThere && (!statSync(folder).isDirectory() || readdirSync(folder).some((name) => name !== '.git')))
    throw new UsageError('folder-not-empty', folder);
  if (from !== undefined) {
    if (!(statSync(from, { throwIfNoEntry: false })?.isDirectory() ?? false)) throw new UsageError('content-missing', from);
    if (resolve(from) === resolve(folder) || isInside(resolve(from), resolve(folder))) throw new UsageError('output-holds-content', folder);
  }
  mkdirSync(folder, { recursive: true });
  const source = findPackageSource();
  const settings = from === undefined ? SAMPLE : { ...(await adoptContent(from, join(folder, 'content'), folder)), isSample: false };
  const files = { ...repositoryFiles(basename(resolve(folder)), settings, source), ...(from === undefined ? sampleFiles() : {}) };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { flag: 'wx' });
  }
  if (source.kind === 'packed') {
    mkdirSync(join(folder, 'vendor'));
    copyFileSync(source.path, join(folder, packedPath(source.path)));
  }
  return { settings, source };
}

const packedPath = (path: string): string => `vendor/${basename(path)}`;

const sampleFiles = (): Record<string, string> =>
  Object.fromEntries(Object.entries(contentTemplate).map(([path, text]) => [`content/${path}`, text]));

function repositoryFiles(name: string, settings: ConfigSettings, source: PackageSource): Record<string, string> {
  const version = readVersion();
  const facts = { content: settings.content, example: settings.example };
  return {
    'README.md': turkishReadme(facts),
    'README.en.md': englishReadme(facts),
    'guidance.config.yml': configTemplate(settings),
    'package.json': packageTemplate(name, source.kind === 'packed' ? `file:${packedPath(source.path)}` : version),
    '.gitignore': GITIGNORE,
    '.github/workflows/publish.yml': workflowTemplate,
    'netlify.toml': NETLIFY,
    _headers: renderHeadersFile([version]),
  };
}
