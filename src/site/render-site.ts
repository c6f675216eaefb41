import type { OutputFile } from '../compiler/model/output-file.js';
import { renderEmbedPage, renderEntryPage } from './pages/entry-page.js';
import { renderFrontPage } from './pages/front-page.js';
import { renderNotFoundPage } from './pages/not-found-page.js';
import { entryOembed, questionOembed } from './metadata/oembed.js';
import { renderQuestionPage } from './pages/question-page.js';
import { robots, sitemap, type SitemapPage } from './metadata/sitemap.js';
import { entryPlaces, questionPlaces, type Site } from './model/site.js';
import { renderSnippetPage } from './pages/snippet-page.js';
import { withSmallDocument } from './pages/small-dom.js';

const file = (path: string, text: string): OutputFile => ({ path, chunks: [Buffer.from(text)] });

const page = (path: string, render: () => string): OutputFile => file(`${path}index.html`, withSmallDocument(render));

const json = (path: string, value: object): OutputFile => file(path, `${JSON.stringify(value)}\n`);

/** All pages and what goes with them, in the order in which they should be put in place: what is linked to before what links. */
export function* renderSite(site: Site): Generator<OutputFile> {
  const pages: SitemapPage[] = [];
  for (const language of site.languages) {
    const { at, lang, questions } = language;
    for (const question of questions) {
      const { id } = question.question;
      for (const choice of question.choices) {
        const path = at.entry(id, choice.id);
        yield json(at.oembed(id, choice.id), entryOembed(site, language, question, choice));
        yield page(at.embed(id, choice.id), () => renderEmbedPage(site, language, question, choice));
        yield page(path, () => renderEntryPage(site, language, question, choice));
        if (choice.lang === undefined) pages.push({ path, places: entryPlaces(site, id, choice.id), changed: choice.reviewed });
      }
      yield json(at.oembed(id), questionOembed(site, language, question));
      yield page(at.question(id), () => renderQuestionPage(site, language, question));
      if (question.question.lang === undefined || lang === site.defaultLang)
        pages.push({ path: at.question(id), places: questionPlaces(site, id) });
    }
  }
  for (const language of site.languages) {
    const { at } = language;
    yield page(at.snippet, () => renderSnippetPage(site, language));
    yield page(at.front, () => renderFrontPage(site, language));
    for (const where of ['front', 'snippet'] as const) {
      pages.push({
        path: at[where],
        places: site.languages.map((other) => ({ lang: other.lang, path: other.at[where], isTranslated: true })),
      });
    }
  }
  yield file(
    '404.html',
    withSmallDocument(() => renderNotFoundPage(site)),
  );
  yield file('sitemap.xml', sitemap(site.base, pages));
  yield file('robots.txt', robots(site.base));
}
