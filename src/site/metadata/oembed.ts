import type { Choice } from '../../bundle/index.js';
import { escapeMarkup } from '../model/escape.js';
import type { Site, SiteLanguage, SiteQuestion } from '../model/site.js';
import { FRAME_HEIGHT } from '../snippets/snippet.js';

/** How wide a frame is where the asker does not say: what themes of WordPress give a column. */
const FRAME_WIDTH = 640;

const common = (site: Site, { lang, words, at }: SiteLanguage, question: string, title: string) => {
  const picture = site.picture(lang, question);
  return {
    version: '1.0',
    title,
    provider_name: words.siteName,
    provider_url: site.base + at.front,
    cache_age: 86_400,
    ...(picture ? { thumbnail_url: site.base + picture.path, thumbnail_width: picture.width, thumbnail_height: picture.height } : {}),
  };
};

/**
 * An entry for consumers of oEmbed, type `rich`: a frame, and before it the link that WordPress shows until the frame has
 * loaded. Static, so `maxwidth` cannot be answered; the frame takes whatever width its page gives it.
 *
 * @see https://oembed.com/#section2.3
 */
export function entryOembed(site: Site, language: SiteLanguage, { question: { id } }: SiteQuestion, choice: Choice): object {
  const { at } = language;
  const [page, title] = [site.base + at.entry(id, choice.id), escapeMarkup(choice.title)];
  const html =
    `<blockquote><a href="${page}">${title}</a></blockquote>` +
    `<iframe src="${page}embed/" title="${title}" width="${FRAME_WIDTH}" height="${FRAME_HEIGHT}" loading="lazy" frameborder="0"></iframe>`;
  return { type: 'rich', ...common(site, language, id, choice.title), html, width: FRAME_WIDTH, height: FRAME_HEIGHT };
}

/** A question for the same, type `link`: there is nothing to show of it but its title and picture. */
export const questionOembed = (site: Site, language: SiteLanguage, { question: { id }, title }: SiteQuestion): object => ({
  type: 'link',
  ...common(site, language, id, title),
});
