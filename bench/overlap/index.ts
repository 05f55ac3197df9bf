/** Overlap of scopes: how often the published ways are wrong, and what the proof costs. */
import { parseDocument } from 'yaml';
import { firstCommon, matchedBits, sampleGlobs, universe } from '../../__tests__/core/globs/samples.js';
import { STEPS_PER_PAIR, STEPS_PER_PLAN } from '../../src/core/globs/budget.js';
import { matches } from '../../src/core/globs/glob.js';
import { type GlobSet, meet } from '../../src/core/globs/meet.js';
import { type GlobClash, overlaps } from '../../src/core/globs/overlaps.js';
import { printHeading, printTable } from '../table.js';
import { allMeet, commonGlobs, noneMeet, planText, realistic, type Sized } from './plans.js';
import { PUBLISHED } from './published.js';

/** Normally, a plan with more overlaps than anybody reads is not compared completely. Here all of them count. */
const ALL = { mostClashes: Number.POSITIVE_INFINITY };

export async function run(): Promise<void> {
  publishedWays('globs of every kind (the set of the exhaustive test)', sampleGlobs(860, 20261122));
  publishedWays('globs of a realistic plan', realistic(100, 0).items.flat());
  plans();
  manyGlobs();
  worstCases();
}

function publishedWays(title: string, globs: readonly string[]): void {
  const pairs = (globs.length * (globs.length - 1)) / 2;
  const started = performance.now();
  const clashes = overlaps(
    globs.map((glob, key) => ({ key, set: alone(glob) })),
    () => false,
    ALL,
  );
  const took = performance.now() - started;
  const meeting = new Set(clashes.map(({ a, b }) => a * globs.length + b));
  const rows = PUBLISHED.map(({ name, prepare }) => {
    const from = performance.now();
    const says = prepare(globs);
    const said = each(globs.length, says);
    const time = performance.now() - from;
    const missed = [...meeting].filter((pair) => !said.has(pair)).length;
    const alarms = [...said].filter((pair) => !meeting.has(pair)).length;
    return [name, share(missed, meeting.size), share(alarms, pairs - meeting.size), ms(time)];
  });
  const paths = universe();
  const bits = globs.map((glob) => matchedBits(glob, paths));
  const missed = each(globs.length, (a, b) => {
    const [one, other] = [bits[a], bits[b]];
    return !meeting.has(a * globs.length + b) && !!one && !!other && firstCommon(one, other, paths) !== undefined;
  }).size;
  rows.push([
    'this proof',
    share(missed, meeting.size),
    share(clashes.filter(isFalse(globs)).length, pairs - meeting.size),
    ms(took),
  ]);
  print(`${title}: ${globs.length} globs, ${count(pairs)} pairs, ${count(meeting.size)} meet`, [
    ['way', 'overlaps missed', 'false alarms', 'time'],
    ...rows,
  ]);
}

/** The keys of the pairs, with the smaller index first. */
function each(length: number, says: (a: number, b: number) => boolean): Set<number> {
  const said = new Set<number>();
  for (let b = 1; b < length; b++) for (let a = 0; a < b; a++) if (says(a, b)) said.add(a * length + b);
  return said;
}

/** An overlap without a path that minimatch matches on both sides. */
function isFalse(globs: readonly string[]): (clash: GlobClash<number>) => boolean {
  return ({ a, b, meeting }) =>
    meeting.kind !== 'overlap' ||
    !matches(globs[a] ?? '', meeting.witness) ||
    !matches(globs[b] ?? '', meeting.witness);
}

const ROUNDS = 5;

function plans(): void {
  const rows = [realistic, allMeet, noneMeet].map((make) => {
    const times = Array.from({ length: ROUNDS }, (_, round) => {
      const sized = make(500, round + 1);
      const text = planText(sized);
      const yaml = timed(() => parseDocument(text).toJS());
      const budget = { left: STEPS_PER_PLAN };
      const proof = timed(() => overlaps(parties(sized), () => false, { ...ALL, budget }));
      return { sized, yaml, proof, steps: STEPS_PER_PLAN - budget.left };
    });
    const [best] = times
      .toSorted((one, other) => one.proof.time / one.yaml.time - other.proof.time / other.yaml.time)
      .slice(ROUNDS >> 1);
    if (!best) throw new Error('no round was run');
    const found = best.proof.value;
    const unproven = found.filter(({ meeting }) => meeting.kind === 'unproven').length;
    return [
      best.sized.name,
      count(found.length - unproven),
      count(unproven),
      count(best.steps),
      ms(best.yaml.time),
      ms(best.proof.time),
      `${(best.proof.time / best.yaml.time).toFixed(2)} x`,
    ];
  });
  print('500 items x 10 globs = 124,750 pairs of items (median of 5 plans; goal for the realistic one: at most 3 x)', [
    ['plan', 'pairs that meet', 'not proved', 'steps', 'its YAML', 'the proof', 'ratio'],
    ...rows,
  ]);
}

function manyGlobs(): void {
  const globs = commonGlobs(2_000);
  const pairs = (globs.length * (globs.length - 1)) / 2;
  const { time, value } = timed(() =>
    overlaps(
      globs.map((glob, key) => ({ key, set: alone(glob) })),
      () => false,
      ALL,
    ),
  );
  print(`${count(pairs)} pairs of globs`, [
    ['globs', 'pairs that meet', 'time', 'a pair'],
    [count(globs.length), count(value.length), ms(time), `${((time / pairs) * 1e6).toFixed(0)} ns`],
  ]);
}

const far = (letter: string, distance: number): string => `*${letter}${'?'.repeat(distance)}`;
const times = (length: number, glob: (at: number) => string): string[] => Array.from({ length }, (_, at) => glob(at));

const WORST: readonly [string, GlobSet, GlobSet][] = [
  ['"*a" and "*b", 256 times', alone('*a'.repeat(256)), alone('*b'.repeat(256))],
  ['"*a????…" and "*b????…", 64 long', alone(far('a', 64)), alone(far('b', 64))],
  ['8 x "**/a*" and "**/*b"', alone(`${'**/a*/'.repeat(8)}x`), alone(`${'**/*b/'.repeat(8)}x`)],
  ['256 alternatives a side', alone(`**/${'{a,b}/'.repeat(8)}x`), alone(`**/${'{c,d}/'.repeat(8)}x`)],
  ['200 patterns left out', { include: ['src/**'], except: times(200, (at) => `src/*${at}*`) }, alone('src/*[0-9]')],
  ['POSIX classes', alone('[[:alpha:]]*'.repeat(20)), alone('[![:ascii:]]*'.repeat(20))],
  [
    '"**/a/*/…/z" left out, 8 levels',
    {
      include: ['**/z'],
      except: [`**/a/${'*/'.repeat(8)}z`, `**/!(a)/${'*/'.repeat(8)}z`, ...times(10, (at) => `${'*/'.repeat(at)}z`)],
    },
    alone('**'),
  ],
  [
    'the same, 16 levels',
    {
      include: ['**/z'],
      except: [`**/a/${'*/'.repeat(16)}z`, `**/!(a)/${'*/'.repeat(16)}z`, ...times(18, (at) => `${'*/'.repeat(at)}z`)],
    },
    alone('**'),
  ],
  [
    '8 x "**/!(*c*)" left out',
    { include: ['**'], except: [...'abcdefgh'].map((x) => `**/!(*${x}*)`) },
    alone('**/*[!a-z]*'),
  ],
  [
    '26 x the same',
    { include: ['**'], except: [...'abcdefghijklmnopqrstuvwxyz'].map((x) => `**/!(*${x}*)`) },
    alone('**/*[!a-z]*'),
  ],
  [
    '"!(*a????|*b????)*c?" and "@(a|b)!(*c????)*d????"',
    alone(`!(${far('a', 4)}|${far('b', 4)})*c?`),
    alone(`@(a|b)!(${far('c', 4)})${far('d', 4)}`),
  ],
  [
    'the same, 200 long',
    alone(`!(${far('a', 200)}|${far('b', 200)})*c?`),
    alone(`@(a|b)!(${far('c', 200)})${far('d', 200)}`),
  ],
  [
    '51,200 rows a side',
    { include: times(200, (at) => `**/${'{a,b}/'.repeat(8)}x${at}*`), except: [] },
    { include: times(200, (at) => `**/${'{c,d}/'.repeat(8)}x${at}*`), except: [] },
  ],
];

function worstCases(): void {
  const rows = WORST.map(([name, one, other]) => {
    const budget = { left: STEPS_PER_PAIR };
    const { time, value } = timed(() => meet(one, other, { budget }));
    return [name, value.kind, count(STEPS_PER_PAIR - budget.left), ms(time)];
  });
  print(`worst cases within the caps: at most ${count(STEPS_PER_PAIR)} steps`, [
    ['case', 'answer', 'steps', 'time'],
    ...rows,
  ]);
}

function alone(glob: string): GlobSet {
  return { include: [glob], except: [] };
}

function parties(sized: Sized): { readonly key: number; readonly set: GlobSet }[] {
  return sized.items.map((include, key) => ({ key, set: { include, except: [] } }));
}

function timed<T>(work: () => T): { readonly time: number; readonly value: T } {
  const started = performance.now();
  const value = work();
  return { time: performance.now() - started, value };
}

function print(title: string, [head = [], ...rows]: readonly (readonly string[])[]): void {
  printHeading(title);
  printTable(head, rows);
}

function share(part: number, whole: number): string {
  return `${count(part)} of ${count(whole)} (${((100 * part) / Math.max(whole, 1)).toFixed(1)}%)`;
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}

function ms(time: number): string {
  return `${time < 10 ? time.toFixed(1) : time.toFixed(0)} ms`;
}
