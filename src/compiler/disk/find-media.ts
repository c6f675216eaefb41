import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { imageSize } from 'image-size';
import { errorCode } from './error-code.js';
import { isInside } from './is-inside.js';
import { NameFinder, respell } from './name-finder.js';
import type { FindMedia, Media } from '../model/source-file.js';

/** The types that every browser shows and that hold nothing but pixels; SVG is a document that can run scripts. */
const TYPES = ['png', 'jpg', 'gif', 'webp', 'avif'];

/** Where an image says its size; the rest is only hashed. */
const HEADER_BYTES = 1024 * 1024;

/** Larger sides are refused by the allow-list of the bundle. */
const MAX_SIDE = 100_000;

const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Finds images on the disk, and remembers where each came from. */
export interface MediaFinder {
  find: FindMedia;
  /** The files that {@link find} looks at, in this order: a change of one of them may change its answer. */
  candidates(path: string, from: string): string[];
  /** The file that is to be copied to an output path which {@link find} gave out. */
  sourceOf(outputPath: string): string | undefined;
}

/**
 * Finds images next to the entry, in the content folder, and in the folder where a Git CMS keeps its pictures.
 * What is decided by content, not by name: the type, the size (as a browser turns it by EXIF) and the output path.
 * A name in which letters are composed otherwise is the same name.
 * Neither `..` nor a link leads out of those folders. An image that has not changed is not read twice.
 *
 * @param content the content folder
 * @param media the folder of pictures, if there is one
 */
export function createMediaFinder(content: string, media?: string): MediaFinder {
  const bases = [content, ...(media === undefined ? [] : [media])].map((folder) => resolve(folder));
  const known = new Map<string, { stamp: string; answer: Media | 'unreadable' }>();
  const sources = new Map<string, string>();
  const names = new NameFinder();

  const candidates = (path: string, from: string): string[] => {
    const below = path.replace(/^\//, '');
    if (below === '' || below.includes('\0') || isAbsolute(below)) return [];
    // `/uploads/a.png` is how a Git CMS writes it: from the root of the site, which contains the folder of pictures or is inside it.
    const starts = below === path ? [join(bases[0]!, dirname(from)), ...bases] : [...bases, ...bases.slice(1).map(dirname)];
    const places = starts.map((base) => resolve(base, below));
    return [...new Set(places)].filter((place) => bases.some((base) => isInside(base, place)));
  };

  const find: FindMedia = (path, from) => {
    for (const candidate of candidates(path, from)) {
      const answer = read(candidate);
      if (answer === 'missing') continue;
      if (answer !== 'unreadable') sources.set(answer.path, candidate);
      return answer;
    }
    return findAlike(path, from);
  };

  /** Macs and PDF files decompose letters: "ş" may be one character in the text and two in the name, or the other way round. */
  const findAlike = (path: string, from: string): ReturnType<FindMedia> => {
    let spelled: string | undefined;
    for (const candidate of candidates(path, from)) {
      const base = bases.find((folder) => isInside(folder, candidate))!;
      const alike = names.find(base, relative(base, candidate).split(sep));
      if (alike === undefined) continue;
      const place = join(base, ...alike);
      const answer = read(place);
      if (answer === 'missing') continue;
      if (place.normalize() !== candidate.normalize()) {
        spelled ??= respell(path, alike);
        continue;
      }
      if (answer !== 'unreadable') sources.set(answer.path, place);
      return answer;
    }
    return spelled === undefined ? 'missing' : { spelled };
  };

  const read = (candidate: string): Media | 'missing' | 'unreadable' => {
    let file: number | undefined;
    try {
      const real = realpathSync(candidate);
      if (!bases.some((base) => isInside(realpathSync(base), real))) return 'missing';
      file = openSync(real, READ);
      const stats = fstatSync(file);
      if (!stats.isFile()) return 'missing';
      const stamp = `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
      const before = known.get(candidate);
      if (before?.stamp === stamp) return before.answer;
      const answer = readImage(file);
      known.set(candidate, { stamp, answer });
      return answer;
    } catch (error) {
      return ['ENOENT', 'ENOTDIR'].includes(errorCode(error)) ? 'missing' : 'unreadable';
    } finally {
      if (file !== undefined) closeSync(file);
    }
  };

  return { find, candidates, sourceOf: (outputPath) => sources.get(outputPath) };
}

function readImage(file: number): Media | 'unreadable' {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafeSlow(HEADER_BYTES);
  let size: ReturnType<typeof sizeOf>;
  for (let position = 0, length = -1; length !== 0; position += length) {
    length = readSync(file, buffer, 0, buffer.length, position);
    if (position === 0) size = sizeOf(buffer.subarray(0, length));
    if (!size) return 'unreadable';
    hash.update(buffer.subarray(0, length));
  }
  return size ? { path: `media/${hash.digest('hex').slice(0, 16)}.${size.type}`, width: size.width, height: size.height } : 'unreadable';
}

/** Type and size in CSS pixels, or undefined for what browsers do not show as an image. */
function sizeOf(header: Uint8Array): { type: string; width: number; height: number } | undefined {
  let size;
  try {
    size = imageSize(header);
  } catch {
    return undefined; // the library throws whatever a broken image makes of it: all of them mean "no image"
  }
  const { type = '', width, height, orientation = 1 } = size;
  if (!TYPES.includes(type) || ![width, height].every((side) => Number.isInteger(side) && side > 0 && side <= MAX_SIDE)) return undefined;
  return orientation >= 5 && orientation <= 8 ? { type, width: height, height: width } : { type, width, height };
}
