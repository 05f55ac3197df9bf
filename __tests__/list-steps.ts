/** Counts what is done with lists: each entry that is copied, or walked over by a method, is a step. The same on every machine. */

const WALKING = [
  'concat',
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'flatMap',
  'forEach',
  'includes',
] as const;
const WALKING_TOO = ['indexOf', 'map', 'reduce', 'slice', 'some', 'sort', 'toSorted'] as const;

/** A method that ends early counts as if it went to the end, and so does a loop. */
export async function listSteps(work: () => unknown): Promise<number> {
  let steps = 0;
  const prototype = Array.prototype as unknown as Record<string | symbol, (...rest: unknown[]) => unknown>;
  const names = [Symbol.iterator, 'entries', 'values', 'keys', ...WALKING, ...WALKING_TOO];
  const before = names.map((name) => [name, prototype[name]] as const);
  for (const [name, method] of before) {
    prototype[name] = function counted(this: unknown[], ...rest: unknown[]) {
      steps += this.length;
      return method?.apply(this, rest);
    };
  }
  try {
    await work();
  } finally {
    for (const [name, method] of before) if (method) prototype[name] = method;
  }
  return steps;
}
