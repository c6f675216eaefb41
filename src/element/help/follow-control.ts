import type { ReactiveController } from 'lit';
import type { StgmGuidanceElement } from '../stgm-guidance-element.js';

const isRadio = (node: Element): node is HTMLInputElement => node instanceof HTMLInputElement && node.type === 'radio';

/** The radios that a control stands for: those of a `fieldset`, or of the group that a radio belongs to. */
function radiosOf(control: Element): HTMLInputElement[] {
  if (!isRadio(control)) return [...control.querySelectorAll('input')].filter(isRadio);
  const all = [...(control.getRootNode() as ParentNode).querySelectorAll('input')].filter(isRadio);
  return control.name ? all.filter(({ name, form }) => name === control.name && form === control.form) : [control];
}

/** What is chosen in a form control: `''` while nothing is. */
export function chosenValue(control: Element): string {
  const hasValue = 'value' in control && !isRadio(control) && control.localName !== 'fieldset';
  const value: unknown = hasValue ? control.value : radiosOf(control).find(({ checked }) => checked)?.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/**
 * Lets an element follow the form control that its `for` names, in the same document or shadow root.
 * A value is a choice, `2`, or an address, `9/2`. Controls may come later, go, and change in any way that sends an event;
 * nothing is ever written to them.
 */
export class FollowControl implements ReactiveController {
  #root: Node | undefined;
  readonly #observer = new MutationObserver(() => this.#read());

  constructor(readonly element: StgmGuidanceElement) {
    element.addController(this);
  }

  hostConnected(): void {
    const root = (this.#root = this.element.getRootNode());
    for (const type of ['input', 'change', 'reset']) root.addEventListener(type, this.#onEvent, true);
    this.#observer.observe(root, { childList: true, subtree: true, attributeFilter: ['id', 'name', 'checked', 'selected', 'value', 'type'] });
    this.#read();
  }

  hostDisconnected(): void {
    for (const type of ['input', 'change', 'reset']) this.#root?.removeEventListener(type, this.#onEvent, true);
    this.#observer.disconnect();
  }

  hostUpdate(): void {
    this.#read();
  }

  // A form says that it is reset before it is, and a page may still refuse; a framework may put a value back as it handles a change.
  readonly #onEvent = (): void => void setTimeout(() => this.#read());

  #read(): void {
    const { element } = this;
    const id = element.htmlFor;
    if (!id || !element.isConnected) return;
    const control = (element.getRootNode() as ParentNode).querySelector(`#${CSS.escape(id)}`);
    const value = control ? chosenValue(control) : '';
    const [question, choice] = value.includes('/') ? value.split('/', 2) : [element.question, value];
    if (question !== element.question) element.question = question;
    if (choice !== (element.choice ?? '')) element.choice = choice;
  }
}
