/** Reads a saved snapshot and checks it, because it may come from another version or may be edited. */
import { Failure } from '../failure.js';
import { type Snapshot, snapshotShape } from './snapshot.js';

/** @throws Failure `snapshot` if the text is not a snapshot */
export function readSnapshot(json: string, name: string): Snapshot {
  const parsed = snapshotShape.safeParse(parse(json, name));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw failure(name, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong shape'}`);
}

function parse(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw failure(name, error instanceof Error ? error.message : String(error));
  }
}

function failure(name: string, reason: string): Failure {
  return new Failure(
    'snapshot',
    `"${name}" is not a snapshot of parallel-work: ${reason}.`,
    'Pass the file that the output "snapshot" of the action names.',
  );
}
