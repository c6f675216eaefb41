import { cpSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { openContentFolder } from '../../compiler/build/build.js';
import { CONFIG_NAME } from '../../compiler/config/guidance-config.js';
import { isLanguage, readFileName } from '../../compiler/model/file-name.js';
import type { ConfigSettings } from './config-template.js';

const PICTURE = /\.(png|jpe?g|gif|webp|avif)$/i;

/**
 * Copies a folder of Markdown files that somebody else keeps, and finds out under which settings it builds. The source stays as it is.
 * Hidden things, `node_modules`, links to folders and settings of ours are left behind.
 *
 * @param from the folder
 * @param to where its copy goes
 * @param root the folder of the configuration
 */
export async function adoptContent(from: string, to: string, root: string): Promise<Omit<ConfigSettings, 'isSample'>> {
  cpSync(from, to, { recursive: true, dereference: true, filter: (path) => path === from || isKept(path) });
  const content = join(to, contentFolderIn(to));
  const folder = openContentFolder({ content });
  await folder.readAll();
  const files = [...folder.files];
  const findings = files.flatMap((file) => file.findings);
  const missing = findings.flatMap((found) => (found.id === 'image-missing' ? [found.details.path] : []));
  const media = mediaFolder(to, missing);
  return {
    content: fromRoot(root, content),
    media: media === undefined ? undefined : fromRoot(root, media),
    languages: [...new Set(['tr', ...files.flatMap(({ content: text, folderLang }) => (text && folderLang) ?? [])])],
    example: fromRoot(root, join(content, files.find((file) => file.content?.kind === 'entry')?.path ?? 'S9C2.md')),
    ignore: findings.filter(({ id }) => id === 'file-unknown').map(({ file }) => literally(file)),
  };
}

function isKept(path: string): boolean {
  const name = basename(path);
  if (name.startsWith('.') || name === 'node_modules' || name === CONFIG_NAME) return false;
  try {
    return statSync(path).isFile() || !isLink(path);
  } catch {
    return false; // a link to nowhere
  }
}

const isLink = (path: string): boolean =>
  readdirSync(dirname(path), { withFileTypes: true }).some((entry) => entry.name === basename(path) && entry.isSymbolicLink());

/** The folder, inside or `''`, in which all files are whose names say an address. */
function contentFolderIn(folder: string): string {
  const parents = filesIn(folder)
    .filter((path) => readFileName(path).named)
    .map((path) => path.split('/').slice(0, -1))
    .map((parts) => (isLanguage(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts));
  const [first = []] = parents;
  const length = first.findIndex((part, index) => parents.some((parts) => parts[index] !== part));
  return first.slice(0, length < 0 ? first.length : length).join('/');
}

/** The folder from which most of these pictures would be found. */
function mediaFolder(folder: string, missing: readonly string[]): string | undefined {
  const pictures = filesIn(folder).filter((path) => PICTURE.test(path));
  const counts = new Map<string, number>();
  for (const path of missing) {
    const below = path
      .split('/')
      .filter((part) => !['', '.', '..'].includes(part))
      .join('/');
    for (const picture of pictures) {
      if (picture !== below && !picture.endsWith(`/${below}`)) continue;
      const parent = picture.slice(0, -below.length).replace(/\/$/, '');
      counts.set(parent, (counts.get(parent) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && join(folder, best[0]);
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

const fromRoot = (root: string, path: string): string => relative(root, path).split(sep).join('/');

/** A pattern that matches this path and no other. */
const literally = (path: string): string => `/${path.replace(/[\\*?[\]!#]| +$/g, '\\$&')}`;
