import { createElement } from '../../element/create-element.js';
import { languageName } from '../../element/languages.js';
import { snippetMessages } from '../messages/snippet-messages.js';
import { scriptJson } from '../model/escape.js';
import { linkBetween } from '../model/site-paths.js';
import type { Site, SiteLanguage } from '../model/site.js';
import { sharedTranslations } from '../model/translations.js';
import { FORMS, PLATFORMS } from '../snippets/platforms.js';
import { snippetIntegrity } from '../snippets/snippet-facts.js';
import type { SnippetPageData } from '../snippets/snippet-page-data.js';
import { spaceFor } from '../snippets/space.js';
import { renderPage } from './page.js';
import { renderSearchField } from './search-field.js';

/** The page on which a webmaster picks an entry and a platform, sees what readers will see, and copies the code. */
export function renderSnippetPage(site: Site, language: SiteLanguage): string {
  const { paths, ui, siteName } = language;
  const snippet = snippetMessages[ui];
  const path = paths.snippet;
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
        choices: choices.map((choice) => ({
          id: choice.id,
          title: choice.title,
          lang: choice.lang,
          expects: choice.statement,
          space: spaceFor(choice),
        })),
      })),
    })),
  };
  return renderPage(site, language, {
    path,
    translations: sharedTranslations(site, 'snippet'),
    canonical: path,
    title: `${snippet.title} – ${siteName}`,
    description: snippet.lead,
    hasEntry: true,
    scripts: ['stgm-snippets.js'],
    main: [
      createElement('h1', { class: 'heading' }, snippet.title),
      createElement('p', { class: 'lead' }, snippet.lead),
      renderSearchField(site, language, path, 'pick'),
      createElement('p', { id: 'needs-script' }, snippet.needsScript),
      createElement(
        'div',
        { class: 'workbench', id: 'workbench', hidden: '' },
        createElement(
          'form',
          { class: 'picker', id: 'picker' },
          ...(site.languages.length < 2
            ? []
            : [
                select(
                  'lang',
                  snippet.language,
                  ...site.languages.map(({ lang }) => createElement('option', { value: lang, lang }, languageName(lang, lang))),
                ),
              ]),
          ...(language.themes.length === 0 ? [] : [select('theme', snippet.theme)]),
          select('question', snippet.question),
          createElement('fieldset', { id: 'choices' }, createElement('legend', {}, snippet.choice)),
          chips('platform', snippet.platform, PLATFORMS, snippet.platforms),
          chips('form', snippet.form, FORMS.html, snippet.forms),
        ),
        createElement(
          'div',
          {},
          createElement('h2', { class: 'subheading' }, snippet.code),
          createElement('div', { id: 'parts', 'aria-live': 'polite' }),
          createElement('h2', { class: 'subheading' }, snippet.checkTitle),
          createElement('ul', { class: 'checks', id: 'checks' }),
        ),
        createElement(
          'div',
          { class: 'beside' },
          createElement('h2', { class: 'subheading' }, snippet.result),
          createElement('div', { class: 'preview', id: 'preview' }),
        ),
      ),
      createElement('script', { type: 'application/json', id: 'snippet-data' }, scriptJson(data)),
    ],
  });
}
