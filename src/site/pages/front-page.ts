import { createElement } from '../../element/create-element.js';
import { own, titleWithLanguage } from './entry-page.js';
import { linkBetween } from '../model/locations.js';
import { frontData } from '../metadata/page-data.js';
import { renderPage } from './page.js';
import type { Site, SiteLanguage, SiteQuestion } from '../model/site.js';
import { snippetWords } from '../snippets/snippet-words.js';
import { themeAnchor } from './trail.js';

/** The front page: all questions by theme. */
export function renderFrontPage(site: Site, language: SiteLanguage): string {
  const { words, at, ui } = language;
  const link = (path: string) => linkBetween(at.front, path);
  return renderPage(site, language, {
    path: at.front,
    places: site.languages.map((other) => ({ lang: other.lang, path: other.at.front, isTranslated: true })),
    canonical: at.front,
    title: words.siteName,
    description: words.siteAbout,
    data: frontData(site, language),
    main: [
      createElement('h1', { class: 'heading' }, words.siteName),
      createElement('p', { class: 'lead' }, words.intro),
      ...renderThemes(language, link),
      createElement(
        'p',
        { class: 'after screen-only' },
        createElement('a', { class: 'link', href: link(at.snippet) }, snippetWords[ui].title),
      ),
    ],
  });
}

/** All questions as links, under the headings of their themes. */
export function renderThemes({ words, at, ui, themes, questions }: SiteLanguage, link: (path: string) => string): Element[] {
  const groups = [...themes, undefined].map((theme) => ({
    theme,
    inside: questions.filter((question) => question.theme?.id === theme?.id),
  }));
  return groups
    .filter(({ inside }) => inside.length > 0)
    .map(({ theme, inside }) =>
      createElement(
        'section',
        {},
        // Where no question has a theme, a heading above all of them would say nothing.
        themes.length === 0
          ? ''
          : createElement('h2', { class: 'subheading', ...(theme ? { id: themeAnchor(theme.id) } : {}) }, theme?.title ?? words.noTheme),
        createElement(
          'ul',
          { class: 'rows' },
          ...inside.map((question) => createElement('li', {}, renderLink(question, link(at.question(question.question.id)), ui))),
        ),
      ),
    );
}

const renderLink = ({ question, title }: SiteQuestion, href: string, ui: SiteLanguage['ui']): Element =>
  createElement('a', { href, ...own(question.lang) }, ...titleWithLanguage(title, question.lang, ui));
