/**
 * The folder of a format below the content folder. Format 1 has none: its files stay where the first scripts look for them.
 * Each later format has its own, `f2/`, so that a script which is pinned for years finds what it can read, whatever is written after it.
 */
export const formatFolder = (format: number): string => (format === 1 ? '' : `f${format}/`);
