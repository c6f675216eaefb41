/** Gives every block of code that wants one a button that copies it. */
export function addCopyButtons(root: ParentNode): void {
  for (const block of root.querySelectorAll<HTMLElement>('[data-copy]')) {
    if (!block.querySelector('button')) block.append(createCopyButton(block));
  }
}

function createCopyButton(block: HTMLElement): HTMLButtonElement {
  const { copy = '', copied = '' } = block.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = copy;
  // What the button says changes, and a screen reader that stands on it hears that.
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => {
    const code = block.querySelector('pre')!;
    void copyText(code.textContent).then((isDone) => {
      if (!isDone) select(code);
      button.textContent = isDone ? copied : keys();
      setTimeout(() => (button.textContent = copy), 2500);
    });
  });
  return button;
}

/** False where the browser does not let us: on an insecure address, inside of a frame. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** What copies a selection, in every language. */
const keys = (): string => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C');

/** The next best: everything is selected, and the reader presses the keys. */
function select(element: HTMLElement): void {
  getSelection()?.selectAllChildren(element);
  element.focus();
}
