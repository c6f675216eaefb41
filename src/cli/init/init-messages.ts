import type { MessageLanguage } from '../../compiler/messages/describe.js';

/** The words of `stgm-guidance init`, in one language. */
export interface InitMessages {
  created: (folder: string) => string;
  /** What to type next. */
  next: (folder: string) => string;
  /** The package was packed into the folder, because npm does not have it. */
  packed: (path: string) => string;
  /** The package runs from a folder, so npm may not have it. */
  unpacked: (source: string, folder: string, version: string) => string;
  /** The pictures and stray files of a folder that was copied. */
  media: (folder: string) => string;
  ignored: (files: number) => string;
  /** Above the problems, where some are errors and where none is. */
  mend: string;
  look: string;
}

const english: InitMessages = {
  created: (folder) => `${folder} was created`,
  next: (folder) => `next: cd ${folder} && npm install && npm run check`,
  packed: (path) => `stgm-guidance was copied to ${path}, and package.json installs it from there. Commit it with the rest.`,
  unpacked: (source, folder, version) =>
    `stgm-guidance runs from ${source}. If version ${version} is not on npm, pack it into the new folder before you install:
  mkdir ${folder}/vendor && npm pack ${source} --pack-destination ${folder}/vendor
  cd ${folder} && npm install ./vendor/stgm-guidance-${version}.tgz`,
  media: (folder) => `pictures are read from ${folder} (media in guidance.config.yml)`,
  ignored: (files) => `${files === 1 ? '1 file is' : `${files} files are`} not a text and will be left out (ignore in guidance.config.yml)`,
  mend: 'mend these before you publish:',
  look: 'this can be published; look at these warnings:',
};

const turkish: InitMessages = {
  created: (folder) => `${folder} oluşturuldu`,
  next: (folder) => `sırada: cd ${folder} && npm install && npm run check`,
  packed: (path) => `stgm-guidance ${path} olarak kopyalandı; package.json onu oradan kurar. Diğer dosyalarla birlikte gönderin.`,
  unpacked: (source, folder, version) =>
    `stgm-guidance ${source} klasöründen çalışıyor. ${version} sürümü npm’de yoksa kurmadan önce yeni klasöre paketleyin:
  mkdir ${folder}/vendor && npm pack ${source} --pack-destination ${folder}/vendor
  cd ${folder} && npm install ./vendor/stgm-guidance-${version}.tgz`,
  media: (folder) => `görseller ${folder} klasöründen okunuyor (guidance.config.yml içinde media)`,
  ignored: (files) => `metin olmayan ${files} dosya dışarıda bırakıldı (guidance.config.yml içinde ignore)`,
  mend: 'yayımlamadan önce düzeltilecekler:',
  look: 'bu hâliyle yayımlanabilir; göz atılacak uyarılar:',
};

/** The words of `stgm-guidance init`, by language. */
export const initMessages: Record<MessageLanguage, InitMessages> = { tr: turkish, en: english };
