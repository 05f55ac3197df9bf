/**
 * Updates the status of every open pull request: read → judge → write, failures first, and once more if something
 * changed meanwhile. The current state decides, whatever the event was about.
 */

import { contextOf } from '../../core/facts/context.js';
import { numberUnderTest, type Snapshot } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { commentFor, commentMarker } from '../../core/statuses/comment-text.js';
import { nextWrite, type WriteOutcome } from '../../core/statuses/next-write.js';
import {
  type CommentWrite,
  type Reconciliation,
  reconcile,
  type StatusWrite,
  type Write,
} from '../../core/statuses/reconcile.js';
import { unchangedSinceRead } from '../../core/statuses/unchanged.js';
import { upkeepLog, upkeepSummary } from '../../core/statuses/upkeep-report.js';
import { ofSubject } from '../../core/text/words.js';
import type { Repo } from '../../shell/github/client.js';
import { applyComment } from '../../shell/github/comments.js';
import { isOfTheRun, isRefusedWhole } from '../../shell/github/isolation.js';
import { readOptionsOf, repoOf } from '../../shell/github/open.js';
import { type GithubSource, githubSource } from '../../shell/github/source.js';
import { postStatus } from '../../shell/github/statuses.js';
import { markUndecided } from '../../shell/github/undecided.js';
import type { Inputs } from '../../shell/runner/inputs.js';
import type { Output } from '../../shell/runner/output.js';
import { runUrl } from '../../shell/runner/run.js';
import { askUntilKnown } from '../ask.js';
import { advise, reportJudgement } from './advise.js';
import { type ErrorStatus, postErrorStatus } from './error-status.js';

/** If the repository changes this often while it is read, the runs that those changes started do the rest. */
const MOST_PASSES = 3;
/** After this many commits in a row that take no status, the run gives up, because GitHub takes none at the moment. */
const MOST_LOST = 5;
const DEPENDABOT =
  'Dependabot started this run, so its token may not post statuses. The exit code gives the verdict, and the next run on another event posts the status.';

interface Pass {
  readonly snapshot: Snapshot;
  readonly result: Reconciliation;
}

/** @param started the pull request that started the run */
export async function reconcileAll(
  inputs: Inputs,
  env: NodeJS.ProcessEnv,
  output: Output,
  started: number | undefined,
): Promise<0 | 1> {
  const repo = repoOf(inputs, env);
  const run: ReconcileRun = { repo, env, output, writes: [], lost: [], left: [] };
  try {
    await bringInLine(run, inputs, started);
    const [first] = run.lost;
    if (first) throw first;
    throwFirst(run.pass?.result.crashes ?? [], output);
  } catch (error) {
    const isReadOnly = isForbidden(error) && env['GITHUB_ACTOR'] === 'dependabot[bot]';
    if (started !== undefined && isReadOnly) return await adviseInstead(run, inputs, started);
    reportRun(run);
    throw error;
  }
  reportRun(run);
  output.log(`Used ${repo.client.used()} API requests.`);
  return 0;
}

/** Logs every bug. The run then ends as with any other bug. */
function throwFirst(crashes: Reconciliation['crashes'], output: Output): void {
  for (const { pull, error } of crashes) {
    const stack = error instanceof Error ? error.stack : String(error);
    output.log(`The program failed while it judged ${pull === undefined ? 'an item' : `#${pull}`}: ${stack}`);
  }
  for (const { error } of crashes) throw error;
}

/** What is known and what was done, so that the run can report it however it ends. */
interface ReconcileRun {
  readonly repo: Repo;
  readonly env: NodeJS.ProcessEnv;
  readonly output: Output;
  readonly writes: Write[];
  /** What could not be written although the run continued. The run fails then. */
  readonly lost: Failure[];
  /** Unlisted pull requests that the request budget leaves to the next run. */
  left: readonly number[];
  pass?: Pass;
}

async function bringInLine(run: ReconcileRun, inputs: Inputs, started: number | undefined): Promise<void> {
  const { repo, env, output } = run;
  const undecided = undecidedOn(started, inputs, env);
  const giveUp = async (error: unknown): Promise<never> => {
    if (undecided) await postErrorStatus(error, undecided, inputs, env, output);
    throw error;
  };
  for (let passes = 1; passes <= MOST_PASSES; passes++) {
    const source = githubSource({ ...repo, ...readOptionsOf(inputs, started), mayBeClosed: true });
    let pass: Pass | undefined;
    try {
      pass = await readOrClosed(source);
    } catch (error) {
      return await giveUp(error);
    }
    if (!pass) continue;
    run.pass = pass;
    const done: Done = { posted: [], outcomes: [] };
    let end = await write(run, pass, done, source);
    const { unfinished, moved } = pass.result;
    const open = pass.snapshot.pulls.filter(({ head }) => unfinished.has(head)).flatMap(({ number }) => number ?? []);
    const isStarted = started !== undefined && open.includes(started);
    if (end === 'left') run.left = run.left.concat(open);
    if (open.length > 0 && (end === 'written' || isStarted) && moved.length === 0) {
      try {
        pass = await finish(source, pass, done);
      } catch (error) {
        if (isStarted) return await giveUp(error);
        throw error;
      }
      run.pass = pass;
      end = await write(run, pass, done, source);
    }
    if (end === 'left') return;
    if (pass.result.moved.length === 0 && (await isUnchanged(pass, done, source))) return;
  }
  const unstable = new Failure(
    'unstable',
    `The repository changed ${MOST_PASSES} times while this run updated its statuses.`,
    'No action is needed while pushes continue, because each of them starts a run. Otherwise run it again.',
  );
  if (started === undefined || run.pass?.result.moved.includes(started) === false) throw unstable;
  await giveUp(unstable);
}

/** Undefined if the pull request that started the run closed while it was read. The next reading notices that. */
async function readOrClosed(source: GithubSource): Promise<Pass | undefined> {
  try {
    return await askUntilKnown(source, (snapshot) => reconcile(snapshot, 'quick'));
  } catch (error) {
    if (error instanceof Failure && error.code === 'closed') return undefined;
    throw error;
  }
}

/** Expensive pull requests come after all others have their status, so that they delay nobody. */
async function finish(source: GithubSource, { snapshot: known, result: quick }: Pass, done: Done): Promise<Pass> {
  const { snapshot, result } = await askUntilKnown({ ...source, start: async () => known }, (each) => reconcile(each));
  const posted = new Set(done.posted.map(({ commit }) => commit));
  const isMissing = (write: Write) => {
    const head = write.kind === 'comment' ? write.verdict.head : write.commit;
    return quick.unfinished.has(head) && (write.kind === 'comment' || !posted.has(head));
  };
  const writes = [...quick.writes.slice(0, done.outcomes.length), ...result.writes.filter(isMissing)];
  return { snapshot, result: { ...result, writes } };
}

async function adviseInstead({ repo, pass, output }: ReconcileRun, inputs: Inputs, started: number): Promise<0 | 1> {
  const isJudged = pass?.result.judgement.verdicts.some(({ pull }) => pull === started) ?? true;
  if (isJudged) return advise(inputs, output, started, repo, DEPENDABOT);
  output.log(DEPENDABOT);
  return 0;
}

/** Only on the pull request that started the run. */
function undecidedOn(started: number | undefined, inputs: Inputs, env: NodeJS.ProcessEnv): ErrorStatus | undefined {
  if (started === undefined) return undefined;
  const post = (reason: string, repo: Repo) =>
    markUndecided(repo, readOptionsOf(inputs, started), started, reason, runUrl(env));
  return { name: `#${started}`, post };
}

/** The results of the writes of a pass so far, in order. */
interface Done {
  readonly posted: StatusWrite[];
  readonly outcomes: WriteOutcome[];
}

/** If one commit takes no status, the others are still written. A comment never delays a status. */
async function write(
  run: ReconcileRun,
  pass: Pass,
  { posted, outcomes }: Done,
  source: GithubSource,
): Promise<'written' | 'left'> {
  const { snapshot, result } = pass;
  const { repo, env } = run;
  const context = contextOf(snapshot);
  const targetUrl = runUrl(env);
  for (;;) {
    const next = nextWrite(result.writes, outcomes, repo.client.left());
    if (next.kind === 'end') return 'written';
    if (next.kind === 'leave') {
      run.left = next.pulls;
      return 'left';
    }
    if (next.write.kind === 'comment') {
      await comment(next.write, run, pass, source);
      outcomes.push('commented');
      continue;
    }
    try {
      await postStatus(repo, { ...next.write, context, ...(targetUrl === undefined ? {} : { targetUrl }) });
      posted.push(next.write);
      run.writes.push(next.write);
      outcomes.push('written');
    } catch (error) {
      if (!(error instanceof Failure) || run.lost.length >= MOST_LOST) throw error;
      if (isOfTheRun(error) && !isRefusedWhole(error)) throw error;
      run.lost.push(refusedOn(next.write, error));
      outcomes.push('refused');
    }
  }
}

async function isUnchanged({ snapshot }: Pass, { posted }: Done, source: GithubSource): Promise<boolean> {
  return posted.length === 0 || unchangedSinceRead(snapshot, posted, await source.rereadOverview(snapshot));
}

/** If a comment cannot be written, the run continues. It fails at the end if somebody can fix the reason. */
async function comment(
  { verdict, posted }: CommentWrite,
  { repo, output, writes, lost }: ReconcileRun,
  { snapshot, result }: Pass,
  source: GithubSource,
): Promise<void> {
  const viewer = source.login();
  if (verdict.pull === undefined || viewer === undefined) return;
  if (posted === 'unreadable') {
    output.warn(`The conversation of #${verdict.pull} could not be read completely, so its comment was not updated.`);
    return;
  }
  const body = commentFor({ verdict, judgement: result.judgement, context: snapshot, posted });
  if (body === undefined) return;
  const wish = { pull: verdict.pull, id: posted?.id ?? null, body, marker: commentMarker(snapshot), viewer };
  try {
    await applyComment(repo, wish);
    writes.push({ kind: 'comment', verdict, posted });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    output.warn(`The comment on #${verdict.pull} could not be written: ${error.message}`);
    if (error.code !== 'locked') lost.push(error);
  }
}

function reportRun({ pass, writes, left, output }: ReconcileRun): void {
  if (!pass) return;
  const { snapshot, result } = pass;
  const own = ofSubject(result.judgement, snapshot.subject);
  const tested = numberUnderTest(snapshot);
  if (tested !== undefined && own.verdicts.length === 0) {
    output.log(`#${tested} is not open, or has another base branch, so it has no verdict.`);
  } else {
    reportJudgement(snapshot, own, output);
  }
  const upkeep = { ...result, writes, waiting: [...new Set([...result.waiting, ...left])] };
  output.log(upkeepLog(upkeep, snapshot));
  output.addSummary(upkeepSummary(upkeep, snapshot));
}

function refusedOn({ pulls }: StatusWrite, error: Failure): Failure {
  const names = pulls.map((pull) => `#${pull}`).join(', ');
  return new Failure(
    error.code,
    `No status can be posted on the head commit of ${names}. ${error.message}`,
    error.code === 'refused' ? `If there are too many statuses, push a new commit to ${names}.` : error.hint,
    error.status,
  );
}

function isForbidden(error: unknown): boolean {
  return error instanceof Failure && error.code === 'permission';
}
