import type { Choice, Node, Question, Theme } from '../../bundle/index.js';
import type { Entry, QuestionFile, ThemesFile } from '../model/entry.js';
import type { FileName } from '../model/file-name.js';
import type { ContentSource } from '../model/content-source.js';
import { compareIds } from './compare-ids.js';
import { createSourceLine } from './source-line.js';
import { listQuestions } from './list-questions.js';
import { hashStatement } from './hash-statement.js';

/** What is to be written: languages, the default one first. */
export type Plan = readonly LanguagePlan[];

/** What the bundle of one language holds, in the order to show. Answers are still with their entries. */
export interface LanguagePlan {
  lang: string;
  /** Whose words these are, see {@link createSourceLine}. Maybe empty. */
  source: Node[];
  themes: Theme[];
  questions: QuestionPlan[];
}

export interface QuestionPlan {
  question: Question;
  choices: {
    entry: Entry;
    /** What its bundle adds to what the file says. */
    more: Pick<Choice, 'statement' | 'lang' | 'source'>;
  }[];
}

/** What a file gave, with its name. */
export type Placed<Content> = Content & FileName;

/** The files of one language by what they are about. */
export interface Folder {
  entries: Map<string, Map<string, Placed<Entry>>>;
  questions: Map<string, Placed<QuestionFile>>;
  themes: ThemesFile | undefined;
}

/** What the bundle of a language holds: its own files, and where it has none, those of the default language. */
export function planLanguage(
  lang: string,
  folder: Folder,
  { lang: mainLang, folder: main, source = {} }: { lang: string; folder: Folder | undefined; source?: ContentSource | undefined },
): LanguagePlan {
  const sourceLine = createSourceLine(source, lang);
  const ids = new Set([
    ...folder.questions.keys(),
    ...folder.entries.keys(),
    ...(main?.questions.keys() ?? []),
    ...(main?.entries.keys() ?? []),
  ]);
  const listed = new Map([...listQuestions(main?.themes), ...listQuestions(folder.themes)]);
  const questions = [...ids].sort(compareIds).map((id): QuestionPlan => {
    const own = folder.questions.get(id);
    const file = own ?? main?.questions.get(id);
    const theme = own?.theme ?? main?.questions.get(id)?.theme ?? listed.get(id);
    const borrowed = file !== undefined && own === undefined && lang !== mainLang;
    const entries = new Map([...(main?.entries.get(id) ?? []), ...(folder.entries.get(id) ?? [])]);
    return {
      question: { id, title: file?.title ?? '', ...(theme === undefined ? {} : { theme }), ...(borrowed ? { lang: mainLang } : {}) },
      choices: [...entries.values()]
        .sort((a, b) => compareIds(a.address.choice, b.address.choice))
        .map((entry) => {
          const written = entry.lang ?? mainLang;
          const source = sourceLine({ question: id, choice: entry.address.choice, reviewed: entry.reviewed });
          return {
            entry,
            more: {
              // Of the default language: a snippet then fits every language, and a better translation is not another statement.
              statement: hashStatement((main?.entries.get(id)?.get(entry.address.choice) ?? entry).title),
              ...(written === lang ? {} : { lang: written }),
              ...(source.length === 0 ? {} : { source }),
            },
          };
        }),
    };
  });
  return { lang, source: sourceLine(), themes: planThemes(questions, folder.themes, main?.themes), questions };
}

/** Themes that have a question: in the order of `themes.yml`, then in that of the questions. */
function planThemes(questions: readonly QuestionPlan[], own: ThemesFile | undefined, main: ThemesFile | undefined): Theme[] {
  const used = new Set(questions.flatMap(({ question }) => question.theme ?? []));
  const order = new Set([...(main?.titles.keys() ?? []), ...(own?.titles.keys() ?? []), ...used]);
  return [...order].filter((id) => used.has(id)).map((id) => ({ id, title: own?.titles.get(id) ?? main?.titles.get(id) ?? id }));
}
