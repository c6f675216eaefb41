import type { OutputFile } from '../compiler/model/output-file.js';
import { entryOembed, questionOembed } from './metadata/oembed.js';
import { renderRobots, renderSitemap, type SitemapPage } from './metadata/sitemap.js';
import type { Site, SiteLanguage } from './model/site.js';
import { entryTranslations, questionTranslations, sharedTranslations } from './model/translations.js';
import { renderAssessmentPage } from './pages/assessment-page.js';
import { renderEmbedPage, renderEntryPage } from './pages/entry-page.js';
import { renderFrontPage } from './pages/front-page.js';
import { renderNotFoundPage } from './pages/not-found-page.js';
import { renderQuestionPage } from './pages/question-page.js';
import { renderComparisonPage, renderReportPage } from './pages/report-page.js';
import { renderSnippetPage } from './pages/snippet-page.js';
import { withStaticDocument } from './pages/static-dom.js';
import { createSearchIndex } from './search/create-search-index.js';

/** A file of a site that is rendered when it is asked for. */
export interface SiteFile {
  /** Below the site's root. */
  path: string;
  render: () => string;
}

/** Renders all files of {@link listSiteFiles}. */
export function* renderSite(site: Site): Generator<OutputFile> {
  for (const { path, render } of listSiteFiles(site)) yield { path, chunks: [Buffer.from(render())] };
}

const pageFile = (path: string, render: () => string): SiteFile => ({
  path: `${path}index.html`,
  render: () => withStaticDocument(render),
});

const jsonFile = (path: string, value: () => object): SiteFile => ({ path, render: () => `${JSON.stringify(value())}\n` });

/**
 * Lists all pages of a site, their oEmbed files, the search indexes, the sitemap and robots.txt.
 *
 * @yields files in the order in which they should be written: the target of a link before the page with the link
 */
export function* listSiteFiles(site: Site): Generator<SiteFile> {
  const pages: SitemapPage[] = [];
  for (const language of site.languages) {
    const { paths, lang, questions } = language;
    for (const question of questions) {
      const { id } = question.question;
      for (const choice of question.choices) {
        const path = paths.entry(id, choice.id);
        yield jsonFile(paths.oembed(id, choice.id), () => entryOembed(site, language, question, choice));
        yield pageFile(paths.embed(id, choice.id), () => renderEmbedPage(site, language, question, choice));
        yield pageFile(path, () => renderEntryPage(site, language, question, choice));
        if (choice.lang === undefined) pages.push({ path, translations: entryTranslations(site, id, choice.id), changed: choice.reviewed });
      }
      yield jsonFile(paths.oembed(id), () => questionOembed(site, language, question));
      yield pageFile(paths.question(id), () => renderQuestionPage(site, language, question));
      if (question.question.lang === undefined || lang === site.defaultLang)
        pages.push({ path: paths.question(id), translations: questionTranslations(site, id) });
    }
  }
  for (const language of site.languages) {
    const { paths } = language;
    yield { path: paths.search, render: () => renderSearchScript(language) };
    yield pageFile(paths.snippet, () => renderSnippetPage(site, language));
    yield pageFile(paths.comparison, () => renderComparisonPage(site, language));
    yield pageFile(paths.report, () => renderReportPage(site, language));
    yield pageFile(paths.assessment, () => renderAssessmentPage(site, language));
    yield pageFile(paths.front, () => renderFrontPage(site, language));
    for (const page of ['front', 'assessment', 'report', 'comparison', 'snippet'] as const)
      pages.push({ path: paths[page], translations: sharedTranslations(site, page) });
  }
  yield { path: '404.html', render: () => withStaticDocument(() => renderNotFoundPage(site)) };
  yield { path: 'sitemap.xml', render: () => renderSitemap(site.base, pages) };
  yield { path: 'robots.txt', render: () => renderRobots(site.base) };
}

/** The script that hands the search index of a language to `stgm-search.js`. */
const renderSearchScript = (language: SiteLanguage): string => `stgmSearchIndex(${JSON.stringify(createSearchIndex(language))});\n`;
