import type { Question, Theme } from '../../bundle/index.js';
import type { Entry, QuestionFile, ThemesFile } from '../model/entry.js';
import type { FileName } from '../model/file-name.js';
import { compareIds } from './compare-ids.js';
import { hashStatement } from './hash-statement.js';

/** What is to be written: languages, the default one first. */
export type Plan = readonly LanguagePlan[];

/** What the bundle of one language holds, in the order to show. Answers are still with their entries. */
export interface LanguagePlan {
  lang: string;
  themes: Theme[];
  questions: QuestionPlan[];
}

export interface QuestionPlan {
  question: Question;
  choices: { entry: Entry; lang: string | undefined; statement: string }[];
}

/** What a file gave, with its name. */
export type Placed<Content> = Content & FileName;

/** The files of one language by what they are about. */
export interface Folder {
  entries: Map<string, Map<string, Placed<Entry>>>;
  questions: Map<string, Placed<QuestionFile>>;
  themes: Placed<ThemesFile> | undefined;
}

/** What the bundle of a language holds: its own files, and where it has none, those of the default language. */
export function planLanguage(lang: string, folder: Folder, mainLang: string, main: Folder | undefined): LanguagePlan {
  const ids = new Set([
    ...folder.questions.keys(),
    ...folder.entries.keys(),
    ...(main?.questions.keys() ?? []),
    ...(main?.entries.keys() ?? []),
  ]);
  const questions = [...ids].sort(compareIds).map((id): QuestionPlan => {
    const own = folder.questions.get(id);
    const file = own ?? main?.questions.get(id);
    const theme = own?.theme ?? main?.questions.get(id)?.theme;
    const borrowed = file !== undefined && own === undefined && lang !== mainLang;
    const entries = new Map([...(main?.entries.get(id) ?? []), ...(folder.entries.get(id) ?? [])]);
    return {
      question: { id, title: file?.title ?? '', ...(theme === undefined ? {} : { theme }), ...(borrowed ? { lang: mainLang } : {}) },
      choices: [...entries.values()]
        .sort((a, b) => compareIds(a.address.choice, b.address.choice))
        .map((entry) => ({
          entry,
          lang: (entry.lang ?? mainLang) === lang ? undefined : (entry.lang ?? mainLang),
          // Of the default language: a snippet then fits every language, and a better translation is not another statement.
          statement: hashStatement((main?.entries.get(id)?.get(entry.address.choice) ?? entry).title),
        })),
    };
  });
  return { lang, themes: planThemes(questions, folder.themes, main?.themes), questions };
}

/** Themes that have a question: in the order of `themes.yml`, then in that of the questions. */
function planThemes(questions: readonly QuestionPlan[], own: ThemesFile | undefined, main: ThemesFile | undefined): Theme[] {
  const used = new Set(questions.flatMap(({ question }) => question.theme ?? []));
  const order = new Set([...(main?.titles.keys() ?? []), ...(own?.titles.keys() ?? []), ...used]);
  return [...order].filter((id) => used.has(id)).map((id) => ({ id, title: own?.titles.get(id) ?? main?.titles.get(id) ?? id }));
}
