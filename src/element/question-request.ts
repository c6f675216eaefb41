import type { ReactiveController } from '@lit/reactive-element';
import type { Choice, QuestionBundle } from '../bundle/index.js';
import type { StgmEvents } from './events.js';
import { explainFailure } from './explain-failure.js';
import type { GuidanceHost, GuidanceState } from './guidance-host.js';
import { LoadFailure } from './load-failure.js';
import { loadQuestion } from './load-question.js';
import { readAddress, type Address } from './read-address.js';
import { report } from './report.js';
import { whenNear } from './when-near.js';
import { withoutPrototype } from './without-prototype.js';

/**
 * Requests the question that an element asks for: at once or when the reader comes near, again after a failure or for a newer text.
 * Every request has a number, as in @lit/task: an answer that comes after a later request, or after the element has left the page, is ignored.
 */
export class QuestionRequest implements ReactiveController {
  /** What the attributes ask for; undefined without a valid question and choice. */
  address: Address | undefined;
  /** The choice to show. While a newer text is on its way, it is the one from before. */
  choice: Choice | undefined;
  /** What the element shows, as of its last update. */
  state: GuidanceState = 'initial';
  /** True when the reader has seen a failure and waits for another try. */
  isRetry = false;

  readonly #host: GuidanceHost;
  readonly #mayStart: () => boolean;
  /** Of the question file that was requested. Undefined: there is no request, neither open nor answered. */
  #url: string | undefined;
  #bundle: QuestionBundle | undefined;
  #failure: LoadFailure | undefined;
  /** The number of the last request. */
  #call = 0;
  #abort: AbortController | undefined;
  /** The state and choice that the page was informed of last. */
  #reported: string | undefined;
  /** Whether the reader is near; undefined until that matters. */
  #isNear: boolean | undefined;

  /** @param mayStart false while something has to come before the entry */
  constructor(host: GuidanceHost, mayStart: () => boolean) {
    this.#host = host;
    this.#mayStart = mayStart;
    host.addController(this);
  }

  /** The language of the choice: the default one where it is not translated yet. */
  get lang(): string {
    return (this.choice && withoutPrototype(this.choice).lang) ?? this.#bundle?.lang ?? 'tr';
  }

  /** Asks the host again. Does nothing while an answer is awaited, or where nothing was requested. */
  retry(): void {
    if (!this.#url || this.state === 'loading') return;
    this.#start(this.address!, true);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    // A page that moves the element removes it and inserts it again at once. That is not leaving.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      // An entry that is there stays, for when the element comes back.
      if (this.choice) this.#stop();
      else this.#forget();
    });
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const before = this.address;
    const address = (this.address = readAddress(this.#host));
    const hasFailed = this.#failure && !this.#bundle;
    // A failure ends with its question, and another choice is a reason to try again.
    if (this.#url !== address?.url || (hasFailed && before?.choice !== address?.choice)) this.#forget();
    if (address && !this.#url && this.#mayStart() && this.#checkNear()) this.#start(address);
    this.choice = this.#bundle?.choices.find(({ id }) => id === address?.choice);
    this.state = !this.#url ? 'initial' : this.choice ? 'ready' : this.#bundle || this.#failure ? 'failed' : 'loading';
  }

  /** Informs the page of what has come, once, with `stgm-load` or `stgm-error`, and the webmaster of a failure. */
  report(): void {
    if (!this.#url) return;
    const { question, choice, url } = this.address!;
    const news = this.state + choice;
    if (news === this.#reported) return;
    this.#reported = news;
    if (this.choice && !this.#failure) {
      this.#dispatch('stgm-load', { question, choice, lang: this.lang });
    } else if (this.state !== 'loading') {
      const { reason, message } = this.#failure ?? new LoadFailure('not-found', `no choice ${choice}`);
      if (this.choice) this.#failure = undefined; // only the newer text could not be loaded: the entry from before stays
      report(this.#host, explainFailure(reason, url, message));
      this.#dispatch('stgm-error', { question, choice, reason });
    }
  }

  readonly #onOnline = (): void => {
    if (this.state === 'failed') this.retry();
  };

  #start({ url, question }: Address, isRetry = false): void {
    const call = ++this.#call;
    const before = this.#abort;
    this.#abort = new AbortController();
    this.#url = url;
    this.isRetry = isRetry;
    this.#failure = undefined;
    if (!this.choice) this.#bundle = undefined;
    void loadQuestion(url, question, this.#abort.signal, isRetry).then((result) => {
      if (call !== this.#call) return;
      if ('bundle' in result) this.#bundle = result.bundle;
      else this.#failure = result.failure;
      this.#reported = undefined;
      this.#host.requestUpdate();
    });
    // Only now, because both may wait for the same file: without a caller, its request would be aborted.
    before?.abort();
  }

  /** An answer that is on its way is ignored. */
  #stop(): void {
    this.#call++;
    this.#abort?.abort();
  }

  #forget(): void {
    this.#stop();
    this.#url = this.#bundle = this.#failure = this.#reported = undefined;
    this.isRetry = false;
  }

  #checkNear(): boolean {
    if (this.#host.loading !== 'lazy') return true;
    if (this.#isNear === undefined) {
      this.#isNear = false;
      whenNear(this.#host, () => {
        this.#isNear = true;
        this.#host.requestUpdate();
      });
    }
    return this.#isNear;
  }

  #dispatch<Type extends keyof StgmEvents>(type: Type, detail: StgmEvents[Type]['detail']): void {
    this.#host.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}
