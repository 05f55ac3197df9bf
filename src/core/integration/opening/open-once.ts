/**
 * Opens the issue of an integration exactly once. GitHub cannot create an issue only if it does not exist, but it can
 * do that for Git refs. The run that creates or moves the ref may open the issue, and all others see which run does. A
 * run may end at any line here, and any answer may get lost: the next run finishes the work.
 */

import type { IntegrationIssue } from '../../facts/questions.js';
import { Failure } from '../../failure.js';
import { PAUSES, place, put } from './move-ref.js';
import { type IssueDraft, type RecordPort, type RecordTip, refName, type Self } from './port.js';
import { type IntegrationRecord, withClaim } from './record.js';
import { FOREIGN_RECORD, lowest, type Settled, settle, sorted } from './settle.js';

type PlanRecord = Pick<IntegrationRecord, 'plan' | 'base' | 'planRevision' | 'pulls' | 'commits'>;

/** What the plan and the base say, read before and separately from everything that runs share. */
export interface Wanted {
  readonly facts: PlanRecord;
  /** Step 1: every item is finished, and at least one was really merged. */
  readonly isReady: boolean;
  /** Whether a person wants the issue opened again. */
  readonly recreate: boolean;
  /** The issue. The first line of its body is the marker with the claim. */
  readonly draft: (claim: string) => IssueDraft;
}

export interface OpenResult {
  readonly operation: 'created' | 'adopted' | 'exists' | 'closed' | 'none';
  readonly issue?: IntegrationIssue;
  /** The record, if it names an issue that still exists. */
  readonly tip?: RecordTip;
  /** Warnings for the reader, in sentences. */
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
  /** What failed after the issue existed. The next run continues from there. */
  readonly failure?: Failure;
}

const MOST_ROUNDS = 5;

/** @param proveAgain reads the same facts again: whether the plan is still ready, by the same pull requests */
export async function openOnce(
  wanted: Wanted,
  shared: RecordPort,
  self: Self,
  proveAgain: () => Promise<boolean>,
): Promise<OpenResult> {
  const { facts, isReady, draft } = wanted;
  let mayRecreate = wanted.recreate;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // 2. An issue that the ref records is the issue, whatever a list says.
    const tip = await shared.tip();
    if (tip) refuseAnother(tip, facts);
    const looked = tip?.record.issue === undefined ? undefined : await settle(shared, tip).catch(failing(tip));
    if (looked && 'operation' in looked) return looked;
    const settled = looked;
    const isAgain = settled !== undefined && mayRecreate && isReady && !isOpen(settled.issue);
    if (settled && !isAgain) return known(settled, wanted.recreate);
    if (!isReady) return nothingOpened([]);

    // 3. An issue with a claim from the history of the ref was opened by a run that did not record it. Ask first
    // whether that run has ended, because everything that it did until then is on the list.
    const before = settled?.tip ?? tip;
    const isTakeover = before !== null && !isAgain;
    const hasEnded = await shared.hasEnded(isTakeover ? before.record.run : self.run);
    const history = before?.record ?? { ...facts, claims: [], former: [] };
    const { ours, warnings } = isAgain ? { ours: [], warnings: [] } : sorted(await shared.issues(), history);
    const found = lowest(ours);
    if (before && found) return finish(shared, before, found, 'adopted', warnings);

    // 4. The claim. It is taken over only from a run that has ended, never because of a clock.
    if (isTakeover && !hasEnded) return nothingOpened([busy(before.record)], warnings);
    if (!(await proveAgain()))
      return nothingOpened([`Plan "${facts.plan}" changed while it was read. The next run continues.`]);
    const claim = self.newClaim();
    const record = withClaim(before?.record, { ...facts, claim, run: self.run }, isAgain);
    const commit = await shared.write(record, before);
    // By now every permission but this one has been used, and nobody has seen anything.
    const { title, body, assignees, labels } = draft(claim);
    const usable = await shared.prepareLabels(labels);
    const now = await place(shared, before, record, commit);
    if (now.record.claim !== claim) {
      mayRecreate = false;
      continue;
    }

    // 5. to 7.
    const opened = await open(shared, now.record, { title, body, assignees, labels: usable.labels });
    return finish(shared, now, opened.issue, opened.operation, [...warnings, ...usable.warnings, ...opened.warnings]);
  }
  throw unstable(facts);
}

/** 5. One request. A second one only if its result is unknown and three reads do not show the issue. */
async function open(
  shared: RecordPort,
  record: IntegrationRecord,
  draft: IssueDraft,
): Promise<{
  readonly issue: IntegrationIssue;
  readonly operation: 'created' | 'adopted';
  readonly warnings: readonly string[];
}> {
  for (let time = 1; time <= 2; time++) {
    const answer = await shared.open(draft);
    if (answer !== 'unknown') return { ...answer, operation: 'created' };
    for (const pause of PAUSES) {
      await shared.pause(pause);
      const found = lowest(sorted(await shared.issues(), { ...record, claims: [record.claim] }).ours);
      if (found) return { issue: found, operation: 'adopted', warnings: [] };
    }
  }
  throw new Failure(
    'unreachable',
    `GitHub gave no usable answer to two requests to open the integration issue of plan "${record.plan}", and lists no such issue.`,
    'Run it again: the next run continues where this one stopped.',
  );
}

/** Whatever fails after this, the issue exists. */
function finish(
  shared: RecordPort,
  on: RecordTip,
  issue: IntegrationIssue,
  operation: 'created' | 'adopted',
  warnings: readonly string[],
): Promise<OpenResult> {
  return recorded(shared, on, issue, operation, warnings).catch(failing(on, { issue, operation, warnings }));
}

/** @param known facts about the issue, if more than the number in its record is known */
function failing(
  { record: { plan, issue: recorded } }: RecordTip,
  known?: {
    readonly issue: IntegrationIssue;
    readonly operation: OpenResult['operation'];
    readonly warnings: readonly string[];
  },
): (error: unknown) => OpenResult {
  return (error) => {
    if (!(error instanceof Failure) || (!known && error.code === FOREIGN_RECORD)) throw error;
    const number = known?.issue.number ?? recorded ?? 0;
    const note = `#${number} is the integration issue of plan "${plan}". The next run continues with it.`;
    return { operation: 'none', warnings: [], ...known, notes: [note], failure: error };
  };
}

/** 6. The number is recorded. 7. Of several issues the lowest stays. */
async function recorded(
  shared: RecordPort,
  on: RecordTip,
  issue: IntegrationIssue,
  operation: 'created' | 'adopted',
  warnings: readonly string[],
): Promise<OpenResult> {
  let tip = on;
  for (let round = 0; tip.record.issue === undefined; round++) {
    if (round === MOST_ROUNDS) throw unstable(on.record);
    tip = await put(shared, tip, { ...tip.record, issue: issue.number });
    // A person reopened it meanwhile. A record that names this issue could never be settled.
    if (sorted([issue], tip.record).ours.length === 0)
      return nothingOpened(
        [`#${issue.number} is no longer the integration issue, because a new one was requested.`],
        warnings,
      );
  }
  const settled = await settle(shared, tip);
  const isOurs = typeof settled.issue !== 'string' && settled.issue.number === issue.number;
  const result = isOurs ? { ...known(settled, false), operation } : known(settled, false);
  return { ...result, warnings: [...new Set([...warnings, ...result.warnings])] };
}

/** What to say about a recorded issue. */
export function known({ tip, issue, warnings }: Settled, recreate: boolean): OpenResult {
  const { plan, issue: number } = tip.record;
  if (typeof issue === 'string') {
    const warning = `The integration issue #${number} of plan "${plan}" was ${issue}. A new one is opened only if you ask for it: run the workflow manually with "recreate: ${plan}".`;
    return { operation: 'none', notes: [], warnings: [...warnings, warning] };
  }
  const note = issue.isOpen
    ? `#${issue.number} of plan "${plan}" is open. Close it first if you want a new issue.`
    : `#${issue.number} of plan "${plan}" is closed. A new issue is opened once all items are finished.`;
  return { operation: issue.isOpen ? 'exists' : 'closed', issue, tip, notes: recreate ? [note] : [], warnings };
}

function isOpen(issue: Settled['issue']): boolean {
  return typeof issue !== 'string' && issue.isOpen;
}

export function nothingOpened(notes: readonly string[], warnings: readonly string[] = []): OpenResult {
  return { operation: 'none', notes, warnings };
}

function busy({ plan, run }: IntegrationRecord): string {
  return `Run ${run.id}, attempt ${run.attempt}, is opening the integration issue of plan "${plan}". If it ends without opening one, the next run continues.`;
}

/** The name of the plan was used before, for other work. */
export function isAnother(record: IntegrationRecord, { pulls, commits }: PlanRecord): boolean {
  const counted = [...record.pulls, ...record.commits];
  return !counted.some((each) => [...pulls, ...commits].includes(each));
}

function refuseAnother({ namespace, record }: RecordTip, facts: PlanRecord): void {
  if (!isAnother(record, facts)) return;
  const { plan, base } = facts;
  const what = record.issue === undefined ? `was claimed by run ${record.run.id}` : `already opened #${record.issue}`;
  // As part of a web address.
  const ref = refName(namespace, plan, base).replaceAll('%', '%25');
  throw new Failure(
    'used-before',
    `Plan "${plan}" ${what} for other pull requests, none of which counts today.`,
    `Rename the plan file. If the earlier work is finished, you can delete its record (gh api -X DELETE "repos/{owner}/{repo}/git/${ref}") instead.`,
  );
}

function unstable({ plan }: PlanRecord): Failure {
  return new Failure('unstable', `Other runs kept changing the record of plan "${plan}".`, 'Run it again.');
}
