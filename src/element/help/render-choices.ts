import type { QuestionBundle } from '../../bundle/index.js';
import { createElement } from '../create-element.js';
import { directionOf } from '../languages.js';
import { helpMessages, type InterfaceLanguage } from '../messages.js';

/**
 * Creates a question as a native group of radios: its statements are the labels.
 *
 * @param onChoose called with the id of the choice
 */
export function renderChoices(
  { lang, question, choices }: QuestionBundle,
  ui: InterfaceLanguage,
  onChoose: (choice: string) => void,
): HTMLElement {
  const legend = createElement(
    'legend',
    { lang: question.title ? (question.lang ?? lang) : ui },
    question.title || helpMessages[ui].question(question.id),
  );
  const labels = choices.map(({ id, title, lang: own = lang }) =>
    createElement(
      'label',
      { lang: own, dir: directionOf(own) },
      createElement('input', { type: 'radio', name: 'choice', value: id }),
      createElement('span', {}, title),
    ),
  );
  const group = createElement('fieldset', { part: 'question' }, legend, ...labels);
  group.addEventListener('change', ({ target }) => onChoose((target as HTMLInputElement).value));
  return group;
}
