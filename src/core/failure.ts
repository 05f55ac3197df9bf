/**
 * A failure that its reader can do something about: wrong input, a missing permission, a server that does not answer.
 * Everything else that is thrown is our own bug. Commands let both fly; the two entries catch them, once.
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
