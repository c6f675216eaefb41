import type { InterfaceLanguage } from '../element/messages.js';
import type { AnswerProblem } from './model/answers.js';

/** Every text of our own that readers of the assessment see. */
export interface AssessmentMessages {
  unknown: string;
  notApplicable: string;
  progress: (answered: number, total: number) => string;
  complete: string;
  clear: string;
  /** The heading above questions without a theme. */
  noTheme: string;
  /** The name of a question without a title. */
  question: (id: string) => string;
  themeProgress: (number: number, total: number) => string;
  previousTheme: string;
  nextTheme: string;
  report: string;
  theme: string;
  level: (level: number, of: number) => string;
  /** A share of 0 to 1. */
  percent: (share: number) => string;
  problems: string;
  problem: Record<AnswerProblem['reason'], (text: string) => string>;
  moreProblems: (count: number) => string;
}

const tr: AssessmentMessages = {
  unknown: 'Bilmiyoruz',
  notApplicable: 'Bize uymuyor',
  progress: (answered, total) => `${answered} / ${total} soru yanıtlandı`,
  complete: 'Bütün soruları yanıtladınız.',
  clear: 'Yanıtı sil',
  noTheme: 'Diğer konular',
  question: (id) => `Soru ${id}`,
  themeProgress: (number, total) => `Konu ${number} / ${total}`,
  previousTheme: 'Önceki konu',
  nextTheme: 'Sonraki konu',
  report: 'Raporu aç',
  theme: 'Konu',
  level: (level, of) => `Düzey ${level} / ${of}`,
  percent: (share) => `%${Math.round(share * 100)}`,
  problems: 'Bazı yanıtlar okunamadı. Diğerleri aşağıda.',
  problem: {
    question: (text) => `${text}: Böyle bir soru yok ya da artık yok.`,
    choice: (text) => `${text}: Bu soruda böyle bir seçenek yok ya da artık yok.`,
    conflict: (text) => `${text}: Bu sorunun iki ayrı yanıtı var; ikisi de sayılmadı.`,
    malformed: (text) => `${text}: Bu bir yanıt değil.`,
    'too-many': () => 'Çok fazla yanıt var; gerisi okunmadı.',
  },
  moreProblems: (count) => `… ve ${count} tane daha.`,
};

const en: AssessmentMessages = {
  unknown: 'We do not know',
  notApplicable: 'Does not apply to us',
  progress: (answered, total) => `${answered} / ${total} questions answered`,
  complete: 'You have answered all questions.',
  clear: 'Clear answer',
  noTheme: 'Other topics',
  question: (id) => `Question ${id}`,
  themeProgress: (number, total) => `Topic ${number} / ${total}`,
  previousTheme: 'Previous topic',
  nextTheme: 'Next topic',
  report: 'Open the report',
  theme: 'Topic',
  level: (level, of) => `Level ${level} of ${of}`,
  percent: (share) => `${Math.round(share * 100)}%`,
  problems: 'Some answers could not be read. The others are below.',
  problem: {
    question: (text) => `${text}: There is no such question, or not any more.`,
    choice: (text) => `${text}: The question has no such choice, or not any more.`,
    conflict: (text) => `${text}: This question has two different answers. Neither counts.`,
    malformed: (text) => `${text}: This is not an answer.`,
    'too-many': () => 'There are too many answers. The rest was not read.',
  },
  moreProblems: (count) => `… and ${count} more.`,
};

/** The texts of the assessment, in the same languages as those of the element. */
export const assessmentMessages: Record<InterfaceLanguage, AssessmentMessages> = { tr, en };
