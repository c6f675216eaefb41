import type { MessageLanguage } from './describe.js';
import type { UsageReason } from '../model/usage-error.js';

/** The message for each {@link UsageReason}: why the call is wrong and what to do. Gets the folder, id or forms in question. */
export type UsageMessages = Record<UsageReason, (found: string) => string>;

const english: UsageMessages = {
  'content-missing': (path) => `there is no folder "${path}".`,
  'content-empty': (path) => `there is no entry and no question in "${path}". Is it the right folder?`,
  'content-drafts': (path) => `there are only drafts in "${path}". Delete the line "draft: true" from each finished text.`,
  'media-missing': (path) => `there is no folder "${path}" (--media).`,
  'id-reserved': (id) => `the site uses the path /${id}/ itself. Give the question a question_id other than "${id}".`,
  'form-elsewhere': (forms) => `this form cannot be used on that platform. Use one of ${forms} (--form).`,
  'output-holds-content': (path) => `the output folder "${path}" contains the content itself. Choose another folder with --out.`,
};

const turkish: UsageMessages = {
  'content-missing': (path) => `"${path}" diye bir klasör yok.`,
  'content-empty': (path) => `"${path}" içinde ne metin ne soru var. Klasör doğru mu?`,
  'content-drafts': (path) => `"${path}" içinde yalnızca taslak var. Bitmiş metinlerden "draft: true" satırını silin.`,
  'media-missing': (path) => `"${path}" diye bir klasör yok (--media).`,
  'id-reserved': (id) => `/${id}/ adresi sitenin kendisine gerekli. Soruya "${id}" dışında bir question_id verin.`,
  'form-elsewhere': (forms) => `bu biçim o site türünde kullanılamaz; şunlardan birini yazın: ${forms} (--form).`,
  'output-holds-content': (path) => `"${path}" içeriğin kendisini barındırıyor, oraya yazılamaz. --out ile başka bir klasör verin.`,
};

/** The message of every `UsageError`, by language. */
export const usageMessages: Record<MessageLanguage, UsageMessages> = { tr: turkish, en: english };
