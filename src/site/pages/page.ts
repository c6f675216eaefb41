import { createElement } from '../../element/create-element.js';
import { languageName } from '../../element/languages.js';
import { linkBetween } from '../model/locations.js';
import { localeOf, type Picture, type Place, type Site, type SiteLanguage } from '../model/site.js';
import { versioned } from '../assets/scripts.js';
import { toHtml } from './small-dom.js';

/** What a page says about itself to machines, and what it holds. */
export interface PageContent {
  /** Its folder below the site's root, see {@link Locations}. */
  path: string;
  title: string;
  description: string;
  /** Where its content stands first; itself in most cases. `undefined`: nowhere, as for the 404 page. */
  canonical: string | undefined;
  /** The same in every language, itself included. */
  places: Place[];
  picture?: Picture | undefined;
  /** What search engines read, see https://schema.org. */
  data?: object | undefined;
  /** Path of its oEmbed file. */
  oembed?: string | undefined;
  type?: 'article' | 'website';
  /** True where search engines have a better page for the same. */
  isAside?: boolean;
  /** True where the element is on the page. */
  hasEntry?: boolean;
  /** Scripts of this page alone. */
  scripts?: string[];
  /** How links to the site are written; default relative to the page. */
  link?: (path: string) => string;
  main: (Node | string)[];
}

/** A whole page: head, name of the site, languages, what it holds, and the end. */
export function renderPage(site: Site, language: SiteLanguage, content: PageContent): string {
  const { words, at } = language;
  const link = content.link ?? ((path: string) => linkBetween(content.path, path));
  const elsewhere = content.places.filter(({ lang }) => lang !== language.lang);
  const body = createElement(
    'body',
    {},
    createElement('div', {}, createElement('a', { class: 'skip', href: '#content' }, words.skip)),
    createElement(
      'header',
      { class: 'top' },
      createElement('div', {}, createElement('a', { class: 'home', href: link(at.front) }, words.siteName)),
      elsewhere.length === 0
        ? ''
        : createElement(
            'nav',
            { class: 'languages', 'aria-label': words.languages },
            ...elsewhere.map(({ lang, path }) => createElement('a', { href: link(path), hreflang: lang, lang }, languageName(lang, lang))),
          ),
    ),
    createElement('main', { class: 'main', id: 'content' }, ...content.main),
    createElement(
      'footer',
      { class: 'bottom' },
      createElement('p', {}, words.siteAbout),
      content.canonical === undefined
        ? ''
        : createElement('p', { class: 'print-only' }, `${words.address} ${site.base}${content.canonical}`),
    ),
  );
  return wholePage(createElement('html', { lang: language.lang }, renderHead(site, language, content, link), body));
}

/** A page without anything around what it holds, for frames on other sites. */
export function renderBarePage(site: Site, language: SiteLanguage, content: PageContent): string {
  const link = (path: string) => linkBetween(content.path, path);
  const head = renderHead(site, language, content, link);
  // A resource must not open inside of the frame: most sites refuse to be shown there.
  head.append(createElement('base', { target: '_blank' }));
  const body = createElement('body', {}, createElement('main', { class: 'main', id: 'content' }, ...content.main));
  return wholePage(createElement('html', { lang: language.lang, class: 'embed' }, head, body));
}

const wholePage = (html: Element): string => `<!doctype html>\n${toHtml(html)}\n`;

function renderHead(site: Site, { lang, words }: SiteLanguage, content: PageContent, link: (path: string) => string): HTMLHeadElement {
  const { title, description, canonical, picture, oembed, data, type = 'website' } = content;
  const alternates = content.places.filter(({ isTranslated }) => isTranslated);
  const shortTitle = title.replace(` – ${words.siteName}`, '');
  const meta = (name: string, value: string) => createElement('meta', { name, content: value });
  const property = (name: string, value: string) => createElement('meta', { property: name, content: value });
  const absolute = (path: string) => site.base + path;
  const asset = (name: string) => link(versioned(site.scripts, name));
  const fallback = alternates.find((alternate) => alternate.lang === site.defaultLang) ?? alternates[0];
  return createElement(
    'head',
    {},
    createElement('meta', { charset: 'utf-8' }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    createElement('title', {}, title),
    meta('description', description),
    meta('generator', `stgm-guidance ${site.scripts.version}`),
    meta('color-scheme', 'light dark'),
    ...(content.isAside ? [meta('robots', 'noindex')] : []),
    ...(canonical === undefined ? [] : [createElement('link', { rel: 'canonical', href: absolute(canonical) })]),
    ...(alternates.length < 2 || content.isAside
      ? []
      : [
          ...alternates.map((alternate) =>
            createElement('link', { rel: 'alternate', hreflang: alternate.lang, href: absolute(alternate.path) }),
          ),
          createElement('link', { rel: 'alternate', hreflang: 'x-default', href: absolute(fallback!.path) }),
        ]),
    ...(canonical === undefined
      ? []
      : [
          property('og:type', type),
          property('og:site_name', words.siteName),
          property('og:title', shortTitle),
          property('og:description', description),
          property('og:url', absolute(canonical)),
          property('og:locale', openGraphLocale(lang)),
        ]),
    ...(picture && canonical !== undefined
      ? [
          property('og:image', absolute(picture.path)),
          property('og:image:type', 'image/png'),
          property('og:image:width', String(picture.width)),
          property('og:image:height', String(picture.height)),
          property('og:image:alt', picture.alt),
          meta('twitter:card', 'summary_large_image'),
        ]
      : []),
    ...(oembed === undefined
      ? []
      : [createElement('link', { rel: 'alternate', type: 'application/json+oembed', href: absolute(oembed), title: shortTitle })]),
    createElement('link', { rel: 'icon', href: asset('stgm-pages.svg'), type: 'image/svg+xml' }),
    createElement('link', { rel: 'stylesheet', href: asset('stgm-pages.css') }),
    ...(content.hasEntry ? [createElement('script', { async: '', src: asset('stgm-guidance.js') })] : []),
    ...['stgm-pages.js', ...(content.scripts ?? [])].map((name) => createElement('script', { defer: '', src: asset(name) })),
    ...(data === undefined ? [] : [createElement('script', { type: 'application/ld+json' }, scriptJson(data))]),
  );
}

/** As Open Graph wants it: with a territory, the likeliest one where none is said. */
function openGraphLocale(lang: string): string {
  const { language, region } = new Intl.Locale(localeOf(lang)).maximize();
  return region === undefined ? language : `${language}_${region}`;
}

/** JSON that cannot end the script it stands in, nor be read as markup there. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');
