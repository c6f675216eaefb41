import type { Choice } from '../../bundle/index.js';
import { descriptionOf, type Site, type SiteLanguage, type SiteQuestion } from '../model/site.js';

/** Headlines that are longer are cut by search engines. */
const HEADLINE = 110;

const publisher = { '@type': 'Organization', name: 'STGM', url: 'https://www.stgm.org.tr/' };

const graph = (...things: object[]) => ({ '@context': 'https://schema.org', '@graph': things });

const website = ({ base }: Site, { words, at }: SiteLanguage) => ({
  '@type': 'WebSite',
  name: words.siteName,
  url: base + at.front,
  publisher,
});

/** The way from the front page, see https://schema.org/BreadcrumbList. */
const trail = (site: Site, steps: [name: string, path: string][]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(([name, path], index) => ({ '@type': 'ListItem', position: index + 1, name, item: site.base + path })),
});

/** An entry: an article about a question, with what it recommends. */
export function entryData(site: Site, language: SiteLanguage, question: SiteQuestion, choice: Choice): object {
  const { words, at, lang } = language;
  const { id } = question.question;
  const picture = site.picture(lang, id);
  const article = {
    '@type': 'Article',
    headline: choice.title.slice(0, HEADLINE),
    description: descriptionOf(choice),
    inLanguage: choice.lang ?? lang,
    url: site.base + at.entry(id, choice.id),
    about: { '@type': 'Question', name: question.title, url: site.base + at.question(id) },
    ...(choice.reviewed === undefined ? {} : { dateModified: choice.reviewed }),
    ...(picture ? { image: site.base + picture.path } : {}),
    ...(choice.resources.length === 0
      ? {}
      : {
          citation: choice.resources.map((resource) => ({
            '@type': 'CreativeWork',
            name: resource.title,
            url: resource.url,
            ...(resource.lang === undefined ? {} : { inLanguage: resource.lang }),
            ...(resource.year === undefined ? {} : { datePublished: String(resource.year) }),
          })),
        }),
    isPartOf: website(site, language),
    publisher,
  };
  return graph(
    article,
    trail(site, [
      [words.siteName, at.front],
      [question.title, at.question(id)],
      [choice.title, at.entry(id, choice.id)],
    ]),
  );
}

/** A question: a page with the list of its statements. No FAQ or quiz: none of the statements is the right one. */
export function questionData(site: Site, language: SiteLanguage, question: SiteQuestion): object {
  const { words, at, lang } = language;
  const { id } = question.question;
  const page = {
    '@type': 'CollectionPage',
    name: question.title,
    inLanguage: question.question.lang ?? lang,
    url: site.base + at.question(id),
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: question.choices.map((choice, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: choice.title,
        url: site.base + at.entry(id, choice.id),
      })),
    },
    isPartOf: website(site, language),
  };
  return graph(
    page,
    trail(site, [
      [words.siteName, at.front],
      [question.title, at.question(id)],
    ]),
  );
}

export const frontData = (site: Site, language: SiteLanguage): object =>
  graph({ ...website(site, language), description: language.words.siteAbout, inLanguage: language.lang });
