import { adoptFallback } from './adopt-fallback.js';
import { ReactiveElement, unsafeCSS, type PropertyDeclaration, type PropertyValues } from '@lit/reactive-element';
import type { Choice } from '../bundle/index.js';
import { ContextualHelp } from './contextual-help.js';
import { createElement } from './create-element.js';
import { createNotice, type Notice } from './create-notice.js';
import type { GuidanceHost, GuidanceState } from './guidance-host.js';
import { hasMarkup } from './has-markup.js';
import { interfaceLanguage } from './messages.js';
import { QuestionRequest } from './question-request.js';
import { renderEntry } from './render-entry.js';
import { showState } from './show-state.js';
import { styles } from './styles.js';
import { withoutPrototype } from './without-prototype.js';

export type { StgmErrorDetail, StgmLoadDetail } from './events.js';
export type { GuidanceState } from './guidance-host.js';

/** Declares a property, without what a page has put on `Object.prototype`. */
const attribute = (name?: string, type?: unknown, reflect = false): PropertyDeclaration =>
  withoutPrototype({ attribute: name!, type, reflect });

/** How React’s server writes the properties whose attributes have another name. */
const aliases: Record<string, string> = withoutPrototype({ headinglevel: 'heading-level', htmlfor: 'for' });

/**
 * Shows the guidance for one answer of the self-assessment.
 *
 *     <stgm-guidance question="9" choice="2"></stgm-guidance>
 *
 * @attr {string} question - id of the question
 * @attr {string} choice - id of the chosen answer
 * @attr {string} expects - hash of the statement that the page is about, as the snippet has it. Where another statement has taken its place,
 *   readers see a notice with a link to the question
 * @attr {string} src - URL of the content folder; default: `content/` beside the script
 * @attr {string} [lang=tr] - language of the content and of our own few texts
 * @attr {number} [heading-level=3] - level of the title, 2 to 6
 * @attr {"eager" | "lazy"} [loading=eager] - `lazy` requests the text when the reader comes near
 * @attr {boolean} reserve - the markup inside keeps space for the entry until it is there; boxes in it go where the entry cannot be shown
 * @attr {string} for - id of a form control to follow: a `fieldset` of radios, a radio, a `select`, anything with a value
 * @attr {"inline" | "disclosure" | "dialog"} [display=inline] - how the entry is shown
 *
 * @slot - shown until the entry is there, and if it cannot be shown
 * @fires {CustomEvent<StgmLoadDetail>} stgm-load - an entry is on the page
 * @fires {CustomEvent<StgmErrorDetail>} stgm-error - the entry could not be loaded, and why; once, after the last try
 * @fires {CustomEvent} stgm-open - the disclosure or dialog has opened
 * @fires {CustomEvent} stgm-close - the disclosure or dialog has closed
 *
 * @csspart title - the statement that the reader chose
 * @csspart answer - the text
 * @csspart resources - heading, lead-in and list of resources
 * @csspart resource - one row of the list
 * @csspart disclosure - the `details`
 * @csspart button - opens the dialog
 * @csspart dialog - the `dialog`
 * @csspart status - the line that says that the entry cannot be shown
 *
 * @cssprop --stgm-accent - colour of the line at the side, links and icons; default: petrol, light or dark like the page's text
 * @cssprop --stgm-muted - colour of less important text; default: the page's text, fainter
 * @cssprop --stgm-line - colour of rules and frames
 * @cssprop [--stgm-space=0.9em] - space between two paragraphs
 *
 * @cssstate initial - no valid question and choice yet, or lazy and not near
 * @cssstate loading - requested, no answer yet
 * @cssstate ready - the entry is shown
 * @cssstate failed - the entry cannot be shown
 */
export class StgmGuidanceElement extends ReactiveElement implements GuidanceHost {
  static override styles = unsafeCSS(styles);

  static override properties = {
    question: attribute(),
    choice: attribute(),
    expects: attribute(),
    src: attribute(),
    headingLevel: attribute('heading-level', Number),
    loading: attribute(),
    htmlFor: attribute('for'),
    display: attribute('display', undefined, true),
    reserve: attribute('reserve', Boolean, true),
  };

  // `lang` stays the browser's own property: the element observes it and does not replace it.
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', ...Object.keys(aliases)];
  }

  declare question: string | number | null | undefined;
  declare choice: string | number | null | undefined;
  declare expects: string | null | undefined;
  declare src: string | null | undefined;
  declare headingLevel: number | null | undefined;
  declare loading: 'eager' | 'lazy' | null | undefined;
  declare htmlFor: string | null | undefined;
  declare display: 'inline' | 'disclosure' | 'dialog' | null | undefined;
  declare reserve: boolean | null | undefined;
  declare readonly renderRoot: ShadowRoot;

  readonly #help = new ContextualHelp(this);
  readonly #request = new QuestionRequest(this, () => this.#help.state !== 'loading');
  /** Undefined in browsers from before 2024. There, pages use the property and the events. */
  readonly #states = this.attachInternals().states as CustomStateSet | undefined;
  readonly #slot = createElement('slot');
  #article: HTMLElement | undefined;
  /** What the article was made of. */
  #choice: Choice | undefined;
  #context: string | undefined;
  #notice: Notice | undefined;
  #hadFocus = false;

  constructor() {
    super();
    this.#slot.addEventListener('slotchange', () => this.requestUpdate());
  }

  /** What the element shows; the same as its `:state()`. */
  get state(): GuidanceState {
    return this.#request.state;
  }

  /** Asks the host again: after a failure, as the reader's button does, or for a newer text. What is shown stays until that is there. */
  retry(): void {
    this.#request.retry();
  }

  /** Opens the disclosure or dialog, at once or when the entry is there. */
  async show(): Promise<void> {
    await this.updateComplete;
    (await this.#help.attached)?.show();
  }

  /** Closes the disclosure or dialog. */
  async close(): Promise<void> {
    await this.updateComplete;
    (await this.#help.attached)?.close();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(aliases[name] ?? name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    adoptFallback(this);
    showState(this.#states, this.state);
    const root = this.renderRoot;
    // While the next question loads, focus that was inside the old entry still counts as ours unless another element takes it.
    this.#hadFocus = !!root.activeElement || (this.#hadFocus && document.activeElement === document.body);
    // The slot is there in every state, so that the element notices markup that the parser or a script adds later.
    if (!this.#slot.parentNode) root.append(this.#slot);
    this.#slot.hidden = !!(this.#request.choice || this.#request.elsewhere);
    this.#slot.className = this.firstElementChild?.localName ?? ''; // what a server has rendered is an article or a div
    this.#showNotice();
    this.#showEntry();
  }

  protected override updated(): void {
    const root = this.renderRoot;
    // If the focused element is gone and the entry is there, the reader continues from the title.
    this.#hadFocus &&= !root.activeElement?.getClientRects().length;
    if (this.#hadFocus) root.getElementById('title')?.focus();
    this.#hadFocus &&= this.state === 'loading';
    this.#request.report();
  }

  #showNotice(): void {
    const { address, choice, isRetry, elsewhere } = this.#request;
    const isShown = address && !choice && (elsewhere || !hasMarkup(this.#slot));
    if (isShown) this.#notice ??= createNotice(this.renderRoot, () => this.retry());
    const state = this.state === 'failed' ? 'failed' : isRetry ? 'retrying' : 'waiting';
    this.#notice?.(isShown ? interfaceLanguage(address.lang) : undefined, state, elsewhere);
  }

  // Created once and kept: an update that changes nothing visible must not take the focus from a link.
  #showEntry(): void {
    const { address, choice } = this.#request;
    const level = Math.max(2, Math.trunc(this.headingLevel ?? 3)) || 3;
    const { base = '', lang: pageLang = '' } = address ?? {};
    // Where the code that folds an entry cannot be loaded, an entry that would surprise readers by its length folds all the same.
    const isFolded = this.#help.state === 'failed' && /^di/.test(this.display!); // a disclosure or dialog
    const context = [level, base, pageLang, isFolded].join();
    if (this.#choice === choice && this.#context === context) return;
    this.#choice = choice;
    this.#context = context;
    this.#article?.remove();
    if (!choice) return;
    this.#article = renderEntry(choice, { level, base, ui: interfaceLanguage(pageLang), lang: choice.lang });
    if (isFolded) fold(this.#article);
    this.renderRoot.append(this.#article);
  }
}

/** Puts an entry into a native `details`, with its title as summary. */
function fold(article: HTMLElement): void {
  const summary = createElement('summary', {}, article.querySelector('#title')!);
  article.append(createElement('details', {}, summary, ...article.children));
}
