import type { MessageLanguage } from '../compiler/messages/describe.js';

/** What `stgm-guidance preview` says in the terminal. */
export interface PreviewMessages {
  ready: (url: string) => string;
  portTaken: (port: number) => string;
  portForbidden: (port: number) => string;
  /** After each change. */
  state: (errors: number, warnings: number) => string;
}

export const previewMessages: Record<MessageLanguage, PreviewMessages> = {
  tr: {
    ready: (url) => `Sayfalar: ${url}\nKaydettiğiniz her dosya hemen görünür; bitirmek için Ctrl+C`,
    portTaken: (port) => `${port} numaralı bağlantı noktası kullanılıyor; başka birini yazın, örneğin: --port ${port + 1}`,
    portForbidden: (port) => `${port} numaralı bağlantı noktasını kullanma izniniz yok; başka birini yazın, örneğin: --port 8001`,
    state: (errors, warnings) => `${errors} hata, ${warnings} uyarı`,
  },
  en: {
    ready: (url) => `The pages: ${url}\nThey follow every file that you save; press Ctrl+C to stop.`,
    portTaken: (port) => `port ${port} is in use. Name another one, for example: --port ${port + 1}`,
    portForbidden: (port) => `you do not have permission to use port ${port}. Name another one, for example: --port 8001`,
    state: (errors, warnings) => `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
  },
};

function count(number: number, what: string): string {
  return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}
