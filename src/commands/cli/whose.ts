/** `whose <path>`: lists the unfinished items whose scope contains the path, by the plans on the base. */

import { type Facts, PENDING, type Pending, withFacts } from '../../core/facts/facts.js';
import type { Snapshot } from '../../core/facts/snapshot.js';
import type { Judgement } from '../../core/finding.js';
import { type GlobSet, meet } from '../../core/globs/meet.js';
import { globSets } from '../../core/lint/scope-globs.js';
import { globOf } from '../../core/plan/glob-problems.js';
import type { Item, Scope } from '../../core/plan/plan.js';
import { globsFor, kindsCovered } from '../../core/plan/scope.js';
import { withoutVerdicts } from '../../core/progress/base-plans.js';
import { baseStateOf } from '../../core/progress/base-state.js';
import { json } from '../../core/report/json.js';
import { terminal as render, warningLines } from '../../core/report/terminal.js';
import { CHANGE_KINDS, type ChangeKind } from '../../core/terms.js';
import { visible } from '../../core/text/inert.js';
import { type GivenPath, givenPaths } from '../../shell/git/given-paths.js';
import { openRepository } from '../../shell/git/repository.js';
import { gitSource } from '../../shell/git/source.js';
import { askUntilKnown } from '../ask.js';
import type { CommandContext } from './context.js';

interface Ownership {
  readonly path: string;
  readonly plan: string;
  readonly item: string;
  readonly branch?: string;
  readonly kinds: readonly ChangeKind[];
}

interface Owners {
  readonly judgement: Judgement;
  /** For each path. */
  readonly owners: readonly (readonly Ownership[])[];
}

export async function whose(
  paths: readonly string[],
  options: { readonly base?: string },
  here: CommandContext,
): Promise<number> {
  const { directory, terminal } = here;
  const base = options.base === undefined ? {} : { base: options.base };
  const repository = await openRepository(directory);
  const wanted = await givenPaths(paths, { directory, repository, ...base });
  const source = gitSource({ directory, repository, subject: 'all', settings: { agents: [] }, ...base });
  const { result } = await askUntilKnown(
    source,
    (snapshot) => withFacts(snapshot, (facts) => findOwners(wanted, snapshot, facts)),
    terminal.progress.say,
  );
  const { judgement, owners } = result;
  const code = judgement.problems.length > 0 ? 2 : 0;
  if (here.json) await terminal.print(json('whose', code, judgement, { whose: owners.flat() }));
  else if (code > 0) await terminal.print(render(judgement, { colours: terminal.colours }));
  else
    await terminal.print(
      wanted.map((given, index) => `${describe(given, owners[index] ?? [])}\n`).join('') +
        [...warningLines(judgement, terminal.colours), ...judgement.notes.map((note) => `note: ${visible(note)}`)]
          .map((line) => `${line}\n`)
          .join(''),
    );
  return code;
}

function findOwners(paths: readonly GivenPath[], snapshot: Snapshot, facts: Facts): Owners | Pending {
  const isAsked = ({ scope }: Item) => paths.some((given) => kindsOn(scope, given).length > 0);
  const state = baseStateOf(snapshot, facts, undefined, isAsked);
  if (state === PENDING) return PENDING;
  const { basePlans, planState } = state;
  const owners = paths.map((given) =>
    planState.owners.flatMap(({ item }): Ownership[] => {
      const kinds = kindsOn(item.scope, given);
      const [branch] = item.branches;
      if (kinds.length === 0) return [];
      return [
        { path: nameOf(given), plan: item.plan, item: item.item, ...(branch === undefined ? {} : { branch }), kinds },
      ];
    }),
  );
  return { owners, judgement: withoutVerdicts(basePlans, [], snapshot.notes) };
}

/** For a folder or a glob: what the scope allows for any path that it contains or matches. */
function kindsOn(scope: Scope, given: GivenPath): ChangeKind[] {
  const exact = given.kind === 'folder' ? [] : kindsCovered(scope, given.path);
  if (given.kind === 'file' || exact.length > 0) return exact;
  return CHANGE_KINDS.filter((kind) => {
    const sets = globSets(globsFor(scope, kind), scope.except);
    return sets.some((set) => meet(setOf(given), set).kind !== 'disjoint');
  });
}

function setOf({ path, glob }: GivenPath): GlobSet {
  return { include: [glob ?? (path === '' ? '**' : `${globOf(path)}/**`)], except: [] };
}

function nameOf({ path, kind }: GivenPath): string {
  return kind === 'folder' ? `${path}/`.replace(/^\/$/, './') : path;
}

function describe(given: GivenPath, owners: readonly Ownership[]): string {
  const name = visible(nameOf(given));
  if (owners.length === 0) return `${name}: no item`;
  const names = owners.map(
    ({ plan, item, branch, kinds }) =>
      `${plan}/${item}${branch === undefined ? '' : ` (${branch})`}: ${kinds.join(', ')}`,
  );
  const some = given.kind === 'folder' || given.kind === 'glob' ? 'files of ' : '';
  return `${name}: ${some}${visible(names.join('; '))}`;
}
