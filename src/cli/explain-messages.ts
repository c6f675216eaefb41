import type { Kind } from '../bundle/index.js';
import type { ExplainedBlock } from '../compiler/explain/explanation.js';
import type { MessageLanguage } from '../compiler/messages/describe.js';

/** The words of `stgm-guidance explain`, in one language. */
export interface ExplainMessages {
  entry: (address: string, isDraft: boolean) => string;
  roles: Record<ExplainedBlock['role'], string>;
  /** A row in the answer, by its shape. */
  shapes: { resource: string; text: string; other: string };
  resource: string;
  /** A row that was joined to the one before it. */
  joined: string;
  title: string;
  kind: string;
  kinds: Record<Kind, string>;
  lang: string;
  year: string;
  /** A fact that the entry does not state. */
  unstated: string;
  /** What looked like a fact and is not. */
  rejected: (found: string | undefined) => string;
  rules: string;
  /** The file is not an entry, or has errors. */
  notAnEntry: (path: string) => string;
  missing: (path: string) => string;
}

const english: ExplainMessages = {
  entry: (address, isDraft) => `entry ${address}${isDraft ? ', a draft' : ''}`,
  roles: { answer: 'answer', intro: 'lead-in', resources: 'resources', 'left-out': 'left out' },
  shapes: { resource: 'row with the shape of a resource', text: 'row of text with a link', other: 'row of text' },
  resource: 'resource',
  joined: 'joined to the resource above',
  title: 'title',
  kind: 'kind',
  kinds: { document: 'document', video: 'video', course: 'course', page: 'page' },
  lang: 'language',
  year: 'year',
  unstated: 'not stated',
  rejected: (found) => (found === undefined ? 'not the language' : `not ${found}`),
  rules: 'The rules:',
  notAnEntry: (path) => `${path} is not an entry that can be read; "stgm-guidance check" reports what is wrong with it.`,
  missing: (path) => `there is no file "${path}".`,
};

const turkish: ExplainMessages = {
  entry: (address, isDraft) => `metin ${address}${isDraft ? ', taslak' : ''}`,
  roles: { answer: 'yanıt', intro: 'giriş', resources: 'kaynaklar', 'left-out': 'gösterilmez' },
  shapes: { resource: 'kaynak biçiminde satır', text: 'içinde bağlantı olan metin', other: 'metin' },
  resource: 'kaynak',
  joined: 'yukarıdaki kaynakla birleştirildi',
  title: 'başlık',
  kind: 'tür',
  kinds: { document: 'belge', video: 'video', course: 'eğitim', page: 'sayfa' },
  lang: 'dil',
  year: 'yıl',
  unstated: 'yazılmamış',
  rejected: (found) => (found === undefined ? 'dil sayılmadı' : `yıl sayılmadı: ${found}`),
  rules: 'Kurallar:',
  notAnEntry: (path) => `${path} okunabilen bir metin değil; neyin yanlış olduğunu "stgm-guidance check" gösterir.`,
  missing: (path) => `"${path}" diye bir dosya yok.`,
};

export const explainMessages: Record<MessageLanguage, ExplainMessages> = { tr: turkish, en: english };
