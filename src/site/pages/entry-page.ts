import type { Choice } from '../../bundle/index.js';
import { createElement } from '../../element/create-element.js';
import { entryJsonLd } from '../metadata/json-ld.js';
import { descriptionOf } from '../model/description-of.js';
import { linkBetween } from '../model/site-paths.js';
import type { Site, SiteLanguage, SiteQuestion } from '../model/site.js';
import { entryTranslations } from '../model/translations.js';
import { renderBreadcrumb } from './breadcrumb.js';
import { renderEntryView } from './entry-view.js';
import { renderBarePage, renderPage } from './page.js';
import { renderSnippetBox } from './snippet-box.js';
import { langAttribute, titleWithLanguage } from './title-with-language.js';

/** Renders the page of an entry: the question, the guidance, the other answers, and how to embed it. */
export function renderEntryPage(site: Site, language: SiteLanguage, question: SiteQuestion, choice: Choice): string {
  const { messages, siteName, paths } = language;
  const { id } = question.question;
  const path = paths.entry(id, choice.id);
  const translations = entryTranslations(site, id, choice.id);
  const canonical = canonicalOf(site, language, id, choice);
  return renderPage(site, language, {
    path,
    translations,
    canonical,
    title: `${choice.title} – ${siteName}`,
    description: descriptionOf(choice),
    picture: site.picture(language.lang, id),
    jsonLd: entryJsonLd(site, language, question, choice),
    oembed: paths.oembed(id, choice.id),
    type: 'article',
    hasEntry: true,
    main: [
      renderBreadcrumb(language, path, question),
      createElement('h1', { class: 'heading', ...langAttribute(question.question.lang) }, question.title),
      renderEntryView(choice, id, language, path),
      createElement(
        'section',
        { class: 'screen-only', 'aria-labelledby': 'others' },
        createElement('h2', { class: 'subheading', id: 'others' }, messages.otherAnswers),
        createElement(
          'ul',
          { class: 'rows' },
          ...question.choices.map((other) => createElement('li', {}, renderOther(other, choice, id, language, path))),
        ),
      ),
      renderSnippetBox(site, language, id, choice, path),
    ],
  });
}

/** Renders the page of an entry for frames: no navigation. The source line has a link to the full page. */
export function renderEmbedPage(site: Site, language: SiteLanguage, question: SiteQuestion, choice: Choice): string {
  const { siteName, paths } = language;
  const { id } = question.question;
  const path = paths.embed(id, choice.id);
  return renderBarePage(site, language, {
    path,
    translations: [],
    canonical: canonicalOf(site, language, id, choice),
    title: `${choice.title} – ${siteName}`,
    description: descriptionOf(choice),
    isSecondary: true,
    hasEntry: true,
    main: [
      createElement('h1', { class: 'embed-question', ...langAttribute(question.question.lang) }, question.title),
      renderEntryView(choice, id, language, path),
    ],
  });
}

/** The canonical page of an untranslated entry is the one in the language that it is written in. */
function canonicalOf(site: Site, { paths }: SiteLanguage, question: string, choice: Choice): string {
  const written = choice.lang === undefined ? undefined : site.languages.find(({ lang }) => lang === choice.lang);
  return (written?.paths ?? paths).entry(question, choice.id);
}

function renderOther(other: Choice, shown: Choice, question: string, { messages, paths, ui }: SiteLanguage, path: string): Element {
  const title = titleWithLanguage(other.title, other.lang, ui);
  if (other.id === shown.id)
    return createElement(
      'span',
      { 'aria-current': 'page', ...langAttribute(other.lang) },
      ...title,
      createElement('span', { class: 'small', lang: ui }, ` · ${messages.thisAnswer}`),
    );
  return createElement('a', { href: linkBetween(path, paths.entry(question, other.id)), ...langAttribute(other.lang) }, ...title);
}
