/**
 * The public JSON: one document for each run. Keys are in a fixed order, and absent facts are left out. Fields are only
 * ever added.
 */
import type {
  ContractState,
  FilePosition,
  Finding,
  ItemState,
  Judgement,
  MergeCandidate,
  Party,
  PlanEdit,
  PlanSummary,
  Preview,
  Problem,
  SettlingPlan,
  Verdict,
  Widening,
} from '../finding.js';
import { detachedPath, isDetached } from '../plan/branch-names.js';
import { idOf, type NumberedWay, numberedWays } from './finding-id.js';

/**
 * @param exitCode 0: success. 0 and 1 have verdicts, 2 and 3 have `errors` instead
 * @param result a judgement, or the problems that kept the command from making one
 * @param extra the command's own data under its own keys, such as `{ whose: [...] }`
 * @returns the document with a final newline
 */
export function json(
  command: string,
  exitCode: number,
  result: Judgement | readonly Problem[],
  extra: Readonly<Record<string, unknown>> = {},
): string {
  const judgement = 'findings' in result ? result : undefined;
  const problems = 'findings' in result ? result.problems : result;
  const isFailed = exitCode > 1;
  const base = judgement?.baseDoubt === undefined ? [] : [judgement.baseDoubt];
  const document = {
    version: 1,
    command,
    ok: exitCode === 0,
    plans: judgement?.plans.map(plan),
    verdicts: isFailed ? undefined : judgement?.verdicts.map(verdict),
    findings: judgement && findings(judgement.findings),
    notes: present([...base, ...(judgement?.notes ?? []), ...(judgement?.warnings ?? [])]),
    warnings: present(judgement?.warnings),
    items: judgement?.items?.map(item),
    contracts: judgement?.contracts && shownContracts(judgement.contracts),
    shared: judgement?.shared?.paths.map(({ path, branches }) => ({ path, branches })),
    proposed: judgement?.shared?.proposal && proposal(judgement.shared.proposal),
    mergeOrder: judgement?.shared?.order,
    ...extra,
    errors: isFailed ? problems.map(problem) : undefined,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function plan({ id, path, itemCount }: PlanSummary): PlanSummary {
  return { id, path, itemCount };
}

function item({ state, reopened, files, uncommitted, verdict, near, candidates, taken, ...each }: ItemState) {
  return {
    ...party(each),
    state,
    reopened,
    files,
    uncommitted,
    verdict,
    near,
    candidates: candidates?.map(candidate),
    taken,
  };
}

/** What items promise, and what their files declare. Absent if there is nothing to tell. */
export function shownContracts(states: readonly ContractState[]) {
  return states.length === 0 ? undefined : states.map(contract);
}

function contract({ path, declares, state, near, why, line, ...each }: ContractState) {
  return { ...party(each), path, declares, state, near, why, at: line === undefined ? undefined : { path, line } };
}

function proposal({ plan: id, path, base, yaml, newBranches }: SettlingPlan) {
  return { plan: id, path, base, yaml, newBranches: newBranches.map(({ branch, worktree }) => ({ branch, worktree })) };
}

export function candidate({ commit, subject, because, line }: MergeCandidate) {
  return { commit, subject, because, line };
}

function verdict(each: Verdict) {
  return {
    ...party(each),
    worktree: detachedPath(each.branch),
    head: each.head,
    base: each.base,
    planRevision: each.planRevision,
    verdict: each.verdict,
    notes: present(each.notes),
    widen: each.widen && edit(each.widen),
    takeOut: each.takeOut,
    leeway: each.leeway && { used: each.leeway.used, of: each.leeway.of },
    below: each.below?.map(party),
    straight: each.straight && { verdict: each.straight.verdict, rules: each.straight.rules },
    preview: each.preview?.map(preview),
  };
}

function preview({ from, to, rules, becomes, ...each }: Preview) {
  return { ...party(each), from, to, rules, becomes };
}

function findings(all: readonly Finding[]) {
  const ways = numberedWays(all);
  return all.map((each) => finding(each, ways.get(each) ?? []));
}

/** Of one finding. It says how many there are, and no list grows with the number of branches and that of their paths. */
const MOST_PATHS = 10;

function finding(each: Finding, ways: readonly NumberedWay[]) {
  return {
    id: idOf(each),
    rule: each.rule,
    severity: each.severity,
    ...party(each),
    worktree: detachedPath(each.branch ?? ''),
    path: each.path,
    kind: each.kind,
    paths: each.paths?.slice(0, MOST_PATHS).map(({ path, kind }) => ({ path, kind })),
    count: each.count,
    wanted: each.wanted,
    found: each.found,
    message: each.message,
    remedy: each.remedy,
    ways: ways.map(({ id, way }) => ({ id, ...way })),
    widen: each.widen && widening(each.widen),
    other: each.other && party(each.other),
    witness: each.witness,
    at: each.at && place(each.at),
  };
}

function party({ plan, item, branch, pull }: Party) {
  return { plan, item, branch: branch === undefined || isDetached(branch) ? undefined : branch, pull };
}

function widening(each: Widening) {
  const { path, item, ...place } = edit(each);
  return { path, item, list: each.list, glob: each.glob, ...place };
}

function edit({ path, item, lines, after, replaces }: PlanEdit) {
  return { path, item, lines, after, replaces };
}

function problem({ code, message, hint, at }: Problem) {
  return { code, message, hint, at: at && place(at) };
}

function place({ path, line, column }: FilePosition) {
  return { path, line, column };
}

function present(notes: readonly string[] | undefined): readonly string[] | undefined {
  return notes?.length ? notes : undefined;
}
