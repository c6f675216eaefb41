import { createElement } from '../../element/create-element.js';
import { versioned } from '../assets/scripts.js';
import { scriptJson } from '../model/escape.js';
import { localeOf, type Picture, type Site, type SiteLanguage } from '../model/site.js';
import type { Translation } from '../model/translations.js';

/** What a page tells browsers, search engines and messengers about itself. */
export interface PageMetadata {
  title: string;
  description: string;
  /** Path of the page where the same content should be indexed, usually the page itself. Undefined for the 404 page. */
  canonical: string | undefined;
  /** The page in every language, itself included. */
  translations: Translation[];
  picture?: Picture | undefined;
  /** JSON-LD for search engines, see https://schema.org. */
  jsonLd?: object | undefined;
  /** Path of its oEmbed file. */
  oembed?: string | undefined;
  type?: 'article' | 'website';
  /** True if search engines should not index the page. */
  isSecondary?: boolean;
  /** True if `<stgm-guidance>` is on the page. */
  hasEntry?: boolean;
  /** Scripts that only this page needs. */
  scripts?: string[];
}

/**
 * Renders the head of a page.
 *
 * @param link turns a path below the site's root into a link from the page
 */
export function renderHead(
  site: Site,
  { lang, siteName }: SiteLanguage,
  metadata: PageMetadata,
  link: (path: string) => string,
): HTMLHeadElement {
  const { title, description, canonical, picture, oembed, jsonLd, isSecondary = false, type = 'website' } = metadata;
  const alternates = metadata.translations.filter(({ isTranslated }) => isTranslated);
  const fallback = alternates.find((alternate) => alternate.lang === site.defaultLang) ?? alternates[0];
  const shortTitle = title.replace(` – ${siteName}`, '');
  const meta = (name: string, value: string) => createElement('meta', { name, content: value });
  const property = (name: string, value: string) => createElement('meta', { property: name, content: value });
  const absolute = (path: string) => site.base + path;
  const asset = (name: string) => link(versioned(site.scripts, name));
  return createElement(
    'head',
    {},
    createElement('meta', { charset: 'utf-8' }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    createElement('title', {}, title),
    meta('description', description),
    meta('generator', `stgm-guidance ${site.scripts.version}`),
    meta('color-scheme', 'light dark'),
    ...(isSecondary ? [meta('robots', 'noindex')] : []),
    ...(canonical === undefined ? [] : [createElement('link', { rel: 'canonical', href: absolute(canonical) })]),
    ...(alternates.length < 2 || isSecondary
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
          property('og:site_name', siteName),
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
    ...(metadata.hasEntry ? [createElement('script', { async: '', src: asset('stgm-guidance.js') })] : []),
    ...['stgm-pages.js', ...(metadata.scripts ?? [])].map((name) => createElement('script', { defer: '', src: asset(name) })),
    ...(jsonLd === undefined ? [] : [createElement('script', { type: 'application/ld+json' }, scriptJson(jsonLd))]),
  );
}

/** The locale as Open Graph wants it, with a territory. If the language names none, it is the likeliest one. */
function openGraphLocale(lang: string): string {
  const { language, region } = new Intl.Locale(localeOf(lang)).maximize();
  return region === undefined ? language : `${language}_${region}`;
}
