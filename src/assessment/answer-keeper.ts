import type { ReactiveController } from '@lit/reactive-element';
import { FragmentState, type FragmentHost } from './fragment-state.js';
import { readGiven, type GivenAnswers } from './given-answers.js';
import type { Answer, AnswerProblem, Answers, ReadAnswers } from './model/answers.js';
import type { QuestionIds } from './model/assessment.js';

/**
 * Keeps the answers of an element, on the page and in its address, and nowhere else.
 * Until the questions are there, nobody can say what is an answer: what comes before is read then.
 */
export class AnswerKeeper implements ReactiveController {
  answers: Answers = new Map();
  /** What in the address, or in what the host page has given, is not an answer. */
  problems: AnswerProblem[] = [];

  readonly #host: FragmentHost;
  readonly #onChange: () => void;
  readonly #fragment: FragmentState;
  #questions: readonly QuestionIds[] | undefined;
  #given: GivenAnswers;

  /** @param onChange called after every change, before the element is updated */
  constructor(host: FragmentHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.#fragment = new FragmentState(host, () => this.#onFragment());
    host.addController(this);
  }

  hostConnected(): void {
    // An element that was away may own the fragment again.
    this.#host.requestUpdate();
  }

  /** The questions have come: the first ones, or those of another language. Answers in the address win over those that were given. */
  start(questions: readonly QuestionIds[]): void {
    this.#questions = questions;
    const inAddress = this.#fragment.read(questions);
    const read = inAddress?.answers.size ? inAddress : readGiven(this.answers.size ? this.answers : this.#given, questions);
    this.#take(read === inAddress ? read : { ...read, problems: [...(inAddress?.problems ?? []), ...read.problems] });
  }

  /** Replaces all answers by those that the host page gives. */
  give(given: GivenAnswers): void {
    if (this.#questions) this.#take(readGiven(given, this.#questions));
    else this.#given = given;
  }

  /** Answers one question; with undefined, clears its answer. */
  answer(id: string, answer: Answer | undefined): void {
    const given = new Map(this.answers);
    if (answer === undefined) given.delete(id);
    else given.set(id, answer);
    this.#take({ answers: readGiven(given, this.#questions!).answers, problems: this.problems.filter(({ question }) => question !== id) });
  }

  #take({ answers, problems }: ReadAnswers): void {
    this.answers = answers;
    this.problems = problems;
    this.#fragment.write(answers, this.#questions!);
    this.#onChange();
    this.#host.requestUpdate();
  }

  #onFragment(): void {
    const read = this.#questions && this.#fragment.read(this.#questions);
    // A link inside the page, or one to its top, is no reason to lose the answers.
    if (read) this.#take(read.answers.size ? read : { answers: this.answers, problems: read.problems });
  }
}
