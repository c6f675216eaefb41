import type { MessageLanguage } from '../../compiler/messages/describe.js';
import type { PreviewMessages } from './preview-state.js';

/** Puts the numbers of problems into words. */
export const previewMessages: Record<MessageLanguage, (errors: number, warnings: number) => PreviewMessages> = {
  tr: (errors, warnings) => ({
    errors: `${errors} hata: Düzelene kadar hiçbir şey yayımlanmaz.`,
    warnings: `${warnings} uyarı`,
    waiting: 'Henüz gösterilecek bir sayfa yok.',
  }),
  en: (errors, warnings) => ({
    errors: `${errors === 1 ? '1 error' : `${errors} errors`}: nothing is published until this is mended.`,
    warnings: warnings === 1 ? '1 warning' : `${warnings} warnings`,
    waiting: 'There is no page to show yet.',
  }),
};
