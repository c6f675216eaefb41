import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { report } from '../element/report.js';
import type { Answers, ReadAnswers } from './model/answers.js';
import type { QuestionIds } from './model/assessment.js';
import { isRoute, parseFragment, replaceAnswers } from './model/fragment.js';

export interface FragmentHost extends HTMLElement, ReactiveControllerHost {
  /** False where the host page wants its fragment left alone. */
  readonly usesFragment: boolean;
  readonly fragmentPrefix: string | null | undefined;
}

/** Who owns the parts of the page's fragment with a prefix; the empty one for those without. */
const owners = new Map<string, FragmentState>();

/**
 * The fragment of the page as the place of the answers. One element owns the parts with its prefix, so that two do not fight.
 * Entries of the history are replaced and never added: "back" leaves the page.
 */
export class FragmentState implements ReactiveController {
  #prefix: string | undefined;

  /** @param onChange called when somebody else has changed the fragment: the reader, a link, or the history */
  constructor(
    readonly host: FragmentHost,
    readonly onChange: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
    this.#release();
  }

  hostUpdate(): void {
    const { host } = this;
    const prefix = host.usesFragment && host.isConnected ? (host.fragmentPrefix ?? '') : undefined;
    if (prefix === this.#prefix) return;
    this.#release();
    if (prefix === undefined) return;
    if (owners.has(prefix))
      report(host, `another assessment keeps its answers in the address. This one keeps them to itself. Fix: give one of them prefix="b"`);
    else if (isRoute(location.hash))
      report(host, `the fragment belongs to the page's router. The answers are kept in the element. Fix: write state="property"`);
    else owners.set((this.#prefix = prefix), this);
  }

  /** The answers in the address; undefined where the fragment is not ours. */
  read(questions: readonly QuestionIds[]): ReadAnswers | undefined {
    return this.#prefix === undefined ? undefined : parseFragment(location.hash, questions, this.#prefix);
  }

  /** Puts the answers into the address. The rest of the fragment, and what a router keeps with the entry, stays. */
  write(answers: Answers, questions: readonly QuestionIds[]): void {
    const { hash, href } = location;
    if (this.#prefix === undefined || isRoute(hash)) return;
    const next = replaceAnswers(hash, answers, questions, this.#prefix);
    if (next === hash) return;
    try {
      // The whole address: a relative one would be relative to the `<base>` of the page.
      history.replaceState(history.state, '', href.replace(/#.*/, '') + next);
    } catch {
      // Safari allows 100 changes in 30 seconds. The next one brings all answers along.
    }
  }

  readonly #onHashChange = (): void => {
    if (this.#prefix !== undefined && !isRoute(location.hash)) this.onChange();
  };

  #release(): void {
    if (this.#prefix !== undefined) owners.delete(this.#prefix);
    this.#prefix = undefined;
  }
}
