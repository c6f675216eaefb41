import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { report } from '../../element/report.js';
import { readGiven, type GivenAnswers } from '../given-answers.js';
import {
  isAnswer,
  isRoute,
  moveQuery,
  parseFragment,
  parseNameMap,
  parseQuery,
  type AnswerProblem,
  type Assessment,
  type ReadAnswers,
} from '../model/index.js';

export interface ReportAnswersHost extends HTMLElement, ReactiveControllerHost {
  /** Id of an assessment or a form. */
  readonly for: string | null | undefined;
  /** Names of a form tool, and the questions that they mean. */
  readonly nameMap: string | null | undefined;
}

const EVENTS = ['stgm-answers', 'input', 'change', 'reset'];

/**
 * Finds the answers of a report, from the first of these that is there: what `for` names, `answers`, the only assessment on the page,
 * the page's address. Nothing is kept: they are read again whenever they may have changed.
 */
export class ReportAnswers implements ReactiveController {
  /** What the property or the attribute `answers` says. */
  given: GivenAnswers;

  #root: Node | undefined;
  /** What was not an answer in a query that has been moved. */
  #moved: AnswerProblem[] = [];

  constructor(readonly host: ReportAnswersHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.host.getRootNode();
    for (const type of EVENTS) this.#root.addEventListener(type, this.#onChange);
    addEventListener('hashchange', this.#onChange);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const type of EVENTS) this.#root?.removeEventListener(type, this.#onChange);
    removeEventListener('hashchange', this.#onChange);
  }

  read(assessment: Assessment): ReadAnswers {
    const { host, given } = this;
    const { questions } = assessment;
    const source = this.#findSource();
    if (source instanceof HTMLFormElement) return readForm(source, assessment, host.nameMap);
    if (source) return readGiven((source as Element & { answers?: GivenAnswers }).answers, questions);
    return given || host.for ? readGiven(given, questions) : this.#readAddress(assessment);
  }

  #findSource(): Element | undefined {
    const { host } = this;
    const root = host.getRootNode() as Document | ShadowRoot;
    if (host.for) {
      const found = root.getElementById(host.for);
      return found ?? report(host, `for="${host.for}" does not match any id on the page. Fix: give the assessment or the form this id`);
    }
    const [only, ...others] = this.given ? [] : root.querySelectorAll('stgm-assessment');
    return others.length === 0 ? only : undefined;
  }

  /** Moves answers in the query into the fragment, so that no later request and no copied link carries them to a server. */
  #readAddress(assessment: Assessment): ReadAnswers {
    const { hash, href } = location;
    const names = parseNameMap(this.host.nameMap ?? '');
    // The fragment of a router stays as it is, and so does the query.
    if (isRoute(hash)) return parseQuery(location.search, assessment, names);
    const query = moveQuery(href, assessment, names);
    if (query.answers.size) {
      this.#moved = query.problems;
      history.replaceState(history.state, '', query.address);
    }
    const read = parseFragment(location.hash, assessment.questions);
    // A query without answers is the host page's own (`?page_id=7`), unless something in it looks like an answer with an unknown name.
    const others = read.answers.size ? this.#moved : query.problems.filter(({ text }) => isLikeAnswer(text, assessment));
    return { ...read, problems: [...others, ...read.problems] };
  }

  /** Later, because `reset` fires before the form is reset. */
  readonly #onChange = ({ target }: Event): void => {
    if (target !== this.host) setTimeout(() => this.host.requestUpdate());
  };
}

function isLikeAnswer(text: string, { questions }: Assessment): boolean {
  const value = text.slice(text.indexOf('=') + 1);
  return questions.some((question) => isAnswer(question, value));
}

/** A form has fields that have nothing to do with the assessment: only a wrong answer to a question is a problem. */
function readForm(form: HTMLFormElement, assessment: Assessment, nameMap: string | null | undefined): ReadAnswers {
  const pairs = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '');
  const read = parseQuery(new URLSearchParams(pairs).toString(), assessment, parseNameMap(nameMap ?? ''));
  return { ...read, problems: read.problems.filter(({ reason }) => reason !== 'question') };
}
