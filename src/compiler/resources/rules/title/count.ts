/** How often a mark occurs in a text. */
export const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;
