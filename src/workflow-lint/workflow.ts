/** The parts of a workflow file that a required check depends on. GitHub itself reports most other mistakes. */
import type { FilePosition, Problem } from '../core/finding.js';
import type { SourceText } from '../core/plan/source.js';
import { type KeyedPart, readParts, type WorkflowPart } from './parts.js';

export interface PositionedText {
  readonly text: string;
  readonly at: FilePosition;
}

export interface Trigger {
  readonly event: string;
  readonly at: FilePosition;
  /** Absent where GitHub's default types apply. */
  readonly types?: readonly string[];
  readonly typesAt?: FilePosition;
  /** `paths`, `branches`, `tags` and the like. */
  readonly filters: ReadonlyMap<string, EventFilter>;
  /** Of `schedule`. */
  readonly crons: readonly PositionedText[];
}

/** Decides for which branches, tags or paths an event starts the workflow. */
export interface EventFilter {
  readonly at: FilePosition;
  readonly patterns: readonly string[];
}

export type PermissionLevel = 'none' | 'read' | 'write';

export interface PermissionEntry {
  readonly level: PermissionLevel;
  /** As written. An unknown word counts as `none`. */
  readonly word: string;
  readonly at: FilePosition;
}

export interface Permissions {
  readonly at: FilePosition;
  /** `read-all`, `write-all`. */
  readonly all: PermissionLevel;
  /** As written, if one word sets all permissions. */
  readonly word?: string;
  readonly scopes: ReadonlyMap<string, PermissionEntry>;
}

export interface Concurrency {
  readonly at: FilePosition;
  readonly group: PositionedText;
  /** `cancel-in-progress`. */
  readonly cancel?: PositionedText;
  /** `max` keeps up to 100 waiting runs. */
  readonly queue?: PositionedText;
}

export interface Step {
  readonly at: FilePosition;
  readonly id?: PositionedText;
  readonly uses?: PositionedText;
  readonly run?: PositionedText;
  readonly condition?: PositionedText;
  readonly continueOnError?: PositionedText;
  /** By their names in lower case, because GitHub ignores the case. */
  readonly inputs: ReadonlyMap<string, StepInput>;
  readonly env: ReadonlyMap<string, string>;
}

export interface StepInput extends PositionedText {
  /** It is a list or a map, which GitHub refuses. */
  readonly isStructure: boolean;
}

export interface Job {
  readonly id: string;
  readonly at: FilePosition;
  readonly name?: PositionedText;
  /** The position of the key; its value is a name or a map. */
  readonly environment?: FilePosition;
  readonly condition?: PositionedText;
  readonly needs?: FilePosition;
  readonly continueOnError?: PositionedText;
  readonly permissions?: Permissions;
  readonly concurrency?: Concurrency;
  readonly matrix?: FilePosition;
  /** The workflow that the job calls. */
  readonly calls?: PositionedText;
  readonly env: ReadonlyMap<string, string>;
  readonly steps: readonly Step[];
}

export interface Workflow {
  /** The position of the key `on`. */
  readonly on: FilePosition;
  readonly triggers: readonly Trigger[];
  readonly permissions?: Permissions;
  readonly concurrency?: Concurrency;
  readonly env: ReadonlyMap<string, string>;
  readonly jobsAt: FilePosition;
  readonly jobs: readonly Job[];
}

/** Returns problems where the file is no YAML or has no `on` or `jobs`. Never throws. */
export function readWorkflow(source: SourceText): {
  readonly workflow?: Workflow;
  readonly problems: readonly Problem[];
} {
  const { part, problems } = readParts(source);
  if (!part) return { problems };
  const on = part.map?.get('on');
  const jobs = part.map?.get('jobs');
  if (!on || !jobs?.value.map) {
    const lacks = !on ? '"on"' : '"jobs"';
    const message = `This is not a workflow: it has no ${lacks}.`;
    return {
      problems: [{ code: 'no-workflow', message, hint: 'Give the path of a file in .github/workflows/.', at: part.at }],
    };
  }
  const workflow = {
    on: on.at,
    triggers: triggersOf(on),
    ...permissionsIn(part),
    ...concurrencyIn(part),
    env: envIn(part),
    jobsAt: jobs.at,
    jobs: [...jobs.value.map].map(([id, { at, value }]) => jobOf(id, at, value)),
  };
  return { workflow, problems: [] };
}

function triggersOf({ value }: KeyedPart): Trigger[] {
  const bare = { filters: new Map<string, EventFilter>(), crons: [] };
  if (value.text !== undefined) return value.text === '' ? [] : [{ ...bare, event: value.text, at: value.at }];
  if (value.list) return value.list.flatMap((each) => (each.text ? [{ ...bare, event: each.text, at: each.at }] : []));
  return [...(value.map ?? [])].map(([event, entry]) => {
    const types = entry.value.map?.get('types');
    return {
      event,
      at: entry.at,
      ...(types && { types: textsIn(types.value), typesAt: types.at }),
      filters: new Map(
        [...(entry.value.map ?? [])].map(([name, { at, value }]) => [name, { at, patterns: textsIn(value) }]),
      ),
      crons: (entry.value.list ?? []).flatMap((each) => {
        const { cron } = textField(each, 'cron', 'cron');
        return cron?.text ? [cron] : [];
      }),
    };
  });
}

function jobOf(id: string, at: FilePosition, part: WorkflowPart): Job {
  const needs = part.map?.get('needs');
  const environment = part.map?.get('environment');
  const matrix = part.map?.get('strategy')?.value.map?.get('matrix');
  return {
    id,
    at,
    ...textField(part, 'name', 'name'),
    ...(environment && environment.value.text !== '' && { environment: environment.at }),
    ...textField(part, 'if', 'condition'),
    ...(needs && needs.value.list?.length !== 0 && { needs: needs.at }),
    ...textField(part, 'continue-on-error', 'continueOnError'),
    ...permissionsIn(part),
    ...concurrencyIn(part),
    ...(matrix && { matrix: matrix.at }),
    ...textField(part, 'uses', 'calls'),
    env: envIn(part),
    steps: (part.map?.get('steps')?.value.list ?? []).map(stepOf),
  };
}

function stepOf(part: WorkflowPart): Step {
  return {
    at: part.at,
    ...textField(part, 'id', 'id'),
    ...textField(part, 'uses', 'uses'),
    ...textField(part, 'run', 'run'),
    ...textField(part, 'if', 'condition'),
    ...textField(part, 'continue-on-error', 'continueOnError'),
    env: envIn(part),
    inputs: new Map(
      [...(part.map?.get('with')?.value.map ?? [])].map(([name, { at, value }]) => [
        name.toLowerCase(),
        { text: value.text ?? '', at, isStructure: value.text === undefined },
      ]),
    ),
  };
}

/** With the position of the key, because that is where a reader looks. */
function textField<Name extends string>(
  part: WorkflowPart,
  key: string,
  name: Name,
): { readonly [Key in Name]?: PositionedText } {
  const entry = part.map?.get(key);
  if (entry?.value.text === undefined) return {};
  const found: { [Key in Name]?: PositionedText } = {};
  found[name] = { text: entry.value.text, at: entry.at };
  return found;
}

function envIn(part: WorkflowPart): ReadonlyMap<string, string> {
  return new Map([...(part.map?.get('env')?.value.map ?? [])].map(([name, { value }]) => [name, value.text ?? '']));
}

function textsIn(part: WorkflowPart): string[] {
  return part.text === undefined ? (part.list ?? []).flatMap((each) => each.text ?? []) : [part.text];
}

function permissionsIn(part: WorkflowPart): { readonly permissions?: Permissions } {
  const entry = part.map?.get('permissions');
  if (!entry) return {};
  const all = entry.value.text === 'write-all' ? 'write' : entry.value.text === 'read-all' ? 'read' : 'none';
  const scopes = [...(entry.value.map ?? [])].map(
    ([name, { at, value }]) => [name, { level: permissionLevel(value.text), word: value.text ?? '', at }] as const,
  );
  const { text: word } = entry.value;
  return { permissions: { at: entry.at, all, scopes: new Map(scopes), ...(word ? { word } : {}) } };
}

function permissionLevel(word: string | undefined): PermissionLevel {
  return word === 'write' || word === 'read' ? word : 'none';
}

function concurrencyIn(part: WorkflowPart): { readonly concurrency?: Concurrency } {
  const entry = part.map?.get('concurrency');
  if (!entry) return {};
  const { at, value } = entry;
  if (value.text !== undefined) return { concurrency: { at, group: { text: value.text, at } } };
  const group = textField(value, 'group', 'group').group ?? { text: '', at };
  return {
    concurrency: {
      at,
      group,
      ...textField(value, 'cancel-in-progress', 'cancel'),
      ...textField(value, 'queue', 'queue'),
    },
  };
}
