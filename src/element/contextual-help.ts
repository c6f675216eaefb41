import type { ReactiveController } from '@lit/reactive-element';
import type { GuidanceHost, Help } from './guidance-host.js';
import { loadHelp } from './load-help.js';
import { loadQuestion } from './load-question.js';

/** Loads the code of contextual help as soon as an element has `for` or `display`, or comes with a question and no choice, and attaches it to the element. */
export class ContextualHelp implements ReactiveController {
  /** True while the code is being loaded. An entry that is shown and then folds up would make the page jump, so it has to wait. */
  isAwaited = false;

  readonly #host: GuidanceHost;
  /** Undefined until help is needed; resolves to undefined where it cannot be loaded. */
  #help: Promise<Help | undefined> | undefined;

  constructor(host: GuidanceHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Opens the disclosure or dialog, where there is one. */
  async show(): Promise<void> {
    (await this.#help)?.show();
  }

  /** Closes it. */
  async close(): Promise<void> {
    (await this.#help)?.close();
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
  }

  hostUpdate(): void {
    const host = this.#host;
    if (this.#help || !host.isConnected || !(host.htmlFor || host.display || (!host.hasUpdated && host.question && !host.choice))) return;
    this.#load();
  }

  // Without a connection the code could not be loaded. Now it can.
  readonly #onOnline = (): void => {
    void this.#help?.then((help) => {
      if (!help) this.#load();
    });
  };

  #load(): void {
    const host = this.#host;
    this.isAwaited = true;
    this.#help = loadHelp().then((module) => {
      this.isAwaited = false;
      host.requestUpdate();
      return module?.attachHelp(host, loadQuestion);
    });
  }
}
