/** The types of plain data, taken from the schemas that check it: one declaration serves the compiler and the reader. */
import type { z } from 'zod';

/** What a schema accepts, read-only at every depth. */
export type Data<Shape extends z.ZodType> = ReadOnly<z.infer<Shape>>;

type ReadOnly<T> = T extends readonly (infer Each)[]
  ? readonly ReadOnly<Each>[]
  : T extends object
    ? { readonly [Key in keyof T]: ReadOnly<T[Key]> }
    : T;
