import type { Kind } from '../bundle/index.js';

/** Every text of our own that readers see. */
export type MessageId = Kind | 'pdf' | 'guidance' | 'resources' | 'table' | 'loading' | 'failed' | 'changed' | 'retry';

type Messages = Readonly<Record<MessageId, string>>;

const tr: Messages = {
  guidance: 'Bu yanıt için öneriler',
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
  changed: 'Bu metin değişti.',
};

const en: Messages = {
  guidance: 'Guidance for this answer',
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
  changed: 'This text has changed.',
};

/** Our own texts, by language of the interface. */
export const messages = { tr, en };

export type InterfaceLanguage = keyof typeof messages;

/** The language of our own texts next to content in `lang`: English for English, Turkish for everything else. */
export const interfaceLanguage = (lang: string): InterfaceLanguage => (/^en\b/i.test(lang) ? 'en' : 'tr');
