const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/** The value of `dir` for text in a language, so that the direction of the page does not apply to ours. */
export const directionOf = (lang: string): 'rtl' | 'ltr' => (RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr');

/** True when readers would call both the same language: `en` and `en-GB`. */
export const sameLanguage = (one: string, other: string): boolean =>
  one.split('-')[0]!.toLowerCase() === other.split('-')[0]!.toLowerCase();

/** The name of a language in another one: `en` is "İngilizce" in `tr`. */
export const languageName = (lang: string, inLanguage: string): string =>
  // By far the most frequent one. The browser knows it too, but its first answer takes a phone about 40 ms.
  lang + inLanguage === 'entr' ? 'İngilizce' : (new Intl.DisplayNames(inLanguage, { type: 'language' }).of(lang) ?? lang);
