/** Random plans whose items overlap: globs, braces, kinds, `except`, an integration, several plans in the folder. */
import fc from 'fast-check';
import { stringify } from 'yaml';

const SHARED = [
  'src/app.ts',
  'src/routes/index.ts',
  'package-lock.json',
  'src/db/migrations/*.sql',
  '.changeset/*.md',
  'README.md',
];
const WIDE = [
  'src/**',
  'src/*.ts',
  '{src,lib}/*.ts',
  'src/routes/**',
  'src/{app,main}.ts',
  'lib/**/*.ts',
  '**/*.md',
  'src/routes/[a-m]*.ts',
];

const glob = (id: string) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...SHARED) },
    { weight: 2, arbitrary: fc.constantFrom(...WIDE) },
    { weight: 3, arbitrary: fc.constantFrom(`src/${id}/**`, `src/${id}.ts`, `tests/${id}.test.ts`, `docs/${id}/*.md`) },
  );
const globs = (id: string) => fc.uniqueArray(glob(id), { minLength: 1, maxLength: 4 });
const scope = (id: string) =>
  fc.oneof(
    { weight: 3, arbitrary: globs(id) as fc.Arbitrary<unknown> },
    {
      weight: 2,
      arbitrary: fc
        .record(
          {
            create: globs(id),
            modify: globs(id),
            any: globs(id),
            except: fc.constantFrom(['src/old.ts'], ['src/routes/legacy.ts']),
          },
          { requiredKeys: [] },
        )
        .filter((each) => Object.keys(each).some((key) => key !== 'except')),
    },
  );
const item = (id: string, earlier: readonly string[]) =>
  fc
    .record({ scope: scope(id), waits: fc.double({ min: 0, max: 1, noNaN: true }), context: fc.boolean() })
    .map(({ scope: own, waits, context }) => ({
      branch: `feat/${id}`,
      scope: own,
      ...(context ? { context: `What ${id} is about` } : {}),
      ...(waits > 0.8 && earlier.length > 0 ? { depends_on: [earlier[Math.floor(waits * 1e6) % earlier.length]] } : {}),
    }));
const plan = (letter: string) =>
  fc.integer({ min: 2, max: 7 }).chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `${letter}${index}`);
    return fc.record(
      {
        version: fc.constant(1),
        task: fc.constant('T'),
        generated: fc.constantFrom(['yarn.lock'], ['package-lock.json']),
        items: fc
          .tuple(...ids.map((id, index) => item(id, ids.slice(0, index))))
          .map((all) => Object.fromEntries(all.map((each, index) => [ids[index], each]))),
        integration: fc.constantFrom<object>(
          { branch: `${letter}/all`, scope: ['CHANGELOG.md'] },
          { scope: { any: ['src/index.ts'] } },
        ),
      },
      { requiredKeys: ['version', 'task', 'items'] },
    );
  });

/** The texts of a plan folder by file name. */
export const planFolder = fc
  .record({
    plans: fc.oneof(
      { weight: 4, arbitrary: fc.tuple(plan('a')) },
      { weight: 1, arbitrary: fc.tuple(plan('a'), plan('b')) },
    ),
    style: fc.constantFrom('block' as const, 'any' as const, 'flow' as const),
    ending: fc.constantFrom('\n', '\r\n'),
    comment: fc.boolean(),
  })
  .map(({ plans, style, ending, comment }) => {
    const textOf = (each: object) => {
      const text = stringify(each, { collectionStyle: style, lineWidth: 0 });
      const lines =
        comment && style === 'block' ? text.replace(/$/gm, (_, at) => (at % 3 === 0 ? ' # Kept.' : '')) : text;
      return lines.replace(/\n/g, ending);
    };
    return Object.fromEntries(plans.map((each, index) => [`${'pq'[index]}.yml`, textOf(each)]));
  });
