/** The keys of the front matter of an entry, in the order in which messages list them. */
export const ENTRY_KEYS: readonly string[] = ['title', 'question_id', 'choice_id', 'lang', 'summary', 'reviewed', 'draft'];

/** The keys of the front matter of a question file. */
export const QUESTION_KEYS: readonly string[] = ['question_id', 'title', 'theme'];

/** Whether a word is a key of one of the two. */
export const isKey = (word: string): boolean => ENTRY_KEYS.includes(word) || QUESTION_KEYS.includes(word);
