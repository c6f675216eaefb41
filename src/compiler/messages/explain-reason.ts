/** Why a file could not be read or written, by the code that Node's file functions give. */
const causes = {
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOENT: 'gone',
  ENOTDIR: 'noFolder',
  EISDIR: 'folder',
  ELOOP: 'link',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EMFILE: 'busy',
  ENFILE: 'busy',
} as const;

/** The words for each cause in one language; `other` gets the code for whoever looks after the computer. */
export type Reasons = Record<(typeof causes)[keyof typeof causes], string> & { other: (code: string) => string };

/**
 * Puts the reason that the system gave into words.
 *
 * @param reason a code (`EACCES`), or a message that begins with one; of a longer message only the code is told
 * @see https://nodejs.org/docs/latest-v20.x/api/errors.html#common-system-errors
 */
export function explainReason(reasons: Reasons, reason: string): string {
  const code = /^E[A-Z0-9]+\b/.exec(reason)?.[0] ?? reason;
  return Object.hasOwn(causes, code) ? reasons[causes[code as keyof typeof causes]] : reasons.other(code);
}
