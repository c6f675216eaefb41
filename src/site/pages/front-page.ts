import { createElement } from '../../element/create-element.js';
import { snippetMessages } from '../messages/snippet-messages.js';
import { frontJsonLd } from '../metadata/json-ld.js';
import { frontDescription } from '../model/description-of.js';
import { linkBetween, themeAnchor } from '../model/site-paths.js';
import type { Site, SiteLanguage, SiteQuestion } from '../model/site.js';
import { sharedTranslations } from '../model/translations.js';
import { renderPage } from './page.js';
import { langAttribute, titleWithLanguage } from './title-with-language.js';

/** Renders the front page: all questions by theme. */
export function renderFrontPage(site: Site, language: SiteLanguage): string {
  const { messages, siteName, paths, ui } = language;
  const link = (path: string) => linkBetween(paths.front, path);
  return renderPage(site, language, {
    path: paths.front,
    translations: sharedTranslations(site, 'front'),
    canonical: paths.front,
    title: siteName,
    description: frontDescription(language),
    jsonLd: frontJsonLd(site, language),
    main: [
      createElement('h1', { class: 'heading' }, siteName),
      createElement('p', { class: 'lead' }, messages.intro),
      ...renderThemes(language, link),
      createElement(
        'p',
        { class: 'after screen-only' },
        createElement('a', { class: 'link', href: link(paths.snippet) }, snippetMessages[ui].title),
      ),
    ],
  });
}

/** Renders links to all questions, under the headings of their themes. */
export function renderThemes({ messages, paths, ui, themes, questions }: SiteLanguage, link: (path: string) => string): Element[] {
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
        // If there are no themes, a heading above all questions would say nothing.
        themes.length === 0
          ? ''
          : createElement('h2', { class: 'subheading', ...(theme ? { id: themeAnchor(theme.id) } : {}) }, theme?.title ?? messages.noTheme),
        createElement(
          'ul',
          { class: 'rows' },
          ...inside.map((question) => createElement('li', {}, renderLink(question, link(paths.question(question.question.id)), ui))),
        ),
      ),
    );
}

const renderLink = ({ question, title }: SiteQuestion, href: string, ui: SiteLanguage['ui']): Element =>
  createElement('a', { href, ...langAttribute(question.lang) }, ...titleWithLanguage(title, question.lang, ui));
