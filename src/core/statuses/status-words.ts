/** The text of a status for the verdicts on one head. The most important part comes first, because the end may be cut. */

import type { PostedStatus } from '../facts/questions.js';
import type { Snapshot } from '../facts/snapshot.js';
import type { Judgement, Party, Verdict } from '../finding.js';
import type { Plan } from '../plan/plan.js';
import { admission } from '../rules/owned-path.js';
import { findingsOn } from '../text/findings-on.js';
import { visible } from '../text/inert.js';
import { countWords } from '../text/words.js';

const NO_PLAN = 'no plan is open';

function into(base: string): string {
  return `into "${base}": `;
}

/** Whether the success of an unlisted pull request was given for this base, as far as the status shows the name. */
export function saysBase({ description }: PostedStatus, base: string): boolean {
  return says(description, `success ${into(base)}`);
}

export function saysNoPlan({ description }: PostedStatus, base: string): boolean {
  return says(description, `success ${into(base)}${NO_PLAN}`);
}

function says(description: string, words: string): boolean {
  const said = description.slice(description.indexOf(': ') + 2).replace(/…$/, '');
  const wanted = visible(words);
  return said.startsWith(wanted) || wanted.startsWith(said);
}

/** To merge it into the branch below, as the button does, would make its work a part of that pull request. */
function mergeFirst([below]: readonly Party[] = []): string {
  return below?.pull === undefined ? '' : `merge #${below.pull} first, and not this into its branch; `;
}

/** @param verdicts on the pull requests that share the head, item pull requests first */
export function statusWords(
  state: Verdict['verdict'],
  verdicts: readonly Verdict[],
  judgement: Judgement,
  snapshot: Snapshot,
  plans: readonly Plan[],
): string {
  const { item, pull, below, leeway } = verdicts.find(({ verdict }) => verdict === state) ?? {};
  const findings = findingsOn(judgement.findings, verdicts);
  const who = item === undefined ? '' : ` of item "${item}"`;
  const start = `${state}${who} ${into(snapshot.base.branch)}${mergeFirst(below)}`;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first) return `${start}${errors.length > 1 ? `${errors.length} errors: ` : ''}${first.message}`;
  const used = leeway ? `leeway ${leeway.used} of ${leeway.of}, ` : '';
  if (item !== undefined) return start + used + countWords(findings);
  if (judgement.problems.length > 0) return `${start}fixes the plans, ${countWords(findings)}`;
  if (plans.length === 0) return start + NO_PLAN;
  const own = snapshot.pulls.find(({ number }) => number === pull);
  const admitted = own && admission(own, plans);
  if (admitted) return `${start}plan "${admitted.plan.id}" admits it: ${admitted.reason}`;
  const binds = snapshot.settings.agents.length === 0 ? '; scopes apply to listed branches only' : '';
  return `${start}unlisted pull request, ${countWords(findings)}${binds}`;
}
