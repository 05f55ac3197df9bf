/** `claim [item]`: takes an item before any work, so that nobody else has it. */
import { type ClaimResult, nothingToStart, takenBy } from '../../core/claim/outcome.js';
import { canStart, type ItemStart } from '../../core/claim/starts.js';
import { giveBack, headsOf, type Taking, takeOnce } from '../../core/claim/take-once.js';
import { Failure } from '../../core/failure.js';
import { branchProblems, claimMatches } from '../../core/plan/branch-names.js';
import { type Item, keyOf } from '../../core/plan/plan.js';
import { outcomeLines, shownOutcome } from '../../core/report/claim-text.js';
import { json } from '../../core/report/json.js';
import { terminal as render } from '../../core/report/terminal.js';
import { logLine, visible } from '../../core/text/inert.js';
import { shellWord } from '../../core/text/shell.js';
import { plainBranch } from '../../core/text/start-work.js';
import { moveBranchHere } from '../../shell/git/claim-branches.js';
import { claimOn, makeClaim, sharedTip } from '../../shell/git/claim-commits.js';
import { type OpenedPlace, openPlace } from '../../shell/git/claim-place.js';
import { type ClaimRecords, type KeptClaim, openRecords } from '../../shell/git/claim-records.js';
import { placesNow } from '../../shell/git/make-worktree.js';
import { type GitRepository, openRepository, readIfThere, withNewBranches } from '../../shell/git/repository.js';
import { type BaseStarts, readBaseStarts } from './base-starts.js';
import type { CommandContext } from './context.js';
import { makeItemWorktree } from './item-worktree.js';
import { itemNamed } from './named-item.js';

export interface ClaimOptions {
  readonly base?: string;
  /** The branch to claim, for an item whose branches are globs. */
  readonly branch?: string;
  /** Who takes it. */
  readonly as?: string;
  /** False if only the claim is wanted. */
  readonly worktree?: boolean;
}

/** What all steps of one call share. */
interface Claiming extends BaseStarts {
  readonly root: string;
  readonly repository: GitRepository;
  readonly place: OpenedPlace;
  readonly records: ClaimRecords;
  /** The commit on which claims are built. */
  readonly parent: string;
  readonly heads: ReadonlyMap<string, string>;
  readonly as?: string;
}

interface ClaimAnswer {
  readonly result: ClaimResult;
  readonly notes: readonly string[];
  /** The claim whose record ends once the answer is printed. */
  readonly kept?: KeptClaim;
}

interface SettledClaim extends ClaimAnswer {
  /** Who was faster. */
  readonly lost?: Extract<Taking, { readonly kind: 'taken' }>;
}

/** @returns 0 if an item was claimed, 1 if not, 2 if a plan is broken */
export async function claim(name: string | undefined, options: ClaimOptions, here: CommandContext): Promise<number> {
  const { directory, terminal } = here;
  if (options.branch !== undefined && name === undefined)
    throw new Failure('usage', 'The option --branch needs an item.', 'Name the item to claim.');
  const before = await openRepository(directory);
  const { root } = before;
  const place = await openPlace(before);
  const outOfDate = await place.refresh();
  const heads = await headsOf(place);
  if (!heads) throw unreachable(outOfDate);
  const repository = place.isRemote ? await withNewBranches(before) : before;
  const read = await readBaseStarts(repository, options.base, new Set(heads.keys()));
  const { judgement } = read;
  if (judgement.problems.length > 0) {
    await terminal.print(here.json ? json('claim', 2, judgement) : render(judgement, { colours: terminal.colours }));
    return 2;
  }
  const records = await openRecords(repository);
  const parent = sharedTip(repository, read.base);
  const newest = heads.get(read.base.branch) ?? parent;
  if (!place.canRefresh && newest !== parent) throw outOfDateBase(read.base.branch);
  const who = options.as === undefined ? {} : { as: options.as };
  const claiming: Claiming = { ...read, root, repository, place, records, parent, heads, ...who };
  const wanted = name === undefined ? undefined : itemNamed(name, read.plans, `on "${read.base.branch}"`).item;
  const branch = wanted && branchFor(wanted, options.branch);
  const answer = await answerTo(wanted, branch, claiming);
  const { kept } = answer;
  const handed = kept && options.worktree !== false ? await handOver(kept, claiming, here) : undefined;
  const result = { ...answer.result, ...handed?.files };
  const stale = outOfDate === undefined ? [] : [`"git fetch" failed, so the state may be out of date: ${outOfDate}`];
  const all = [...judgement.notes, ...stale, ...answer.notes, ...(handed?.notes ?? [])];
  const code = result.outcome === 'claimed' ? 0 : 1;
  if (here.json)
    await terminal.print(json('claim', code, { ...judgement, notes: all }, { claim: shownOutcome(result) }));
  else {
    const lines = [...outcomeLines(result, terminal.colours), ...all.map((note) => `note: ${visible(note)}`)];
    const brief = handed ? ['', ...handed.brief.trimEnd().split('\n').map(logLine)] : [];
    await terminal.print([...lines, ...brief].map((line) => `${line}\n`).join(''));
  }
  if (kept) await records.finish(kept);
  return code;
}

async function answerTo(
  wanted: Item | undefined,
  branch: string | undefined,
  claiming: Claiming,
): Promise<ClaimAnswer> {
  const finished = await finishLeft(wanted, claiming);
  if ('result' in finished) return finished;
  const { notes } = finished;
  if (!wanted) return claimNext(claiming, notes);
  const start = claiming.starts.find(({ item }) => item === wanted);
  const { obstacle, doubt } = start ?? {};
  const item = { plan: wanted.plan, item: wanted.item };
  if (obstacle?.kind === 'taken') {
    const tip = claiming.heads.get(obstacle.branch) ?? `refs/heads/${obstacle.branch}`;
    return { result: await takenOn(wanted, obstacle.branch, tip, claiming), notes };
  }
  if (obstacle) return { result: { item, outcome: 'none', why: `Item "${wanted.item}" ${obstacle.because}.` }, notes };
  const answer = await claimOne(wanted, branch ?? '', claiming);
  const warned = doubt === undefined ? [] : [doubt];
  const { lost } = answer;
  const result = lost ? await takenOn(wanted, lost.branch, lost.commit, claiming) : answer.result;
  return { ...answer, result, notes: [...notes, ...warned, ...answer.notes] };
}

/** Claims the first item that can start and that nobody takes first. */
async function claimNext(claiming: Claiming, before: readonly string[]): Promise<ClaimAnswer> {
  const notes = [...before];
  const refused: ClaimResult[] = [];
  let { heads } = claiming;
  for (const { item } of claiming.starts.filter(canStart)) {
    const branch = plainBranch(item.branches);
    if (branch === undefined) {
      notes.push(`Item "${item.item}" can start, but its branches are globs. ${globHint(item)}`);
      continue;
    }
    if ([...heads.keys()].some((each) => item.branches.some((claimed) => claimMatches(claimed, each)))) continue;
    const answer = await claimOne(item, branch, claiming);
    notes.push(...answer.notes);
    if (answer.result.outcome === 'claimed') return { ...answer, notes };
    if (answer.result.outcome === 'refused') refused.push(answer.result);
    if (answer.lost) ({ heads } = answer.lost);
    if (refused.length === MOST_REFUSALS) break;
  }
  const [first] = refused;
  if (first) return { result: first, notes };
  return { result: { outcome: 'none', why: nothingToStart(claiming.starts) }, notes };
}

/** A rule of the server may be about one branch, or about all of them. */
const MOST_REFUSALS = 3;

async function claimOne(item: Item, branch: string, claiming: Claiming): Promise<SettledClaim> {
  const { root, parent, records, as } = claiming;
  const made = await makeClaim(root, parent, item, as);
  const kept = { ...made, plan: item.plan, item: item.item, branch, since: Date.now() };
  await records.keep(kept);
  return settle(item, kept, claiming);
}

/** Takes the branch for a claim whose id is kept. */
async function settle(item: Item, kept: KeptClaim, claiming: Claiming, isLeft?: true): Promise<SettledClaim> {
  const { branch, commit } = kept;
  const left = isLeft ? { isLeft } : {};
  const taking: Taking = await takeOnce({ branch, commit, claims: item.branches, ...left }, claiming.place);
  const about = { item: { plan: item.plan, item: item.item }, branch };
  if (taking.kind === 'unknown') throw undecided(item, taking.words);
  if (taking.kind === 'claimed') return { result: { ...about, outcome: 'claimed' }, notes: [], kept };
  await claiming.records.forget(kept);
  if (taking.kind === 'refused')
    return { result: { ...about, branch: taking.branch, outcome: 'refused', why: taking.words.join('\n') }, notes: [] };
  return { result: { ...about, branch: taking.branch, outcome: 'taken' }, notes: [], lost: taking };
}

/** Finishes what a call that was killed began. */
async function finishLeft(
  wanted: Item | undefined,
  claiming: Claiming,
): Promise<ClaimAnswer | { readonly notes: readonly string[] }> {
  const notes: string[] = [];
  for (const kept of await claiming.records.takeOver()) {
    const start = claiming.starts.find(({ item }) => keyOf(item) === keyOf(kept));
    if (start && (wanted === undefined || wanted === start.item) && mayFinish(start, kept, claiming)) {
      const answer = await settle(start.item, kept, claiming, true);
      if (answer.result.outcome === 'claimed') return { ...answer, notes: [...notes, ...answer.notes] };
      continue;
    }
    // Nobody has got the answer that it is theirs.
    const answers = await giveBack(
      { commit: kept.commit, claims: start?.item.branches ?? [kept.branch] },
      claiming.place,
    );
    const isGone = answers?.every(({ kind }) => kind === 'done') && answers.length > 0;
    // The push of a process that was killed may still be under way. Then a later call gives it back.
    if (!isGone && isRecent(kept)) continue;
    await claiming.records.forget(kept);
    notes.push(`An unfinished claim of item "${kept.item}" was given back.`);
  }
  return { notes };
}

/** Far longer than a push takes. */
const LONGEST_PUSH_MS = 60 * 60 * 1000;

function isRecent({ since = 0 }: KeptClaim): boolean {
  return Date.now() - since < LONGEST_PUSH_MS;
}

interface HandedOver {
  readonly files: Pick<ClaimResult, 'worktree' | 'brief'>;
  /** The text of the brief. */
  readonly brief: string;
  readonly notes: readonly string[];
}

/** Makes the working tree of a claimed item. If that fails, the item is claimed all the same. */
async function handOver(kept: KeptClaim, claiming: Claiming, here: CommandContext): Promise<HandedOver> {
  const { root, repository, plans, state, base, parent } = claiming;
  const { plan, item } = itemNamed(keyOf(kept), plans, `on "${base.branch}"`);
  const { branch, commit } = kept;
  const now = await placesNow(repository);
  const tip = now.repository.local.get(branch);
  const worktree = now.places.listed.find((each) => each.branch === branch)?.path;
  const own = tip === undefined ? undefined : { commit: tip, ...(worktree === undefined ? {} : { worktree }) };
  const moved = await moveBranchHere(root, branch, own, { commit, parent });
  const before = moved === undefined ? [] : [moved];
  try {
    const made = await makeItemWorktree({ plan, item }, state, { base }, { branch, from: commit }, now, here);
    const { path, briefPath: brief } = made;
    const text = (await readIfThere(brief)) ?? '';
    return { files: { worktree: path, brief }, brief: text, notes: [...before, ...made.notes] };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const again = `Then run: parallel-work worktrees --create ${keyOf(kept)}`;
    return { files: {}, brief: '', notes: [...before, `${error.message} ${error.hint} ${again}`] };
  }
}

/** Its own branches are no obstacle. */
function mayFinish({ obstacle }: ItemStart, { branch, commit }: KeptClaim, { heads }: Claiming): boolean {
  if (obstacle?.kind !== 'taken') return obstacle === undefined;
  return obstacle.branch === branch || heads.get(obstacle.branch) === commit;
}

async function takenOn(
  item: Item,
  branch: string,
  tip: string,
  { root, place, parent, records }: Claiming,
): Promise<ClaimResult> {
  const isHere = await place.bring(branch, tip);
  const note = isHere ? await claimOn(root, tip, parent, item) : undefined;
  const isOwn = note !== undefined && (await records.isOwn(note.id, note.commit));
  const why = `This clone claimed it, for you or for another agent. To go on with it, run: parallel-work worktrees --create ${shellWord(keyOf(item))}`;
  return { ...takenBy(item, branch, note), ...(isOwn ? { why } : {}) };
}

/** @throws Failure `usage` if the item does not claim this branch, or if it claims only globs and none is named */
function branchFor(item: Item, named: string | undefined): string {
  const plain = plainBranch(item.branches);
  if (named === undefined) {
    if (plain !== undefined || item.branches.length === 0) return plain ?? '';
    throw new Failure('usage', `The branches of item "${item.item}" are globs.`, globHint(item));
  }
  const [problem] = branchProblems(named);
  if (problem) throw new Failure('usage', problem.message, problem.hint);
  if (item.branches.some((each) => claimMatches(each, named))) return named;
  const names = item.branches.map((each) => `"${each}"`).join(' or ');
  throw new Failure('usage', `Item "${item.item}" does not claim the branch "${named}".`, `Its branches are ${names}.`);
}

function globHint({ item, branches }: Item): string {
  return `Name a branch: parallel-work claim ${item} --branch <name like "${branches[0]}">`;
}

export function unreachable(words: string | undefined): Failure {
  return new Failure(
    'unreachable',
    `The branches of "origin" cannot be read${words === undefined ? '' : `: ${words}`}.`,
    'Nothing was changed. Check the connection and your access, and try again.',
  );
}

/** An item of an old plan may have merged, or somebody may have taken it out. */
function outOfDateBase(base: string): Failure {
  return new Failure(
    'out-of-date',
    `The branch "${base}" of this clone is not where it is on "origin", and "git fetch" does not bring that one here.`,
    'Nothing was changed. Change what it brings: git config remote.origin.fetch "+refs/heads/*:refs/remotes/origin/*" && git fetch origin',
  );
}

function undecided({ item }: Item, words: readonly string[]): Failure {
  return new Failure(
    'unreachable',
    `Nobody knows whether the claim of item "${item}" was made${words.length === 0 ? '' : `: ${words.join(' ')}`}.`,
    'Run the same command again: it finds out and finishes the claim.',
  );
}
