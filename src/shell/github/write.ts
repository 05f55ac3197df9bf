/** What became of a write. The client never sends one twice, so its answer may be all there is to know. */
import { Failure } from '../../core/failure.js';

export type Written<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Surely not done: 409, 410, 422 and the like. */
  | { readonly kind: 'refused'; readonly status: number; readonly message: string; readonly failure: Failure }
  /** No answer, a 5xx, or one that cannot be read: done or not, or not yet. */
  | { readonly kind: 'unknown' };

/** Permission errors, rate limits and missing resources are thrown unchanged: the write surely failed, and nothing here can fix it. */
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

/** Undefined where it is not there. */
export async function unlessMissing<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof Failure && error.code === 'not-found') return undefined;
    throw error;
  }
}
