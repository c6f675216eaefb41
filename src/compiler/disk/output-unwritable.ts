/** Why the output could not be written; `code` is the system's (`ENOSPC`). */
export class OutputUnwritable extends Error {
  override readonly name = 'OutputUnwritable';

  constructor(
    readonly path: string,
    readonly code: string,
  ) {
    super(`${path}: ${code}`);
  }
}
