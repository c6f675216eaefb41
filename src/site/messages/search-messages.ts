import type { InterfaceLanguage } from '../../element/messages.js';

/** The texts of the search field. */
export interface SearchMessages {
  label: string;
  hint: string;
  count: (found: number, shown: number) => string;
  nothing: string;
  showAll: string;
  /** The script or the index did not arrive. */
  failed: string;
}

const tr: SearchMessages = {
  label: 'Metinlerde ara',
  hint: 'Bir konu ya da örgütünüzün durumunu yazın, örneğin: gönüllü',
  count: (found, shown) => `${found} metin bulundu${shown < found ? `; ilk ${shown} tanesi gösteriliyor` : ''}.`,
  nothing: 'Hiçbir metin bulunamadı. Yazımı denetleyin, daha az ya da başka sözcükler deneyin.',
  showAll: 'Tümünü göster',
  failed: 'Arama şu anda açılamıyor. Bütün metinlere bu sayfadan ulaşabilirsiniz.',
};

const en: SearchMessages = {
  label: 'Search the texts',
  hint: 'Type a topic or the situation of your organisation, for example: volunteers',
  count: (found, shown) => `${found === 1 ? '1 text' : `${found} texts`} found${shown < found ? `; the first ${shown} are shown` : ''}.`,
  nothing: 'No texts found. Check the spelling, or try fewer or other words.',
  showAll: 'Show all',
  failed: 'The search cannot be opened right now. You can reach all texts from this page.',
};

/** The messages of the search field, in the same languages as those of the element. */
export const searchMessages: Record<InterfaceLanguage, SearchMessages> = { tr, en };
