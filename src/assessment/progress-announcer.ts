import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { announce, joinAnnouncements } from '../element/help/announce.js';
import type { InterfaceLanguage } from '../element/messages.js';
import { assessmentMessages } from './assessment-messages.js';

/** Announces the progress to screen readers, once after each step. */
export class ProgressAnnouncer implements ReactiveController {
  #leave: (() => void) | undefined;

  constructor(readonly host: HTMLElement & ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = joinAnnouncements();
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  announce(answered: number, total: number, ui: InterfaceLanguage): void {
    const { progress, complete } = assessmentMessages[ui];
    announce(this.host, progress(answered, total) + (answered === total ? `. ${complete}` : ''), ui);
  }
}
