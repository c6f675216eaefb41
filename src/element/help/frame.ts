/** What an entry stands in when it is not simply there. */
export interface Frame {
  /** Stands in the shadow root; hidden while there is no entry. */
  readonly element: HTMLElement;
  /** Puts an entry in the place of the one before. What the reader has focused or opened of the frame itself stays so. */
  place(article: HTMLElement): void;
  /** There is nothing to show any more, for now at least: no entry, or no page around it. */
  empty(): void;
  show(): void;
  close(): void;
}

/** Puts an entry behind what stays, in the place of the one before. */
export function placeBehind(kept: Element, article: HTMLElement): void {
  while (kept.nextSibling) kept.nextSibling.remove();
  kept.after(article);
}

/** The title of the entry, which frames refer to by its id. */
export const titleIn = (place: HTMLElement): HTMLElement => place.querySelector<HTMLElement>('#title')!;
