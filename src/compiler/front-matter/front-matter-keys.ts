/** The keys of the front matter of an entry, in the order in which messages list them. */
export const ENTRY_KEYS: readonly string[] = ['title', 'question_id', 'choice_id', 'lang', 'summary', 'reviewed', 'draft'];

/** The keys of the front matter of a question file. */
export const QUESTION_KEYS: readonly string[] = ['question_id', 'title', 'theme'];

/** Whether a word is a key of one of the two. */
export const isKey = (word: string): boolean => ENTRY_KEYS.includes(word) || QUESTION_KEYS.includes(word);

/** Turkish words for the keys, with and without Turkish letters. */
const TURKISH_KEYS = new Map(
  Object.entries({
    title: ['başlık', 'baslik'],
    question_id: ['soru', 'soru_id', 'soru_no'],
    choice_id: ['yanıt', 'yanit', 'yanıt_id', 'cevap', 'seçenek', 'secenek', 'seçim'],
    lang: ['dil'],
    summary: ['özet', 'ozet'],
    reviewed: ['tarih', 'gözden_geçirme'],
    draft: ['taslak'],
    theme: ['tema', 'konu'],
  }).flatMap(([key, words]) => words.map((word): [string, string] => [word, key])),
);

/** The one of the known keys that a Turkish word means. */
export function keyOfTurkish(word: string, known: readonly string[]): string | undefined {
  const key = TURKISH_KEYS.get(word.normalize('NFC').toLocaleLowerCase('tr'));
  return key !== undefined && known.includes(key) ? key : undefined;
}
