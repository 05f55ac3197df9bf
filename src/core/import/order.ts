/** Decides which tasks wait for which: what the source says, and after that only tasks that share a path. */
import { fold, withParents } from '../globs/glob.js';
import { overlaps } from '../globs/overlaps.js';
import { globSets } from '../lint/scope-globs.js';
import { append } from '../maps.js';
import type { SourceGlob } from './source-paths.js';
import type { LeftOut, SourceDependency } from './source-plan.js';

/** `first` and `second` are positions of tasks. */
export interface Ordering {
  readonly first: number;
  readonly second: number;
  /** Absent if the source lists the dependency. */
  readonly because?: string;
  readonly isGuess?: true;
  readonly isUse?: true;
  /** The path that both change, if this is the only reason. */
  readonly path?: string;
}

export interface OrderedTask {
  readonly name: string;
  readonly names: readonly string[];
  readonly dependsOn: readonly SourceDependency[];
  readonly globs: readonly SourceGlob[];
  /** Tasks that become no item pass their dependencies on. */
  readonly isItem: boolean;
}

export interface Order {
  readonly orderings: readonly Ordering[];
  readonly leftOut: readonly LeftOut[];
  /** Whether the task at the second position waits for the one at the first, directly or through others. */
  readonly waits: (second: number, first: number) => boolean;
}

export function orderTasks(tasks: readonly OrderedTask[]): Order {
  const leftOut: LeftOut[] = [];
  const graph = newGraph(tasks.length);
  const named = namedOrderings(tasks, leftOut);
  for (const ordering of throughItems(tasks, named)) {
    const { first, second } = ordering;
    if (graph.reaches(first, second)) {
      const what = `dependency of "${tasks[second]?.name}" on "${tasks[first]?.name}"`;
      leftOut.push({ what, why: 'the tasks would wait for each other' });
    } else graph.add(ordering);
  }
  for (const ordering of sharedPaths(tasks, graph.reaches)) {
    const { first, second } = ordering;
    if (!graph.reaches(first, second) && !graph.reaches(second, first)) graph.add(ordering);
  }
  return { orderings: graph.all(), leftOut, waits: graph.reaches };
}

function newGraph(size: number) {
  const before: Map<number, Ordering>[] = Array.from({ length: size }, () => new Map());
  return {
    add(ordering: Ordering): void {
      const list = before[ordering.second];
      if (list && !list.has(ordering.first)) list.set(ordering.first, ordering);
    },
    /** Whether `second` waits for `first`. */
    reaches(second: number, first: number): boolean {
      const seen = new Set([second]);
      for (const each of seen) {
        for (const next of before[each]?.keys() ?? []) {
          if (next === first) return true;
          seen.add(next);
        }
      }
      return second === first;
    },
    all: (): Ordering[] => before.flatMap((list) => [...list.values()].sort((one, other) => one.first - other.first)),
  };
}

function namedOrderings(tasks: readonly OrderedTask[], leftOut: LeftOut[]): Ordering[] {
  const places = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const [place, { name: own, names }] of tasks.entries()) {
    counts.set(nameKey(own), (counts.get(nameKey(own)) ?? 0) + 1);
    for (const name of names) if (!places.has(nameKey(name))) places.set(nameKey(name), place);
  }
  return tasks.flatMap(({ name, dependsOn }, second) =>
    dependsOn.flatMap(({ on, ...why }): Ordering[] => {
      const first = places.get(nameKey(on));
      const count = first === undefined ? 0 : (counts.get(nameKey(on)) ?? 1);
      const refusal = count === 0 ? 'the source has no such task' : `the source has ${count} tasks of this name`;
      if (count !== 1) leftOut.push({ what: `dependency of "${name}" on "${on.slice(0, 100)}"`, why: refusal });
      return first === undefined || first === second || count !== 1 ? [] : [{ first, second, ...why }];
    }),
  );
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

/** The same orderings between items only. */
function throughItems(tasks: readonly OrderedTask[], named: readonly Ordering[]): Ordering[] {
  const before = new Map<number, Ordering[]>();
  for (const ordering of named) append(before, ordering.second, ordering);
  return named.flatMap((ordering) => {
    if (!tasks[ordering.second]?.isItem) return [];
    const seen = new Set([ordering.first]);
    const found: Ordering[] = [];
    for (const first of seen) {
      if (tasks[first]?.isItem) {
        const because = `through "${tasks[ordering.first]?.name}", which is no item`;
        found.push(first === ordering.first ? ordering : { first, second: ordering.second, because });
      } else for (const next of before.get(first) ?? []) if (next.first !== ordering.second) seen.add(next.first);
    }
    return found;
  });
}

/** Pairs that may change the same path, each later task with the nearest earlier one first. */
function sharedPaths(tasks: readonly OrderedTask[], waits: Order['waits']): Ordering[] {
  const parties = tasks.flatMap(({ globs, isItem }, key) =>
    isItem
      ? globSets(
          globs.map(({ glob }) => glob),
          [],
        ).map((set) => ({ key, set }))
      : [],
  );
  const ordered = (one: number, other: number) => {
    const [a, b] = [parties[one]?.key, parties[other]?.key];
    return a === undefined || b === undefined || a === b || waits(a, b) || waits(b, a);
  };
  const proved = overlaps(parties, ordered).map(({ a, b, meeting }): Ordering => {
    const [first, second] = [Math.min(a, b), Math.max(a, b)];
    if (meeting.kind === 'overlap')
      return { first, second, because: `both change "${meeting.witness}"`, path: meeting.witness };
    return { first, second, because: 'it cannot be proved that they change different files', path: meeting.globs[0] };
  });
  return [...proved, ...clashes(tasks)].sort((one, other) => one.second - other.second || other.first - one.first);
}

/** Paths that cannot exist side by side: they differ only in letter case, or one is a folder of the other. */
function clashes(tasks: readonly OrderedTask[]): Ordering[] {
  const owners = new Map<string, { readonly task: number; readonly path: string }[]>();
  const named = tasks.flatMap(({ globs, isItem }, task) =>
    isItem
      ? globs.flatMap(({ glob, path }) => ({ task, isFile: path !== undefined, path: path ?? literalFolder(glob) }))
      : [],
  );
  for (const { task, isFile, path } of named) if (isFile) append(owners, fold(path), { task, path });
  return named.flatMap(({ task, path }) =>
    withParents(fold(path)).flatMap((parent) =>
      (owners.get(parent) ?? [])
        .filter((other) => other.task !== task && other.path !== path)
        .map((other): Ordering => {
          const [first, second] = [Math.min(task, other.task), Math.max(task, other.task)];
          return { first, second, because: `"${other.path}" and "${path}" cannot exist side by side`, path };
        }),
    ),
  );
}

/** The folder in which a glob begins. */
function literalFolder(glob: string): string {
  const segments = glob.split('/');
  const wild = segments.findIndex((segment) => /[*?[{\\]/.test(segment));
  return segments.slice(0, wild < 0 ? segments.length : wild).join('/');
}
