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

/** The words for each cause in one language. `other` gets the code: it helps the person who looks after the computer. */
export type Reasons = Record<(typeof causes)[keyof typeof causes], string> & { other: (code: string) => string };

/**
 * Says in an editor's words why a file could not be read or written.
 *
 * @param reasons the words of one language
 * @param reason a code (`EACCES`), or a message that begins with one; the rest of the message is not repeated
 * @see https://nodejs.org/docs/latest-v20.x/api/errors.html#common-system-errors
 */
export function explainReason(reasons: Reasons, reason: string): string {
  const code = /^E[A-Z0-9]+\b/.exec(reason)?.[0] ?? reason;
  return Object.hasOwn(causes, code) ? reasons[causes[code as keyof typeof causes]] : reasons.other(code);
}
