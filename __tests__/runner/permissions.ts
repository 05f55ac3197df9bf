import type { Value } from './github-tools.js';
import { at, entries, scalar } from './value.js';

/** What a job's token may do, named as GitHub's API names it (`pull_requests`). A scope that is not named: nothing. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
const scopes =
  'actions attestations checks contents deployments discussions id-token issues models packages pages pull-requests repository-projects security-events statuses'.split(
    ' ',
  );
/** Scopes that have no write, and one that has no read. */
const levels: Readonly<Record<string, 'read' | 'write'>> = { models: 'read', 'id-token': 'write' };
/** A new repository's default, for a workflow that says nothing: read access to code and packages. */
const restricted: Permissions = { contents: 'read', packages: 'read' };

/**
 * The permissions of a job's token: the job's own, else the workflow's, else the default of a new repository.
 * `metadata: read` comes with every token. `untrusted` (a fork's pull request): every write becomes a read.
 */
export function permissionsOf(workflow: Value, job: Value | undefined, untrusted: boolean): Permissions {
  const declared = at(job, 'permissions') ?? at(workflow, 'permissions');
  const granted = declared === undefined ? restricted : granting(declared);
  const kept = untrusted ? Object.fromEntries(Object.keys(granted).flatMap(readOnly)) : granted;
  const named = Object.entries(kept).map(([scope, level]) => [scope.replaceAll('-', '_'), level]);
  return { metadata: 'read', ...Object.fromEntries(named) };
}

function granting(declared: Value): Permissions {
  const all = scalar(declared);
  if (all === 'read-all') return Object.fromEntries(scopes.flatMap(readOnly));
  if (all === 'write-all') return Object.fromEntries(scopes.map((scope) => [scope, levels[scope] ?? 'write']));
  return Object.fromEntries(
    entries(declared).flatMap(([scope, level]): [string, 'read' | 'write'][] =>
      level === 'read' || level === 'write' ? [[scope, level]] : [],
    ),
  );
}

function readOnly(scope: string): [string, 'read'][] {
  return levels[scope] === 'write' ? [] : [[scope, 'read']];
}
