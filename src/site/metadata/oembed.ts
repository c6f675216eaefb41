import type { Choice } from '../../bundle/index.js';
import { escapeMarkup } from '../model/escape.js';
import type { Site, SiteLanguage, SiteQuestion } from '../model/site.js';
import { FRAME_HEIGHT } from '../snippets/make-snippet.js';

/** Width of the frame in pixels: the usual width of a column in WordPress themes. */
const FRAME_WIDTH = 640;

const commonFields = (site: Site, { lang, siteName, paths }: SiteLanguage, question: string, title: string) => {
  const picture = site.picture(lang, question);
  return {
    version: '1.0',
    title,
    provider_name: siteName,
    provider_url: site.base + paths.front,
    cache_age: 86_400,
    ...(picture ? { thumbnail_url: site.base + picture.path, thumbnail_width: picture.width, thumbnail_height: picture.height } : {}),
  };
};

/**
 * The oEmbed response for an entry, type `rich`: a frame, and before it the link that WordPress shows until the frame has loaded.
 * The file is static, so it cannot follow `maxwidth`. The frame fits the width of its page.
 *
 * @see https://oembed.com/#section2.3
 */
export function entryOembed(site: Site, language: SiteLanguage, { question: { id } }: SiteQuestion, choice: Choice): object {
  const { paths } = language;
  const [page, title] = [site.base + paths.entry(id, choice.id), escapeMarkup(choice.title)];
  const html =
    `<blockquote><a href="${page}">${title}</a></blockquote>` +
    `<iframe src="${page}embed/" title="${title}" width="${FRAME_WIDTH}" height="${FRAME_HEIGHT}" loading="lazy" frameborder="0"></iframe>`;
  return { type: 'rich', ...commonFields(site, language, id, choice.title), html, width: FRAME_WIDTH, height: FRAME_HEIGHT };
}

/** The oEmbed response for a question, type `link`: consumers show only its title and picture. */
export const questionOembed = (site: Site, language: SiteLanguage, { question: { id }, title }: SiteQuestion): object => ({
  type: 'link',
  ...commonFields(site, language, id, title),
});
