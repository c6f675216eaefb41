import type { MessageLanguage } from './describe.js';
import type { UsageReason } from '../model/usage-error.js';

/** The message for each {@link UsageReason}: why the call is wrong and what to do. Gets the folder, id or forms in question. */
export type UsageMessages = Record<UsageReason, (found: string) => string>;

const english: UsageMessages = {
  'content-missing': (path) => `there is no folder "${path}".`,
  'content-empty': (path) => `"${path}" has no entries and no questions. Is it the right folder?`,
  'content-drafts': (path) => `"${path}" has only drafts. Delete the line "draft: true" from finished texts.`,
  'language-missing': (lang) => `there is no text in "${lang}" (--lang).`,
  'media-missing': (path) => `there is no folder "${path}" (--media).`,
  'id-reserved': (id) => `the site uses the path /${id}/ itself. Give this question another question_id.`,
  'form-elsewhere': (forms) => `this platform does not take that form. Use one of: ${forms} (--form).`,
  'output-holds-content': (path) => `the output folder "${path}" contains the content itself. Name another folder with --out.`,
  'scripts-missing': (path) => `the scripts of stgm-guidance have not been built: "${path}" is missing. Run "npm run build" first.`,
  'folder-not-empty': (path) => `"${path}" is not empty. Name a new folder; nothing was written.`,
};

const turkish: UsageMessages = {
  'content-missing': (path) => `"${path}" diye bir klasör yok.`,
  'content-empty': (path) => `"${path}" içinde ne metin ne soru var. Klasör doğru mu?`,
  'content-drafts': (path) => `"${path}" içinde yalnızca taslak var. Bitmiş metinlerden "draft: true" satırını silin.`,
  'language-missing': (lang) => `"${lang}" dilinde metin yok (--lang).`,
  'media-missing': (path) => `"${path}" diye bir klasör yok (--media).`,
  'id-reserved': (id) => `/${id}/ adresi sitenin kendisine gerekli. Bu soruya başka bir question_id verin.`,
  'form-elsewhere': (forms) => `bu biçim bu site türünde kullanılamaz; şunlardan birini yazın: ${forms} (--form).`,
  'output-holds-content': (path) => `"${path}" içeriğin kendisini barındırıyor, oraya yazılamaz. --out ile başka bir klasör verin.`,
  'scripts-missing': (path) => `stgm-guidance betikleri oluşturulmamış: "${path}" yok. Önce "npm run build" komutunu çalıştırın.`,
  'folder-not-empty': (path) => `"${path}" boş değil. Yeni bir klasör adı verin; hiçbir şey yazılmadı.`,
};

/** The message of every `UsageError`, by language. */
export const usageMessages: Record<MessageLanguage, UsageMessages> = { tr: turkish, en: english };
