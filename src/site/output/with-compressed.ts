import { brotliCompressSync, constants } from 'node:zlib';
import type { OutputFile } from '../../compiler/model/output-file.js';

/** Other files, such as pictures, are compressed already. */
const TEXT = /\.(html|js|css|json|svg|xml|txt)$/;

/** Smaller files fit in one packet anyway, in bytes. */
const MIN_SIZE = 512;

/**
 * Adds a compressed copy (`.br`) after each text file, for hosts that send ready-made copies: nginx with `brotli_static`, Apache with
 * a rewrite rule. The copies belong to the site and are not made by a later command, because a host sends a copy as long as it
 * exists: if a page is removed or changed, its old copy must go with it.
 */
export function* withCompressed(files: Iterable<OutputFile>): Generator<OutputFile> {
  for (const file of files) {
    yield file;
    if (!TEXT.test(file.path)) continue;
    const bytes = Buffer.concat(file.chunks);
    if (bytes.length < MIN_SIZE) continue;
    const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    yield { path: `${file.path}.br`, chunks: [brotliCompressSync(bytes, { params })] };
  }
}
