/** The texts of contextual help, by language of the interface. `news` is what is announced, by `display`. */
export const messages = {
  tr: {
    open: 'Bu yanıt için öneriler',
    close: 'Kapat',
    yourAnswer: 'Seçtiğiniz yanıt',
    below: 'aşağıda',
    above: 'yukarıda',
    news: { inline: 'Öneriler', disclosure: 'Öneriler hazır, açılır başlık', dialog: 'Öneriler hazır, düğme' },
    gone: 'Öneriler kaldırıldı',
  },
  en: {
    open: 'Guidance for this answer',
    close: 'Close',
    yourAnswer: 'Your answer',
    below: 'below',
    above: 'above',
    news: { inline: 'Guidance is shown', disclosure: 'Guidance is ready, to open', dialog: 'Guidance is ready, button' },
    gone: 'The guidance is gone',
  },
};
