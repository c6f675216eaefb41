/** How sync programs name what they put in place of a file that is not on this computer yet, or not whole. */
export const placeholderRows: readonly { program: string; yes: readonly (readonly [name: string, file: string])[]; pattern: RegExp }[] = [
  { program: 'iCloud', yes: [['.S9C2.md.icloud', 'S9C2.md']], pattern: /^\.(.+)\.icloud$/i },
  { program: 'Nextcloud', yes: [['S9C2.md.nextcloud', 'S9C2.md']], pattern: /^(.+)\.nextcloud$/i },
  { program: 'ownCloud', yes: [['S9C2.md.owncloud', 'S9C2.md']], pattern: /^(.+)\.owncloud$/i },
  {
    program: 'Resilio Sync',
    yes: [
      ['S9C2.md.rslsc', 'S9C2.md'],
      ['S9C2.md.!sync', 'S9C2.md'],
    ],
    pattern: /^(.+)\.(?:rslsc|!sync)$/i,
  },
  {
    program: 'Syncthing',
    yes: [
      ['.syncthing.S9C2.md.tmp', 'S9C2.md'],
      ['~syncthing~S9C2.md.tmp', 'S9C2.md'],
    ],
    pattern: /^(?:\.syncthing\.|~syncthing~)(.+)\.tmp$/i,
  },
];

/** The program that a file name points to, and the name of the real file; undefined for every other name. */
export function readPlaceholder(name: string): { program: string; name: string } | undefined {
  for (const { program, pattern } of placeholderRows) {
    const original = pattern.exec(name)?.[1];
    if (original !== undefined) return { program, name: original };
  }
  return undefined;
}
