/**
 * `command: rehearse` of the action: fetch the branches → merge them in memory → report. It runs Git in a checkout of the
 * base, and nothing else: no code of a branch, and no hook.
 */
import { Failure } from '../../core/failure.js';
import { annotations } from '../../core/report/annotations.js';
import { rehearsalOutputs, rehearsalSummary } from '../../core/report/rehearsal-summary.js';
import { promiseLines, rehearsalLines } from '../../core/report/rehearsal-text.js';
import { summary } from '../../core/report/summary.js';
import { plural } from '../../core/text/words.js';
import { resolveBase } from '../../shell/git/branches.js';
import { fetchContents, fetchHeads, requireBaseCheckout } from '../../shell/git/fetch-heads.js';
import { requireMergeTree } from '../../shell/git/git-version.js';
import { readEvent } from '../../shell/runner/event.js';
import type { Inputs } from '../../shell/runner/inputs.js';
import type { Output } from '../../shell/runner/output.js';
import { REHEARSE_EVENTS } from '../../workflow-lint/inputs.js';
import { castOfPlans, mergeAll } from '../rehearsal.js';

/** @returns the exit code of the job. It is also 0 if branches conflict */
export async function rehearseOnGithub(
  { base: wanted }: Pick<Inputs, 'base'>,
  env: NodeJS.ProcessEnv,
  output: Output,
): Promise<0 | 1> {
  readEvent(env, REHEARSE_EVENTS);
  const directory = env['GITHUB_WORKSPACE'];
  if (!directory) {
    throw new Failure('checkout', 'GITHUB_WORKSPACE is not set.', 'Run this as an action, or use the command line.');
  }
  await requireMergeTree(directory);
  const repository = await fetchHeads(directory);
  const base = await resolveBase(repository, wanted);
  await requireBaseCheckout(repository, base);
  const missing = await fetchContents(repository, base.commit);
  output.log(`Fetched the branches of "origin", and ${plural(missing, 'object')} that the checkout lacked.`);
  const say = () => undefined;
  const withoutPlan = `No plan is open on "${base.branch}", so no branch takes part.`;
  const cast = await castOfPlans(repository, directory, { base: base.branch }, withoutPlan, say);
  const { judgement } = cast;
  if (judgement.problems.length > 0) {
    output.annotate(annotations(judgement, 'all'));
    const repositoryOf = { name: env['GITHUB_REPOSITORY'] ?? '', defaultBranch: base.branch };
    output.addSummary(summary(judgement, { repository: repositoryOf, base: cast.base }));
    output.setOutput('verdict', 'error');
    return 1;
  }
  const { rehearsal, contracts } = await mergeAll(repository, cast, true, say);
  output.log(`${[...rehearsalLines(rehearsal), ...promiseLines(contracts)].join('\n')}\n`);
  output.addSummary(rehearsalSummary(rehearsal, contracts, judgement.notes));
  for (const [name, value] of Object.entries(rehearsalOutputs(rehearsal, contracts))) output.setOutput(name, value);
  output.setOutput('plan-revision', judgement.planRevision);
  return 0;
}
