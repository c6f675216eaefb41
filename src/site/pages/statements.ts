import { createElement } from '../../element/create-element.js';
import { linkBetween } from '../model/site-paths.js';
import type { SiteLanguage, SiteQuestion } from '../model/site.js';
import { langAttribute, titleWithLanguage } from './title-with-language.js';

/**
 * Renders the statements of a question as links to their entries.
 *
 * @param path of the page
 * @param more further items at the end of the list
 */
export const renderStatements = (
  { paths, ui }: SiteLanguage,
  { question, choices }: SiteQuestion,
  path: string,
  ...more: Element[]
): Element =>
  createElement(
    'ol',
    { class: 'rows' },
    ...choices.map(({ id, title, lang }) =>
      createElement(
        'li',
        {},
        createElement(
          'a',
          { href: linkBetween(path, paths.entry(question.id, id)), ...langAttribute(lang) },
          ...titleWithLanguage(title, lang, ui),
        ),
      ),
    ),
    ...more,
  );
