import type { FailureReason } from './load-question.js';

/** `stgm-load`: an entry is on the page, or `retry()` has brought it again. */
export interface StgmLoadDetail {
  question: string;
  choice: string;
  /** Language of the entry: the default one where there is no translation yet. */
  lang: string;
}

/**
 * `stgm-error`: it could not be had, and why; once, after the last try.
 * The element's `state` is `failed` then, or `ready` where `retry()` was to refresh an entry: that one stays.
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
    'stgm-close': CustomEvent<null>;
  }
}
