/** The texts of contextual help, by language of the interface. */
export const messages = {
  tr: { open: 'Bu yanıt için öneriler', close: 'Kapat', question: (id: string) => `Soru ${id}` },
  en: { open: 'Guidance for this answer', close: 'Close', question: (id: string) => `Question ${id}` },
};
