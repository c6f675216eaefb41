import type { ReactiveController } from '@lit/reactive-element';
import { report } from '../report.js';
import type { StgmGuidanceElement } from '../stgm-guidance-element.js';

const isInput = (node: Element, type: string): node is HTMLInputElement => node instanceof HTMLInputElement && node.type === type;

/** The radios that a control stands for: those of a `fieldset`, or of the group that a radio belongs to. */
function radiosOf(control: Element): HTMLInputElement[] {
  const isRadio = (node: Element) => isInput(node, 'radio');
  if (!isInput(control, 'radio')) return [...control.querySelectorAll('input')].filter(isRadio);
  const all = [...(control.getRootNode() as ParentNode).querySelectorAll('input')].filter(isRadio);
  return control.name ? all.filter(({ name, form }) => name === control.name && form === control.form) : [control];
}

/** What is chosen in a form control: `''` while nothing is. */
export function chosenValue(control: Element): string {
  if (isInput(control, 'checkbox') && !control.checked) return '';
  // The value of an item is its number in the list.
  const hasValue = 'value' in control && !isInput(control, 'radio') && !control.matches('li');
  const value: unknown = hasValue ? control.value : radiosOf(control).find(({ checked }) => checked)?.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** The document or shadow root that an element stands in, and those around it. */
function rootsOf(element: Element): ParentNode[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  return [root, ...('host' in root ? rootsOf(root.host) : [])];
}

/** By then a control that comes later has come. */
const LATE = 10_000;

const EVENTS = ['input', 'change', 'reset'];

/**
 * Lets an element follow the form control that its `for` names, in the same document or shadow root, or else in one around it.
 * A value is a choice, `2`, or an address, `9/2`. Controls may come later, go, and change in any way that sends an event;
 * nothing is ever written to them.
 */
export class FollowControl implements ReactiveController {
  #roots: ParentNode[] = [];
  #control: Element | undefined | null;
  /** The question that the page has written, and the one that it was given here. */
  #written: StgmGuidanceElement['question'];
  #given: StgmGuidanceElement['question'];
  #late: ReturnType<typeof setTimeout> | undefined;
  readonly #observer = new MutationObserver(() => this.#read());

  constructor(readonly element: StgmGuidanceElement) {
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
      if (id && !this.#control)
        report(this.element, `for="${id}" names nothing that is on the page. Fix: give the form control id="${id}"`);
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

  // A form says that it is reset before it is, and a page may still refuse; a framework may put a value back as it handles a change.
  readonly #onEvent = (): void => void setTimeout(() => this.#read());

  #read(): void {
    const { element } = this;
    const id = element.htmlFor;
    if (!id || !element.isConnected) return;
    const found = this.#roots.map((root) => root.querySelector(`#${CSS.escape(id)}`));
    const control = found.find(Boolean);
    // One that is not defined yet has no value, and no event tells when it has.
    if (control !== this.#control && control?.matches(':not(:defined)'))
      void customElements.whenDefined(control.localName).then(() => this.#read());
    this.#control = control;
    const value = control ? chosenValue(control) : '';
    if (element.question !== this.#given) this.#written = element.question;
    const [question, choice] = value.includes('/') ? value.split('/', 2) : [this.#written, value];
    if (question !== element.question) element.question = question;
    this.#given = question;
    if (choice !== (element.choice ?? '')) element.choice = choice;
  }
}
