/** How many words a text has. "STGM’nin", "www.stgm.org.tr" and "20-30" are one word each. */
export function countWords(text: string): number {
  return text === '' ? 0 : (text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0);
}
