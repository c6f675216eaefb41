import type { ThemesFile } from '../model/entry.js';

/** The theme that lists each question, by the question's id. Where two do, the first. */
export function listQuestions(themes: ThemesFile | undefined): Map<string, string> {
  return new Map([...(themes?.questions ?? [])].reverse().map(({ question, theme }) => [question, theme]));
}

/** The themes of the configuration with those of `themes.yml` on top. */
export function joinThemes(config: ThemesFile | undefined, own: ThemesFile | undefined): ThemesFile | undefined {
  if (!config || !own) return own ?? config;
  return { kind: 'themes', titles: new Map([...config.titles, ...own.titles]), questions: [...own.questions, ...config.questions] };
}
