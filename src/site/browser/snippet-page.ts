import {
  FORMS,
  makeSnippet,
  nearestForm,
  pageAddress,
  isPlatform,
  type Form,
  type Platform,
  type SnippetFacts,
} from '../snippets/snippet.js';
import type { SnippetPageData } from '../snippets/snippet-page-data.js';
import { checksOf, snippetWords } from '../snippets/snippet-words.js';
import { addCopyButtons } from './copy-button.js';
import { completeFileLinks } from './file-links.js';

/** What the webmaster has picked. */
interface Picked {
  lang: string;
  theme: string;
  question: string;
  choice: string;
  platform: Platform;
  form: Form;
}

/** What a form or an address asks for: maybe nothing that there is. */
type Wanted = Omit<Picked, 'form'> & { form: string };

type Attributes = Record<string, string>;

/** One element with its attributes and children; nothing is parsed from text here either. */
function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Brings the page that makes snippets to life, where this is that page. */
export function startSnippetPage(): void {
  const block = document.getElementById('snippet-data');
  if (!block) return;
  const data = JSON.parse(block.textContent) as SnippetPageData;
  const say = snippetWords[data.ui];
  const form = document.getElementById('picker') as HTMLFormElement;
  const element = (id: string) => document.getElementById(id)!;
  const select = (name: string) => form.elements.namedItem(name) as HTMLSelectElement | null;

  const languageOf = ({ lang }: Pick<Picked, 'lang'>) => data.languages.find((one) => one.lang === lang) ?? data.languages[0]!;
  const questionsOf = (one: Pick<Picked, 'lang' | 'theme'>) =>
    languageOf(one).questions.filter(({ theme }) => one.theme === '' || theme === one.theme);

  /** The nearest to what was asked for that there is. */
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

  function show(wanted: Wanted): void {
    picked = settle(wanted);
    const { lang, theme, question, choice, platform, form: shown } = picked;
    const language = languageOf(picked);
    const choices = language.questions.find(({ id }) => id === question)!.choices;
    fill(select('lang'), undefined, lang);
    fill(select('theme'), [{ id: '', title: say.allThemes }, ...language.themes], theme, lang);
    fill(select('question'), questionsOf(picked), question, lang);
    fillChoices(element('choices'), choices, choice, lang);
    check(form, 'platform', platform);
    check(form, 'form', shown, FORMS[platform]);

    const { title, space } = choices.find(({ id }) => id === choice) ?? { title: question, space: [0, 0, 0, 0] };
    const { base, version, integrity } = data;
    const facts: SnippetFacts = { base, version, integrity, question, choice, lang, title, space, defaultLang: data.languages[0]!.lang };
    const parts = makeSnippet(platform, shown, facts);
    element('parts').replaceChildren(
      ...parts.map(({ id, code }) =>
        create(
          'div',
          { class: 'code', 'data-copy': say.copy, 'data-copied': say.copied },
          create('p', { class: 'small' }, say.parts[id]),
          create('pre', { tabindex: '0', role: 'region', 'aria-label': say.parts[id] }, create('code', {}, code)),
        ),
      ),
    );
    addCopyButtons(element('parts'));
    element('checks').replaceChildren(...checksOf(say, platform, shown).map((check) => create('li', {}, check)));
    preview(element('preview'), shown, facts, data.root);
  }

  form.addEventListener('change', () => {
    const values = new FormData(form);
    const value = (name: string) => (values.get(name) ?? '') as string;
    const platform = value('platform');
    show({
      lang: value('lang') || picked.lang,
      theme: value('theme'),
      question: value('question'),
      choice: value('choice'),
      platform: isPlatform(platform) ? platform : 'wordpress',
      form: value('form'),
    });
    const { question, choice, lang } = picked;
    history.replaceState(null, '', `#${[question, choice, lang, picked.platform, picked.form].join('/')}`); // an address to send to a colleague
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => show(readHash(data)));
  show(picked);
  element('needs-script').hidden = true;
  form.hidden = element('result').hidden = false;
}

/** `#9/2/en/html/dialog`: any of it may be missing or wrong. */
function readHash({ lang }: SnippetPageData): Wanted {
  const [question = '', choice = '', language = '', platform = '', form = ''] = location.hash.slice(1).split('/');
  return { lang: language || lang, theme: '', question, choice, platform: isPlatform(platform) ? platform : 'wordpress', form };
}

/** Picks one of some radios; those that are not among the `possible` go, and with them a group that leaves nothing to pick. */
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
    select.replaceChildren(...options.map(({ id, title }) => create('option', { value: id, ...(lang && id ? { lang } : {}) }, title)));
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
    const input = create('input', { type: 'radio', name: 'choice', value: choice.id });
    input.checked = choice.id === value;
    fieldset.append(create('label', { class: 'choice' }, input, create('span', { lang: choice.lang ?? lang }, choice.title)));
    if (hadFocus && input.checked) input.focus();
  }
}

/** What readers will see, made from this site's own files whatever host the code names. */
function preview(place: HTMLElement, shown: Form, facts: SnippetFacts, root: string): void {
  const { question, choice, lang, title } = facts;
  const key = [shown, question, choice, lang].join();
  if (place.dataset['shown'] === key) return;
  place.dataset['shown'] = key;
  const page = pageAddress({ ...facts, base: root });
  const link = create('p', {}, create('a', { class: 'link', href: page, hreflang: lang, lang }, title));
  if (shown === 'link') place.replaceChildren(link);
  else if (shown === 'frame')
    place.replaceChildren(create('iframe', { src: `${page}embed/${location.protocol === 'file:' ? 'index.html' : ''}`, title }));
  else
    place.replaceChildren(
      create(
        'stgm-guidance' as 'div',
        { question, choice, lang, src: `${root}content/`, ...(shown === 'text' ? {} : { display: shown }) },
        link,
      ),
    );
  completeFileLinks(place);
}
