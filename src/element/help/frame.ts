/** What an entry is shown in where `display` says so. */
export interface Frame {
  /** Belongs into the shadow root; hidden while there is no entry. */
  readonly element: HTMLElement;
  /** Inserts an entry in the place of the one before. What the reader has focused or opened of the frame itself stays so. */
  insert(article: HTMLElement): void;
  /** There is nothing to show, at least for now: no entry, or no page around it. */
  empty(): void;
  show(): void;
  close(): void;
}

/** Inserts an entry after an element that stays, in the place of the entry before. */
export function insertAfter(kept: Element, article: HTMLElement): void {
  while (kept.nextSibling) kept.nextSibling.remove();
  kept.after(article);
}

/** The title of the entry, which frames refer to by its id. */
export const titleIn = (parent: HTMLElement): HTMLElement => parent.querySelector<HTMLElement>('#title')!;
