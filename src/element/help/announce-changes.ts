import type { ReactiveController } from '@lit/reactive-element';
import type { GuidanceHost, GuidanceState } from '../guidance-host.js';
import { helpMessages, interfaceLanguage, type InterfaceLanguage } from '../messages.js';
import { announce, joinAnnouncements } from './announce.js';
import type { AskQuestion } from './ask-question.js';
import type { FollowControl } from './follow-control.js';

/** Where the news is in the shadow root. A failure is no news where the markup inside the tag is shown instead. */
const selectors: Partial<Record<GuidanceState, string>> = { ready: '#title', failed: '.notice:not([hidden]) > [part=status]' };

/**
 * Announces what has changed because the reader did something elsewhere on the page: the title of the entry, or that it cannot be shown.
 * With `for`, and in question mode, the reader has just heard the title, on the control. Then it says that there is guidance, and where, or that it is gone.
 */
export class AnnounceChanges implements ReactiveController {
  #leave: (() => void) | undefined;
  /** The last news. Undefined: the page has just loaded. Null: since then, the entry was away. */
  #last: string | null | undefined;

  constructor(
    readonly element: GuidanceHost,
    readonly followed: FollowControl,
    readonly asked: AskQuestion,
  ) {
    element.addController(this);
  }

  hostConnected(): void {
    this.#leave = joinAnnouncements();
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  hostUpdated(): void {
    const { state, renderRoot, htmlFor } = this.element;
    const selector = selectors[state];
    const ui = interfaceLanguage(this.element.lang);
    const isChosen = htmlFor || this.asked.isAsking;
    if (state === 'initial' && this.#last && isChosen) announce(this.element, helpMessages[ui].gone, ui);
    // An entry that was away is news when it is back.
    if (!selector && (state === 'initial' || this.#last)) this.#last = null;
    const news = selector && renderRoot.querySelector<HTMLElement>(selector);
    if (!news) return;
    // The line is a status of its own. The page's live region announces it instead, once.
    if (state === 'failed') news.role = null;
    const text = news.textContent;
    // A screen reader reads what a page shows from the beginning with the page.
    const isNews = text !== this.#last && (this.#last !== undefined || state === 'failed');
    this.#last = text;
    // A reader who has pressed the button to try again gets the focus on the title, and hears it there.
    const isFocused = state === 'ready' && renderRoot.activeElement?.matches('.notice:not(.frame) > button');
    if (!isNews || isFocused) return;
    if (state === 'ready' && isChosen) announce(news, this.#whereIsGuidance(ui), ui);
    else announce(news, text, news.closest<HTMLElement>('[lang]')?.lang ?? '');
  }

  #whereIsGuidance(ui: InterfaceLanguage): string {
    const { element, followed } = this;
    const { news, above, below } = helpMessages[ui];
    const isAbove = followed.control && element.compareDocumentPosition(followed.control) & Node.DOCUMENT_POSITION_FOLLOWING;
    return `${news[element.display ?? 'inline'] ?? news.inline} ${isAbove ? above : below}`;
  }
}
