/** One step of a history as plain data, so that a history can be kept as it was found. */
import { z } from 'zod';
import type { Stage } from '../model-repository.js';

export const stepShape = z.strictObject({
  do: z.string(),
  /** Counts around what there is: pull requests for steps of the repository, runs for steps of runs. */
  which: z.number().int().nonnegative().optional(),
  /** A way, a name. */
  how: z.string().optional(),
  files: z.array(z.string()).optional(),
  count: z.number().int().positive().optional(),
});
export type Step = Readonly<z.infer<typeof stepShape>>;

/** A kind of step. */
export interface Kind<S = Stage> {
  /** How often it is met, beside the others. */
  readonly weight: number;
  /** What the step needs, and which values it may have. */
  readonly which?: true;
  readonly how?: readonly string[];
  readonly files?: true;
  readonly count?: number;
  readonly can: (stage: S, step: Step) => boolean;
  readonly act: (stage: S, step: Step) => unknown;
}

/** One of these, whatever number was drawn. */
export function around<T>(list: readonly T[], which: number | undefined): T | undefined {
  return list[(which ?? 0) % Math.max(1, list.length)];
}

/** As `around`, where `can` has made sure that there is one. */
export function oneOf<T>(list: readonly T[], which: number | undefined): T {
  const found = around(list, which);
  if (found === undefined) throw new Error('a step was taken that cannot be');
  return found;
}
