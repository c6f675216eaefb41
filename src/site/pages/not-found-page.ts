import { createElement } from '../../element/create-element.js';
import type { Site } from '../model/site.js';
import { sharedTranslations } from '../model/translations.js';
import { renderPage } from './page.js';
import { renderThemes } from './themes.js';
import { langAttribute, titleWithLanguage } from './title-with-language.js';

/**
 * Renders the page that a host sends if there is no page at a URL. It says so in every language and links to all questions.
 * The page can be shown at any URL, so its links start at the root of the host and are not relative.
 */
export function renderNotFoundPage(site: Site): string {
  const root = new URL(site.base).pathname;
  const [language, ...others] = site.languages as [Site['languages'][0], ...Site['languages']];
  const link = (path: string) => root + path;
  return renderPage(site, language, {
    path: '',
    translations: sharedTranslations(site, 'front'),
    canonical: undefined,
    title: `${language.messages.notFound} – ${language.siteName}`,
    description: language.messages.notFoundHelp,
    isSecondary: true,
    link,
    main: [
      createElement('h1', { class: 'heading' }, language.messages.notFound),
      createElement('p', { class: 'lead' }, language.messages.notFoundHelp),
      ...others
        .filter(({ ui }) => ui !== language.ui)
        .map(({ lang, messages, siteName, paths }) =>
          createElement(
            'p',
            { class: 'lead', lang },
            `${messages.notFound}. `,
            createElement('a', { class: 'link', href: link(paths.front) }, siteName),
          ),
        ),
      ...renderThemes(language, ({ question: { id, lang }, title }) =>
        createElement(
          'a',
          { href: link(language.paths.question(id)), ...langAttribute(lang) },
          ...titleWithLanguage(title, lang, language.ui),
        ),
      ),
    ],
  });
}
