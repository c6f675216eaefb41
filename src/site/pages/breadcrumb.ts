import { createElement } from '../../element/create-element.js';
import { linkBetween, themeAnchor } from '../model/site-paths.js';
import type { SiteLanguage, SiteQuestion } from '../model/site.js';

/** Renders links to the theme and, on the page of an entry, to the question. Empty if there is nothing to link to. */
export function renderBreadcrumb({ messages, paths }: SiteLanguage, path: string, { question, theme }: SiteQuestion): Element | string {
  const links = [
    ...(theme ? [{ href: `${linkBetween(path, paths.front)}#${themeAnchor(theme.id)}`, text: theme.title }] : []),
    ...(path === paths.question(question.id)
      ? []
      : [{ href: linkBetween(path, paths.question(question.id)), text: messages.question(question.id) }]),
  ];
  if (links.length === 0) return '';
  return createElement(
    'nav',
    { 'aria-label': messages.breadcrumb, class: 'screen-only' },
    createElement(
      'ol',
      { class: 'breadcrumb' },
      ...links.map(({ href, text }) => createElement('li', {}, createElement('a', { href }, text))),
    ),
  );
}
