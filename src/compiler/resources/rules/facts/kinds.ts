import type { Kind } from '../../../../bundle/index.js';
import type { Rule } from '../../rule.js';

/** A rule that decides the kind of a resource. */
export interface KindRule extends Rule {
  kind: Kind;
  /** The condition as README's table has it, after the kind. */
  when: string;
  /** @param title case folded */
  fits(url: URL, title: string): boolean;
}

/**
 * The rules for kinds. The first row that fits counts; the last one always does.
 * `npm run docs:reading` prints them into README.md and docs/reading.md.
 */
export const kindRules: readonly KindRule[] = [
  {
    name: 'document-by-ending',
    kind: 'document',
    when: 'the path ends in .pdf, .doc(x), .odt, .rtf, .xls(x), .ods, .ppt(x), .odp or .epub',
    why: {
      en: 'The path of the URL ends as the name of a file does: a document opens or is saved.',
      tr: 'Web adresinin yolu bir dosya adı gibi biter (PDF, Word, Excel, PowerPoint, EPUB): Belge açılır ya da iner.',
    },
    fits: ({ pathname }) => /\.(pdf|docx?|odt|rtf|xlsx?|ods|pptx?|odp|epub)$/i.test(pathname),
    yes: ['[Rehber](https://a.org/x.PDF?y=1)', '[Video tutanağı](https://a.org/x.docx)'],
    no: ['[Rehber](https://a.org/pdf/)', '[Rehber](https://a.org/x?file=y.pdf)'],
  },
  {
    name: 'document-on-dergipark',
    kind: 'document',
    when: 'the path is that of an article on DergiPark',
    why: {
      en: 'DergiPark, where many Turkish journals are, hands out articles as PDF under URLs without an ending.',
      tr: 'DergiPark makaleleri, sonunda .pdf yazmayan adreslerden PDF olarak verir.',
    },
    fits: ({ pathname }) => /\/download\/article-file\//i.test(pathname),
    yes: ['[Makale](https://dergipark.org.tr/tr/download/article-file/225319)'],
    no: ['[Makale](https://dergipark.org.tr/tr/pub/dergi/issue/1/2)'],
  },
  {
    name: 'document-by-title',
    kind: 'document',
    when: 'the title says "(PDF)"',
    why: {
      en: 'The title says in brackets that a PDF opens.',
      tr: 'Başlık, ayraç içinde PDF açılacağını söyler.',
    },
    fits: (_, title) => /[([]\s*pdf(?!\p{L})/u.test(title),
    yes: ['[Yönetişim Rehberi (PDF)](https://a.org/indir?id=3)', '[Rehber (PDF, 3 MB)](https://a.org/)'],
    no: ['[PDF nasıl yapılır?](https://a.org/)'],
  },
  {
    name: 'video-by-host',
    kind: 'video',
    when: 'the host is YouTube, Vimeo or Dailymotion',
    why: {
      en: 'The host shows videos and little else.',
      tr: 'Site bir video sitesidir: YouTube, Vimeo ya da Dailymotion.',
    },
    fits: ({ hostname }) => /(^|\.)(youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com)$/.test(hostname),
    yes: ['[Ders](https://www.youtube.com/watch?v=1)', '[Bir](https://youtu.be/1)'],
    no: ['[Bir](https://notyoutube.com/)'],
  },
  {
    name: 'video-by-title',
    kind: 'video',
    when: 'the title says "video" or "webinar"',
    why: {
      en: 'The title says that it is a video or the recording of a webinar.',
      tr: 'Başlıkta “video” ya da “webinar” geçer.',
    },
    fits: (_, title) => /video|webinar/.test(title),
    yes: ['[Tanıtım VİDEOSU](https://a.org/)', '[Webinarı, 24 Ocak 2020](https://a.org/)'],
    no: ['[Bir](https://a.org/), video', '[Rehber](https://a.org/video/)'],
  },
  {
    name: 'course-by-title',
    kind: 'course',
    when: 'the title says "ders…", "kurs…", "course" or "training"',
    why: {
      en: 'The title says that it is a course.',
      tr: 'Başlıkta “ders”, “kurs”, “course” ya da “training” geçer.',
    },
    fits: (_, title) => /(?<!\p{L})(ders(i|in|ler|leri)?(?!\p{L})|kurs|course|training)/u.test(title),
    yes: ['[Herkese Lazım Dersler 103](https://a.org/)', '[Course Toolkit](https://a.org/)'],
    no: ['[Dersim Raporu](https://a.org/)', '[Public Tenders](https://a.org/)', '[Rehber](https://a.org/), ders'],
  },
  {
    name: 'course-by-host',
    kind: 'course',
    when: 'the host begins with "egitim."',
    why: {
      en: 'The host is a learning platform by its name.',
      tr: 'Site, adına göre bir eğitim platformudur: “egitim.” ile başlar.',
    },
    fits: ({ hostname }) => hostname.startsWith('egitim.'),
    yes: ['[Platform](https://egitim.stgm.org.tr/)'],
    no: ['[Platform](https://a.org/egitim.html)'],
  },
  {
    name: 'page-by-default',
    kind: 'page',
    when: 'anything else',
    why: {
      en: 'No other rule fits: it is a page.',
      tr: 'Başka hiçbir kural uymaz: Bu bir sayfadır.',
    },
    fits: () => true,
    yes: ['[STOK Çevrimiçi Öğrenim Platformu](https://a.org/)'],
    no: ['[Rehber](https://a.org/1.pdf)'],
  },
];
