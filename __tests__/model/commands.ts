/** Steps of any kind as fast-check's commands. */
import fc from 'fast-check';
import type { Kind, Step } from './steps/step.js';
import { met } from './taken.js';

const PATHS = [
  'src/a/x.ts',
  'src/b/x.ts',
  'src/c/x.ts',
  'src/common.ts',
  'src/index.ts',
  'lock.json',
  'other.ts',
  'src/d/x.ts',
  'db/7_x.sql',
  'db/07_y.sql',
];

export type Kinds<S> = Readonly<Record<string, Kind<S>>>;
export type Command<S extends object> = fc.AsyncCommand<S, S, true>;

/** @param after is called once a step has been taken */
export function commandsOf<S extends object>(
  kinds: Kinds<S>,
  maxCommands: number,
  after: (stage: S) => unknown = () => undefined,
): fc.Arbitrary<Iterable<Command<S>>> {
  const one = fc.oneof(
    ...Object.entries(kinds).map(([name, kind]) => ({
      weight: kind.weight,
      arbitrary: stepOf(name, kind).map((step) => commandOf(step, kinds, after)),
    })),
  );
  return fc.commands<S, S, true>([one], { maxCommands, size: 'max' });
}

function stepOf<S>(name: string, kind: Kind<S>): fc.Arbitrary<Step> {
  return fc.record({
    do: fc.constant(name),
    ...(kind.which ? { which: fc.nat(6) } : {}),
    ...(kind.how ? { how: fc.constantFrom(...kind.how) } : {}),
    ...(kind.files ? { files: fc.uniqueArray(fc.constantFrom(...PATHS), { minLength: 1, maxLength: 3 }) } : {}),
    ...(kind.count === undefined ? {} : { count: fc.integer({ min: 1, max: kind.count }) }),
  });
}

export function commandOf<S extends object>(
  step: Step,
  kinds: Kinds<S>,
  after: (stage: S) => unknown = () => undefined,
): Command<S> {
  const kind = kinds[step.do];
  if (!kind) throw new Error(`no step is called "${step.do}"`);
  return {
    check: async (stage) => kind.can(stage, step),
    async run(stage) {
      met(step.do);
      await kind.act(stage, step);
      await after(stage);
    },
    toString: () => JSON.stringify(step),
  };
}
