import type { ReactiveControllerHost } from '@lit/reactive-element';

/**
 * - `initial` no valid question and choice yet, or `loading="lazy"` and the reader is not near
 * - `loading` requested, no answer yet
 * - `ready` the entry is shown
 * - `failed` the entry cannot be shown
 */
export type GuidanceState = 'initial' | 'loading' | 'ready' | 'failed';

/** What contextual help adds to an element. */
export interface Help {
  /** Opens the disclosure or dialog, now or when the entry is there. */
  show(): void;
  close(): void;
}

/** The part of `<stgm-guidance>` that its helpers use. They take this and not the class, so a test can give them a simpler element. */
export interface GuidanceHost extends HTMLElement, ReactiveControllerHost {
  question: string | number | null | undefined;
  choice: string | number | null | undefined;
  readonly expects?: string | null | undefined;
  readonly src: string | null | undefined;
  readonly loading: 'eager' | 'lazy' | null | undefined;
  readonly htmlFor: string | null | undefined;
  readonly display: 'inline' | 'disclosure' | 'dialog' | null | undefined;
  readonly state: GuidanceState;
  /** False until the first update is over. */
  readonly hasUpdated: boolean;
  readonly renderRoot: ShadowRoot;
}
