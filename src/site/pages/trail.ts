import { createElement } from '../../element/create-element.js';
import { linkBetween } from '../model/locations.js';
import type { SiteLanguage, SiteQuestion } from '../model/site.js';

/** Where a page stands: the theme, and for an entry the question. Nothing where there is no theme and no question to name. */
export function renderTrail({ words, at }: SiteLanguage, path: string, { question, theme }: SiteQuestion): Element | string {
  const ways = [
    ...(theme ? [{ href: `${linkBetween(path, at.front)}#${themeAnchor(theme.id)}`, text: theme.title }] : []),
    ...(path === at.question(question.id)
      ? []
      : [{ href: linkBetween(path, at.question(question.id)), text: words.question(question.id) }]),
  ];
  if (ways.length === 0) return '';
  return createElement(
    'nav',
    { 'aria-label': words.breadcrumb, class: 'screen-only' },
    createElement('ol', { class: 'trail' }, ...ways.map(({ href, text }) => createElement('li', {}, createElement('a', { href }, text)))),
  );
}

/** The place of a theme on the front page. */
export const themeAnchor = (id: string): string => `theme-${id}`;
