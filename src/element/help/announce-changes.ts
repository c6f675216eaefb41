import type { ReactiveController } from 'lit';
import type { StgmGuidanceElement } from '../stgm-guidance-element.js';
import { announce, joinAnnouncements } from './announce.js';

/** Says the title of an entry when it has come because of something that the reader did elsewhere on the page. */
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
    if (state !== 'ready') {
      if (state === 'initial') this.#said = null;
      return;
    }
    const title = renderRoot.querySelector('#title');
    const text = title?.textContent ?? null;
    // What a page shows from the beginning is read with the page.
    const isNews = this.#said !== undefined && text !== this.#said;
    this.#said = text;
    if (isNews && text) announce(text, title!.closest<HTMLElement>('[lang]')?.lang ?? '');
  }
}
