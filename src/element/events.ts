import type { FailureReason } from './load-failure.js';

/** `stgm-load`: an entry is on the page, or `retry()` has brought a newer text. */
export interface StgmLoadDetail {
  question: string;
  choice: string;
  /** Language of the entry: the default one where there is no translation yet. */
  lang: string;
}

/**
 * `stgm-error`: the entry could not be loaded, and why. Fired once, after the last try.
 * The element's `state` is then `failed`, or `ready` where `retry()` asked for a newer text: the entry from before stays.
 */
export interface StgmErrorDetail {
  question: string;
  choice: string;
  reason: FailureReason;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'stgm-load': CustomEvent<StgmLoadDetail>;
    'stgm-error': CustomEvent<StgmErrorDetail>;
    /** A disclosure or dialog has opened. */
    'stgm-open': CustomEvent<null>;
    /** A disclosure or dialog has closed. */
    'stgm-close': CustomEvent<null>;
  }
}
