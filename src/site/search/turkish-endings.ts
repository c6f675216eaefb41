/*
 * The endings of Turkish nouns, on folded words: I is `i` or `u` (ı, i, u, ü), A is `a` or `e`. Some differ after a vowel and after a
 * consonant. "My" and "your" of one person are left out: expert texts say "our" and "your" of many, and `girişim` would be "my entry".
 */
const [V, C] = ['(?<=[aeiou])', '(?<![aeiou])'];

const CASE = `(?:${V}(?:yI|yA|nIn|[dt]An?|cA|ylA)|${C}(?:I|A|In|[dt]An?|cA|lA))`;

/** `başkanı` is not a case of `başka`: an n comes only after "his" or "her". */
const HIS = `(?:${V}sI|${C}I)(?:nI|nA|nIn|ndAn?|ncA|ylA)?`;

const OUR = `(?:${V}(?:mIz|nIz)|${C}(?:ImIz|InIz))(?:I|A|In|[dt]An?|cA|lA)?`;

/** `-ki`: what is there (`derneğimizdeki`). */
const THERE = '(?<=[dt]A)kI(?:lAr)?(?:n[IA]n?|n?dAn?|[IA])?';

const NOUN = `(?:lAr)?(?:${OUR}|${HIS}|${CASE})?(?:${THERE})?(?:[dt]Ir|yIz|yIm)?`;

/** From `izleme` to `izlemek` and its forms. */
const INFINITIVE = '(?<=m[ae])k(?:tA(?:dIr)?|lA)?';

const INFLECTION = `(?:${INFINITIVE}|${NOUN})`;

/** Endings that make another word, which somebody who looks for the first one also means: `gönüllülük`, `kurumsal`, `kültürel`, `raporlama`. */
const MAKES_WORD = '(?:(?:lI|sIz|cI|sAl|(?<=.{5}[^aeiou])Al)(?:lI[kg])?|lI[kg]|lA(?:n?mA[kg]?|yIcI|yAn|s(?:mA|tIrmA))?)';

/** The verb made from a noun, in any form: `planlıyoruz`, `hedeflediğiniz`. Only after so many letters. */
const MAKES_VERB = '(?<=.{4})l(?:A|Iyor)[a-z]*';

const vowels = (pattern: string): string => pattern.replaceAll('I', '[iu]').replaceAll('A', '[ae]');

const inflected = new RegExp(vowels(`${INFLECTION}$`), 'y');

const derived = new RegExp(vowels(`(?:${MAKES_WORD}?${INFLECTION}|${MAKES_VERB})$`), 'y');

/** Shorter words have endings, but too much begins like them to look for words made from them. */
const MIN_DERIVED = 3;

/**
 * The shortest word before an ending. It may have two letters before "-lar" and "our" (`ağlar`, `ağımız`), and needs more before "-ca"
 * and "-in", or `bütçe` would be a form of `büt` and `sorun` one of `sor`.
 */
const minBase = (ending: string): number => (/^(l[ae]r|[iu](m[iu]z|n[iu]z|$))/.test(ending) ? 2 : /^n?c[ae]/.test(ending) ? 4 : 3);

/** The last consonant becomes soft before a vowel: `derneği`, `kitabı`, `kanadı`. (`ç` and `c` are one folded letter.) */
const SOFT: Record<string, string> = { k: 'g', p: 'b', t: 'd' };

const HARD: Record<string, string> = { g: 'k', b: 'p', d: 't' };

/** Only in words of two syllables (`dernek`) or after a consonant (`renk`, `yurt`): `kat` and `yok` stay as they are. */
const softens = (base: string): boolean => /[aeiou].*[aeiou]|[^aeiou].$/.test(base);

/** These double their last consonant before a vowel: `hakkı`, `hissi`. */
const DOUBLED = new Set(['hak', 'his', 'af', 'zam', 'ret', 'tip', 'hat', 'sir', 'had', 'serh']);

/** These lose their last vowel before another one: `fikri`, `kaydı`. */
const LOSES_VOWEL = new Set(
  `agiz akil akit alin asil beyin boyun burun cisim devir emir fasil fikir gogus gonul hacim hapis hukum huzun ilim isim izin kabir kahir
  kayip kayit kesif kesir keyif kisim lutuf metin meyil muhur nabiz nakil nakit nehir nesil nutuk ogul omur omuz rahim resim sabir sehir
  sekil seyir sihir sukur tavir ufuk vakif vakit vasif vehim zehir zihin zikir zulum`.split(/\s+/),
);

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

const matches = (pattern: RegExp, word: string, from: number): boolean => {
  pattern.lastIndex = from;
  return pattern.test(word);
};

/** Stems of a word before an ending that begins with a vowel: `dernek` → `derneg`, `fikir` → `fikr`, `kayit` → `kayd`, `hak` → `hakk`. */
function stemsBeforeVowel(base: string): string[] {
  const last = base.at(-1)!;
  const soft = SOFT[last] !== undefined && softens(base) ? [SOFT[last]] : [];
  return [
    ...soft.map((letter) => base.slice(0, -1) + letter),
    ...(DOUBLED.has(base) ? [base + last] : []),
    ...(LOSES_VOWEL.has(base) ? [last, ...soft].map((letter) => base.slice(0, -2) + letter) : []),
  ];
}

/** True if a word is `base` with endings. Both are folded. */
export function isFormOf(word: string, base: string): boolean {
  if (word.startsWith(base) && matches(base.length < MIN_DERIVED ? inflected : derived, word, base.length)) return true;
  return stemsBeforeVowel(base).some(
    (stem) => word.startsWith(stem) && isVowel(word[stem.length]) && matches(inflected, word, stem.length),
  );
}

/** The words that a word before a vowel may come from: `derneg` → `dernek`, `fikr` → `fikir`, `hakk` → `hak`. */
function wordsBeforeVowel(stem: string): string[] {
  const hard = HARD[stem.at(-1)!];
  const last = stem.at(-1)!;
  const candidates = [
    ...(hard === undefined ? [] : [stem.slice(0, -1) + hard]),
    ...(/[^aeiou]{2}$/.test(stem)
      ? [last, ...(hard ?? [])].flatMap((end) => ['i', 'u'].map((vowel) => stem.slice(0, -1) + vowel + end))
      : []),
    stem.slice(0, -1),
  ];
  return candidates.filter((word) => stemsBeforeVowel(word).includes(stem));
}

/** What a folded word may be without its endings, the longest first: `dernegimizin` → `dernegimizin`, `dernegimiz`, `derneg`, `dernek`. */
export function basesOf(word: string): string[] {
  const bases = [word];
  for (let length = word.length - 1; length >= 2; length -= 1) {
    if (length < minBase(word.slice(length)) || !matches(inflected, word, length)) continue;
    const base = word.slice(0, length);
    bases.push(base, ...(isVowel(word[length]) ? wordsBeforeVowel(base) : []));
  }
  return bases;
}
