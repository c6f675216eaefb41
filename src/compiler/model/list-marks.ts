/** Marks that begin an item of a list in other programs, and are text in Markdown. */
export interface ListMark {
  name: string;
  why: string;
  /** Markdown that has such marks, and Markdown that looks similar and has none. */
  yes: readonly string[];
  no: readonly string[];
  /** Finds the mark at the start of a line. */
  pattern: RegExp;
  /** Whether it has no other use there. What may also be prose counts only where another line begins with the same mark. */
  isSure: boolean;
  /** Whether it says nothing by itself: a number or letter is a word of its author, and stays in the title of a resource. */
  isBullet: boolean;
}

/** One table, for the warning to editors and for the titles of resources. */
export const listMarks: readonly ListMark[] = [
  {
    name: 'bullet',
    why: 'A bullet that was typed or pasted. It has no other use at the start of a line.',
    yes: ['• bir', '▪ bir', '➢bir', '►\tbir', '❖ bir', '⦁ bir'],
    no: ['bir • iki', '\\• bir'],
    pattern: /^[•▪▫■□◦‣⁃●○◯➢➣➤►▸▶▷❖◆◇❑❒◘◙∙⦁⦾⦿◉⬤⚫⚪🔹🔸🔷🔶]/u,
    isSure: true,
    isBullet: true,
  },
  {
    name: 'symbol',
    why: 'Word writes bullets as private characters of the fonts Symbol and Wingdings. Elsewhere they are boxes. Without a blank behind it, it is no bullet.',
    yes: ['\uF0B7 bir', '\uF0A7\tbir', '\uF0D8\u00A0bir'],
    no: ['bir'],
    pattern: /^[\uF020-\uF0FF](?=\s)/u,
    isSure: true,
    isBullet: true,
  },
  {
    name: 'sign',
    why: 'Dots, ticks, arrows and stars are bullets to many, and can also be part of a sentence.',
    yes: ['· bir\n· iki', '✓ bir\n✓ iki', '→ bir\n\n→ iki', '☐ bir\n☐ iki'],
    no: ['✓ Bu işaret onaydır.', 'bir · iki', '★★★'],
    pattern: /^[·・✓✔☑☐✅✗✘→⇒➔➜➡★☆✦✧✳👉📌»›](?:\uFE0F?\s+|(?=\p{L}))/u,
    isSure: false,
    isBullet: true,
  },
  {
    name: 'letter-o',
    why: 'Word draws the bullets of a second level with the letter o. It is also a Turkish word, after which no capital follows.',
    yes: ['o Bir\no İki', 'o   bir\no   iki', 'o\tbir\n\no\tiki'],
    no: ['o zaman geldi\no da gitti', 'Bir\no İki'],
    pattern: /^o(?:[\t\u00A0]|\s{2}|\s(?=[\p{Lu}\uFFFC]))/u,
    isSure: false,
    isBullet: true,
  },
  {
    name: 'dash',
    why: 'A word processor makes a long dash of a hyphen. Alone it can also begin a quotation.',
    yes: ['– bir\n– iki', '− bir\n− iki'],
    no: ['– Bir alıntı.', '–bir\n–iki'],
    pattern: /^[–—―‐‑‒−](?=\s)/u,
    isSure: false,
    isBullet: true,
  },
  {
    name: 'hyphen-without-space',
    why: 'Markdown wants a space after the hyphen.',
    yes: ['-bir\n-iki'],
    no: ['-bir çizgi- var', '-5 derece\n-6 derece'],
    pattern: /^-(?=\p{L})/u,
    isSure: false,
    isBullet: true,
  },
  {
    name: 'number-without-space',
    why: 'Markdown wants a space after the number.',
    yes: ['1.bir\n2.iki', '1)bir\n\n2)iki'],
    no: ['3.madde uyarınca', '1.5 kat\n2.5 kat'],
    pattern: /^\d{1,2}[.)](?=\p{L})/u,
    isSure: false,
    isBullet: false,
  },
  {
    name: 'number-hyphen',
    why: 'Many Turkish texts number with a hyphen. Markdown wants a full stop.',
    yes: ['1- Plan\n2- Bütçe', '1-Plan\n\n2-Bütçe', '1 – Plan\n2 – Bütçe'],
    no: ['5-10 kişi\n6-12 kişi', '3- Bir tek satır.', '2 - 1\n3 - 1'],
    pattern: /^\d{1,2}\s?[-–—]\s*(?=[\p{L}\uFFFC])/u,
    isSure: false,
    isBullet: false,
  },
  {
    name: 'letter',
    why: 'Laws and forms count with letters. Markdown has no such list.',
    yes: ['a) Plan\nb) Bütçe', 'a. plan\nb. bütçe', 'A)Plan\n\nB)Bütçe', 'a- Plan\nb- Bütçe'],
    no: ['a) Bir tek satır.', 'A. Yılmaz\nB. Demir', 'ab) bir\ncd) iki', 'e-posta\ne-kitap'],
    pattern: /^(?:[a-zA-ZçğıöşüÇĞİÖŞÜ]\)\s*|[a-zA-ZçğıöşüÇĞİÖŞÜ]\s?[-–]\s+|[a-hj-uwyzçğıöşü]\.\s+)(?=[\p{L}\uFFFC])(?<![iIvVxX]\)\s*)/u,
    isSure: false,
    isBullet: false,
  },
  {
    name: 'roman',
    why: 'Roman numbers in small letters, or before a bracket. Markdown has no such list.',
    yes: ['i. plan\nii. bütçe', 'i) plan\n\nii) bütçe', 'I) Plan\nII) Bütçe', 'II- Plan\nIII- Bütçe'],
    no: ['i. Bir tek satır.', 'II. Dünya Savaşı\nI. Dünya Savaşı'],
    pattern: /^(?:[ivx]{1,5}[.)]|[IVX]{1,5}(?:\)|\s?[-–]\s))\s*(?=[\p{L}\uFFFC])/u,
    isSure: false,
    isBullet: false,
  },
  {
    name: 'parenthesized',
    why: 'A number or letter in brackets, as in the paragraphs of a law. Markdown has no such list.',
    yes: ['(1) Plan\n(2) Bütçe', '(a) Plan\n\n(b) Bütçe', '(i) plan\n(ii) bütçe'],
    no: ['(1) Bir tek satır.', '(ve) bir\n(ya da) iki'],
    pattern: /^\((?:\d{1,2}|[a-zA-ZçğıöşüÇĞİÖŞÜ]|[ivx]{2,5}|[IVX]{2,5})\)\s*(?=[\p{L}\uFFFC])/u,
    isSure: false,
    isBullet: false,
  },
  {
    name: 'enclosed-number',
    why: 'Numbers in circles and keys are single characters, which screen readers call by other names.',
    yes: ['① Plan\n② Bütçe', '❶Plan\n\n❷Bütçe', '1️⃣ Plan\n2️⃣ Bütçe', '⑴ Plan\n⑵ Bütçe'],
    no: ['① Bir tek satır.', 'bir ①\niki ②'],
    pattern: /^(?:[\u2460-\u24FF\u2776-\u2793]|\d\uFE0F?\u20E3)\s*(?=[\p{L}\uFFFC])/u,
    isSure: false,
    isBullet: false,
  },
];

const anyMark = (isBullet: boolean, more: string): RegExp =>
  new RegExp(
    `^(?:${[...listMarks.filter((mark) => mark.isBullet === isBullet).map(({ pattern }) => pattern.source.slice(1)), more].join('|')})\\s*`,
    'u',
  );

/** The table's marks, and those of Markdown in a line that is a list item already. A hyphen without a blank may be a minus. */
const BULLET = anyMark(true, String.raw`[-*+§]\s+|\[[ xX✓]\]\s+`);
const NUMBER = anyMark(false, String.raw`\d{1,3}[.)]{1,2}\s+`);

/** The text before a link, without the bullet or task box at its start. */
export const withoutBullet = (before: string): string => without(BULLET, before.trimStart());

/** The same without its number or letter. */
export const withoutNumber = (before: string): string => without(NUMBER, before.trimStart());

/** The marks look at what follows: here that is the link. */
const without = (mark: RegExp, before: string): string => `${before}\uFFFC`.replace(mark, '').replace(/\uFFFC$/, '');
