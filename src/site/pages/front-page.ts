import { createElement } from '../../element/create-element.js';
import { snippetMessages } from '../messages/snippet-messages.js';
import { frontJsonLd } from '../metadata/json-ld.js';
import { frontDescription } from '../model/description-of.js';
import { linkBetween } from '../model/site-paths.js';
import type { Site, SiteLanguage, SiteQuestion } from '../model/site.js';
import { sharedTranslations } from '../model/translations.js';
import { renderPage } from './page.js';
import { renderSearchField } from './search-field.js';
import { renderStatements } from './statements.js';
import { renderThemes } from './themes.js';
import { langAttribute, titleWithLanguage } from './title-with-language.js';

/** Renders the front page: all questions by theme. */
export function renderFrontPage(site: Site, language: SiteLanguage): string {
  const { messages, siteName, paths, ui } = language;
  const link = (path: string) => linkBetween(paths.front, path);
  return renderPage(site, language, {
    path: paths.front,
    translations: sharedTranslations(site, 'front'),
    canonical: paths.front,
    title: siteName,
    description: frontDescription(language),
    jsonLd: frontJsonLd(site, language),
    main: [
      createElement('h1', { class: 'heading' }, messages.frontTitle),
      createElement('p', { class: 'lead' }, messages.intro),
      renderSearchField(site, language, paths.front, 'open'),
      createElement(
        'p',
        { class: 'screen-only' },
        createElement('a', { class: 'link', href: link(paths.assessment) }, messages.assessmentLink),
      ),
      ...renderThemes(language, (question) => renderQuestion(language, question, link)),
      createElement(
        'p',
        { class: 'after screen-only' },
        createElement('a', { class: 'link', href: link(paths.snippet) }, snippetMessages[ui].title),
      ),
    ],
  });
}

/** Renders a question to open: its statements as links to their entries. Browsers also find them with "find in page" while it is closed. */
function renderQuestion(language: SiteLanguage, siteQuestion: SiteQuestion, link: (path: string) => string): Element {
  const { messages, paths, ui } = language;
  const { question, title } = siteQuestion;
  const { id, lang } = question;
  return createElement(
    'details',
    { class: 'question' },
    createElement(
      'summary',
      {},
      question.title === '' ? '' : createElement('span', { class: 'number' }, `${id}. `),
      createElement('span', langAttribute(lang), ...titleWithLanguage(title, lang, ui)),
    ),
    renderStatements(language, siteQuestion, language.paths.front),
    createElement('p', {}, createElement('a', { class: 'link', href: link(paths.question(id)) }, messages.questionPage)),
  );
}
