/**
 * The id of a question or choice: the text without the blanks (NBSP included) and quotation marks around it
 * that editors paste along, or undefined when what is left is no id.
 * An id is safe in a file name and a URL as it is.
 */
export function readId(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return /^[\s"'\p{Pi}\p{Pf}„‚″′]*([A-Za-z0-9][\w-]{0,31})[\s"'\p{Pi}\p{Pf}„‚″′]*$/u.exec(text)?.[1];
}
