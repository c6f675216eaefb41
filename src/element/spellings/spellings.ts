/** What filters and editors leave of an embed: a `div` with data, or a link in a paragraph. */
export const SPELLINGS = 'div[data-stgm-guidance],p a[href$="#embed"]';
