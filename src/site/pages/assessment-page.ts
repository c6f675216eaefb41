import { createElement } from '../../element/create-element.js';
import { linkBetween } from '../model/site-paths.js';
import type { Site, SiteLanguage, SiteQuestion } from '../model/site.js';
import { sharedTranslations } from '../model/translations.js';
import { renderPage } from './page.js';
import { renderStatements } from './statements.js';
import { renderThemes } from './themes.js';
import { langAttribute, titleWithLanguage } from './title-with-language.js';

/**
 * Renders the page of the whole assessment: every question with its statements, inside the `<stgm-assessment>` tag that will take over.
 * Without JavaScript each statement is a link to its entry. On paper the page is a questionnaire with boxes to tick.
 */
export function renderAssessmentPage(site: Site, language: SiteLanguage): string {
  const { messages, siteName, paths, lang } = language;
  const path = paths.assessment;
  return renderPage(site, language, {
    path,
    translations: sharedTranslations(site, 'assessment'),
    canonical: path,
    title: `${messages.assessmentTitle} – ${siteName}`,
    description: messages.assessmentIntro,
    scripts: ['stgm-assessment.js'],
    main: [
      createElement('h1', { class: 'heading' }, messages.assessmentTitle),
      createElement('p', { class: 'lead' }, messages.assessmentIntro),
      createElement(
        'stgm-assessment' as 'div',
        { src: linkBetween(path, 'content/'), lang, report: linkBetween(path, paths.report) },
        ...renderThemes(language, (question) => renderQuestion(language, question, path)),
      ),
      createElement(
        'p',
        { class: 'after screen-only' },
        createElement('a', { class: 'link', href: linkBetween(path, paths.comparison) }, messages.comparisonLink),
      ),
    ],
  });
}

function renderQuestion(language: SiteLanguage, question: SiteQuestion, path: string): Element {
  const { messages, ui } = language;
  const { id, lang } = question.question;
  const onPaper = (text: string) => createElement('li', { class: 'print-only' }, text);
  return createElement(
    'div',
    { class: 'paper' },
    createElement(
      'h3',
      { class: 'subheading', ...langAttribute(lang) },
      ...(question.question.title === '' ? [question.title] : [`${id}. `, ...titleWithLanguage(question.title, lang, ui)]),
    ),
    renderStatements(language, question, path, onPaper(messages.unknown), onPaper(messages.notApplicable)),
  );
}
