/**
 * `command: check` on `merge_group`: event → queue → members → judge → one status on the commit that the queue would
 * merge.
 */
import { setTimeout } from 'node:timers/promises';
import { contextOf } from '../../core/facts/context.js';
import type { Snapshot } from '../../core/facts/snapshot.js';
import { type GroupRuling, judgeGroup } from '../../core/judge/merge-group.js';
import { outputs } from '../../core/report/outputs.js';
import { summary } from '../../core/report/summary.js';
import { terminal } from '../../core/report/terminal.js';
import { describeStatus } from '../../core/statuses/status-description.js';
import { code, sentence } from '../../core/text/markdown.js';
import type { Repo } from '../../shell/github/client.js';
import { readOptionsOf, repoOf } from '../../shell/github/open.js';
import { githubSource } from '../../shell/github/source.js';
import { postStatus } from '../../shell/github/statuses.js';
import { contextFor } from '../../shell/github/undecided.js';
import type { MergeGroup } from '../../shell/runner/event.js';
import type { Inputs } from '../../shell/runner/inputs.js';
import type { Output } from '../../shell/runner/output.js';
import { runUrl } from '../../shell/runner/run.js';
import { askUntilKnown } from '../ask.js';
import { type ErrorStatus, postErrorStatus } from './error-status.js';

/**
 * Seconds between reads. An event can arrive before the queue shows its group, and the queue can change while it is
 * read.
 */
const PAUSES = [2, 4, 8, 16, 30];
interface Read {
  readonly snapshot: Snapshot;
  readonly result: GroupRuling;
}

/** @returns whether the work was done. The verdict is in the status, which the queue waits for */
export async function checkGroup(
  inputs: Inputs,
  env: NodeJS.ProcessEnv,
  output: Output,
  group: MergeGroup,
  sleep: (milliseconds: number) => Promise<unknown> = setTimeout,
): Promise<0 | 1> {
  const repo = repoOf(inputs, env);
  let read: Read | { readonly guarded: string };
  try {
    read = await readGroup(repo, inputs, env, output, group, sleep);
  } catch (error) {
    await postErrorStatus(error, undecidedOn(group, inputs, env), inputs, env, output);
    throw error;
  }
  if ('guarded' in read) {
    output.log(
      `The base branch of the merge group is "${group.into}", but this job guards "${read.guarded}", so no status is posted.`,
    );
    return 0;
  }
  const { snapshot, result } = read;
  reportGroup(read, group, output);
  await postStatus(repo, {
    ...statusOf(result, result.judgement.planRevision, group, env),
    context: contextOf(snapshot),
  });
  output.log(`${result.outcome} on ${group.head.slice(0, 10)}, the head of the group: ${result.reason}`);
  output.log(`Used ${repo.client.used()} API requests.`);
  return result.isUnsettled ? 1 : 0;
}

/** Reads again as long as the queue does not match the facts that were read with it. */
async function readGroup(
  repo: Repo,
  inputs: Inputs,
  env: NodeJS.ProcessEnv,
  output: Output,
  group: MergeGroup,
  sleep: (milliseconds: number) => Promise<unknown>,
): Promise<Read | { readonly guarded: string }> {
  const { head, base } = group;
  const workflow = workflowOf(env);
  for (const pause of [...PAUSES, undefined]) {
    const source = githubSource({ ...repo, ...readOptionsOf(inputs, undefined) });
    const first = await source.start();
    if (first.base.branch !== group.into) return { guarded: first.base.branch };
    const read = await askUntilKnown({ ...source, start: async () => first }, (snapshot) =>
      judgeGroup(snapshot, { head, base, ...(workflow === undefined ? {} : { workflow }) }),
    );
    if (!read.result.isUnsettled || pause === undefined) return read;
    output.log(`${read.result.reason} Reading again in ${pause} seconds.`);
    await sleep(pause * 1000);
  }
  throw new Error('the last reading is returned');
}

/**
 * The workflow file of this run, `octo/repo/.github/workflows/check.yml@refs/heads/main`. Undefined if it comes from
 * another repository, as a ruleset can require. Then no group of this repository can change it.
 */
function workflowOf({
  GITHUB_WORKFLOW_REF: ref = '',
  GITHUB_REPOSITORY: here = '',
}: NodeJS.ProcessEnv): string | undefined {
  const [, repository, path] = /^([^/]+\/[^/]+)\/(.+?)@refs\//.exec(ref) ?? [];
  // If it is unknown which workflow runs, no workflow may change.
  if (repository === undefined || path === undefined) return '.github/workflows';
  return repository.toLowerCase() === here.toLowerCase() ? path : undefined;
}

function reportGroup({ snapshot, result }: Read, { base }: MergeGroup, output: Output): void {
  const { judgement, outcome, reason } = result;
  output.log(terminal(judgement));
  const title = `## Merge group into ${code(snapshot.base.branch)}: ${outcome}\n\n${sentence(reason)}\n\n`;
  output.addSummary(title + summary(judgement, { ...snapshot, base: { ...snapshot.base, commit: base } }));
  const told = { ...outputs(judgement, snapshot.subject), verdict: outcome };
  for (const [name, value] of Object.entries(told)) output.setOutput(name, value);
  output.saveSnapshot(snapshot);
}

/** The status is not read back: each commit of a group has one run, so no earlier status matters. */
function statusOf(
  { outcome, reason }: Pick<GroupRuling, 'outcome' | 'reason'>,
  revision: string,
  { head, into }: MergeGroup,
  env: NodeJS.ProcessEnv,
) {
  const facts = { count: 1, revision, dependsOnOthers: false, isCommented: false };
  const targetUrl = runUrl(env);
  return {
    commit: head,
    state: outcome,
    description: describeStatus(facts, `${outcome} of the group into "${into}": ${reason}`),
    ...(targetUrl === undefined ? {} : { targetUrl }),
  };
}

/** A missing status would block the queue, so anything that could not be read becomes an `error`. */
function undecidedOn(group: MergeGroup, inputs: Inputs, env: NodeJS.ProcessEnv): ErrorStatus {
  const post = async (reason: string, repo: Repo) => {
    const { branch, context } = await contextFor(repo, readOptionsOf(inputs, undefined));
    if (branch !== group.into) return;
    await postStatus(repo, { ...statusOf({ outcome: 'error', reason }, 'unread', group, env), context });
  };
  return { name: group.head.slice(0, 10), post };
}
