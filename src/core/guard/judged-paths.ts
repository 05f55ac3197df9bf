/** Judges single paths of the branch that is checked out, by the rules of `check` that look at paths. */
import { type Facts, PENDING, type Pending } from '../facts/facts.js';
import { type ChangeList, isTested, type Pull, type Snapshot } from '../facts/snapshot.js';
import type { Finding, Judgement, Problem } from '../finding.js';
import { fold } from '../globs/glob.js';
import { findingOn, ruleChange } from '../judge/ruling.js';
import type { Item } from '../plan/plan.js';
import { isPlanFile, namesExactly, touchedGlob } from '../plan/scope.js';
import { settingsAt } from '../plan/shared-files.js';
import { basePlansAt, withoutVerdicts } from '../progress/base-plans.js';
import { byPath, type PlanState, planStateOf } from '../progress/plan-state.js';
import type { Progress } from '../progress/progress.js';
import { withStackedBranches } from '../progress/shared-commits.js';
import { branchClash } from '../rules/branch-clash.js';
import { ownedPath, tooManyPaths } from '../rules/owned-path.js';
import type { ChangeKind } from '../terms.js';
import { shellWord } from '../text/shell.js';

export interface JudgedPaths {
  readonly refused: readonly RefusedPath[];
  /** Why no item claims the branch. Absent if one does, or if no plan is open. */
  readonly unlisted?: string;
  readonly branch: string;
  readonly judgement: Judgement;
}

export interface RefusedPath {
  readonly path: string;
  readonly kind?: ChangeKind;
  /** The rule of `check`, or one of the guard's own words. */
  readonly rule: string;
  /** What is wrong, as sentences. */
  readonly message: string;
  /** What to do instead, as sentences. */
  readonly ways: readonly string[];
  readonly finding?: Finding;
}

export interface JudgedOptions {
  /** The only paths that count. By default, all that the branch changes. */
  readonly wanted?: ReadonlySet<string>;
  /** Whether a file that configures the repository or its agents is refused unless the scope names exactly this file. */
  readonly protectsSettings: boolean;
}

export function judgePaths(snapshot: Snapshot, known: Facts, options: JudgedOptions): JudgedPaths | Pending {
  // Only a warning needs to know which files have conflict markers.
  const facts: Facts = { ...known, conflicted: () => false };
  const basePlans = basePlansAt(snapshot.base.commit, snapshot, facts);
  if (basePlans === PENDING) return PENDING;
  const { plans } = basePlans;
  const judgement = withoutVerdicts(basePlans, [], snapshot.notes);
  const pull = snapshot.pulls.find((each) => isTested(each, snapshot));
  const branch = pull?.branch ?? '';
  if (!pull) return { refused: [], branch, judgement };
  if (plans.problems.length > 0) return { refused: underBrokenPlans(pull, plans.problems, options), branch, judgement };
  if (plans.open.length === 0) return { refused: [], branch, judgement };
  if (!pull.changes.complete) return { refused: [unknownChanges(pull.changes, branch)], branch, judgement };
  const straight = planStateOf(plans, snapshot, facts);
  if (straight === PENDING) return PENDING;
  const stacked = withStackedBranches(plans, straight);
  if (stacked === PENDING) return PENDING;
  const planState = stacked === snapshot ? straight : planStateOf(plans, stacked, facts);
  if (planState === PENDING) return PENDING;
  const own = stacked.pulls.find((each) => isTested(each, stacked)) ?? pull;
  return { ...judgeIn(planState, own, options), branch, judgement };
}

function underBrokenPlans(pull: Pull, problems: readonly Problem[], options: JudgedOptions): RefusedPath[] {
  const [first] = problems;
  const where = first?.at ? `${first.at.path}:${first.at.line}: ` : '';
  return changesOf(pull, options).flatMap(({ path, kind }) =>
    isPlanFile(path)
      ? []
      : {
          path,
          kind,
          rule: 'plans-broken',
          message: `"${path}" cannot be checked, because a plan is broken: ${where}${first?.message ?? ''}`,
          ways: [first?.hint ?? '', 'Until the plan is fixed on the base branch, only plan files can be changed.'],
        },
  );
}

function unknownChanges(
  { reason, remedy = 'Start the branch from the base branch.' }: ChangeList & { readonly complete: false },
  branch: string,
): RefusedPath {
  const message = `Nothing can be checked on branch "${branch}", because ${reason}.`;
  return { path: '', rule: 'incomplete-files', message, ways: [remedy] };
}

function judgeIn(planState: PlanState, pull: Pull, options: JudgedOptions): Pick<JudgedPaths, 'refused' | 'unlisted'> {
  const role = planState.roleOf(pull);
  const changes = changesOf(pull, options);
  if (role.kind === 'clash') {
    const findings = branchClash.judge(pull, planState).map((draft) => findingOn(pull, branchClash.id, draft));
    return {
      refused: changes.flatMap(({ path, kind }) => findings.map((each) => refusedBy({ ...each, path, kind }, []))),
    };
  }
  const progress = role.kind === 'outsider' ? undefined : role.progress;
  const settings = options.protectsSettings
    ? changes.flatMap((each) => settingsIn(each.path, each.kind, progress))
    : [];
  const settled = new Set(settings.map(({ path }) => path));
  const others = changes.filter(({ path }) => !settled.has(path));
  const findings = progress ? onItem(pull, progress, planState, new Set(others.map(({ path }) => path))) : onUnlisted();
  const refused = findings
    .filter(({ severity }) => severity === 'error')
    .map((each) => refusedBy(each, waysFor(each, planState, progress)));
  return { refused: [...settings, ...refused], ...(role.kind === 'outsider' ? { unlisted: role.why } : {}) };

  function onUnlisted(): readonly Finding[] {
    return [ownedPath, tooManyPaths].flatMap(({ id, judge }) =>
      judge(pull, others, planState).map((draft) => findingOn(pull, id, draft)),
    );
  }
}

function onItem(pull: Pull, progress: Progress, planState: PlanState, wanted: ReadonlySet<string>): readonly Finding[] {
  const subject = planState.itemPull(pull, progress);
  return subject.changes.filter(({ path }) => wanted.has(path)).flatMap((each) => ruleChange(each, subject, planState));
}

function changesOf({ changes }: Pull, { wanted }: JudgedOptions) {
  if (!changes.complete) return [];
  // Git may give a path another letter case or Unicode form when it adds it.
  const folded = wanted && new Set([...wanted].map(fold));
  return byPath(changes.list).filter(({ path }) => folded?.has(fold(path)) ?? true);
}

function refusedBy(finding: Finding, ways: readonly string[]): RefusedPath {
  const { path = '', kind, rule, message } = finding;
  return { path, ...(kind ? { kind } : {}), rule, message, ways, finding };
}

function settingsIn(path: string, kind: ChangeKind, progress: Progress | undefined): RefusedPath[] {
  const what = settingsAt(path);
  const item = progress?.item;
  if (what === undefined || (item?.dropped === undefined && item && namesExactly(item.scope, kind, path))) return [];
  const message = `"${path}" is ${what}, so an agent may not ${kind} it.`;
  return [{ path, kind, rule: 'settings', message, ways: ['Ask a person to change it.'] }];
}

const MOST_GLOBS = 6;

/** Which files to change instead, whose the file is, and how to ask for it. */
function waysFor(finding: Finding, planState: PlanState, progress: Progress | undefined): readonly string[] {
  const { path = '', kind = 'modify', rule, remedy } = finding;
  const base = planState.snapshot.base.branch;
  const owners = planState.owners.filter(
    ({ item }) => item !== progress?.item && touchedGlob(item.scope, path) !== undefined,
  );
  const leave = owners.slice(0, 2).map(({ item }) => `It belongs to ${itemName(item)}: leave it to that item.`);
  // The message names the owner already.
  if (!progress) return owners.length > 0 ? ['Leave it to that item.'] : [];
  const { item, plan } = progress;
  if (rule === 'plan-changed') return [`Change plans in a separate pull request into "${base}".`];
  if (rule === 'stale-base') return [remedy];
  if (rule === 'do-not-touch')
    return [...leave, `Leave it as it is, or ask for another constraint in the plan on "${base}".`];
  if (item.dropped !== undefined) return ['Stop working on this item.'];
  const amend = `If the item needs this change, ask for a wider scope. The command "parallel-work amend ${plan.id}/${item.item} ${shellWord(path)} --kind ${kind}" prints the edit of the plan, which counts once it is on "${base}".`;
  return [`Stay in the scope of item "${item.item}": ${scopeWords(item)}.`, ...leave, amend];
}

function itemName({ plan, item, branches: [branch] }: Item): string {
  return `item "${item}" of plan "${plan}"${branch === undefined ? '' : ` (branch "${branch}")`}`;
}

function scopeWords({ scope }: Item): string {
  const lists = (['any', 'create', 'modify', 'delete'] as const).flatMap((kind) => {
    const globs = scope[kind];
    if (globs.length === 0) return [];
    const more = globs.length - MOST_GLOBS;
    const names = [...globs.slice(0, MOST_GLOBS), ...(more > 0 ? [`${more} more`] : [])];
    return [`${kind === 'any' ? 'change' : kind} ${names.join(', ')}`];
  });
  return lists.join('; ');
}
