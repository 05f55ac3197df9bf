/** Types of plain data, derived from the schemas that check it at run time. */
import type { z } from 'zod';

/** The data that a schema accepts, read-only at every depth. */
export type Data<Shape extends z.ZodType> = ReadOnly<z.infer<Shape>>;

type ReadOnly<T> = T extends readonly (infer Each)[]
  ? readonly ReadOnly<Each>[]
  : T extends object
    ? { readonly [Key in keyof T]: ReadOnly<T[Key]> }
    : T;
