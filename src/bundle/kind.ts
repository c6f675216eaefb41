export const KINDS = ['document', 'video', 'course', 'page'] as const;

/** What opens when a link is clicked. */
export type Kind = (typeof KINDS)[number];

/** The kind that an unknown value names; undefined where it names none. */
export const readKind = (value: unknown): Kind | undefined => KINDS.find((kind) => kind === value);
