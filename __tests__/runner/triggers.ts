import { z } from 'zod';
import { activityOf, type GitHubSide, isRecord, read, refsOf, type WorkflowEvent } from './event.js';

const texts = z.array(z.string()).optional();
const filters = z.object({
  types: texts,
  branches: texts,
  'branches-ignore': texts,
  tags: texts,
  'tags-ignore': texts,
  paths: texts,
  'paths-ignore': texts,
});
const schedules = z.array(z.object({ cron: z.string() }));

/** Events that run for a few activity types only, where `types:` says nothing. All others run for every type. */
const defaultTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
  merge_group: ['checks_requested'],
};

/**
 * Why GitHub would not start the workflow for this event; undefined: it starts.
 * `on` is what GitHub's parser made of the workflow; `changedFiles` are needed only for path filters.
 */
export function whyNot(
  on: Readonly<Record<string, unknown>>,
  event: WorkflowEvent,
  github: GitHubSide,
  changedFiles?: readonly string[],
): string | undefined {
  const wanted = on[event.name];
  if (wanted === undefined) return `the workflow does not run on "${event.name}"`;
  if (event.name === 'schedule') return otherSchedule(schedules.parse(wanted), read(event.payload, 'schedule'));
  if (event.name === 'push' && skipsRuns(event)) return 'the message of the head commit skips workflow runs';
  const filter = filters.parse(wanted);
  return (
    otherType(filter.types ?? defaultTypes[event.name], event) ??
    otherBranch(filter, event, github) ??
    otherPaths(filter, changedFiles)
  );
}

function otherSchedule(wanted: z.infer<typeof schedules>, cron: string | undefined): string | undefined {
  if (cron === undefined || wanted.some((entry) => entry.cron === cron)) return undefined;
  return `the workflow has no schedule "${cron}"`;
}

function otherType(types: readonly string[] | undefined, event: WorkflowEvent): string | undefined {
  const type = activityOf(event);
  if (types === undefined || (type !== undefined && types.includes(type))) return undefined;
  return `the workflow runs on "${event.name}" for ${types.join(', ')}, not for ${type ?? 'an event without type'}`;
}

function otherBranch(filter: z.infer<typeof filters>, event: WorkflowEvent, github: GitHubSide): string | undefined {
  const { kind, name } = filteredRef(event, github);
  const only = kind === 'tag' ? filter.tags : filter.branches;
  const ignored = kind === 'tag' ? filter['tags-ignore'] : filter['branches-ignore'];
  // A push of a tag starts nothing where only branches are named, and the other way round.
  const others = kind === 'tag' ? filter.branches : filter.tags;
  if (event.name === 'push' && only === undefined && ignored === undefined && others !== undefined)
    return `the workflow runs on other pushes than that of ${kind} "${name}"`;
  if (only !== undefined && !picks(only, name)) return `the workflow does not run for ${kind} "${name}"`;
  if (ignored !== undefined && picks(ignored, name)) return `the workflow ignores ${kind} "${name}"`;
  return undefined;
}

function filteredRef(
  event: WorkflowEvent,
  github: GitHubSide,
): { readonly kind: 'branch' | 'tag'; readonly name: string } {
  const { ref, base_ref } = refsOf(event, github);
  const named =
    base_ref || read(event.payload, 'merge_group.base_ref') || read(event.payload, 'workflow_run.head_branch') || ref;
  return named.startsWith('refs/tags/')
    ? { kind: 'tag', name: named.slice('refs/tags/'.length) }
    : { kind: 'branch', name: named.replace(/^refs\/heads\//, '') };
}

function otherPaths(filter: z.infer<typeof filters>, changed: readonly string[] | undefined): string | undefined {
  const only = filter.paths;
  const ignored = filter['paths-ignore'];
  if (only === undefined && ignored === undefined) return undefined;
  if (changed === undefined) throw new Error('the workflow filters by path: give the test runner the changed files');
  if (only !== undefined && !changed.some((path) => picks(only, path))) return 'no changed file is in its "paths"';
  if (ignored?.length && changed.every((path) => picks(ignored, path)))
    return 'its "paths-ignore" has every changed file';
  return undefined;
}

function skipsRuns(event: WorkflowEvent): boolean {
  const commit = event.payload['head_commit'];
  const message = isRecord(commit) ? String(commit['message']) : '';
  return /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/.test(message);
}

/** The last pattern that matches decides; a leading `!` takes out again. */
function picks(patterns: readonly string[], name: string): boolean {
  return patterns.reduce((picked, pattern) => {
    const takesOut = pattern.startsWith('!');
    return filterPattern(takesOut ? pattern.slice(1) : pattern).test(name) ? !takesOut : picked;
  }, false);
}

/**
 * The pattern language of filters: `*` (not `/`), `**`, `?` and `+` (of the sign before), `[…]`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function filterPattern(pattern: string): RegExp {
  const signs = pattern.match(/\*\*\/|\*\*|\*|\?|\+|\[[^\]]*\]|\\.|./gsu) ?? [];
  const source = signs.map((sign) => {
    if (sign === '**/') return '(?:.*/)?';
    if (sign === '**') return '.*';
    if (sign === '*') return '[^/]*';
    if (sign === '?' || sign === '+' || /^\[.+\]$/.test(sign)) return sign;
    return (sign.length > 1 ? sign.slice(1) : sign).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  });
  return new RegExp(`^${source.join('')}$`, 's');
}
