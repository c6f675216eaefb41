import type { ReactiveController } from '@lit/reactive-element';
import { openQuestionBundle, type OpenQuestion, type UnreadableBundle } from '../bundle/index.js';
import { createElement } from './create-element.js';
import type { StgmEvents } from './events.js';
import { explainFailure } from './explain-failure.js';
import type { GuidanceHost, GuidanceState } from './guidance-host.js';
import { loadBundle } from './load-bundle.js';
import type { LoadFailure } from './load-failure.js';
import { readAddress, type Address } from './read-address.js';
import { report } from './report.js';
import { whenNear } from './when-near.js';

/**
 * Requests the question that an element asks for: at once or when the reader comes near, again after a failure or for a newer text.
 * An answer that comes after a later request, or after the element has left the page, is ignored: by then its signal is aborted.
 */
export class QuestionRequest implements ReactiveController {
  /** What the attributes ask for; undefined without a valid question and choice. */
  address: Address | undefined;
  /** The choice to show. While a newer text is on its way, it is the one from before. */
  choice: ReturnType<OpenQuestion['choice']>;
  /** Leads to the question, where the page expects a statement that its choice does not have any more. */
  elsewhere: Node | undefined;
  /** What the element shows, as of its last update. */
  state: GuidanceState = 'initial';
  /** True when the reader has seen a failure and waits for another try. */
  isRetry = false;

  readonly #host: GuidanceHost;
  readonly #mayStart: () => boolean;
  /** Of the question file that was requested. Undefined: there is no request, neither open nor answered. */
  #url: string | undefined;
  #question: OpenQuestion | undefined;
  #failure: LoadFailure | UnreadableBundle | undefined;
  /** Why the choice cannot be shown although its question is there. */
  #unreadable: UnreadableBundle | undefined;
  /** Of the last request. */
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

  /** Asks the host again. Does nothing while an answer is awaited, or where nothing was requested. */
  retry(): void {
    if (!this.#url || this.state === 'loading') return;
    this.#start(this.address!, true);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
    addEventListener('beforeprint', this.#onNear);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    removeEventListener('beforeprint', this.#onNear);
    // A page that moves the element removes it and inserts it again at once. That is not leaving.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      // An entry that is there stays, for when the element comes back.
      if (this.choice) this.#abort?.abort();
      else this.#forget();
    });
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const before = this.address;
    const address = (this.address = readAddress(this.#host));
    const hasFailed = this.#failure && !this.#question;
    // A failure ends with its question, and another choice is a reason to try again.
    if (this.#url !== address?.url || (hasFailed && before?.choice !== address?.choice)) this.#forget();
    if (address && !this.#url && this.#mayStart() && this.#checkNear()) this.#start(address);
    const question = this.#question;
    const { expects } = this.#host;
    this.choice = this.#unreadable = this.elsewhere = undefined;
    try {
      this.choice = address && question?.choice(address.choice);
    } catch (error) {
      this.#unreadable = error as UnreadableBundle;
    }
    if (address && expects && question && !this.#unreadable && !(this.choice?.statement ?? (this.choice && expects))?.includes(expects)) {
      this.choice = undefined;
      this.elsewhere = createElement('a', { href: `${address.base}../${address.question}/` }, question.title || address.question);
    }
    this.state = !this.#url ? 'initial' : this.choice ? 'ready' : question || this.#failure ? 'failed' : 'loading';
  }

  /** Informs the page of what has come, once, with `stgm-load` or `stgm-error`, and the webmaster of a failure. */
  report(): void {
    if (!this.#url) return;
    const { question, choice, url } = this.address!;
    const news = this.state + choice;
    if (news === this.#reported) return;
    this.#reported = news;
    if (this.choice && !this.#failure) {
      this.#dispatch('stgm-load', { question, choice, lang: this.choice.lang });
    } else if (this.state !== 'loading') {
      const { reason, message } = this.#failure ?? this.#unreadable ?? { reason: 'not-found', message: `no choice ${choice}` };
      if (this.choice) this.#failure = undefined; // only the newer text could not be loaded: the entry from before stays
      report(this.#host, explainFailure(url, reason, message));
      this.#dispatch('stgm-error', { question, choice, reason });
    }
  }

  readonly #onOnline = (): void => {
    if (this.state === 'failed') this.retry();
  };

  // Paper shows all of the page.
  readonly #onNear = (): void => {
    this.#isNear = true;
    this.#host.requestUpdate();
  };

  #start({ url, generalUrl, question }: Address, isRetry = false): void {
    const before = this.#abort;
    const { signal } = (this.#abort = new AbortController());
    this.#url = url;
    this.isRetry = isRetry;
    this.#failure = undefined;
    if (!this.choice) this.#question = undefined;
    const load = async (): Promise<void> => {
      const read = (json: unknown) => openQuestionBundle(json, question);
      let result = await loadBundle(url, read, signal, isRetry);
      // Content in `tr` is for readers of `tr-TR` too.
      if (result.failure?.reason === 'not-found' && generalUrl !== url && !signal.aborted)
        result = await loadBundle(generalUrl, read, signal, isRetry);
      if (signal.aborted) return;
      this.#failure = result.failure;
      try {
        // A newer file in which the choice cannot be read leaves the entry from before.
        result.bundle?.choice(this.address!.choice);
        this.#question = result.bundle ?? this.#question;
      } catch (error) {
        this.#failure = error as UnreadableBundle;
      }
      this.#reported = undefined;
      this.#host.requestUpdate();
    };
    void load();
    // Only now, because both may wait for the same file: without a caller, its request would be aborted.
    before?.abort();
  }

  #forget(): void {
    this.#abort?.abort();
    this.#url = this.#question = this.#failure = this.#reported = undefined;
    this.isRetry = false;
  }

  #checkNear(): boolean {
    if (this.#host.loading !== 'lazy') return true;
    if (this.#isNear === undefined) {
      this.#isNear = false;
      whenNear(this.#host, this.#onNear);
    }
    return this.#isNear;
  }

  #dispatch<Type extends keyof StgmEvents>(type: Type, detail: StgmEvents[Type]['detail']): void {
    this.#host.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}
