import type { Choice } from '../../bundle/index.js';
import { createElement } from '../../element/create-element.js';
import { languageName, sameLanguage } from '../../element/languages.js';
import type { InterfaceLanguage } from '../../element/messages.js';
import { entryData } from '../metadata/page-data.js';
import { linkBetween } from '../model/locations.js';
import { renderBarePage, renderPage } from './page.js';
import { renderEntryView } from './entry-view.js';
import { renderSnippetBox } from './snippet-box.js';
import { descriptionOf, entryPlaces, localeOf, type Site, type SiteLanguage, type SiteQuestion } from '../model/site.js';
import { renderTrail } from './trail.js';

/** The page of an entry: the question, the guidance, the other answers, and how to put it elsewhere. */
export function renderEntryPage(site: Site, language: SiteLanguage, question: SiteQuestion, choice: Choice): string {
  const { words, at } = language;
  const { id } = question.question;
  const path = at.entry(id, choice.id);
  const places = entryPlaces(site, id, choice.id);
  const canonical = canonicalOf(site, language, id, choice);
  return renderPage(site, language, {
    path,
    places,
    canonical,
    title: `${choice.title} – ${words.siteName}`,
    description: descriptionOf(choice),
    picture: site.picture(language.lang, id),
    data: entryData(site, language, question, choice),
    oembed: at.oembed(id, choice.id),
    type: 'article',
    hasEntry: true,
    main: [
      renderTrail(language, path, question),
      createElement('h1', { class: 'heading', ...own(question.question.lang) }, question.title),
      renderEntryView(choice, id, language, path),
      renderReviewed(choice, language),
      createElement(
        'section',
        { class: 'screen-only', 'aria-labelledby': 'others' },
        createElement('h2', { class: 'subheading', id: 'others' }, words.otherAnswers),
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

/** The page of an entry for frames: no way around, one link to the whole page. */
export function renderEmbedPage(site: Site, language: SiteLanguage, question: SiteQuestion, choice: Choice): string {
  const { words, at } = language;
  const { id } = question.question;
  const path = at.embed(id, choice.id);
  return renderBarePage(site, language, {
    path,
    places: [],
    canonical: canonicalOf(site, language, id, choice),
    title: `${choice.title} – ${words.siteName}`,
    description: descriptionOf(choice),
    isAside: true,
    hasEntry: true,
    main: [
      createElement('h1', { class: 'embed-question', ...own(question.question.lang) }, question.title),
      renderEntryView(choice, id, language, path),
      createElement(
        'p',
        { class: 'small' },
        `${words.siteName} · `,
        createElement('a', { class: 'link', href: linkBetween(path, at.entry(id, choice.id)) }, words.openPage),
      ),
    ],
  });
}

/** What is not translated stands first in the language that it is written in. */
function canonicalOf(site: Site, { at }: SiteLanguage, question: string, choice: Choice): string {
  const written = choice.lang === undefined ? undefined : site.languages.find(({ lang }) => lang === choice.lang);
  return (written?.at ?? at).entry(question, choice.id);
}

function renderOther(other: Choice, shown: Choice, question: string, { at, ui }: SiteLanguage, path: string): Element {
  const title = titleWithLanguage(other.title, other.lang, ui);
  if (other.id === shown.id) return createElement('span', { 'aria-current': 'page', ...own(other.lang) }, ...title);
  return createElement('a', { href: linkBetween(path, at.entry(question, other.id)), ...own(other.lang) }, ...title);
}

function renderReviewed({ reviewed }: Choice, { ui, words }: SiteLanguage): Element | string {
  const day = new Date(`${reviewed}T00:00:00Z`);
  if (reviewed === undefined || Number.isNaN(day.getTime())) return '';
  const written = new Intl.DateTimeFormat(localeOf(ui), { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  const [before, after] = words.reviewed('\0').split('\0') as [string, string];
  return createElement('p', { class: 'small' }, before, createElement('time', { datetime: reviewed }, written), after);
}

/** A title in a list, and in words its language where it is another: as the element says it above an entry. */
export const titleWithLanguage = (title: string, lang: string | undefined, ui: InterfaceLanguage): (Node | string)[] =>
  lang === undefined || sameLanguage(lang, ui)
    ? [title]
    : [title, createElement('span', { class: 'small', lang: ui }, ` · ${languageName(lang, ui)}`)];

/** The language of words that are not in the page's. */
export const own = (lang: string | undefined) => (lang === undefined ? {} : { lang });
