/** Markup that a title shows as it is written: a title is plain text. Each row is one part of {@link markupInTitle}. */
export const titleMarkup: readonly { name: string; why: string; yes: readonly string[]; no: readonly string[]; pattern: RegExp }[] = [
  {
    name: 'tag',
    why: 'The title was copied from a web page, with its HTML.',
    yes: ['<b>Ortak</b> arıyoruz', 'Ortak</em>', 'Ortak <br/>'],
    no: ['5 < 6', 'Üye sayımız <100 ve >50', '<3'],
    pattern: /<\/?[a-z][^<>]*>/i,
  },
  {
    name: 'entity',
    why: 'The title was copied from the source of a web page.',
    yes: ['Ar&amp;Ge', 'Ortak&nbsp;arıyoruz', 'STÖ&#8217;ler'],
    no: ['Ar&Ge', 'Soru & yanıt; ve sonrası', 'a &b'],
    pattern: /&(?:[a-z]{2,8}|#\d{1,7});/i,
  },
  {
    name: 'asterisks',
    why: 'Bold words are for the text.',
    yes: ['**Ortak** arıyoruz'],
    no: ['Ortak * arıyoruz'],
    pattern: /\*\*/,
  },
  {
    name: 'link',
    why: 'A link in a title would be a link inside a link: readers open the entry by its title.',
    yes: ['[Ortak](https://a.org/) arıyoruz'],
    no: ['[Ortak] (arıyoruz)'],
    pattern: /\]\(https?:/i,
  },
];

/** A whole title in the quotation marks of a word processor. In front matter only straight ones set a text off. */
const QUOTED = /^[“”„«‘‚][^“”„«»‘‚]*[“”»’‘]$/u;

/** Whether a title is nothing but one quotation. Written in straight quotes as well, it is meant. */
export const isQuotedTitle = (title: string): boolean => QUOTED.test(title);

const MARKUP = new RegExp(titleMarkup.map(({ pattern }) => pattern.source).join('|'), 'i');

/** The first piece of markup in a title, as readers would see it, or undefined. */
export const markupInTitle = (title: string): string | undefined => MARKUP.exec(title)?.[0];
