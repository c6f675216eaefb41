/** The code of a failed call to the system (`EACCES`); anything else is a mistake of ours and thrown on. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') throw error;
  return code;
}
