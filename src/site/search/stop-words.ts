import { fold, wordsOf } from './words-of.js';

/** Words that say nothing about what somebody looks for: particles, pronouns, and what questions are asked with. */
const TURKISH = `
  acaba ama ancak artık bana bazı ben bile bir biraz birkaç birlikte biz bizim bize böyle bu bunu bunun buna bunlar bunları bunların bundan bunlarla
  çok çünkü da daha de değil diye dolayı dolayısıyla eğer en fakat gibi göre hakkında hangi hangisi hani hatta hem hep hepsi her hiç için içinde
  ile ise işte kadar karşın ki kim kime kimi kimin mi mı mu mü mıdır midir nasıl nasıldır ne neden nedir neler nelerdir nerede nereden nereye niçin niye o ol olan
  olarak olduğu olmak olması olsa olur onlar onları onların onu onun ona oysa öyle pek peki rağmen sanki sen siz sizin size şey şeyler şöyle şu şunlar şunları tüm
  üzere var ve veya ya yani yine yok zaten yapmalı yapmalıyız yapmalıyım yapılır yapılmalı yapabiliriz yapabilirim yaparız yapıyor edilir
  etmek etmeli etmeliyiz eder ederiz edebiliriz gerek gerekir gerekiyor lazım istiyoruz istiyorum nedenle şekilde arada ederken`;

const ENGLISH = `
  a about am an and any are as at be been being but by can could did do does doing for from had has have having he her here him his how i if
  in into is it its just me my no nor not of on or our ours out over she should so some such than that the their them then there these they
  this those to too under up very was we were what when where which while who whom why will with would you your yours`;

/** Folded. One list for both languages: the texts in one have resources in the other. */
export const stopWords: ReadonlySet<string> = new Set(wordsOf(TURKISH + ENGLISH).map(fold));
