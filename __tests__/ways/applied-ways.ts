/** Follows a way out to the letter, in a story: what it says is done, and nothing else. */
import { blamedPaths, type Finding, type Judgement, type Way } from '../../src/core/finding.js';
import { withParents } from '../../src/core/globs/glob.js';
import { planFileOf } from '../../src/core/plan/directory.js';
import { PLAN_DIRECTORY } from '../../src/core/plan/plan.js';
import { edited } from '../../src/core/plan/widening.js';
import type { ChangeKind } from '../../src/core/terms.js';
import {
  type Changes,
  changesOf,
  isAsBase,
  type MergedPull,
  type OpenPull,
  type Story,
  spelledOut,
} from '../core/judge/judge-story.js';
import { gitCommands } from './shell-words.js';

/** Why a way is not tried: it waits for something that cannot happen yet. */
export type Skipped = { readonly skipped: string };

export function applyWay(story: Story, judgement: Judgement, finding: Finding, way: Way): Story | Skipped {
  const pull = (story.pulls ?? []).find(({ number }) => number === finding.pull);
  if (!pull) throw new Error(`no pull request of ${JSON.stringify(finding)}`);
  switch (way.kind) {
    case 'remove-path':
      return replacing(story, pull, takenOut(pull, way.command, finding));
    case 'edit-file':
      return { ...story, plans: editedPlans(story, way) };
    case 'merge-base':
      return replacing(story, pull, withBase(story, pull));
    case 'leave-to':
      return leftTo(story, pull, finding, way);
    case 'run':
      return way.command?.includes(' git mv ')
        ? replacing(story, pull, renamed(pull, way.command))
        : { ...story, pulls: (story.pulls ?? []).filter(({ number }) => number !== closedBy(way)) };
    case 'wait-for':
      return waitedFor(story, judgement, pull, way);
    default:
      throw new Error(`nobody can apply ${way.kind}: ${way.title}`);
  }
}

/** Of files that the pull request creates. */
function renamed(pull: OpenPull, command: string): OpenPull {
  const moves = gitCommands(command).map(({ paths: [from = '', to = ''] }) => [from, to] as const);
  const moved = (path: string) => {
    const move = moves.find(([from]) => path === from || path.startsWith(`${from}/`));
    return move ? move[1] + path.slice(move[0].length) : path;
  };
  const { head: _, ...rest } = pull;
  return {
    ...rest,
    create: (pull.create ?? []).map(moved),
    rename: (pull.rename ?? []).map(([from, to]) => [from, moved(to)] as const),
    copy: (pull.copy ?? []).map(([from, to]) => [from, moved(to)] as const),
  };
}

function closedBy({ command = '', title }: Way): number {
  const number = /^gh pr close (\d+)$/.exec(command)?.[1];
  if (number === undefined) throw new Error(`nobody can apply this: ${title}`);
  return Number(number);
}

export function replacing(story: Story, pull: OpenPull, by: OpenPull): Story {
  return { ...story, pulls: (story.pulls ?? []).map((each) => (each === pull ? by : each)) };
}

function namedIn(finding: Finding): string[] {
  return blamedPaths(finding).map(({ path = '' }) => path);
}

function takenOut(pull: OpenPull, command: string | undefined, finding: Finding): OpenPull {
  const paths = command === undefined ? namedIn(finding) : gitCommands(command).flatMap((each) => each.paths);
  // A new commit: what shares the old head does not share this one.
  const { head: _, ...rest } = without(pull, paths);
  return rest;
}

/** Without any change of the paths; of a rename that loses one end the other one stays. */
export function without(pull: OpenPull, paths: readonly string[]): OpenPull {
  const isKept = (path: string) => !paths.includes(path);
  const plans = Object.entries(pull.plans ?? {}).filter(([name]) =>
    isKept(name === '' ? PLAN_DIRECTORY : `${PLAN_DIRECTORY}/${name}`),
  );
  return {
    ...pull,
    ...changesWithout(pull, paths),
    ...(pull.plans ? { plans: Object.fromEntries(plans) } : {}),
  };
}

function changesWithout(pull: Changes, paths: readonly string[]): Changes {
  const isKept = (path: string) => !paths.includes(path);
  const torn = (pull.rename ?? []).filter(([from, to]) => !isKept(from) || !isKept(to));
  return {
    create: [...(pull.create ?? []), ...torn.map(([, to]) => to)].filter(isKept),
    modify: (pull.modify ?? []).filter(isKept),
    delete: [...(pull.delete ?? []), ...torn.map(([from]) => from)].filter(isKept),
    rename: (pull.rename ?? []).filter((each) => !torn.includes(each)),
    copy: (pull.copy ?? []).filter(([, to]) => isKept(to)),
    unreadable: (pull.unreadable ?? []).filter(isKept),
  };
}

/**
 * Random stories hold what no repository can: files and folders of one path, files that one creates and another one
 * deletes, one commit with two lists of changes, two open pull requests from one branch into one base. The rest is described file by file.
 */
export function possible(story: Story): Story {
  const told = spelledOut(withoutParents(story));
  const { files = {} } = told;
  const kindOn = (path: string, kind: ChangeKind): ChangeKind => {
    if (files[path] === null || files[path] === undefined) return 'create';
    return kind === 'create' ? 'modify' : kind;
  };
  const fitting = ({ head: _, ...pull }: OpenPull): OpenPull => {
    const rename = (pull.rename ?? []).filter(
      ([from, to]) => kindOn(from, 'delete') === 'delete' && kindOn(to, 'create') === 'create',
    );
    const changes = changesOf({ ...pull, rename: (pull.rename ?? []).filter((each) => !rename.includes(each)) });
    const plain = changes.filter(({ path }) => planFileOf(path) === undefined);
    const paths = (kind: ChangeKind) =>
      plain.filter((each) => kindOn(each.path, each.kind) === kind).map(({ path }) => path);
    return { ...pull, create: paths('create'), modify: paths('modify'), delete: paths('delete'), rename, copy: [] };
  };
  const isFirst = (pull: OpenPull, index: number, all: readonly OpenPull[]) =>
    pull.fork ||
    all.findIndex((each) => !each.fork && each.branch === pull.branch && each.base === pull.base) === index;
  return { ...told, pulls: (told.pulls ?? []).filter(isFirst).map(fitting) };
}

function withoutParents(story: Story): Story {
  const { pulls = [], merged = [], files = {} } = story;
  const all = [
    ...[...pulls, ...merged].flatMap((each) => changesOf(each)).map(({ path }) => path),
    ...Object.keys(files),
  ];
  const parents = [...new Set(all.flatMap((path) => withParents(path).slice(1)))];
  return {
    ...story,
    pulls: pulls.map((each) => without(each, parents)),
    merged: merged.map((each) => ({ ...each, ...changesWithout(each, parents) })),
    files: Object.fromEntries(Object.entries(files).filter(([path]) => !parents.includes(path))),
  };
}

function editedPlans(story: Story, { edits = [] }: Way): Record<string, string> {
  const plans = { ...story.plans };
  for (const name of new Set(edits.map(({ path }) => planFileOf(path) ?? ''))) {
    const text = plans[name];
    if (text === undefined) throw new Error(`there is no plan "${name}"`);
    const own = edits.filter(({ path }) => planFileOf(path) === name);
    plans[name] = edited(text, own);
  }
  return plans;
}

/** What the base has just so is no change any more. */
function withBase(story: Story, pull: OpenPull): OpenPull {
  const { plansAtMergeBase: _, atMergeBase: __, ...rest } = pull;
  const same = changesOf(pull).flatMap(({ path }) => (isAsBase(story, pull, path) ? path : []));
  const plans = Object.entries(rest.plans ?? {}).flatMap(([name, text]) =>
    text === (story.plans?.[name] ?? null) ? `${PLAN_DIRECTORY}/${name}` : [],
  );
  return without(rest, [...same, ...plans]);
}

function leftTo(story: Story, pull: OpenPull, finding: Finding, way: Way): Story {
  const item = /to item "([^"]+)"/.exec(way.title)?.[1];
  const left = replacing(story, pull, without(pull, namedIn(finding)));
  const other = (left.pulls ?? []).find(
    (each) => each.branch === `feat/${item}` && each.base === undefined && !each.fork,
  );
  // Whoever has not begun does it then; whoever changes the path already has it.
  if (!other || other.number === pull.number) return left;
  const missing = blamedPaths(finding).filter(({ path }) => changesOf(other).every((each) => each.path !== path));
  const given = missing.reduce((to, { path = '', kind = 'modify' }) => adding(to, path, kind), other);
  return replacing(left, other, given);
}

function adding(pull: OpenPull, path: string, kind: ChangeKind): OpenPull {
  return { ...pull, [kind]: [...(pull[kind] ?? []), path] };
}

function waitedFor(story: Story, judgement: Judgement, pull: OpenPull, way: Way): Story | Skipped {
  const number = Number(/#(\d+)/.exec(way.title)?.[1]);
  const other = (story.pulls ?? []).find((each) => each.number === number);
  const verdict = judgement.verdicts.find((each) => each.pull === number);
  if (!other || verdict?.verdict !== 'success') return { skipped: 'what it waits for cannot be merged yet' };
  const { create, modify, delete: deleted, rename, copy, branch } = other;
  const changes = Object.fromEntries(
    Object.entries({ create, modify, delete: deleted, rename, copy }).filter(([, list]) => list !== undefined),
  ) as Changes;
  const merge: MergedPull = {
    ...changes,
    branch,
    number,
    openedAt: other.openedAt ?? '2020-01-01T00:00:00Z',
    mergedAt: '2030-01-01T00:00:00Z',
  };
  const rest = (story.pulls ?? []).filter((each) => each !== other);
  // Where both changed a path, what is gone stays gone, and what is there is changed once more.
  const theirs = new Map(changesOf(changes).map(({ path, kind }) => [path, kind]));
  const both = changesOf(pull).filter(({ path }) => theirs.has(path));
  const again = both.filter(({ path, kind }) => theirs.get(path) !== 'delete' && kind !== 'delete');
  const rebased = without(
    pull,
    both.map(({ path }) => path),
  );
  const files = Object.fromEntries(
    changesOf(changes).map(({ path, kind }) => [path, kind === 'delete' ? null : `${path} by ${branch}`]),
  );
  const after = { ...story, files: { ...story.files, ...files } };
  const merged = withBase(after, {
    ...rebased,
    modify: [...(rebased.modify ?? []), ...again.map(({ path }) => path)],
  });
  return replacing({ ...after, pulls: rest, merged: [...(story.merged ?? []), merge] }, pull, merged);
}
