/** The texts of contextual help, by language of the interface. */
export const messages = {
  tr: { open: 'Bu yanıt için öneriler', close: 'Kapat' },
  en: { open: 'Guidance for this answer', close: 'Close' },
};
