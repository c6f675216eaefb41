/** The numbers in the rules. They were found on STGM's own 46 entries: each is the smallest or largest that reads all of them right. */

/** Words around the link of a resource, where no punctuation sets them off. More words make a sentence. */
export const MAX_LOOSE_WORDS = 6;

/** Words after the link, where no punctuation sets them off: "isimli yayını", "dersleri". */
export const MAX_WORDS_AFTER = 4;

/** Words before a bare URL, or before a title in quotation marks: a whole title or the name of an organisation, not a paragraph. */
export const MAX_WORDS_BEFORE_NAMED = 25;

/** Characters of the sentence that leads to the resources. A longer one is text that readers need in the answer. */
export const MAX_LEAD_IN_LENGTH = 300;

/** The share of a list's items that must be resources. One item in three may be a book without a link, or a sentence. */
export const MIN_SHARE = 2 / 3;

/** Paragraphs after the resources, where each has a link. With more, the list is not the end of the entry. */
export const MAX_PARAGRAPHS_AFTER = 3;

/** Words of a paragraph between two lists that is a label, as a heading is: "Videolar:". More words are a sentence. */
export const MAX_WORDS_OF_LABEL = 3;

/** Lists without a lead-in, or single paragraphs, need so many rows to be more than a link in passing. */
export const MIN_PARAGRAPHS = 2;

/** Words of a part of the note that names a language: "İngilizce kaynak". In brackets there is no limit. */
export const MAX_LANGUAGE_WORDS = 2;

/** Words that may end with the name of a language: two, or three in brackets ("bu kaynak İngilizcedir"). */
export const MAX_WORDS_BEFORE_LANGUAGE = { outside: 2, inBrackets: 3 };

/** Years in a pattern: 1900 to 2049. Larger numbers are laws, pages and aims. */
export const YEAR = String.raw`19\d\d|20[0-4]\d`;

/** Years between the ends of a period. "2018-2019" may be the volume of a journal and is read as 2019. */
export const MIN_PERIOD = 2;
