import { createElement } from '../../element/create-element.js';
import { own, titleWithLanguage } from './entry-page.js';
import { linkBetween } from '../model/locations.js';
import { questionData } from '../metadata/page-data.js';
import { renderPage } from './page.js';
import { questionPlaces, type Site, type SiteLanguage, type SiteQuestion } from '../model/site.js';
import { snippetWords } from '../snippets/snippet-words.js';
import { renderTrail } from './trail.js';

/** The page of a question: its statements, to pick the one that fits. */
export function renderQuestionPage(site: Site, language: SiteLanguage, question: SiteQuestion): string {
  const { words, at, questions } = language;
  const { id, lang } = question.question;
  const path = at.question(id);
  const place = questions.indexOf(question);
  const way = (other: SiteQuestion | undefined, rel: 'prev' | 'next') =>
    other
      ? createElement(
          'a',
          { class: 'link', rel, href: linkBetween(path, at.question(other.question.id)), ...own(other.question.lang) },
          rel === 'prev' ? `← ${other.title}` : `${other.title} →`,
        )
      : '';
  return renderPage(site, language, {
    path,
    places: questionPlaces(site, id),
    canonical: path,
    title: `${question.title} – ${words.siteName}`,
    description: [words.pick, ...question.choices.map(({ title }) => title)].join(' '),
    picture: site.picture(language.lang, id),
    data: questionData(site, language, question),
    oembed: at.oembed(id),
    main: [
      renderTrail(language, path, question),
      createElement('h1', { class: 'heading', ...own(lang) }, question.title),
      createElement('p', { class: 'lead' }, words.pick),
      createElement(
        'ol',
        { class: 'rows' },
        ...question.choices.map((choice) =>
          createElement(
            'li',
            {},
            createElement(
              'a',
              { href: linkBetween(path, at.entry(id, choice.id)), ...own(choice.lang) },
              ...titleWithLanguage(choice.title, choice.lang, language.ui),
            ),
          ),
        ),
      ),
      createElement(
        'p',
        { class: 'after screen-only' },
        createElement('a', { class: 'link', href: `${linkBetween(path, at.snippet)}#${id}` }, snippetWords[language.ui].title),
      ),
      createElement(
        'nav',
        { class: 'around screen-only', 'aria-label': words.otherQuestions },
        way(questions[place - 1], 'prev'),
        way(questions[place + 1], 'next'),
      ),
    ],
  });
}
