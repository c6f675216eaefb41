import { ReactiveElement, type PropertyDeclaration, type PropertyValues } from '@lit/reactive-element';
import type { Choice, QuestionBundle } from '../bundle/index.js';
import { createElement } from './create-element.js';
import { createStyleSheet } from './create-style-sheet.js';
import { createNotice, type Notice } from './create-notice.js';
import type { StgmErrorDetail, StgmLoadDetail } from './events.js';
import type { Help } from './help/attach-help.js';
import { hasMarkup } from './has-markup.js';
import { loadHelp } from './load-help.js';
import { loadQuestion, type LoadFailure } from './load-question.js';
import { interfaceLanguage } from './messages.js';
import { ownKeys } from './own-keys.js';
import { readAddress, type Address } from './read-address.js';
import { renderEntry } from './render-entry.js';
import { explainFailure, report } from './report.js';
import { styles } from './styles.js';
import { whenNear } from './when-near.js';

/** `initial`: no valid address yet, or lazy and not near. `loading`: asked. `ready`: the entry is shown. `failed`: it cannot be. */
export type GuidanceState = 'initial' | 'loading' | 'ready' | 'failed';

/** One asking. A later one takes its place, and then what it brings is of no interest. */
interface Request {
  url: string;
  /** The reader has seen a failure, and waits. */
  again: boolean;
  leave: AbortController;
  /** Known already when a newer one is asked for. */
  bundle: QuestionBundle | undefined;
  failure?: LoadFailure | undefined;
  /** What the page has been told of last. */
  told: string | undefined;
}

/** How a property is declared: without what a page has put on `Object.prototype`. */
const attribute = (name?: string, type?: unknown): PropertyDeclaration => ownKeys({ attribute: name!, type });

/**
 * Shows the guidance for one answer of the self-assessment.
 *
 *     <stgm-guidance question="9" choice="2"></stgm-guidance>
 *
 * @attr {string} question - id of the question
 * @attr {string} choice - id of the chosen answer
 * @attr {string} src - URL of the content folder; default: `content/` beside the script
 * @attr {string} [lang=tr] - language of the content and of our own few words
 * @attr {number} [heading-level=3] - level of the title, 2 to 6
 * @attr {"eager" | "lazy"} [loading=eager] - `lazy` asks when the reader comes near
 * @attr {boolean} reserve - the entry takes at least the space that the markup inside has taken, so that the page does not move
 * @attr {string} for - id of a form control to follow: a `fieldset` of radios, a radio, a `select`, anything with a value
 * @attr {"inline" | "disclosure" | "dialog"} [display=inline] - how the entry stands on the page
 *
 * @slot - shown until the entry is there, and if it never comes
 * @fires {CustomEvent<StgmLoadDetail>} stgm-load - an entry is on the page
 * @fires {CustomEvent<StgmErrorDetail>} stgm-error - it could not be had, and why; once, after the last try
 * @fires {CustomEvent} stgm-open - the disclosure or dialog has opened
 * @fires {CustomEvent} stgm-close - it has closed
 *
 * @csspart title - the statement that the reader chose
 * @csspart answer - the text
 * @csspart resources - heading, lead-in and list of what is worth opening
 * @csspart resource - one row of the list
 * @csspart disclosure - the `details`
 * @csspart button - opens the dialog
 * @csspart dialog - the `dialog`
 * @csspart status - the line that says that there is nothing to show
 *
 * @cssprop --stgm-accent - colour of the line at the side, links and icons; default: a petrol, light or dark as the page's text is
 * @cssprop --stgm-muted - colour of what matters less; default: the page's text, fainter
 * @cssprop --stgm-line - colour of rules and frames
 * @cssprop [--stgm-space=0.9em] - between two paragraphs
 *
 * @cssstate initial - no valid question and choice yet, or lazy and not near
 * @cssstate loading - asked, no answer yet
 * @cssstate ready - the entry is shown
 * @cssstate failed - it cannot be shown
 */
export class StgmGuidanceElement extends ReactiveElement {
  // A server that imports the class has no style sheets, and nothing to show them on.
  static override styles = globalThis.CSSStyleSheet ? createStyleSheet(styles) : [];

  static override properties = {
    question: attribute(),
    choice: attribute(),
    src: attribute(),
    headingLevel: attribute('heading-level', Number),
    loading: attribute(),
    htmlFor: attribute('for'),
    display: attribute(),
  };

  // `lang` stays the platform's own property: it is listened to, not replaced.
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  declare question: string | number | null | undefined;
  declare choice: string | number | null | undefined;
  declare src: string | null | undefined;
  declare headingLevel: number | null | undefined;
  declare loading: 'eager' | 'lazy' | null | undefined;
  declare htmlFor: string | null | undefined;
  declare display: 'inline' | 'disclosure' | 'dialog' | null | undefined;

  /** Undefined in browsers of before 2024: there the property and the events say it. */
  readonly #states = this.attachInternals().states as CustomStateSet | undefined;
  #state: GuidanceState = 'initial';
  #address: Address | undefined;
  #request: Request | undefined;
  #choice: Choice | undefined;
  #entry: { element: HTMLElement; choice: Choice; place: string } | undefined;
  #notice: Notice | undefined;
  #slot = createElement('slot');
  #near: boolean | undefined;
  /** Loaded where it is used. Undefined until then, and what comes of it is while it cannot be had. */
  #help: Promise<Help | undefined> | undefined;
  #awaitsHelp = false;
  #hadFocus = false;

  constructor() {
    super();
    this.#slot.addEventListener('slotchange', () => this.requestUpdate());
  }

  /** Where the element stands; the same as its `:state()`. */
  get state(): GuidanceState {
    return this.#state;
  }

  /** Asks the host again: after a failure, as the reader's button does, or for a newer text. What is shown stays until that is there. */
  retry(): void {
    if (!this.#request || this.#state === 'loading') return;
    this.#ask(this.#address!, true);
    this.requestUpdate();
  }

  /** Opens the disclosure or dialog, at once or when the entry is there. */
  async show(): Promise<void> {
    await this.updateComplete;
    (await this.#help)?.show();
  }

  /** Closes the disclosure or dialog. */
  async close(): Promise<void> {
    await this.updateComplete;
    (await this.#help)?.close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#onOnline);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#onOnline);
    // A page that moves the element takes it out and puts it back in one go: that is not leaving.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#request?.leave.abort();
      // What comes of the old one is of no interest any more; what it has brought is.
      this.#request = this.#choice && { ...this.#request! };
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(): void {
    if (!this.isConnected) return;
    if ((this.htmlFor || this.display) && !this.#help) this.#attachHelp();
    const before = this.#address;
    const address = (this.#address = readAddress(this));
    const old = this.#request;
    // A failure is over with its question, and another choice is a reason to try again.
    if (old?.url !== address?.url || (old?.failure && !old.bundle && before?.choice !== address?.choice)) {
      old?.leave.abort();
      this.#request = undefined;
    }
    if (address && !this.#request && !this.#awaitsHelp && this.#isNear()) this.#ask(address);
    const { bundle, failure } = this.#request ?? {};
    this.#choice = bundle?.choices.find(({ id }) => id === address?.choice);
    this.#enter(!this.#request ? 'initial' : this.#choice ? 'ready' : bundle || failure ? 'failed' : 'loading');
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const root = this.renderRoot as ShadowRoot;
    // Lost to another question that has not come yet, it is still ours until somebody else takes it.
    this.#hadFocus = !!root.activeElement || (this.#hadFocus && document.activeElement === document.body);
    // The slot stands in every state, so that markup which the parser or a script adds later is noticed.
    if (!this.#slot.parentNode) root.append(this.#slot);
    this.#slot.hidden = !!this.#choice;
    this.#showNotice();
    this.#showEntry();
  }

  protected override updated(): void {
    const root = this.renderRoot as ShadowRoot;
    // What had the focus is gone. Where its place has been taken, a reader goes on from the title.
    this.#hadFocus &&= !root.activeElement?.getClientRects().length;
    if (this.#hadFocus) root.getElementById('title')?.focus();
    this.#hadFocus &&= this.#state === 'loading';
    const request = this.#request;
    if (!request) return;
    const { question, choice, url } = this.#address!;
    const news = this.#state + choice;
    if (news === request.told) return;
    request.told = news;
    if (this.#choice && !request.failure) {
      this.#dispatch('stgm-load', { question, choice, lang: this.#contentLanguage(this.#choice) });
    } else if (this.#state !== 'loading') {
      const { reason, message } = request.failure ?? { reason: 'not-found' as const, message: `no choice ${choice}` };
      if (this.#choice) request.failure = undefined; // a refresh has failed, and that is told
      report(this, explainFailure(reason, url, message));
      this.#dispatch('stgm-error', { question, choice, reason });
    }
  }

  readonly #onOnline = (): void => {
    if (this.#state === 'failed') this.retry();
    void this.#help?.then((help) => {
      if (help) return;
      this.#help = undefined;
      this.requestUpdate();
    });
  };

  #isNear(): boolean {
    if (this.loading !== 'lazy') return true;
    if (this.#near === undefined) {
      this.#near = false;
      whenNear(this, () => {
        this.#near = true;
        this.requestUpdate();
      });
    }
    return this.#near;
  }

  // Before it is there nothing is shown: an entry that stands there and then folds itself up would make the page jump.
  #attachHelp(): void {
    this.#awaitsHelp = true;
    this.#help = loadHelp().then((module) => {
      this.#awaitsHelp = false;
      this.requestUpdate();
      return module?.attachHelp(this);
    });
  }

  #ask({ url, question }: Address, again = false): void {
    const request: Request = (this.#request = {
      url,
      again,
      leave: new AbortController(),
      bundle: this.#choice && this.#request?.bundle,
      told: this.#request?.told,
    });
    void loadQuestion(url, question, request.leave.signal, again).then((result) => {
      Object.assign(request, result, { told: '' });
      this.requestUpdate();
    });
  }

  #enter(state: GuidanceState): void {
    try {
      this.#states?.delete(this.#state);
      this.#states?.add(state);
    } catch {
      // A browser from before the standard, where such names need two dashes.
    }
    this.#state = state;
  }

  #contentLanguage(choice: Choice): string {
    return ownKeys(choice).lang ?? this.#request?.bundle?.lang ?? 'tr';
  }

  #showNotice(): void {
    const address = this.#address;
    const shown = address && !this.#choice && !hasMarkup(this.#slot);
    if (shown && !this.#notice) this.renderRoot.append((this.#notice = createNotice(() => this.retry())).element);
    if (!this.#notice) return;
    this.#notice.element.hidden = !shown;
    if (shown)
      this.#notice.update(
        interfaceLanguage(address.lang),
        this.#state === 'failed' ? 'failed' : this.#request?.again ? 'retrying' : 'waiting',
      );
  }

  // Made once and kept: an update that changes nothing to see must not take the focus from a link.
  #showEntry(): void {
    const choice = this.#choice;
    const level = Math.min(6, Math.max(2, Math.trunc(this.headingLevel ?? 3))) || 3;
    const { base = '', lang = '' } = this.#address ?? {};
    const place = [level, base, lang].join();
    if (this.#entry?.choice === choice && this.#entry?.place === place) return;
    this.#entry?.element.remove();
    this.#entry = choice && {
      element: renderEntry(choice, { level, base, ui: interfaceLanguage(lang), lang: this.#contentLanguage(choice) }),
      choice,
      place,
    };
    if (this.#entry) this.renderRoot.append(this.#entry.element);
  }

  #dispatch(type: 'stgm-load' | 'stgm-error', detail: StgmLoadDetail | StgmErrorDetail): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}
