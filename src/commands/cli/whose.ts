/** `whose <path>`: the unfinished items whose scope has the path, by the plans at the base. */

import { type Facts, PENDING, type Pending, withFacts } from '../../core/facts/facts.js';
import type { Snapshot } from '../../core/facts/snapshot.js';
import type { Judgement } from '../../core/finding.js';
import { kindsCovered } from '../../core/plan/scope.js';
import { basePlansAt, withoutVerdicts } from '../../core/progress/base-plans.js';
import { planStateOf } from '../../core/progress/plan-state.js';
import { json } from '../../core/report/json.js';
import { terminal as render, warningLines } from '../../core/report/terminal.js';
import type { ChangeKind } from '../../core/terms.js';
import { visible } from '../../core/text/inert.js';
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
  readonly owners: readonly Ownership[];
}

export async function whose(
  paths: readonly string[],
  options: { readonly base?: string },
  here: CommandContext,
): Promise<number> {
  const source = gitSource({ directory: here.directory, subject: 'all', settings: { agents: [] }, ...options });
  const wanted = paths.map((path) => path.replace(/^\.\//, ''));
  const { result } = await askUntilKnown(source, (snapshot) =>
    withFacts(snapshot, (facts) => findOwners(wanted, snapshot, facts)),
  );
  const { judgement, owners } = result;
  const code = judgement.problems.length > 0 ? 2 : 0;
  if (here.json) await here.terminal.print(json('whose', code, judgement, { whose: owners }));
  else if (code > 0) await here.terminal.print(render(judgement, { colours: here.terminal.colours }));
  else
    await here.terminal.print(
      wanted.map((path) => `${describe(path, owners)}\n`).join('') +
        [...warningLines(judgement, here.terminal.colours), ...judgement.notes.map((note) => `note: ${visible(note)}`)]
          .map((line) => `${line}\n`)
          .join(''),
    );
  return code;
}

function findOwners(paths: readonly string[], snapshot: Snapshot, facts: Facts): Owners | Pending {
  const basePlans = basePlansAt(snapshot.base.commit, snapshot, facts);
  if (basePlans === PENDING) return PENDING;
  const { open, problems } = basePlans.plans;
  const planState = planStateOf(problems.length > 0 ? [] : open, snapshot, facts);
  if (planState === PENDING) return PENDING;
  const owners = paths.flatMap((path) =>
    planState.owners.flatMap(({ item }): Ownership[] => {
      const kinds = kindsCovered(item.scope, path);
      const [branch] = item.branches;
      if (kinds.length === 0) return [];
      return [{ path, plan: item.plan, item: item.item, ...(branch === undefined ? {} : { branch }), kinds }];
    }),
  );
  return { owners, judgement: withoutVerdicts(basePlans, [], snapshot.notes) };
}

function describe(path: string, owners: readonly Ownership[]): string {
  const own = owners.filter((each) => each.path === path);
  if (own.length === 0) return `${visible(path)}: nobody's`;
  const names = own.map(
    ({ plan, item, branch, kinds }) =>
      `${plan}/${item}${branch === undefined ? '' : ` (${branch})`}: ${kinds.join(', ')}`,
  );
  return `${visible(path)}: ${visible(names.join('; '))}`;
}
