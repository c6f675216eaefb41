import { createElement } from '../../element/create-element.js';
import { renderThemes } from './front-page.js';
import { renderPage } from './page.js';
import type { Site } from '../model/site.js';

/**
 * What a host answers where there is no page: said in every language that there is, and below all questions.
 * It is shown at any address, so its links begin at the root of the host and not at the page.
 */
export function renderNotFoundPage(site: Site): string {
  const root = new URL(site.base).pathname;
  const [language, ...others] = site.languages as [Site['languages'][0], ...Site['languages']];
  const link = (path: string) => root + path;
  return renderPage(site, language, {
    path: '',
    places: site.languages.map(({ lang, at }) => ({ lang, path: at.front, isTranslated: true })),
    canonical: undefined,
    title: `${language.words.notFound} – ${language.words.siteName}`,
    description: language.words.notFoundHelp,
    isAside: true,
    link,
    main: [
      createElement('h1', { class: 'heading' }, language.words.notFound),
      createElement('p', { class: 'lead' }, language.words.notFoundHelp),
      ...others
        .filter(({ ui }) => ui !== language.ui)
        .map(({ lang, words, at }) =>
          createElement(
            'p',
            { class: 'lead', lang },
            `${words.notFound}. `,
            createElement('a', { class: 'link', href: link(at.front) }, words.siteName),
          ),
        ),
      ...renderThemes(language, link),
    ],
  });
}
