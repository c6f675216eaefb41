import type { InterfaceLanguage } from './messages.js';

/** What the renderer must know about the place where an entry is shown. */
export interface RenderContext {
  /** Level of the heading above: an `h1` of a content tree becomes one level lower. */
  level: number;
  /** URL of the folder that contains `media/`; ends in `/`. */
  base: string;
  /** Language of our own texts. */
  ui: InterfaceLanguage;
  /** Language of the entry. */
  lang: string;
}
