import type { ReactiveController } from '@lit/reactive-element';
import type { GuidanceState, StgmGuidanceElement } from '../stgm-guidance-element.js';
import { announce, joinAnnouncements } from './announce.js';

/** Where an element has its news. Of a failure there is none where the markup inside is shown instead. */
const places: Partial<Record<GuidanceState, string>> = { ready: '#title', failed: '.notice:not([hidden]) > [part=status]' };

/** Says what has come because of something that the reader did elsewhere on the page: the title of an entry, or that it cannot be shown. */
export class AnnounceChanges implements ReactiveController {
  #leave: (() => void) | undefined;
  #said: string | null | undefined;

  constructor(readonly element: StgmGuidanceElement) {
    element.addController(this);
  }

  hostConnected(): void {
    this.#leave = joinAnnouncements();
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  hostUpdated(): void {
    const { state, renderRoot } = this.element;
    const place = places[state];
    // What has been away is news when it is back.
    if (!place && (state === 'initial' || this.#said)) this.#said = null;
    const news = place && renderRoot.querySelector<HTMLElement>(place);
    if (!news) return;
    // The line would be a status of its own. Here it is said by the page's, once.
    if (state === 'failed') news.role = null;
    const text = news.textContent;
    // What a page shows from the beginning is read with the page.
    const isNews = text !== this.#said && (this.#said !== undefined || state === 'failed');
    this.#said = text;
    // Who has pressed the button to try again is led to the title, and hears it there.
    const isLed = state === 'ready' && (renderRoot as ShadowRoot).activeElement?.matches('.notice:not(.frame) > button');
    if (isNews && !isLed) announce(news, text, news.closest<HTMLElement>('[lang]')?.lang ?? '');
  }
}
