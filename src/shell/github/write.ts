/** The result of a write. The client never sends a write twice, so its answer may be all that is known. */
import { Failure } from '../../core/failure.js';

export type Written<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Certainly not done: 409, 410, 422 and the like. */
  | { readonly kind: 'refused'; readonly status: number; readonly message: string; readonly failure: Failure }
  /** No answer, a 5xx, or an unreadable answer: done, not done, or not done yet. */
  | { readonly kind: 'unknown' };

/**
 * Permission errors, rate limits and missing resources are thrown unchanged: the write certainly failed, and nothing
 * here can fix it.
 */
export async function attempted<T>(request: Promise<T>): Promise<Written<T>> {
  try {
    return { kind: 'done', value: await request };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === 'unreachable' || error.code === 'shape') return { kind: 'unknown' };
    if (error.status === undefined || error.code === 'permission') throw error;
    return { kind: 'refused', status: error.status, message: error.message, failure: error };
  }
}

/** Undefined if it does not exist. */
export async function unlessMissing<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof Failure && error.code === 'not-found') return undefined;
    throw error;
  }
}
