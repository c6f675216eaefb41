const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/** The direction of text in a language, for `dir`: a page's own direction must not turn ours round. */
export const directionOf = (lang: string): 'rtl' | 'ltr' => (RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr');

/** True when a reader of one would call the other the same language: `en` and `en-GB`. */
export const sameLanguage = (one: string, other: string): boolean =>
  one.split('-')[0]!.toLowerCase() === other.split('-')[0]!.toLowerCase();

/** What a language is called in another one: `en` is called "İngilizce" in `tr`. */
export const languageName = (lang: string, inLanguage: string): string =>
  // By far the most frequent. The browser knows it too, but to ask it for the first time takes a phone some 40 ms.
  lang + inLanguage === 'entr' ? 'İngilizce' : (new Intl.DisplayNames(inLanguage, { type: 'language' }).of(lang) ?? lang);
