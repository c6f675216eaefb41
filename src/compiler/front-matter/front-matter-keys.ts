/** The keys of the front matter of an entry, in the order in which messages list them. */
export const ENTRY_KEYS: readonly string[] = ['title', 'question_id', 'choice_id', 'lang', 'summary', 'reviewed', 'draft'];

/** The keys of the front matter of a question file. */
export const QUESTION_KEYS: readonly string[] = ['question_id', 'title', 'theme'];

/** Whether a word is a key of one of the two. */
export const isKey = (word: string): boolean => ENTRY_KEYS.includes(word) || QUESTION_KEYS.includes(word);

/** Words that mean a key: Turkish ones, with and without Turkish letters, and what other programs call it. */
const OTHER_WORDS = Object.entries({
  title: ['başlık', 'baslik'],
  question_id: ['soru', 'soru_id', 'soru_no'],
  choice_id: ['yanıt', 'yanit', 'yanıt_id', 'cevap', 'seçenek', 'secenek', 'seçim'],
  lang: ['dil'],
  summary: ['özet', 'ozet'],
  reviewed: ['tarih', 'gözden_geçirme'],
  draft: ['taslak'],
  theme: ['tema', 'konu'],
  // guidance.config.yml
  content: ['içerik', 'icerik', 'metinler'],
  media: ['görseller', 'gorseller', 'images', 'pictures', 'static'],
  ignore: ['exclude', 'yoksay'],
  languages: ['dil', 'diller', 'lang', 'language'],
  base: ['adres', 'url', 'base_url', 'baseurl', 'site'],
  strict: ['sıkı', 'siki'],
  messages: ['iletiler'],
  organisation: ['kurum', 'kuruluş', 'kurulus', 'örgüt', 'orgut', 'org'],
  licence: ['lisans'],
  themes: ['temalar', 'konular'],
  questions: ['sorular'],
  name: ['ad', 'isim'],
});

/** The one of the known keys that such a word means. */
export function keyOfOtherWord(word: string, known: readonly string[]): string | undefined {
  const plain = word.normalize('NFC').toLocaleLowerCase('tr');
  return OTHER_WORDS.find(([key, words]) => known.includes(key) && words.includes(plain))?.[0];
}
