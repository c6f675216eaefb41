import { lstatSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { createContentFilter, type ContentFilter, type ContentFilterOptions } from '../disk/content-filter.js';
import { errorCode } from '../disk/error-code.js';
import { createMediaFinder, type MediaFinder } from '../disk/find-media.js';
import { isInside } from '../disk/is-inside.js';
import { parseFile } from '../parse/parse-file.js';
import { finding, type Finding } from '../model/problem.js';
import { identify, readContentFile, walkContentFolder, type FolderItem } from '../disk/read-content-folder.js';
import { withoutContent, type ParsedFile } from '../model/entry.js';
import { baseName, readFileName } from '../model/file-name.js';
import { programOf } from '../disk/program-of.js';
import { readPlaceholder } from '../disk/read-placeholder.js';

export type OnProgress = (progress: { done: number; total: number }) => void;

/** The event loop gets a turn this often, in milliseconds: timers and signals are then answered during long work. */
const TURN = 50;

/**
 * A content folder as it was last read. It keeps what was parsed, so that a second look costs only what changed.
 */
export class ParsedFolder {
  readonly #folder: string;
  readonly #skip: string | undefined;
  readonly #isIgnored: ContentFilter;
  readonly #media: MediaFinder;
  #files = new Map<string, ParsedFile>();
  /** For each file that asks for images: where they were looked for. */
  readonly #images = new Map<string, Set<string>>();
  #sorted = true;

  /**
   * @param folder the content folder
   * @param options.media the folder of pictures
   * @param options.skip a folder inside that is not content, such as the output
   */
  constructor(
    folder: string,
    { media, skip, ...filter }: { media?: string | undefined; skip?: string | undefined } & ContentFilterOptions = {},
  ) {
    this.#folder = resolve(folder);
    this.#skip = skip === undefined ? undefined : resolve(skip);
    this.#isIgnored = createContentFilter(filter);
    this.#media = createMediaFinder(folder, media);
  }

  /** Every file that matters, in the code-unit order of the paths. */
  get files(): Iterable<ParsedFile> {
    if (!this.#sorted) this.#files = new Map([...this.#files].sort(([a], [b]) => (a < b ? -1 : 1)));
    this.#sorted = true;
    return this.#files.values();
  }

  get size(): number {
    return this.#files.size;
  }

  /** The images that the files show: output path → file to copy. */
  get media(): Map<string, string> {
    const media = new Map<string, string>();
    for (const path of this.#images.keys()) {
      for (const image of this.#files.get(path)?.media ?? []) {
        const source = this.#media.sourceOf(image);
        if (source !== undefined) media.set(image, source);
      }
    }
    return media;
  }

  /** Reads and parses everything. */
  async readAll(onProgress?: OnProgress): Promise<void> {
    await this.#takeAll([...walkContentFolder(this.#folder, '', this.#skip)], onProgress);
  }

  /**
   * Looks again at what is said to have changed, and at the files that show it where it is an image.
   *
   * @param paths absolute; a folder means everything in it
   */
  async refresh(paths: Iterable<string>): Promise<void> {
    const items = new Map<string, FolderItem>();
    for (const path of paths) {
      if (path !== this.#folder && !isInside(this.#folder, path)) continue;
      for (const item of this.#find(relative(this.#folder, path).replaceAll(sep, '/'))) items.set(item.path, item);
    }
    for (const path of paths) {
      for (const [file, images] of this.#images) {
        if ([...images].some((image) => image.normalize() === path.normalize() || isInside(path, image)))
          items.set(file, { path: file, kind: 'file' });
      }
    }
    await this.#takeAll([...items.values()]);
  }

  /** What is at a path and below it now. What was there and is no more is forgotten. */
  #find(path: string): FolderItem[] {
    const item = this.#look(path);
    if (item?.kind === 'file' && this.#files.has(path)) return [item]; // by far the most frequent: nothing can have gone
    const found = item?.kind === 'folder' ? [...walkContentFolder(this.#folder, path, this.#skip)] : item ? [item] : [];
    const there = new Set(found.map((inner) => inner.path));
    for (const known of [...this.#files.keys()]) {
      if ((path === '' || known === path || known.startsWith(`${path}/`)) && !there.has(known)) this.#forget(known);
    }
    return found;
  }

  #look(path: string): FolderItem | undefined {
    try {
      const stats = lstatSync(join(this.#folder, path), { throwIfNoEntry: false });
      return stats && (path === '' ? { path, kind: 'folder' } : identify(this.#folder, path, stats, this.#skip));
    } catch (error) {
      return { path, kind: 'unreadable folder', reason: errorCode(error) }; // the one in which it is
    }
  }

  async #takeAll(items: readonly FolderItem[], onProgress?: OnProgress): Promise<void> {
    let turn = performance.now();
    for (const [done, item] of items.entries()) {
      this.#take(item);
      if (performance.now() - turn < TURN) continue;
      onProgress?.({ done, total: items.length });
      await new Promise((resolve) => setImmediate(resolve));
      turn = performance.now();
    }
  }

  #take(item: FolderItem): void {
    const parsed = item.kind === 'folder' || this.#isIgnored(item) ? undefined : this.#parse(item);
    if (!parsed) return this.#forget(item.path);
    if (!this.#files.has(item.path)) this.#sorted = false;
    this.#files.set(item.path, parsed);
  }

  #forget(path: string): void {
    this.#files.delete(path);
    this.#images.delete(path);
  }

  #parse({ path, kind, reason = '' }: FolderItem): ParsedFile | undefined {
    const only = (found: Finding): ParsedFile => ({ ...readFileName(path), ...withoutContent(found) });
    if (kind === 'linked folder') return only(finding('folder-linked', { file: path }, {}));
    if (kind === 'placeholder') return only(finding('file-placeholder', { file: path }, readPlaceholder(baseName(path))!));
    if (kind === 'document') return only(finding('file-not-markdown', { file: path }, { program: programOf(path)! }));
    if (kind === 'unreadable folder') return only(finding('file-unreadable', { file: path }, { reason }));
    const source = readContentFile(this.#folder, path);
    if (!source) return undefined;
    if ('id' in source) return only(source);
    const images = new Set<string>();
    const parsed = parseFile(source, {
      findMedia: (image, from) => {
        for (const candidate of this.#media.candidates(image, from)) images.add(candidate);
        return this.#media.find(image, from);
      },
    });
    if (images.size > 0) this.#images.set(path, images);
    else this.#images.delete(path);
    return parsed;
  }
}
