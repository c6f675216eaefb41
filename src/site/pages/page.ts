import { createElement } from '../../element/create-element.js';
import { languageName } from '../../element/languages.js';
import { linkBetween } from '../model/site-paths.js';
import type { Site, SiteLanguage } from '../model/site.js';
import { renderHead, type PageMetadata } from './page-head.js';
import { toHtml } from './static-dom.js';

export interface PageContent extends PageMetadata {
  /** Its folder below the site's root, see {@link SitePaths}. */
  path: string;
  main: (Node | string)[];
  /** Turns a path into a link. By default links are relative to the page. */
  link?: (path: string) => string;
}

/** Renders a whole page: head, header with the site's name and languages, main content, footer. */
export function renderPage(site: Site, language: SiteLanguage, content: PageContent): string {
  const { messages, siteName, sampleNotice, paths } = language;
  const link = content.link ?? ((path: string) => linkBetween(content.path, path));
  const otherLanguages = content.translations.filter(({ lang }) => lang !== language.lang);
  const body = createElement(
    'body',
    {},
    createElement('div', {}, createElement('a', { class: 'skip', href: '#content' }, messages.skip)),
    createElement(
      'header',
      { class: 'top' },
      createElement('div', {}, createElement('a', { class: 'home', href: link(paths.front) }, siteName)),
      otherLanguages.length === 0
        ? ''
        : createElement(
            'nav',
            { class: 'languages', 'aria-label': messages.languages },
            ...otherLanguages.map(({ lang, path }) =>
              createElement('a', { href: link(path), hreflang: lang, lang }, languageName(lang, lang)),
            ),
          ),
    ),
    createElement('main', { class: 'main', id: 'content' }, ...content.main),
    createElement(
      'footer',
      { class: 'bottom' },
      createElement('p', {}, messages.siteAbout),
      sampleNotice === '' ? '' : createElement('p', {}, sampleNotice),
      content.canonical === undefined
        ? ''
        : createElement('p', { class: 'print-only' }, `${messages.pageUrl} ${site.base}${content.canonical}`),
    ),
  );
  return documentOf(createElement('html', { lang: language.lang }, renderHead(site, language, content, link), body));
}

/** Renders a page without header and footer, for frames on other sites. */
export function renderBarePage(site: Site, language: SiteLanguage, content: PageContent): string {
  const head = renderHead(site, language, content, (path) => linkBetween(content.path, path));
  // Links must not open inside of the frame, because most sites do not allow that.
  head.append(createElement('base', { target: '_blank' }));
  const body = createElement('body', {}, createElement('main', { class: 'main', id: 'content' }, ...content.main));
  return documentOf(createElement('html', { lang: language.lang, class: 'embed' }, head, body));
}

const documentOf = (html: Element): string => `<!doctype html>\n${toHtml(html)}\n`;
