import type { InterfaceLanguage } from '../../element/messages.js';
import type { Agreement } from '../model/index.js';
import type { SetProblem } from './read-set.js';

/** Every text of our own that readers of a comparison see, besides those of the assessment and the report. */
export interface ComparisonMessages {
  intro: string;
  /** The names of the first sets. */
  names: readonly string[];
  name: (number: number) => string;
  code: string;
  add: string;
  problem: Record<SetProblem['reason'], (detail: string) => string>;
  leftOut: (count: number) => string;
  needTwo: string;
  sideBySide: string;
  questions: string;
  agreement: Record<Agreement, string>;
  noAnswer: string;
  agreed: string;
  agreedReport: string;
  /** The link to the page of the agreed report. */
  openReport: string;
  open: (count: number) => string;
  qr: string;
  qrTooLong: string;
}

const tr: ComparisonMessages = {
  intro: 'Öz değerlendirmeyi ayrı ayrı yanıtlayanların kodlarını ya da bağlantılarını yapıştırın. Yazdıklarınız yalnızca bu sayfada durur.',
  names: ['Yönetim kurulu', 'Çalışanlar', 'Gönüllüler'],
  name: (number) => `${number}. grubun adı`,
  code: 'Kod ya da bağlantı',
  add: 'Grup ekle',
  problem: {
    empty: () => '',
    sign: (sign) => `Kodlarda ${sign} işareti olmaz.`,
    length: (count) => `Kod eksik ya da fazla: ${count} harf ve rakam olmalı.`,
    check: () => 'Kodda bir yanlış var. Harfleri ve rakamları yeniden karşılaştırın.',
    shape: () => 'Bu kod başka bir soru listesinin ya da bu listenin başka bir sürümünün.',
    link: () => 'Bu bağlantıda bu soruların yanıtları yok.',
  },
  leftOut: (count) => `${count} yanıt okunamadı; diğerleri aşağıda.`,
  needTwo: 'Karşılaştırmak için en az iki kod ya da bağlantı gerekir.',
  sideBySide: 'Yan yana',
  questions: 'Sorular, en çok ayrışandan başlayarak',
  agreement: {
    same: 'Herkes aynı yanıtı vermiş.',
    open: 'Bilenler aynı görüşte; bilmeyenler ya da yanıtlamayanlar var.',
    near: 'Yanıtlar birbirine yakın.',
    apart: 'Yanıtlar ayrışıyor.',
    unanswered: 'Kimse yanıtlamamış.',
  },
  noAnswer: 'Yanıt yok',
  agreed: 'Ortak yanıtımız',
  agreedReport: 'Ortak rapor',
  openReport: 'Ortak raporu aç',
  open: (count) => `Ortak yanıtı seçilmemiş soru sayısı: ${count}`,
  qr: 'QR kodu',
  qrTooLong: 'Bağlantı bir QR koduna sığmıyor.',
};

const en: ComparisonMessages = {
  intro: 'Paste the codes or links of those who answered the self-assessment separately. What you type stays on this page only.',
  names: ['Board', 'Staff', 'Volunteers'],
  name: (number) => `Name of group ${number}`,
  code: 'Code or link',
  add: 'Add a group',
  problem: {
    empty: () => '',
    sign: (sign) => `No code contains the sign ${sign}.`,
    length: (count) => `The code is too short or too long. It has ${count} letters and digits.`,
    check: () => 'There is a mistake in the code. Compare its letters and digits again.',
    shape: () => 'This code belongs to another list of questions, or to another version of this one.',
    link: () => 'This link has no answers to these questions.',
  },
  leftOut: (count) => `${count} answers could not be read. The others are below.`,
  needTwo: 'A comparison needs at least two codes or links.',
  sideBySide: 'Side by side',
  questions: 'Questions, the most disagreement first',
  agreement: {
    same: 'Everybody gave the same answer.',
    open: 'Those who know agree. Others do not know or have not answered.',
    near: 'The answers are close.',
    apart: 'The answers differ.',
    unanswered: 'Nobody has answered.',
  },
  noAnswer: 'No answer',
  agreed: 'The answer we agree on',
  agreedReport: 'The report we agree on',
  openReport: 'Open the report we agree on',
  open: (count) => `Questions without an agreed answer: ${count}`,
  qr: 'QR code',
  qrTooLong: 'The link does not fit into a QR code.',
};

/** The texts of the comparison, in the same languages as those of the element. */
export const comparisonMessages: Record<InterfaceLanguage, ComparisonMessages> = { tr, en };
