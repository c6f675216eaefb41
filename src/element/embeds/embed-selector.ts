/**
 * The other forms of embed, which survive filters and editors: a `div` with data, or a link in a paragraph.
 * More links match than are an embed.
 */
export const EMBED_SELECTOR = 'div[data-stgm-guidance],p a[href*="#embed"]';
