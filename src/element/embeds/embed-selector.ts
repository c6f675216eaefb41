/** The other forms of embed, which survive filters and editors: a `div` with data, or a link in a paragraph. `?expects=…` may stand before `#embed`. */
export const EMBED_SELECTOR = 'div[data-stgm-guidance],p a[href$="#embed"]';
