/** The words of contextual help, in the languages of the interface. */
export const helpMessages = {
  tr: { open: 'Bu yanıt için öneriler', close: 'Kapat' },
  en: { open: 'Guidance for this answer', close: 'Close' },
};
