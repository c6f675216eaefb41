import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { fileUrls, type FileUrls } from '../element/file-urls.js';
import { loadBundle } from '../element/load-bundle.js';
import { loadGeneral } from '../element/load-general.js';
import { explainFailure } from '../element/explain-failure.js';
import { report } from '../element/report.js';

/** What the request needs of an element. */
export interface BundleRequestHost extends HTMLElement, ReactiveControllerHost {
  readonly src: string | null | undefined;
}

/**
 * Requests one file of the content folder for an element, in the element's language, and updates the element when it has come.
 * A failure is tried again when the reader is back online, or with {@link retry}. An answer that comes too late is ignored.
 */
export class BundleRequest<T> implements ReactiveController {
  state: 'initial' | 'loading' | 'ready' | 'failed' = 'initial';
  /** What has come; while another language is on its way, undefined. */
  bundle: T | undefined;
  /** True when the reader has seen a failure and waits for another try. */
  isRetry = false;

  #urls: FileUrls | undefined;
  #abort: AbortController | undefined;

  /**
   * @param file its name in the folder of a language
   * @param read turns the parsed JSON into a value; throws `UnreadableBundle`
   * @param onLoad called before the element is updated with what has come
   */
  constructor(
    readonly host: BundleRequestHost,
    readonly file: string,
    readonly read: (value: unknown) => T,
    readonly onLoad: (bundle: T) => void,
  ) {
    host.addController(this);
  }

  /** Asks the host again after a failure. */
  retry(): void {
    if (this.state === 'failed') this.#start(true);
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    if (this.bundle) return;
    this.#abort?.abort();
    this.#urls = undefined;
  }

  hostUpdate(): void {
    const { host } = this;
    const urls = fileUrls(host, this.file);
    if (!host.isConnected || urls.url === this.#urls?.url) return;
    this.#urls = urls;
    this.#start(false);
  }

  readonly #onOnline = (): void => this.retry();

  #start(isRetry: boolean): void {
    const urls = this.#urls!;
    const before = this.#abort;
    const { signal } = (this.#abort = new AbortController());
    this.state = 'loading';
    this.bundle = undefined;
    this.isRetry = isRetry;
    void loadGeneral(urls, signal, (url) => loadBundle(url, this.read, signal, isRetry)).then(({ bundle, failure }) => {
      if (signal.aborted) return;
      if (failure) {
        this.state = 'failed';
        report(this.host, explainFailure(urls.url, failure.reason, failure.message));
      } else {
        this.state = 'ready';
        this.bundle = bundle;
        this.onLoad(bundle);
      }
      this.host.requestUpdate();
    });
    before?.abort();
    this.host.requestUpdate();
  }
}
