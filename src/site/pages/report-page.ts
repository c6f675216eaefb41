import { createElement } from '../../element/create-element.js';
import { linkBetween } from '../model/site-paths.js';
import type { Site, SiteLanguage } from '../model/site.js';
import { sharedTranslations } from '../model/translations.js';
import { renderPage } from './page.js';

/** Renders the page of the report: the tag that shows it, with the way to the questions for readers without answers or JavaScript. */
export const renderReportPage = (site: Site, language: SiteLanguage): string => renderElementPage(site, language, 'report');

/** Renders the page on which people who answered separately look at the results together. */
export const renderComparisonPage = (site: Site, language: SiteLanguage): string => renderElementPage(site, language, 'comparison');

function renderElementPage(site: Site, language: SiteLanguage, page: 'report' | 'comparison'): string {
  const { messages, siteName, paths, lang } = language;
  const path = paths[page];
  const link = (to: 'assessment' | 'report' | 'comparison', text: string) =>
    createElement('a', { class: 'link', href: linkBetween(path, paths[to]) }, text);
  const other = page === 'report' ? link('comparison', messages.comparisonLink) : link('report', messages.reportTitle);
  const title = messages[`${page}Title`];
  const description = messages[`${page}Intro`];
  return renderPage(site, language, {
    path,
    translations: sharedTranslations(site, page),
    canonical: path,
    title: `${title} – ${siteName}`,
    description,
    scripts: ['stgm-assessment.js', 'stgm-report.js'],
    main: [
      createElement('h1', { class: 'heading' }, title),
      createElement('p', { class: 'lead screen-only' }, description),
      createElement(
        `stgm-${page}` as 'div',
        { src: linkBetween(path, 'content/'), lang, ...(page === 'comparison' && { page: linkBetween(path, paths.report) }) },
        createElement('p', {}, messages.reportNeedsScript),
      ),
      createElement('p', { class: 'after screen-only' }, link('assessment', messages.assessmentLink)),
      createElement('p', { class: 'screen-only' }, other),
    ],
  });
}
