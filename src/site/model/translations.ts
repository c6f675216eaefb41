import type { Site, SiteQuestion } from './site.js';

/** The same page in one of the site's languages. */
export interface Translation {
  lang: string;
  path: string;
  /** False if the content on the page is still in the default language. */
  isTranslated: boolean;
}

/** The page of an entry in every language, the default language first. */
export const entryTranslations = ({ languages }: Site, question: string, choice: string): Translation[] =>
  languages.flatMap(({ lang, paths, questions }) => {
    const found = findQuestion(questions, question)?.choices.find(({ id }) => id === choice);
    return found ? [{ lang, path: paths.entry(question, choice), isTranslated: found.lang === undefined }] : [];
  });

/** The page of a question in every language, the default language first. */
export const questionTranslations = ({ languages }: Site, id: string): Translation[] =>
  languages.flatMap(({ lang, paths, questions }) => {
    const found = findQuestion(questions, id);
    return found ? [{ lang, path: paths.question(id), isTranslated: found.question.lang === undefined }] : [];
  });

/** A page that every language has. */
export const sharedTranslations = (
  { languages }: Site,
  page: 'front' | 'assessment' | 'report' | 'comparison' | 'snippet',
): Translation[] => languages.map(({ lang, paths }) => ({ lang, path: paths[page], isTranslated: true }));

const findQuestion = (questions: SiteQuestion[], id: string): SiteQuestion | undefined =>
  questions.find(({ question }) => question.id === id);
