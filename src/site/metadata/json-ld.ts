import type { Choice } from '../../bundle/index.js';
import { descriptionOf, frontDescription } from '../model/description-of.js';
import type { Site, SiteLanguage, SiteQuestion } from '../model/site.js';

/** Search engines cut longer headlines. */
const MAX_HEADLINE = 110;

const graph = (...things: object[]) => ({ '@context': 'https://schema.org', '@graph': things });

const website = ({ base, source: { organisation } }: Site, { siteName, paths }: SiteLanguage) => ({
  '@type': 'WebSite',
  name: siteName,
  url: base + paths.front,
  ...(organisation ? { publisher: { '@type': 'Organization', ...organisation } } : {}),
});

/** The path from the front page to a page, see https://schema.org/BreadcrumbList. */
const breadcrumb = (site: Site, steps: [name: string, path: string][]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(([name, path], index) => ({ '@type': 'ListItem', position: index + 1, name, item: site.base + path })),
});

/** Describes an entry to search engines: an article about a question, with its resources as citations. */
export function entryJsonLd(site: Site, language: SiteLanguage, question: SiteQuestion, choice: Choice): object {
  const { siteName, paths, lang } = language;
  const { id } = question.question;
  const picture = site.picture(lang, id);
  const article = {
    '@type': 'Article',
    headline: choice.title.slice(0, MAX_HEADLINE),
    description: descriptionOf(choice),
    inLanguage: choice.lang ?? lang,
    url: site.base + paths.entry(id, choice.id),
    about: { '@type': 'Question', name: question.title, url: site.base + paths.question(id) },
    ...(choice.reviewed === undefined ? {} : { dateModified: choice.reviewed }),
    ...(site.source.licence?.url === undefined ? {} : { license: site.source.licence.url }),
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
  };
  return graph(
    article,
    breadcrumb(site, [
      [siteName, paths.front],
      [question.title, paths.question(id)],
      [choice.title, paths.entry(id, choice.id)],
    ]),
  );
}

/** Describes a question to search engines: a page with a list of statements. Not a FAQ or quiz, because no statement is the right answer. */
export function questionJsonLd(site: Site, language: SiteLanguage, question: SiteQuestion): object {
  const { siteName, paths, lang } = language;
  const { id } = question.question;
  const page = {
    '@type': 'CollectionPage',
    name: question.title,
    inLanguage: question.question.lang ?? lang,
    url: site.base + paths.question(id),
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: question.choices.map((choice, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: choice.title,
        url: site.base + paths.entry(id, choice.id),
      })),
    },
    isPartOf: website(site, language),
  };
  return graph(
    page,
    breadcrumb(site, [
      [siteName, paths.front],
      [question.title, paths.question(id)],
    ]),
  );
}

/** Describes the front page to search engines. */
export const frontJsonLd = (site: Site, language: SiteLanguage): object =>
  graph({ ...website(site, language), description: frontDescription(language), inLanguage: language.lang });
