import { html, nothing, type TemplateResult } from 'lit/html.js';
import { directionOf } from '../element/languages.js';
import type { InterfaceLanguage } from '../element/messages.js';
import { assessmentMessages } from './assessment-messages.js';
import { NOT_APPLICABLE, UNKNOWN, type Answer } from './model/answers.js';
import type { AssessmentQuestion } from './model/assessment.js';

/** What a question needs to know besides itself. */
export interface QuestionContext {
  answer: Answer | undefined;
  /** Language of the content. */
  lang: string;
  ui: InterfaceLanguage;
  isDisabled: boolean;
  /** In place of the question, where the question is above. */
  legend?: string;
  /** Called with undefined when the answer is cleared. */
  onAnswer: (question: AssessmentQuestion, answer: Answer | undefined) => void;
}

/** Renders a question as a native group of radios: its statements, and the two more answers. */
export function renderQuestion(question: AssessmentQuestion, context: QuestionContext): TemplateResult {
  const { answer, lang, ui, isDisabled, legend, onAnswer } = context;
  const { unknown, notApplicable, clear, question: nameOf } = assessmentMessages[ui];
  const { id, title, choices } = question;
  const radio = (value: Answer, text: string, textLang: string) => html`
    <label lang=${textLang} dir=${directionOf(textLang)}>
      <input type="radio" name=${id} .checked=${value === answer} @change=${() => onAnswer(question, value)} />
      <span>${text}</span>
    </label>
  `;
  const onClear = (event: Event) => {
    const inputs = [...(event.currentTarget as Element).closest('fieldset')!.querySelectorAll('input')];
    // The button goes: the reader continues from the answer that was.
    inputs.find(({ checked }) => checked)?.focus();
    onAnswer(question, undefined);
  };
  return html`
    <fieldset part="question" ?disabled=${isDisabled}>
      <legend lang=${title && !legend ? (question.lang ?? lang) : ui}>
        ${legend ? legend : title ? html`<span class="number">${id}.</span> ${title}` : nameOf(id)}
      </legend>
      ${choices.map((choice) => radio(choice.id, choice.title, choice.lang ?? lang))}
      <div class="more">
        ${radio(UNKNOWN, unknown, ui)} ${radio(NOT_APPLICABLE, notApplicable, ui)}
        ${answer === undefined ? nothing : html`<button type="button" lang=${ui} @click=${onClear}>${clear}</button>`}
      </div>
    </fieldset>
  `;
}
