import { createElement } from '../../element/create-element.js';
import { snippetMessages } from '../messages/snippet-messages.js';
import { questionJsonLd } from '../metadata/json-ld.js';
import { linkBetween } from '../model/site-paths.js';
import type { Site, SiteLanguage, SiteQuestion } from '../model/site.js';
import { questionTranslations } from '../model/translations.js';
import { renderBreadcrumb } from './breadcrumb.js';
import { renderPage } from './page.js';
import { renderStatements } from './statements.js';
import { langAttribute } from './title-with-language.js';

/** Renders the page of a question: its statements as links, inside the `<stgm-guidance>` tag that will ask instead. */
export function renderQuestionPage(site: Site, language: SiteLanguage, question: SiteQuestion): string {
  const { messages, siteName, paths, questions } = language;
  const { id, lang } = question.question;
  const path = paths.question(id);
  const index = questions.indexOf(question);
  const neighbour = (other: SiteQuestion | undefined, rel: 'prev' | 'next') =>
    other
      ? createElement(
          'a',
          { class: 'link', rel, href: linkBetween(path, paths.question(other.question.id)), ...langAttribute(other.question.lang) },
          rel === 'prev' ? `← ${other.title}` : `${other.title} →`,
        )
      : '';
  return renderPage(site, language, {
    path,
    translations: questionTranslations(site, id),
    canonical: path,
    title: `${question.title} – ${siteName}`,
    description: [messages.pick, ...question.choices.map(({ title }) => title)].join(' '),
    picture: site.picture(language.lang, id),
    jsonLd: questionJsonLd(site, language, question),
    oembed: paths.oembed(id),
    hasEntry: true,
    main: [
      renderBreadcrumb(language, path, question),
      createElement('h1', { class: 'heading', ...langAttribute(lang) }, question.title),
      createElement('p', { class: 'lead' }, messages.pick),
      createElement(
        'stgm-guidance' as 'div',
        { question: id, src: linkBetween(path, 'content/'), lang: language.lang, 'heading-level': 2 },
        renderStatements(language, question, path),
      ),
      createElement(
        'p',
        { class: 'after screen-only' },
        createElement('a', { class: 'link', href: linkBetween(path, paths.assessment) }, messages.assessmentLink),
      ),
      createElement(
        'p',
        { class: 'screen-only' },
        createElement('a', { class: 'link', href: `${linkBetween(path, paths.snippet)}#${id}` }, snippetMessages[language.ui].title),
      ),
      createElement(
        'nav',
        { class: 'around screen-only', 'aria-label': messages.otherQuestions },
        neighbour(questions[index - 1], 'prev'),
        neighbour(questions[index + 1], 'next'),
      ),
    ],
  });
}
