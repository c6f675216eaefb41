import type { InterfaceLanguage } from '../../element/messages.js';

/** Every text of the pages that is not content. */
export interface Words {
  siteName: string;
  siteAbout: string;
  intro: string;
  skip: string;
  breadcrumb: string;
  languages: string;
  pick: string;
  otherAnswers: string;
  otherQuestions: string;
  /** Of questions without a theme. */
  noTheme: string;
  question: (id: string) => string;
  reviewed: (date: string) => string;
  embedThis: string;
  embedHow: string;
  embedOther: string;
  copy: string;
  copied: string;
  code: string;
  openPage: string;
  address: string;
  notFound: string;
  notFoundHelp: string;
  pictureAlt: (title: string) => string;
}

const tr: Words = {
  siteName: 'STGM rehberi',
  siteAbout: 'Sivil toplum örgütlerinin öz değerlendirmesindeki her yanıt için STGM uzmanlarından öneriler ve kaynaklar.',
  intro: 'Öz değerlendirmedeki yanıtınızı bulun; size uygun öneriyi ve kaynakları okuyun.',
  skip: 'İçeriğe geç',
  breadcrumb: 'Neredesiniz',
  languages: 'Diller',
  pick: 'Hangisi sizi anlatıyor?',
  otherAnswers: 'Bu sorunun yanıtları',
  otherQuestions: 'Öteki sorular',
  noTheme: 'Öteki konular',
  question: (id) => `Soru ${id}`,
  reviewed: (date) => `Son gözden geçirme: ${date}`,
  embedThis: 'Bu metni sitenize ekleyin',
  embedHow: 'Bu kodu sayfanıza yapıştırın. Metin her zaman güncel kalır.',
  embedOther: 'WordPress, Drupal, Wix, Google Sites, e-posta ve başkaları için kod',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  code: 'Kod',
  openPage: 'Sayfayı aç',
  address: 'Bu sayfanın adresi:',
  notFound: 'Bu adreste bir sayfa yok',
  notFoundHelp: 'Adres yanlış yazılmış ya da sayfa kaldırılmış olabilir. Bütün sorular aşağıda.',
  pictureAlt: (title) => `Soru: ${title}`,
};

const en: Words = {
  siteName: 'STGM guidance',
  siteAbout: 'Advice and resources by STGM’s experts for every answer of the self-assessment for civil society organisations.',
  intro: 'Find the answer you gave in the self-assessment, and read the advice and resources for it.',
  skip: 'Skip to content',
  breadcrumb: 'Where you are',
  languages: 'Languages',
  pick: 'Which one describes you?',
  otherAnswers: 'The answers to this question',
  otherQuestions: 'Other questions',
  noTheme: 'Other topics',
  question: (id) => `Question ${id}`,
  reviewed: (date) => `Last reviewed: ${date}`,
  embedThis: 'Put this text on your site',
  embedHow: 'Paste this code into your page. The text stays up to date.',
  embedOther: 'Code for WordPress, Drupal, Wix, Google Sites, e-mail and others',
  copy: 'Copy',
  copied: 'Copied',
  code: 'Code',
  openPage: 'Open the page',
  address: 'Address of this page:',
  notFound: 'There is no page at this address',
  notFoundHelp: 'The address may be mistyped, or the page is gone. All questions are below.',
  pictureAlt: (title) => `Question: ${title}`,
};

/** The words of the pages in the languages that the element has words in too. */
export const words: Record<InterfaceLanguage, Words> = { tr, en };
