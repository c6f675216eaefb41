import { finding, type Finding } from '../model/problem.js';
import { MAX_FILE_SIZE, type SourceFile } from '../model/source-file.js';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a file with `\n` line ends and without byte order mark, or what keeps it from being read as text:
 * too large, not UTF-8, NUL, or carriage returns alone (which Markdown and YAML count differently).
 */
export function decodeSource({ path, content }: SourceFile): { text: string } | { finding: Finding } {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  if (bytes > MAX_FILE_SIZE) return { finding: finding('file-too-large', { file: path }, { bytes, most: MAX_FILE_SIZE }) };
  let text: string;
  try {
    text = typeof content === 'string' ? content : strict.decode(content);
  } catch {
    const { offset, line } = firstInvalidByte(content as Uint8Array);
    return { finding: finding('file-not-utf8', { file: path, line }, { offset }) };
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) return { finding: finding('file-nul', placeAt(path, text, nul), { offset: Buffer.byteLength(text.slice(0, nul)) }) };
  if (text.startsWith('\uFEFF')) text = text.slice(1);
  if (text.includes('\r')) {
    const lone = /\r(?!\n)/.exec(text)?.index;
    if (lone !== undefined) {
      return { finding: finding('file-line-ends', placeAt(path, text, lone), { offset: Buffer.byteLength(text.slice(0, lone)) }) };
    }
    text = text.replaceAll('\r\n', '\n');
  }
  return { text };
}

const placeAt = (file: string, text: string, index: number) => ({ file, line: text.slice(0, index).split('\n').length });

/** Where the text that a lenient decoder makes first differs from the bytes. */
function firstInvalidByte(bytes: Uint8Array): { offset: number; line: number } {
  const mended = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const offset = mended.findIndex((byte, index) => byte !== bytes[index]);
  return { offset, line: Buffer.from(bytes.subarray(0, offset)).toString('latin1').split('\n').length };
}
