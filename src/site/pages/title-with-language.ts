import { createElement } from '../../element/create-element.js';
import { languageName, sameLanguage } from '../../element/languages.js';
import type { InterfaceLanguage } from '../../element/messages.js';

/** A title in a list. If it is not in the language of the page, the name of its language follows, as above an entry. */
export const titleWithLanguage = (title: string, lang: string | undefined, ui: InterfaceLanguage): (Node | string)[] =>
  lang === undefined || sameLanguage(lang, ui)
    ? [title]
    : [title, createElement('span', { class: 'small', lang: ui }, ` · ${languageName(lang, ui)}`)];

/** The `lang` attribute of text that may be in another language than the page. Without `lang` it is in the language of the page. */
export const langAttribute = (lang: string | undefined): { lang?: string } => (lang === undefined ? {} : { lang });
