/** Whether the text of a link is its URL, as a reader sees it: `https://…`, `http://…` or `www.…`. */
export function looksLikeUrl(text: string): boolean {
  return /^(https?:|www\.)/.test(text);
}
