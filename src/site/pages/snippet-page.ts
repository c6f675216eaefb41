import { createElement } from '../../element/create-element.js';
import { languageName } from '../../element/languages.js';
import { linkBetween } from '../model/locations.js';
import { renderPage, scriptJson } from './page.js';
import { snippetIntegrity } from './snippet-box.js';
import type { Site, SiteLanguage } from '../model/site.js';
import { FORMS, PLATFORMS } from '../snippets/snippet.js';
import { spaceFor } from '../snippets/space.js';
import { snippetWords } from '../snippets/snippet-words.js';
import type { SnippetPageData } from '../snippets/snippet-page-data.js';

/** The page on which a webmaster picks an entry and a platform, sees what readers will see, and copies the code. */
export function renderSnippetPage(site: Site, language: SiteLanguage): string {
  const { at, ui, words } = language;
  const say = snippetWords[ui];
  const path = at.snippet;
  const select = (name: string, label: string, ...options: Element[]) =>
    createElement(
      'div',
      {},
      createElement('label', { class: 'label', for: name }, label),
      createElement('select', { id: name, name }, ...options),
    );
  const chips = <Name extends string>(name: string, legend: string, values: readonly Name[], titles: Record<Name, string>) =>
    createElement(
      'fieldset',
      {},
      createElement('legend', {}, legend),
      createElement(
        'div',
        { class: 'chips' },
        ...values.map((value) =>
          createElement(
            'label',
            { class: 'choice' },
            createElement('input', { type: 'radio', name, value }),
            createElement('span', {}, titles[value]),
          ),
        ),
      ),
    );
  const data: SnippetPageData = {
    base: site.base,
    root: linkBetween(path, ''),
    version: site.scripts.version,
    integrity: snippetIntegrity(site.scripts.files),
    lang: language.lang,
    ui,
    languages: site.languages.map(({ lang, themes, questions }) => ({
      lang,
      themes,
      questions: questions.map(({ question, title, theme, choices }) => ({
        id: question.id,
        title,
        theme: theme?.id,
        choices: choices.map((choice) => ({ id: choice.id, title: choice.title, lang: choice.lang, space: spaceFor(choice) })),
      })),
    })),
  };
  return renderPage(site, language, {
    path,
    places: site.languages.map((other) => ({ lang: other.lang, path: other.at.snippet, isTranslated: true })),
    canonical: path,
    title: `${say.title} – ${words.siteName}`,
    description: say.lead,
    hasEntry: true,
    scripts: ['stgm-snippets.js'],
    main: [
      createElement('h1', { class: 'heading' }, say.title),
      createElement('p', { class: 'lead' }, say.lead),
      createElement('p', { id: 'needs-script' }, say.needsScript),
      createElement(
        'form',
        { class: 'picker', id: 'picker', hidden: '' },
        ...(site.languages.length < 2
          ? []
          : [
              select(
                'lang',
                say.language,
                ...site.languages.map(({ lang }) => createElement('option', { value: lang, lang }, languageName(lang, lang))),
              ),
            ]),
        ...(language.themes.length === 0 ? [] : [select('theme', say.theme)]),
        select('question', say.question),
        createElement('fieldset', { id: 'choices' }, createElement('legend', {}, say.choice)),
        chips('platform', say.platform, PLATFORMS, say.platforms),
        chips('form', say.form, FORMS.html, say.forms),
      ),
      createElement(
        'div',
        { id: 'result', hidden: '' },
        createElement('h2', { class: 'subheading' }, say.code),
        createElement('div', { id: 'parts', 'aria-live': 'polite' }),
        createElement('h2', { class: 'subheading' }, say.checkTitle),
        createElement('ul', { class: 'checks', id: 'checks' }),
        createElement('h2', { class: 'subheading' }, say.result),
        createElement('div', { class: 'preview', id: 'preview' }),
      ),
      createElement('script', { type: 'application/json', id: 'snippet-data' }, scriptJson(data)),
    ],
  });
}
