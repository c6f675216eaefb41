/** What may stand before the colon at the top of an entry, in the order to show. */
export const ENTRY_KEYS: readonly string[] = ['title', 'question_id', 'choice_id', 'lang', 'summary', 'reviewed', 'draft'];

/** The same for a question file. */
export const QUESTION_KEYS: readonly string[] = ['question_id', 'title', 'theme'];

export const isKey = (word: string): boolean => ENTRY_KEYS.includes(word) || QUESTION_KEYS.includes(word);
