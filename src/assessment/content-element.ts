import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { createElement } from '../element/create-element.js';
import { createNotice } from '../element/create-notice.js';
import { hasMarkup } from '../element/has-markup.js';
import { interfaceLanguage, type InterfaceLanguage } from '../element/messages.js';
import { withoutPrototype } from '../element/without-prototype.js';
import type { BundleRequest } from './bundle-request.js';

export const attribute = (name?: string, type?: unknown) => withoutPrototype({ attribute: name!, type });

/** An element that shows one file of the content folder: while that is on its way or missing, the markup inside or one calm line. */
export abstract class ContentElement<T> extends ReactiveElement {
  static override properties: Record<string, object> = { src: attribute(), headingLevel: attribute('heading-level', Number) };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  declare src: string | null | undefined;
  declare headingLevel: number | null | undefined;
  declare readonly renderRoot: ShadowRoot;

  protected abstract readonly request: BundleRequest<T>;

  protected readonly internals = this.attachInternals();
  readonly #place = createElement('div');
  readonly #notice = createNotice(this.#place, () => this.request.retry());

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected get ui(): InterfaceLanguage {
    return interfaceLanguage(this.lang);
  }

  /** Level of the headings of sections. */
  protected get level(): number {
    return Math.min(6, Math.max(2, Math.trunc(this.headingLevel ?? 2))) || 2;
  }

  protected abstract renderContent(bundle: T): TemplateResult;

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { bundle } = this.request;
    const content = html`
      <slot ?hidden=${!!bundle} @slotchange=${() => this.requestUpdate()}></slot>
      ${bundle ? this.renderContent(bundle) : this.#renderNotice()}
    `;
    render(content, this.renderRoot);
  }

  #renderNotice(): HTMLElement | typeof nothing {
    const { state, isRetry } = this.request;
    const slot = this.renderRoot.querySelector('slot');
    if (slot ? hasMarkup(slot) : this.childElementCount > 0) return nothing;
    this.#notice(this.ui, state === 'failed' ? 'failed' : isRetry ? 'retrying' : 'waiting');
    return this.#place;
  }

  protected override updated(_changed: PropertyValues): void {
    for (const name of ['loading', 'ready', 'failed'] as const) {
      try {
        this.internals.states[name === this.request.state ? 'add' : 'delete'](name);
      } catch {
        // A browser from before the standard.
      }
    }
  }
}
