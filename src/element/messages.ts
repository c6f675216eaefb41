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

/**
 * The texts of contextual help. `news` is what is announced, by `display`.
 * They are in this file so that another language of the interface needs no other one.
 */
export const helpMessages = {
  tr: {
    open: 'Bu yanıt için öneriler',
    close: 'Kapat',
    yourAnswer: 'Seçtiğiniz yanıt',
    below: 'aşağıda',
    above: 'yukarıda',
    news: { inline: 'Öneriler', disclosure: 'Öneriler hazır, açılır başlık', dialog: 'Öneriler hazır, düğme' },
    gone: 'Öneriler kaldırıldı',
    question: (id: string): string => `Soru ${id}`,
  },
  en: {
    open: 'Guidance for this answer',
    close: 'Close',
    yourAnswer: 'Your answer',
    below: 'below',
    above: 'above',
    news: { inline: 'Guidance is shown', disclosure: 'Guidance is ready, to open', dialog: 'Guidance is ready, button' },
    gone: 'The guidance is gone',
    question: (id: string): string => `Question ${id}`,
  },
};

/** The language of our own texts next to content in `lang`: the same where we have it, else English. Without a language the content is Turkish. */
export function interfaceLanguage(lang: string): InterfaceLanguage {
  const [language] = (lang || 'tr').toLowerCase().split('-');
  return Object.hasOwn(messages, language!) ? (language as InterfaceLanguage) : 'en';
}
