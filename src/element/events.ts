import type { FailureReason } from './load-question.js';

/** `stgm-load`: an entry is on the page. */
export interface StgmLoadDetail {
  question: string;
  choice: string;
  /** Language of the entry: the default one where there is no translation yet. */
  lang: string;
}

/** `stgm-error`: there is nothing to show, and why. */
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
