import { createElement } from '../../element/create-element.js';
import { checksOf, snippetMessages } from '../messages/snippet-messages.js';
import { entryUrl, makeSnippet, type SnippetFacts } from '../snippets/make-snippet.js';
import { FORMS, isPlatform, nearestForm, type Form, type Platform } from '../snippets/platforms.js';
import type { SnippetPageData } from '../snippets/snippet-page-data.js';
import { addCopyButtons } from './add-copy-buttons.js';
import { completeFileLinks } from './complete-file-links.js';

/** What the webmaster has chosen. */
interface Picked {
  lang: string;
  theme: string;
  question: string;
  choice: string;
  platform: Platform;
  form: Form;
}

/** What the form or the URL asks for. It may not exist. */
type Wanted = Omit<Picked, 'form'> & { form: string };

/** Starts the snippet page, if this is that page. */
export function startSnippetPage(): void {
  const block = document.getElementById('snippet-data');
  if (!block) return;
  const data = JSON.parse(block.textContent) as SnippetPageData;
  const messages = snippetMessages[data.ui];
  const form = document.getElementById('picker') as HTMLFormElement;
  const element = (id: string) => document.getElementById(id)!;
  const select = (name: string) => form.elements.namedItem(name) as HTMLSelectElement | null;

  const languageOf = ({ lang }: Pick<Picked, 'lang'>) => data.languages.find((one) => one.lang === lang) ?? data.languages[0]!;
  const questionsOf = (one: Pick<Picked, 'lang' | 'theme'>) =>
    languageOf(one).questions.filter(({ theme }) => one.theme === '' || theme === one.theme);

  /** Finds the nearest to what was asked for that exists. */
  function settle(wanted: Wanted): Picked {
    const lang = languageOf(wanted).lang;
    const theme = languageOf(wanted).themes.some(({ id }) => id === wanted.theme) ? wanted.theme : '';
    const questions = questionsOf({ ...wanted, lang, theme });
    const question = questions.find(({ id }) => id === wanted.question) ?? questions[0]!;
    const choice = question.choices.find(({ id }) => id === wanted.choice) ?? question.choices[0];
    return {
      lang,
      theme,
      question: question.id,
      choice: choice?.id ?? '',
      platform: wanted.platform,
      form: nearestForm(wanted.platform, wanted.form),
    };
  }

  let picked = settle(readHash(data));
  /** The form that the webmaster chose, even if the platform of the moment cannot show it. */
  let wantedForm: string = picked.form;

  function show(wanted: Wanted): void {
    picked = settle(wanted);
    const { lang, theme, question, choice, platform, form: shown } = picked;
    const language = languageOf(picked);
    const choices = language.questions.find(({ id }) => id === question)!.choices;
    fill(select('lang'), undefined, lang);
    fill(select('theme'), [{ id: '', title: messages.allThemes }, ...language.themes], theme, lang);
    fill(select('question'), questionsOf(picked), question, lang);
    fillChoices(element('choices'), choices, choice, lang);
    check(form, 'platform', platform);
    check(form, 'form', shown, FORMS[platform]);

    const { title, expects, space } = choices.find(({ id }) => id === choice) ?? { title: question, expects: '', space: [0, 0, 0, 0] };
    const { base, version, integrity } = data;
    const facts: SnippetFacts = {
      base,
      version,
      integrity,
      question,
      choice,
      lang,
      title,
      expects,
      space,
      defaultLang: data.languages[0]!.lang,
    };
    const parts = makeSnippet(platform, shown, facts);
    const [first, ...more] = parts.map(({ id, code }) =>
      createElement(
        'div',
        { class: 'code', 'data-copy': messages.copy, 'data-copied': messages.copied },
        createElement('p', { class: 'small' }, messages.parts[id]),
        createElement('pre', { tabindex: '0', role: 'region', 'aria-label': messages.parts[id] }, createElement('code', {}, code)),
      ),
    );
    element('parts').replaceChildren(
      first!,
      more.length === 0 ? '' : createElement('details', { class: 'box' }, createElement('summary', {}, messages.moreCode), ...more),
    );
    addCopyButtons(element('parts'));
    element('checks').replaceChildren(...checksOf(messages, platform, shown).map((check) => createElement('li', {}, check)));
    preview(element('preview'), shown, facts, data.root);
  }

  form.addEventListener('change', ({ target }) => {
    const values = new FormData(form);
    const value = (name: string) => (values.get(name) ?? '') as string;
    const platform = value('platform');
    if ((target as HTMLInputElement).name === 'form') wantedForm = value('form');
    show({
      lang: value('lang') || picked.lang,
      theme: value('theme'),
      question: value('question'),
      choice: value('choice'),
      platform: isPlatform(platform) ? platform : 'wordpress',
      form: wantedForm,
    });
    const { question, choice, lang } = picked;
    history.replaceState(null, '', `#${[question, choice, lang, picked.platform, picked.form].join('/')}`); // so that the URL can be sent to a colleague
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => {
    show(readHash(data));
    wantedForm = picked.form;
  });
  show(picked);
  element('needs-script').hidden = true;
  element('workbench').hidden = false;
}

/** Reads `#9/2/en/html/dialog`. Any part may be missing or wrong. */
function readHash({ lang }: SnippetPageData): Wanted {
  const [question = '', choice = '', language = '', platform = '', form = ''] = location.hash.slice(1).split('/');
  return { lang: language || lang, theme: '', question, choice, platform: isPlatform(platform) ? platform : 'wordpress', form };
}

/** Checks one of the radio buttons. Hides those that are not possible, and the whole group if only one is. */
function check(form: HTMLFormElement, name: string, value: string, possible?: readonly string[]): void {
  const inputs = [...form.querySelectorAll<HTMLInputElement>(`[name=${name}]`)];
  for (const input of inputs) {
    input.checked = input.value === value;
    input.closest('label')!.hidden = !!possible && !possible.includes(input.value);
  }
  inputs[0]!.closest('fieldset')!.hidden = possible?.length === 1;
}

function fill(select: HTMLSelectElement | null, options: { id: string; title: string }[] | undefined, value: string, lang?: string): void {
  if (!select) return;
  if (options)
    select.replaceChildren(
      ...options.map(({ id, title }) => createElement('option', { value: id, ...(lang && id ? { lang } : {}) }, title)),
    );
  select.value = value;
}

function fillChoices(
  fieldset: HTMLElement,
  choices: { id: string; title: string; lang?: string | undefined }[],
  value: string,
  lang: string,
): void {
  const hadFocus = fieldset.contains(document.activeElement);
  for (const label of fieldset.querySelectorAll('label')) label.remove();
  for (const choice of choices) {
    const input = createElement('input', { type: 'radio', name: 'choice', value: choice.id });
    input.checked = choice.id === value;
    fieldset.append(createElement('label', { class: 'choice' }, input, createElement('span', { lang: choice.lang ?? lang }, choice.title)));
    if (hadFocus && input.checked) input.focus();
  }
}

/** Shows what readers will see. It uses this site's own files, whatever host the code names. */
function preview(place: HTMLElement, shown: Form, facts: SnippetFacts, root: string): void {
  const { question, choice, lang, title } = facts;
  const key = [shown, question, choice, lang].join();
  if (place.dataset['shown'] === key) return;
  place.dataset['shown'] = key;
  const page = entryUrl({ ...facts, base: root });
  const link = createElement('p', {}, createElement('a', { class: 'link', href: page, hreflang: lang, lang }, title));
  if (shown === 'link') place.replaceChildren(link);
  else if (shown === 'frame')
    place.replaceChildren(createElement('iframe', { src: `${page}embed/${location.protocol === 'file:' ? 'index.html' : ''}`, title }));
  else
    place.replaceChildren(
      createElement(
        'stgm-guidance' as 'div',
        { question, choice, lang, src: `${root}content/`, ...(shown === 'text' ? {} : { display: shown }) },
        link,
      ),
    );
  completeFileLinks(place);
}
