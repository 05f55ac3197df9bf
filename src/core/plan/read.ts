/** Reads plan files: a single one, or the whole directory at one revision with the plans that are open on a branch. */

import type { PlanFile, PlanTree } from '../facts/snapshot.js';
import type { Problem } from '../finding.js';
import { groupBy } from '../maps.js';
import { planIdOf } from './directory.js';
import { ownFaults, type Parsed, parsePlan, problemsOf } from './parse.js';
import { PLAN_DIRECTORY, type Plan } from './plan.js';
import { cycleFaults, type Outline, referenceFaults } from './references.js';
import { quotedText } from './source.js';

/** Reads a single file. References to other plans are not checked. */
export function readPlan(file: { readonly path: string; readonly text: string }): {
  readonly plan?: Plan;
  readonly problems: readonly Problem[];
} {
  const parsed = parsePlan(file);
  const own = parsed.outline ? ownFaults(parsed.outline) : [];
  const problems = problemsOf(parsed.source, [...parsed.faults, ...own]);
  return problems.length === 0 && parsed.plan ? { plan: parsed.plan, problems } : { problems };
}

export interface PlanSet {
  /** The plans that are open on the branch, ordered by id. If the set is broken, do not judge by its parts. */
  readonly open: readonly Plan[];
  /** Files with a plan for another branch. */
  readonly inert: readonly { readonly path: string; readonly base: string; readonly plan?: Plan }[];
  /** Problems of all files. Any problem makes the set broken. */
  readonly problems: readonly Problem[];
  /** Files that are part of a problem. */
  readonly brokenPaths: readonly string[];
  /** Files that are neither plans nor the README. */
  readonly stray: readonly string[];
}

interface File {
  readonly path: string;
  /** The id from the file name. Absent if the name is no valid id. */
  readonly id: string | undefined;
  readonly parsed?: Parsed;
  readonly problem?: Problem;
}

/**
 * @param tree the directory, or nothing if there is none
 * @param on the branch that is checked, and the branch for plans without `base:`
 */
export function readPlans(
  tree: PlanTree | undefined | null,
  on: { readonly branch: string; readonly defaultBranch: string },
): PlanSet {
  const { files, stray } = sortedOut(tree?.files ?? []);
  const baseOf = ({ parsed }: File) => (parsed && parsed.base !== null ? (parsed.base ?? on.defaultBranch) : undefined);
  const isInert = (file: File) => (baseOf(file) ?? on.branch) !== on.branch;
  const here = files.filter((file) => !isInert(file));
  const inert = files.filter(isInert).map((file) => ({
    path: file.path,
    base: baseOf(file) ?? '',
    ...(file.parsed?.plan ? { plan: file.parsed.plan } : {}),
  }));

  const faults = referencesBetween(
    here,
    new Map(files.filter(isInert).map((file) => [file.id ?? '', baseOf(file) ?? ''])),
  );
  const faultsOf = groupBy(faults, ({ path }) => path);
  const doubles = twice(files);
  const problems = [
    ...doubles.map(({ problem }) => problem),
    ...here.flatMap((file) => {
      if (file.problem) return [file.problem];
      const { parsed } = file;
      if (!parsed) return [];
      const own = parsed.outline ? ownFaults(parsed.outline) : [];
      const between = faultsOf.get(file.path) ?? [];
      // A cycle within one plan is already among the problems of that plan.
      return problemsOf(parsed.source, [...parsed.faults, ...own, ...between]);
    }),
  ];
  const broken = new Set([
    ...problems.flatMap(({ at }) => at?.path ?? []),
    ...[...faults, ...doubles].flatMap(({ paths }) => paths),
  ]);
  const open = here.flatMap(({ parsed, path }) => (parsed?.plan && !broken.has(path) ? [parsed.plan] : []));
  return {
    open: open.sort((left, right) => (left.id < right.id ? -1 : 1)),
    inert,
    problems,
    brokenPaths: [...broken].sort(),
    stray,
  };
}

function sortedOut(all: readonly PlanFile[]): { readonly files: readonly File[]; readonly stray: readonly string[] } {
  const files: File[] = [];
  const stray = new Set<string>();
  const folders = new Set<string>();
  for (const file of [...all].sort((left, right) => (left.name < right.name ? -1 : 1))) {
    if (file.name === '') {
      files.push(inThePlace(file));
      continue;
    }
    const [top = '', ...below] = file.name.split('/');
    const path = `${PLAN_DIRECTORY}/${top}`;
    const isPlan = /\.ya?ml$/i.test(top);
    if (below.length > 0 || file.mode === '040000') {
      if (!isPlan) stray.add(`${PLAN_DIRECTORY}/${file.name}`);
      else if (!folders.has(top)) {
        folders.add(top);
        files.push(notAFile(path, top, 'a directory'));
      }
    } else if (isPlan) files.push(planFile(file, path));
    else if (top !== 'README.md') stray.add(path);
  }
  return { files, stray: [...stray] };
}

function inThePlace({ mode }: PlanFile): File {
  const what = mode === '120000' ? 'A symbolic link' : mode === '160000' ? 'A submodule' : 'A file';
  const message = `${what} is in the place of the directory that contains the plans.`;
  const problem = problemOfFile(PLAN_DIRECTORY, 'not-a-directory', message, 'Make it a directory, or delete it.');
  return { path: PLAN_DIRECTORY, id: undefined, problem };
}

function planFile(file: PlanFile, path: string): File {
  const id = planIdOf(file.name);
  if (file.mode === '120000') return notAFile(path, file.name, 'a symbolic link');
  if (file.mode === '160000') return notAFile(path, file.name, 'a submodule');
  if (file.text === undefined) {
    const message = `${quotedText(file.name)} cannot be read: ${file.unreadable ?? 'its text is missing'}.`;
    const hint = 'Save it as UTF-8 text of at most 512 KiB, or delete it.';
    return { path, id, problem: problemOfFile(path, 'unreadable', message, hint) };
  }
  return { path, id, parsed: parsePlan({ path, text: file.text }) };
}

function notAFile(path: string, name: string, what: string): File {
  const message = `${quotedText(name)} is ${what}, not a plan file.`;
  const problem = problemOfFile(path, 'not-a-file', message, 'Replace it with a plain file, or delete it.');
  return { path, id: planIdOf(name), problem };
}

function problemOfFile(path: string, code: string, message: string, hint: string): Problem {
  return { code, message, hint, at: { path, line: 1, column: 1 } };
}

/** `a.yml` and `a.yaml` have the same id. The problem is reported for the later file, and neither plan is open. */
function twice(files: readonly File[]): { readonly problem: Problem; readonly paths: readonly string[] }[] {
  const named = groupBy(files, ({ id }) => id);
  return files.flatMap(({ id, path }) => {
    const other = id === undefined ? undefined : named.get(id)?.find((each) => each.path < path);
    if (!other) return [];
    const message = `The plan ${quotedText(id ?? '')} exists twice: ${quotedText(other.path)} and ${quotedText(path)}.`;
    return { problem: problemOfFile(path, 'same-id', message, 'Delete one of them.'), paths: [other.path, path] };
  });
}

function referencesBetween(here: readonly File[], inert: ReadonlyMap<string, string>) {
  const outlines = new Map<string, Outline>();
  for (const { parsed, id } of here) if (parsed?.outline && id !== undefined) outlines.set(id, parsed.outline);
  const unread = new Set(here.flatMap(({ id }) => (id !== undefined && !outlines.has(id) ? [id] : [])));
  const known = { outlines: [...outlines.values()], inert, unread };
  const circles = cycleFaults(known.outlines).filter(({ paths }) => paths.length > 1);
  return [...referenceFaults(known, 'foreign'), ...circles];
}
