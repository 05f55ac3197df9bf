/**
 * Brings the status of every open pull request in line with the repository: read → judge → write, red before green, and
 * once more where something moved meanwhile. Whatever the event was about, the state decides.
 */
import { Failure } from '../../core/failure.js';
import {
  type CommentWrite,
  pullsOf,
  type Reconciliation,
  reconcile,
  type StatusWrite,
  type Write,
} from '../../core/reconcile.js';
import { commentFor, commentMarker } from '../../core/report/comment.js';
import { upkeepLog, upkeepSummary } from '../../core/report/upkeep.js';
import { ofSubject } from '../../core/report/words.js';
import { isSettled } from '../../core/settled.js';
import type { Snapshot } from '../../core/snapshot.js';
import { contextOf } from '../../core/status.js';
import { applyComment } from '../../shell/github/comments.js';
import { beginningOf, placeOf } from '../../shell/github/open.js';
import type { Place } from '../../shell/github/reading.js';
import { type GithubSource, githubSource } from '../../shell/github/source.js';
import { postStatus } from '../../shell/github/statuses.js';
import { markUndecided } from '../../shell/github/undecided.js';
import type { Inputs } from '../../shell/runner/inputs.js';
import type { Output } from '../../shell/runner/output.js';
import { runUrl } from '../../shell/runner/run.js';
import { askUntilKnown } from '../ask.js';
import { advise, report } from './advise.js';
import { orUndecided, type Undecided } from './last-words.js';

/** A repository that moves this often while it is read is left to the runs that its moves have started. */
const MOST_PASSES = 3;
const DEPENDABOT =
  'Dependabot started this run, so its token may not post statuses: the verdict is the exit code, and the next run on another event posts it.';

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
  const place = placeOf(inputs, env);
  const beginning = beginningOf(inputs, started);
  const undecided = undecidedOn(started, inputs, env);
  const writes: Write[] = [];
  let moved: readonly number[] = [];
  for (let passes = 1; passes <= MOST_PASSES; passes++) {
    const source = githubSource({ ...place, ...beginning, mayBeClosed: true });
    const pass = await orUndecided(() => askUntilKnown(source, reconcile), undecided, inputs, env, output);
    moved = pass.result.moved;
    try {
      const left = await write(pass, place, source, writes, env);
      if (left.length === 0 && !(await isDone(pass, source))) continue;
      tell(pass, writes, left, output);
      output.log(`${place.client.used()} API requests`);
      return 0;
    } catch (error) {
      const isAdvice = started !== undefined && isForbidden(error) && env['GITHUB_ACTOR'] === 'dependabot[bot]';
      if (isAdvice) return advise(inputs, env, output, started, DEPENDABOT);
      tell(pass, writes, [], output);
      throw error;
    }
  }
  const unstable = new Failure(
    'unstable',
    `the repository moved ${MOST_PASSES} times while this run brought it in line.`,
    'nothing to do where pushes go on: each of them starts a run. else run it again',
  );
  if (started === undefined || !moved.includes(started)) throw unstable;
  return orUndecided(() => Promise.reject(unstable), undecided, inputs, env, output);
}

/** On the pull request that started the run, and on nobody else. */
function undecidedOn(started: number | undefined, inputs: Inputs, env: NodeJS.ProcessEnv): Undecided | undefined {
  if (started === undefined) return undefined;
  const mark = (reason: string, place: Place) =>
    markUndecided(place, beginningOf(inputs, started), started, reason, runUrl(env));
  return { name: `#${started}`, mark };
}

/**
 * A status that cannot be written ends it: no green may follow a red that is missing. One that its commit alone refuses
 * leaves the reds of the others to be written, so that no commit can keep an old green alive elsewhere. A comment only
 * waits for the end.
 *
 * @param done grows by each write that happened
 * @returns pull requests that stand for no item, and that the budget leaves to the next run
 */
async function write(
  pass: Pass,
  place: Place,
  source: GithubSource,
  done: Write[],
  env: NodeJS.ProcessEnv,
): Promise<readonly number[]> {
  const context = contextOf(pass.snapshot);
  const targetUrl = runUrl(env);
  const lost: unknown[] = [];
  let isRedMissing = false;
  for (const [index, each] of pass.result.writes.entries()) {
    const left = pass.result.writes.slice(index);
    if (place.client.left() === 0 && left.every(mayWait)) return left.flatMap(pullsOf);
    if (isRedMissing && each.kind === 'status' && each.state === 'success') break;
    try {
      if (each.kind === 'status') {
        await postStatus(place, { ...each, context, ...(targetUrl === undefined ? {} : { targetUrl }) });
        done.push(each);
      } else if (await comment(each, pass, place, source)) done.push(each);
    } catch (error) {
      if (each.kind === 'comment') lost.push(error);
      else if (isRefused(error)) {
        lost.push(refusedOn(each, error));
        isRedMissing ||= each.state !== 'success';
      } else throw error;
    }
  }
  const [first] = lost;
  if (first instanceof Error) throw first;
  return [];
}

function mayWait(write: Write): boolean {
  return write.kind === 'comment' || !write.isOfItem;
}

/** @returns false where nothing was to be written */
async function comment(
  { verdict, posted }: CommentWrite,
  { snapshot, result }: Pass,
  place: Place,
  source: GithubSource,
): Promise<boolean> {
  const body = commentFor({ verdict, judgement: result.judgement, context: snapshot, posted });
  const viewer = source.login();
  if (body === undefined || verdict.pull === undefined || viewer === undefined) return false;
  const wish = { pull: verdict.pull, id: posted?.id ?? null, body, marker: commentMarker(snapshot), viewer };
  await applyComment(place, wish);
  return true;
}

/** Nothing moved while it was read, and nothing since, so what was written still is the truth. */
async function isDone({ snapshot, result }: Pass, source: GithubSource): Promise<boolean> {
  if (result.moved.length > 0) return false;
  const isQuiet = result.writes.every(({ kind }) => kind === 'comment');
  return isQuiet || isSettled(snapshot, result.writes, await source.glance(snapshot));
}

function tell({ snapshot, result }: Pass, writes: readonly Write[], left: readonly number[], output: Output): void {
  const own = ofSubject(result.judgement, snapshot.subject);
  const { subject } = snapshot;
  if (typeof subject === 'object' && 'pull' in subject && own.verdicts.length === 0) {
    output.log(`#${subject.pull} is not open, or goes into another branch: no verdict on it`);
  } else {
    report(snapshot, own, output);
  }
  const upkeep = { ...result, writes, waiting: [...new Set([...result.waiting, ...left])] };
  output.log(upkeepLog(upkeep, snapshot));
  output.addSummary(upkeepSummary(upkeep, snapshot));
}

function isRefused(error: unknown): error is Failure {
  return error instanceof Failure && error.code === 'refused';
}

function refusedOn({ pulls }: StatusWrite, error: Failure): Failure {
  const names = pulls.map((pull) => `#${pull}`).join(', ');
  return new Failure(
    error.code,
    `the head of ${names} takes no status. ${error.message}`,
    `where it says that there are too many, push a new commit to ${names}`,
    error.status,
  );
}

function isForbidden(error: unknown): boolean {
  return error instanceof Failure && error.code === 'permission';
}
