import type { ReactiveController } from '@lit/reactive-element';
import { readId } from '../bundle/index.js';
import type { GuidanceHost, GuidanceState, Help } from './guidance-host.js';
import { loadHelp } from './load-help.js';
import { loadBundle } from './load-bundle.js';

/** Milliseconds that a page has to say question and choice, before its webmaster reads that one is missing or wrong. */
const PATIENCE = 2000;

/** Loads the code of contextual help as soon as an element has `for` or `display`, or comes with a question and no choice, and attaches it to the element. */
export class ContextualHelp implements ReactiveController {
  /** Of the code. An entry that is shown and then folds up would make the page jump, so it waits while this is `loading`. */
  state: GuidanceState = 'initial';

  /** What the code has attached; resolves to undefined where it cannot be loaded. */
  attached: Promise<Help | undefined> | undefined;

  readonly #host: GuidanceHost;
  /** Question and choice are checked once. */
  #isChecked = false;

  constructor(host: GuidanceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    // Nearly all pages say both at once, so nothing waits there.
    if (!this.#isChecked && this.#isIncomplete()) {
      this.#isChecked = true;
      setTimeout(() => {
        if (this.#isIncomplete()) void loadHelp().then((module) => module?.explainAddress(this.#host));
      }, PATIENCE);
    }
    const host = this.#host;
    const isWanted = host.htmlFor || host.display || (!host.hasUpdated && host.question && !host.choice);
    if (this.state !== 'initial' || !host.isConnected || !isWanted) return;
    const load = (): void => {
      this.state = 'loading';
      this.attached = loadHelp().then((module) => {
        this.state = module ? 'ready' : 'failed';
        host.requestUpdate();
        // Without a connection the code could not be loaded. Later it can.
        if (!module) addEventListener('online', load, { once: true });
        return module?.attachHelp(host, loadBundle);
      });
    };
    load();
  }

  #isIncomplete(): boolean {
    const { isConnected, htmlFor, question, choice } = this.#host;
    return isConnected && !htmlFor && !(readId(question) && readId(choice));
  }
}
