import type { InterfaceLanguage } from '../../element/messages.js';

/** Every text on the pages that is not content. */
export interface PageMessages {
  siteName: string;
  siteAbout: string;
  /** After the site's name, if its texts are sample content. */
  sample: string;
  /** In the footer, if the texts are sample content. */
  sampleNotice: string;
  /** The heading of the front page. */
  frontTitle: string;
  intro: string;
  assessmentTitle: string;
  assessmentIntro: string;
  /** The link to the assessment from other pages. */
  assessmentLink: string;
  reportTitle: string;
  reportIntro: string;
  comparisonTitle: string;
  comparisonIntro: string;
  /** The link to the comparison from other pages. */
  comparisonLink: string;
  /** In the place of the report and the comparison, without JavaScript. */
  reportNeedsScript: string;
  questionPage: string;
  skip: string;
  breadcrumb: string;
  languages: string;
  pick: string;
  otherAnswers: string;
  /** After the statement that the page is about. */
  thisAnswer: string;
  otherQuestions: string;
  /** The heading above questions without a theme. */
  noTheme: string;
  /** On paper, the two answers that every question has besides its statements. */
  unknown: string;
  notApplicable: string;
  /** The name of a question without a title. */
  question: (id: string) => string;
  embedThis: string;
  embedHow: string;
  embedOther: string;
  copy: string;
  copied: string;
  code: string;
  /** On paper, before the URL of the page. */
  pageUrl: string;
  notFound: string;
  notFoundHelp: string;
  pictureAlt: (title: string) => string;
}

const tr: PageMessages = {
  siteName: 'STGM rehberi',
  siteAbout: 'Sivil toplum örgütlerinin öz değerlendirmesindeki her yanıt için öneriler ve kaynaklar.',
  sample: 'örnek içerik',
  sampleNotice:
    'Örnek içerik: Metinler bu proje için yazıldı; STGM’nin yayımladığı metinler değildir. STGM’nin kaynak listelerinden yararlanıldı.',
  frontTitle: 'Öz değerlendirme soruları',
  intro: 'Bir soru seçin, örgütünüzü en iyi anlatan yanıtı bulun; önerileri ve kaynakları okuyun.',
  assessmentTitle: 'Öz değerlendirme',
  assessmentIntro:
    'Her soruda örgütünüzü en iyi anlatan cümleyi seçin. Sıra önemli değil, hiçbir soru zorunlu değil. Yanıtlarınız yalnızca bu sayfanın adresinde durur; hiçbir sunucuya gönderilmez.',
  assessmentLink: 'Bütün soruları yanıtlayın: öz değerlendirme',
  reportTitle: 'Öz değerlendirme raporu',
  reportIntro:
    'Yanıtlarınıza göre önce nelere bakmanız gerektiği, her soruda bir sonraki adım ve kaynaklar. Yanıtlarınız yalnızca bu sayfanın adresinde durur.',
  comparisonTitle: 'Yanıtları karşılaştırma',
  comparisonIntro: 'Yönetim kurulu, çalışanlar ve gönüllüler ayrı ayrı yanıtlasın; sonuçlara birlikte bakın ve ortak yanıtı seçin.',
  comparisonLink: 'Ayrı ayrı yanıtlayanların yanıtlarını karşılaştırın',
  reportNeedsScript: 'Bu sayfa için tarayıcınızda JavaScript açık olmalı.',
  questionPage: 'Bu sorunun sayfası',
  skip: 'İçeriğe geç',
  breadcrumb: 'Sayfa yolu',
  languages: 'Diller',
  pick: 'Örgütünüzü en iyi hangi cümle anlatıyor?',
  otherAnswers: 'Bu sorunun yanıtları',
  thisAnswer: 'bu sayfadaki yanıt',
  otherQuestions: 'Diğer sorular',
  noTheme: 'Diğer konular',
  unknown: 'Bilmiyoruz',
  notApplicable: 'Bize uymuyor',
  question: (id) => `Soru ${id}`,
  embedThis: 'Bu metni sitenize ekleyin',
  embedHow: 'Bu kodu sayfanıza yapıştırın. Metin değişince sayfanızda da yenilenir.',
  embedOther: 'WordPress, Drupal, Wix, Google Sites, e-posta ve diğerleri için kod',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  code: 'Kod',
  pageUrl: 'Bu sayfanın adresi:',
  notFound: 'Sayfa bulunamadı',
  notFoundHelp: 'Adres yanlış yazılmış ya da sayfa kaldırılmış olabilir. Bütün sorular aşağıda.',
  pictureAlt: (title) => `Soru: ${title}`,
};

const en: PageMessages = {
  siteName: 'STGM guidance',
  siteAbout: 'Advice and resources for every answer of the self-assessment for civil society organisations.',
  sample: 'sample content',
  sampleNotice:
    'Sample content: The texts were written for this project and are not published by STGM. The resources come from STGM’s lists.',
  frontTitle: 'Self-assessment questions',
  intro: 'Choose a question, find the answer that describes your organisation best, and read the advice and resources.',
  assessmentTitle: 'Self-assessment',
  assessmentIntro:
    'For each question, choose the statement that describes your organisation best. Any order will do, and no question is required. Your answers are kept in the address of this page only and are sent to no server.',
  assessmentLink: 'Answer all questions: self-assessment',
  reportTitle: 'Self-assessment report',
  reportIntro:
    'What needs your attention first, the next step for each question, and resources. Your answers are kept in the address of this page only.',
  comparisonTitle: 'Compare answers',
  comparisonIntro:
    'Let board, staff and volunteers answer separately. Then look at the results together and choose the answer you agree on.',
  comparisonLink: 'Compare the answers of people who answered separately',
  reportNeedsScript: 'This page needs JavaScript in your browser.',
  questionPage: 'Page of this question',
  skip: 'Skip to content',
  breadcrumb: 'Breadcrumb',
  languages: 'Languages',
  pick: 'Which statement describes your organisation best?',
  otherAnswers: 'Answers to this question',
  thisAnswer: 'the answer on this page',
  otherQuestions: 'Other questions',
  noTheme: 'Other topics',
  unknown: 'We do not know',
  notApplicable: 'Does not apply to us',
  question: (id) => `Question ${id}`,
  embedThis: 'Add this text to your site',
  embedHow: 'Paste this code into your page. When the text changes, your page shows the new version.',
  embedOther: 'Code for WordPress, Drupal, Wix, Google Sites, email and others',
  copy: 'Copy',
  copied: 'Copied',
  code: 'Code',
  pageUrl: 'Address of this page:',
  notFound: 'Page not found',
  notFoundHelp: 'The address may be mistyped, or the page may have been removed. All questions are listed below.',
  pictureAlt: (title) => `Question: ${title}`,
};

/** The messages of the pages, in the same languages as those of the element. */
export const pageMessages: Record<InterfaceLanguage, PageMessages> = { tr, en };
