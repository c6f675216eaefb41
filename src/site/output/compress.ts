import { brotliCompressSync, constants } from 'node:zlib';
import type { OutputFile } from '../../compiler/model/output-file.js';

/** Pictures are compressed by themselves. */
const TEXT = /\.(html|js|css|json|svg|xml|txt)$/;

/** Below this a packet is sent anyhow. */
const LEAST = 512;

/**
 * Every file, and after each text its `.br` for hosts that send what is compressed already: nginx by `brotli_static`, Apache by a
 * rewrite. Written with the site and not by a command after it, because a host sends such a file for as long as it is there: a
 * page that is gone must take its own along, and one that has changed must not be followed by an old one.
 */
export function* withCompressed(files: Iterable<OutputFile>): Generator<OutputFile> {
  for (const file of files) {
    yield file;
    if (!TEXT.test(file.path)) continue;
    const bytes = Buffer.concat(file.chunks);
    if (bytes.length < LEAST) continue;
    const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    yield { path: `${file.path}.br`, chunks: [brotliCompressSync(bytes, { params })] };
  }
}
