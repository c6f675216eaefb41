import MiniSearch from 'minisearch';
import type { Choice, GuidanceBundle } from '../../bundle/index.js';
import { textOfNodes } from '../model/description-of.js';
import type { SearchEntry, SearchIndex } from './search-index.js';
import { searchOptions, type SearchFields } from './search-options.js';

/** Makes the search index of one language. Same bundle, same JSON. */
export function createSearchIndex({ lang, questions }: Pick<GuidanceBundle, 'lang' | 'questions'>): SearchIndex {
  const entries: SearchEntry[] = [];
  const index = new MiniSearch<SearchFields & { id: number }>(searchOptions);
  for (const { question, choices } of questions)
    for (const choice of choices) {
      index.add({ id: entries.length, questionTitle: question.title, ...textsOf(choice) });
      entries.push({
        question: question.id,
        choice: choice.id,
        title: choice.title,
        questionTitle: question.title,
        ...(choice.lang === undefined ? {} : { lang: choice.lang }),
        ...(question.lang === undefined ? {} : { questionLang: question.lang }),
      });
    }
  return { lang, entries, index: index.toJSON() };
}

const textsOf = ({ title, summary = '', answer, resourcesIntro, resources }: Choice): Omit<SearchFields, 'questionTitle'> => ({
  title,
  resources: resources.map((resource) => resource.title).join('\n'),
  text: [
    summary,
    textOfNodes(answer),
    textOfNodes(resourcesIntro),
    ...resources.map(({ note, year }) => `${textOfNodes(note)} ${year ?? ''}`),
  ].join('\n'),
});
