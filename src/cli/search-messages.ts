import type { MessageLanguage } from '../compiler/messages/describe.js';

/** What `stgm-guidance search` says besides the results. */
export interface SearchMessages {
  found: (count: number) => string;
  /** Some entries were not searched. */
  withErrors: (errors: number) => string;
}

export const searchMessages: Record<MessageLanguage, SearchMessages> = {
  tr: {
    found: (count) => (count === 0 ? 'hiçbir şey bulunamadı; başka bir sözcük ya da daha az sözcük deneyin.' : `${count} metin`),
    withErrors: (errors) => `içerikte ${errors} hata var; hatalı dosyalarda arama yapılmaz. Görmek için: stgm-guidance check`,
  },
  en: {
    found: (count) => (count === 0 ? 'nothing found. Try another word, or fewer words.' : count === 1 ? '1 entry' : `${count} entries`),
    withErrors: (errors) =>
      `the content has ${errors === 1 ? '1 error' : `${errors} errors`}; files with errors are not searched. Run: stgm-guidance check`,
  },
};
