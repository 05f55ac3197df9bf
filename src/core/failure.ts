/**
 * A failure that its reader can fix: wrong input, a missing permission, a server that does not answer. Any other error is a
 * bug. Commands do not catch either; only the two entries do.
 */
export class Failure extends Error {
  override readonly name = 'Failure';

  /**
   * @param code a stable word for programs: `usage`, `permission`, `unreachable`, `budget`, …
   * @param message what went wrong, and where
   * @param hint what to do next
   * @param status of the answer, where a server refused something
   */
  constructor(
    readonly code: string,
    message: string,
    readonly hint: string,
    readonly status?: number,
  ) {
    super(message);
  }
}
