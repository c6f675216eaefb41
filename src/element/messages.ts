import type { Kind } from '../bundle/index.js';

/** Every text of our own that readers see. */
export type MessageId = Kind | 'pdf' | 'yourAnswer' | 'resources' | 'table' | 'loading' | 'failed' | 'retry';

type Messages = Readonly<Record<MessageId, string>>;

const tr: Messages = {
  yourAnswer: 'Seçtiğiniz yanıt',
  resources: 'Kaynaklar',
  document: 'Belge',
  pdf: 'PDF',
  video: 'Video',
  course: 'Eğitim',
  page: 'Sayfa',
  table: 'Tablo',
  loading: 'Yükleniyor…',
  failed: 'Bu metin şu anda gösterilemiyor.',
  retry: 'Yeniden dene',
};

const en: Messages = {
  yourAnswer: 'Your answer',
  resources: 'Resources',
  document: 'Document',
  pdf: 'PDF',
  video: 'Video',
  course: 'Course',
  page: 'Page',
  table: 'Table',
  loading: 'Loading…',
  failed: 'This text cannot be shown right now.',
  retry: 'Try again',
};

/** Our own texts, by language of the interface. */
export const messages = { tr, en };

export type InterfaceLanguage = keyof typeof messages;

/** The texts of contextual help. They are in this file so that another language of the interface needs no other one. */
export const helpMessages: Readonly<Record<InterfaceLanguage, { open: string; close: string }>> = {
  tr: { open: 'Bu yanıt için öneriler', close: 'Kapat' },
  en: { open: 'Guidance for this answer', close: 'Close' },
};

/** The language of our own texts next to content in `lang`: the same where we have it, else English. Without a language the content is Turkish. */
export function interfaceLanguage(lang: string): InterfaceLanguage {
  const [language] = (lang || 'tr').toLowerCase().split('-');
  return Object.hasOwn(messages, language!) ? (language as InterfaceLanguage) : 'en';
}
