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

/** The events of the element. All of them bubble and are composed. */
export interface StgmEvents {
  'stgm-load': CustomEvent<StgmLoadDetail>;
  'stgm-error': CustomEvent<StgmErrorDetail>;
  /** A disclosure or dialog has opened. */
  'stgm-open': CustomEvent<null>;
  /** A disclosure or dialog has closed. */
  'stgm-close': CustomEvent<null>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- this is how `addEventListener` learns about events
  interface GlobalEventHandlersEventMap extends StgmEvents {}
}
