import type { InterfaceLanguage } from '../messages.js';

/** The texts of contextual help, by language of the interface. */
export const messages: Readonly<Record<InterfaceLanguage, { open: string; close: string }>> = {
  tr: { open: 'Bu yanıt için öneriler', close: 'Kapat' },
  en: { open: 'Guidance for this answer', close: 'Close' },
};
