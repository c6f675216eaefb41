/** Adds a button that copies the code to every block with `data-copy`. */
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
  // So that a screen reader announces the new label while the button has focus.
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => {
    const code = block.querySelector('pre')!;
    void copyText(code.textContent).then((isDone) => {
      if (!isDone) selectCode(code);
      button.textContent = isDone ? copied : copyKeys();
      setTimeout(() => (button.textContent = copy), 2500);
    });
  });
  return button;
}

/** @returns false if the browser does not allow it: over http, or in a frame */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The keys that copy a selection, the same in every language. */
const copyKeys = (): string => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C');

/** The fallback: selects the code, so that the reader only has to press the keys. */
function selectCode(element: HTMLElement): void {
  getSelection()?.selectAllChildren(element);
  element.focus();
}
