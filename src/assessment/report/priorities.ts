import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** More than this is no priority. */
export const MAX_PRIORITIES = 5;

/** What is to be done about a question, as typed. */
export interface Plan {
  who: string;
  what: string;
  when: string;
}

/**
 * The questions that the reader works on first, and the plan for each. They are kept in the page and nowhere else, so the browser asks
 * before it leaves a page where something was typed.
 */
export class Priorities implements ReactiveController {
  readonly #plans = new Map<string, Plan>();

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Ids of questions, in the order in which they were chosen, with their plans. */
  get plans(): ReadonlyMap<string, Plan> {
    return this.#plans;
  }

  get isFull(): boolean {
    return this.#plans.size >= MAX_PRIORITIES;
  }

  /** Adds a question, or removes it with its plan. A sixth one is not added. */
  toggle(question: string): void {
    if (!this.#plans.delete(question) && !this.isFull) this.#plans.set(question, { who: '', what: '', when: '' });
    this.host.requestUpdate();
  }

  /** Keeps what was typed. */
  type(question: string, typed: Partial<Plan>): void {
    Object.assign(this.#plans.get(question)!, typed);
    this.host.requestUpdate();
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#onLeave);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#onLeave);
  }

  readonly #onLeave = (event: Event): void => {
    if ([...this.#plans.values()].some((plan) => Object.values(plan).some(Boolean))) event.preventDefault();
  };
}
