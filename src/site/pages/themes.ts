import { createElement } from '../../element/create-element.js';
import { themeAnchor } from '../model/site-paths.js';
import type { SiteLanguage, SiteQuestion } from '../model/site.js';

/**
 * Renders all questions as lists under the headings of their themes.
 *
 * @param renderQuestion renders what a list shows of a question
 */
export function renderThemes(
  { messages, themes, questions }: SiteLanguage,
  renderQuestion: (question: SiteQuestion) => Element,
): Element[] {
  return [...themes, undefined]
    .map((theme) => ({ theme, inside: questions.filter((question) => question.theme?.id === theme?.id) }))
    .filter(({ inside }) => inside.length > 0)
    .map(({ theme, inside }) =>
      createElement(
        'section',
        {},
        // If there are no themes, a heading above all questions would say nothing.
        themes.length === 0
          ? ''
          : createElement('h2', { class: 'subheading', ...(theme ? { id: themeAnchor(theme.id) } : {}) }, theme?.title ?? messages.noTheme),
        createElement('ul', { class: 'rows' }, ...inside.map((question) => createElement('li', {}, renderQuestion(question)))),
      ),
    );
}
