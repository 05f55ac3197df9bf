/** A snapshot read from GitHub: started with one request, then what the judge asks for, all questions of a round together. */
import { z } from 'zod';
import type { Question } from '../../core/facts/questions.js';
import {
  type FoundComment,
  numberUnderTest,
  type Overview,
  type Pull,
  type Snapshot,
  type Source,
} from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { isGlobClaim } from '../../core/plan/branch-names.js';
import { commentMarker } from '../../core/statuses/comment-text.js';
import { contextOf } from '../../core/statuses/status-description.js';
import { nothingTold, type Told, withAnswers } from './answers.js';
import { readBranch } from './claims.js';
import { type Client, keeping } from './client.js';
import { readOwnComment } from './comments.js';
import {
  inThePlace,
  mergeBaseOf,
  readBranchExists,
  readEntries,
  readFiles,
  readPlanPlace,
  readPlanTree,
  readReached,
} from './contents.js';
import { type Beginning, begin } from './first-query.js';
import { quoted } from './fragments.js';
import { readGlob } from './glob-claims.js';
import { readTraces } from './integration-history.js';
import { readOverview, readOwnStatus } from './overview.js';
import { type Around, readByNumber, readSubject } from './pulls.js';
import { all, contents, type Place, perform, pulls, type Reading, together } from './query.js';
import { readQueue } from './queue.js';

export interface GithubOptions extends Beginning {
  readonly client: Client;
  readonly owner: string;
  readonly repo: string;
}

/** A pull request under test whose head does not stand still this often cannot be judged. */
const MOST_MOVES = 3;
/** Pull requests of nobody's item that are read at a time. */
const ABREAST = 50;
/** Requests beside those that write statuses: reading again, comments. */
const WRITES = 20;
/** Paths asked of one commit at a time. */
const MOST_PATHS = 50;

/** The base's tip and its open pull requests at a later moment. */
export interface Glance {
  readonly commit: string;
  readonly overview: Overview;
}

export interface GithubSource extends Source {
  /** One or two requests: did what the snapshot says of them move since? */
  glance(snapshot: Snapshot): Promise<Glance>;
  /** Whose token this is; known once the overview was read. */
  login(): string | undefined;
}

export function githubSource(options: GithubOptions): GithubSource {
  const place: Place = options;
  let around: Around | undefined;
  let moves = 0;

  return {
    async start() {
      const begun = await perform(place, begin(options));
      around = begun.around;
      return begun.snapshot;
    },

    async answer(snapshot, questions) {
      if (!around) {
        throw new Error('a source answers only after it was started');
      }
      const optionalPulls = questions.flatMap((question) => (question.kind === 'optional-pull' ? question.pull : []));
      const others = questions.filter(({ kind }) => kind !== 'optional-pull');
      const { subject, told } =
        others.length > 0
          ? await perform(place, round(around, snapshot, others))
          : { subject: undefined, told: nothingTold() };
      await readOptionalPulls(place, around, optionalPulls, snapshot.answers.overview?.open.length ?? 0, told);
      if (subject && ++moves > MOST_MOVES) {
        const message = `pull request #${subject.number} changed ${moves} times while it was judged.`;
        throw new Failure('unstable', message, 'run it again once nobody pushes to it');
      }
      return withAnswers(snapshot, questions, told, subject);
    },

    async glance(snapshot) {
      if (!around) throw new Error('a source is asked again only after it was started');
      const [commit, overview] = await perform(
        place,
        together(readTip(around.base.branch), readOverview(around, contextOf(snapshot), numberUnderTest(snapshot))),
      );
      return { commit, overview };
    },

    login: () => around?.self.login,
  };
}

function* readTip(branch: string): Reading<string> {
  const shape = z.object({ target: z.object({ oid: z.string() }) }).nullable();
  const ref = yield* contents(`ref(qualifiedName: ${quoted(`refs/heads/${branch}`)}) { target { oid } }`, shape);
  if (ref) return ref.target.oid;
  throw new Failure('base', `the branch "${branch}" is gone.`, 'name another one with the input "base"');
}

/** As many as the budget allows, leaving enough of it to write a status for each that is open. */
async function readOptionalPulls(
  place: Place,
  around: Around,
  optionalPulls: readonly number[],
  open: number,
  told: Told,
): Promise<void> {
  const client = keeping(place.client, Math.min(open + WRITES, Math.floor(place.client.left() / 2)));
  for (let at = 0; at < optionalPulls.length; at += ABREAST) {
    const some = optionalPulls.slice(at, at + ABREAST);
    const found = await perform({ ...place, client }, all(some.map((number) => readByNumber(around, number)))).catch(
      (error: unknown) => {
        if (error instanceof Failure && error.code === 'budget') return undefined;
        throw error;
      },
    );
    some.forEach((number, index) => {
      told.optionalPulls.set(number, found ? (found[index] ?? null) : 'unread');
    });
  }
}

/** @returns `subject`: the pull request under test, if it is not what it was */
function* round(
  around: Around,
  snapshot: Snapshot,
  questions: readonly Question[],
): Reading<{ subject: Pull | undefined; told: Told }> {
  const told = nothingTold();
  const subject = subjectOf(snapshot);
  let moved: Pull | undefined;
  const work: Reading<void>[] = questions.map((question) => one(around, snapshot, question, told));
  for (const [revision, paths] of pathsByRevision(questions)) {
    work.push(entriesOf(revision, paths, told));
  }
  if (subject?.number !== undefined && questions.some(({ kind }) => kind !== 'stacked')) {
    work.push(
      (function* () {
        moved = yield* revalidate(around, subject);
      })(),
    );
  }
  yield* all(work);
  return { subject: moved, told };
}

function* one(around: Around, snapshot: Snapshot, question: Question, told: Told): Reading<void> {
  switch (question.kind) {
    case 'claim': {
      const { branch } = question;
      const guarded = snapshot.answers.plans.find(({ revision }) => revision === around.base.commit);
      const plans = snapshot.answers.trees.find(({ id }) => id === guarded?.tree);
      const subject = subjectOf(snapshot);
      const claimed = isGlobClaim(branch)
        ? yield* readGlob(around, branch, subject, plans)
        : yield* readBranch(around, branch, subject);
      told.claims.set(branch, claimed);
      return;
    }
    case 'number':
      told.numbers.set(question.pull, yield* readByNumber(around, question.pull));
      return;
    case 'reached':
      told.reached.set(
        question.commit,
        around.recent.has(question.commit) || (yield* readReached(question.commit, around.base)),
      );
      return;
    case 'plans': {
      const { revision } = question;
      const known = around.planPlaces.get(revision);
      const place = known === undefined ? yield* readPlanPlace(revision) : known;
      around.planPlaces.set(revision, place);
      const instead = place ? inThePlace(place) : undefined;
      const tree = instead?.id ?? place?.oid ?? null;
      if (place && tree !== null && !snapshot.answers.trees.some(({ id }) => id === tree)) {
        told.trees.set(tree, instead ?? (yield* readPlanTree(place.oid)));
      }
      told.plans.set(revision, tree);
      return;
    }
    case 'merge-base':
      told.mergeBases.set(question.revision, yield* mergeBaseOf(around.base.commit, question.revision));
      return;
    case 'tree':
      told.files.set(question.revision, yield* readFiles(question.revision));
      return;
    case 'branch':
      told.branches.set(question.branch, yield* readBranchExists(question.branch));
      return;
    case 'open':
      told.overviews.push(yield* readOverview(around, contextOf(snapshot), numberUnderTest(snapshot)));
      return;
    case 'comment': {
      const { login } = around.self;
      if (login === undefined) throw new Error('who we are is read with the overview');
      told.comments.set(question.pull, yield* commentOn(question.pull, login, commentMarker(snapshot)));
      return;
    }
    case 'own-status':
      told.ownStatuses.set(question.commit, yield* readOwnStatus(around, contextOf(snapshot), question.commit));
      return;
    case 'queue':
      told.queues.set(question.head, yield* readQueue(around, question.head));
      return;
    case 'integration-history':
      told.integrationHistory.push(yield* readTraces());
      return;
    case 'optional-pull': // read apart, see `readOptionalPulls`
    case 'entry': // read by revision, see `entriesOf`
    case 'stacked': // GitHub's own lists are of pull requests against their base, and a merged parent is in it
      return;
  }
}

/** A conversation that cannot be read is no reason to withhold a status. */
function* commentOn(pull: number, login: string, marker: string): Reading<FoundComment> {
  try {
    return yield* readOwnComment(pull, login, marker);
  } catch (error) {
    if (error instanceof Failure && ['unstable', 'too-many'].includes(error.code)) return 'unreadable';
    throw error;
  }
}

function* entriesOf(revision: string, paths: readonly string[], told: Told): Reading<void> {
  const parts: string[][] = [];
  for (let at = 0; at < paths.length; at += MOST_PATHS) {
    parts.push(paths.slice(at, at + MOST_PATHS));
  }
  const read = yield* all(parts.map((part) => readEntries(revision, part)));
  read.flat().forEach((entry, index) => {
    told.entries.push({ revision, path: paths[index] ?? '', entry });
  });
}

function pathsByRevision(questions: readonly Question[]): Map<string, string[]> {
  const byRevision = new Map<string, string[]>();
  for (const question of questions) {
    if (question.kind === 'entry') {
      byRevision.set(question.revision, [...(byRevision.get(question.revision) ?? []), question.path]);
    }
  }
  return byRevision;
}

/** The pull request under test as it is now, if a push, a new base or its end came between. */
function* revalidate(around: Around, was: Pull): Reading<Pull | undefined> {
  const shape = z.object({ headRefOid: z.string(), baseRefName: z.string(), state: z.string() }).nullable();
  // Of no cost: it rides along with what the round asks, and never needs a request of its own.
  const now = yield* pulls(`pullRequest(number: ${was.number}) { headRefOid baseRefName state }`, shape, 0);
  if (now?.headRefOid === was.head && now.baseRefName === was.base && now.state === 'OPEN') {
    return undefined;
  }
  return yield* readSubject(around, was.number ?? 0, null);
}

function subjectOf(snapshot: Snapshot): Pull | undefined {
  const tested = numberUnderTest(snapshot);
  return tested === undefined ? undefined : snapshot.pulls.find(({ number }) => number === tested);
}
