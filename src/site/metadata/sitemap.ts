import { escapeMarkup } from '../model/escape.js';
import type { Translation } from '../model/translations.js';

/** A page that search engines should index. */
export interface SitemapPage {
  path: string;
  translations: Translation[];
  /** Day of the last review, as in `2026-11-20`. */
  changed?: string | undefined;
}

/**
 * Renders the sitemap: all pages with their translations.
 *
 * @see https://www.sitemaps.org/protocol.html and, for the translations, https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap
 */
export function renderSitemap(base: string, pages: SitemapPage[]): string {
  const url = (path: string) => escapeMarkup(base + path);
  const urls = pages.map(({ path, translations, changed }) => {
    const alternates = translations.filter(({ isTranslated }) => isTranslated);
    const links =
      alternates.length < 2
        ? []
        : alternates.map((place) => `<xhtml:link rel="alternate" hreflang="${place.lang}" href="${url(place.path)}"/>`);
    return `<url><loc>${url(path)}</loc>${changed === undefined ? '' : `<lastmod>${escapeMarkup(changed)}</lastmod>`}${links.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

/** Renders robots.txt: all robots may read all pages. */
export const renderRobots = (base: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${base}sitemap.xml\n`;
