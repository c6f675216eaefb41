import type { ReactiveController } from '@lit/reactive-element';
import type { GuidanceHost } from '../guidance-host.js';
import { report } from '../report.js';
import { explainAddress } from './explain-address.js';

const isInput = (node: Element, type: string): node is HTMLInputElement => node instanceof HTMLInputElement && node.type === type;

/** The radios of a `fieldset`, or of the group that a radio belongs to. */
function radiosOf(control: Element): HTMLInputElement[] {
  const isRadio = (node: Element) => isInput(node, 'radio');
  if (!isInput(control, 'radio')) return [...control.querySelectorAll('input')].filter(isRadio);
  const all = [...(control.getRootNode() as ParentNode).querySelectorAll('input')].filter(isRadio);
  return control.name ? all.filter(({ name, form }) => name === control.name && form === control.form) : [control];
}

/** The value of a form control; `''` while nothing is chosen. */
export function chosenValue(control: Element): string {
  if (isInput(control, 'checkbox') && !control.checked) return '';
  // The `value` of an `li` is its number in the list.
  const hasValue = 'value' in control && !isInput(control, 'radio') && !control.matches('li');
  const value: unknown = hasValue ? control.value : radiosOf(control).find(({ checked }) => checked)?.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** The document or shadow root that contains an element, and those around it. */
function rootsOf(element: Element): ParentNode[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  return [root, ...('host' in root ? rootsOf(root.host) : [])];
}

/** Milliseconds after which a control that is still missing is reported. Scripts may insert it until then. */
const LATE = 10_000;

// Some widgets only hear a click and set the control in their own way.
const EVENTS = ['input', 'change', 'reset', 'click'];

/**
 * Lets an element follow the form control that its `for` names, in the same document or shadow root, or in one around it.
 * The value of the control is a choice, `2`, or an address, `9/2`. Controls may appear later, disappear, and change in any way
 * that fires an event. Nothing is ever written to them.
 */
export class FollowControl implements ReactiveController {
  #roots: ParentNode[] = [];
  /** The control that is followed; undefined or null while there is none. */
  control: Element | undefined | null;
  /** The question that the page has set. */
  #ofPage: GuidanceHost['question'];
  /** The question that this controller has set. */
  #ofControl: GuidanceHost['question'];
  #late: ReturnType<typeof setTimeout> | undefined;
  readonly #observer = new MutationObserver(() => this.#read());

  constructor(readonly element: GuidanceHost) {
    element.addController(this);
  }

  hostConnected(): void {
    this.#roots = rootsOf(this.element);
    for (const root of this.#roots) {
      for (const type of EVENTS) root.addEventListener(type, this.#onEvent, true);
      this.#observer.observe(root, {
        childList: true,
        subtree: true,
        attributeFilter: ['id', 'name', 'checked', 'selected', 'value', 'type'],
      });
    }
    this.#read();
    this.#late = setTimeout(() => {
      const id = this.element.htmlFor;
      if (id && !this.control) report(this.element, `for="${id}" does not match any id on the page. Fix: give the form control id="${id}"`);
    }, LATE);
  }

  hostDisconnected(): void {
    clearTimeout(this.#late);
    for (const root of this.#roots) for (const type of EVENTS) root.removeEventListener(type, this.#onEvent, true);
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    this.#read();
  }

  // Later, because `reset` fires before the form is reset and a page may cancel it, and because a framework may restore a value when it handles a change.
  readonly #onEvent = (): void => void setTimeout(() => this.#read());

  #read(): void {
    const { element } = this;
    const id = element.htmlFor;
    if (!id || !element.isConnected) return;
    const found = this.#roots.map((root) => root.querySelector(`#${CSS.escape(id)}`));
    const control = found.find(Boolean);
    // A custom element that is not defined yet has no value, and no event fires when it gets one.
    if (control !== this.control && control?.matches(':not(:defined)'))
      void customElements.whenDefined(control.localName).then(() => this.#read());
    this.control = control;
    const value = control ? chosenValue(control) : '';
    if (element.question !== this.#ofControl) this.#ofPage = element.question;
    const [question, choice] = value.includes('/') ? value.split('/', 2) : [this.#ofPage, value];
    if (question !== element.question) element.question = question;
    this.#ofControl = question;
    if (choice !== (element.choice ?? '')) element.choice = choice;
    if (value) explainAddress(element);
  }
}
