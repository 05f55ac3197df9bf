/**
 * Finds out which open pull request is stacked on which: one whose base is the head branch of another one of this repository
 * is stacked on it. The chain of base branches is followed down. If it ends at the guarded base, GitHub requires our status
 * on every pull request in it. GitHub's own stack fields are not read: they appear seconds late, and old servers lack them.
 */
import { type Facts, PENDING, type Pending } from '../facts/facts.js';
import { type Answer, type Listed, UNREAD } from '../facts/questions.js';
import type { Pull, Snapshot } from '../facts/snapshot.js';
import { remembered } from '../maps.js';
import { numberOf } from '../order.js';
import { claimMatches } from '../plan/branch-names.js';
import type { PlanSet } from '../plan/read.js';

export interface Stacks {
  /** Is its base the guarded base, or is it in a stack on it? */
  readonly isJudged: (pull: Pull) => boolean;
  /** The pull requests below it, nearest first. Empty if its base is the guarded base. */
  readonly below: (pull: Pull) => readonly Pull[];
  /** The branch at which its chain ends without reaching a base: no open pull request comes from it, or it is in a loop. */
  readonly deadEnd: (pull: Pull) => string | undefined;
}

interface Chain {
  /** `base`: ours. `lost`: it ends nowhere. Absent: at another base, or in a fork. */
  readonly end: 'base' | 'lost' | undefined;
  readonly at: string;
  readonly below: readonly Pull[];
}

/** A longer chain ends nowhere: each link may take one more round of reading. */
const MOST_LINKS = 30;

/** The plans say which branches are bases. */
export type PlanBases = Pick<PlanSet, 'open' | 'inert'>;
export const NO_PLANS: PlanBases = { open: [], inert: [] };

export function stacksOf(plans: PlanBases, snapshot: Snapshot, facts: Facts): Stacks {
  const guarded = snapshot.base.branch;
  const bases = basesOf(plans, snapshot);
  const linkFrom = linksIn(snapshot, facts);
  const chains = new Map<Pull, Chain>();
  const chainOf = (pull: Pull) =>
    remembered(chains, pull, () =>
      pull.sameRepository ? follow(pull, guarded, bases, linkFrom) : endAt(pull.base, guarded, []),
    );
  return {
    isJudged: (pull) => chainOf(pull).end === 'base',
    below: (pull) => chainOf(pull).below,
    deadEnd(pull) {
      const { end, at } = chainOf(pull);
      return end === 'lost' ? at : undefined;
    },
  };
}

/** A plan that is open names the guarded base or none, so only the others name more. */
function basesOf({ inert }: PlanBases, { base, repository }: Snapshot): ReadonlySet<string> {
  return new Set([base.branch, repository.defaultBranch, ...inert.map((plan) => plan.base)]);
}

interface Link {
  readonly to: Pull | undefined | Pending;
}
type LinkFrom = (branch: string) => Link['to'];

/** While a link is unread, the chain counts as leading to the base, so that everything needed in that case is asked at once. */
function follow(pull: Pull, guarded: string, bases: ReadonlySet<string>, linkFrom: LinkFrom): Chain {
  const below: Pull[] = [];
  let at = pull.base;
  while (!bases.has(at)) {
    const link = linkFrom(at);
    if (link === PENDING) return { end: 'base', at, below };
    // A loop has no end either.
    if (link === undefined || below.length === MOST_LINKS) return { end: 'lost', at, below: [] };
    below.push(link);
    at = link.base;
  }
  return endAt(at, guarded, below);
}

function endAt(at: string, guarded: string, below: readonly Pull[]): Chain {
  return at === guarded ? { end: 'base', at, below } : { end: undefined, at, below: [] };
}

const NO_OVERVIEW: Answer<'overview'> = { open: [], closed: [], lately: [] };

function overviewIn({ answers }: Snapshot): Answer<'overview'> {
  return answers.overview?.[0]?.answer ?? NO_OVERVIEW;
}

/** If several have one head branch, the one into the guarded base is the link, else the one with the lowest number. */
function linksIn(snapshot: Snapshot, facts: Facts): LinkFrom {
  const { base, pulls, answers } = snapshot;
  const own = pulls.filter(({ sameRepository }) => sameRepository).toSorted((a, b) => numberOf(a) - numberOf(b));
  const listed = overviewIn(snapshot).open.filter(({ sameRepository }) => sameRepository);
  const claims = (answers.claim ?? []).filter(({ answer }) => !answer.openUnread).map(({ branch }) => branch);
  const links = new Map<string, Link>();
  const find: LinkFrom = (branch) => {
    const from = own.filter((each) => each.branch === branch);
    const straight = from.find((each) => each.base === base.branch);
    if (straight) return straight;
    const known = listed.find((each) => each.branch === branch);
    if (known) {
      const read = facts.optionalPull({ pull: known.number });
      return read === PENDING ? PENDING : unreadPull(known, base.branch);
    }
    const isRead = claims.some((claim) => claimMatches(claim, branch)) || facts.openFrom({ branch });
    if (isRead === PENDING) return PENDING;
    return isRead === UNREAD ? undefined : from[0];
  };
  return (branch) => remembered(links, branch, (): Link => ({ to: find(branch) })).to;
}

/** A pull request that is listed as open but that the budget left unread. Those stacked on it wait for the next run. */
export function unreadPull({ number, branch, head, sameRepository }: Listed, base: string): Pull {
  const changes = { complete: false, reason: 'the request budget left it to the next run', isUnread: true } as const;
  return { number, branch, base, sameRepository, head, revision: head, changes };
}

/** How many may be stacked on others. Asked along with the claims, and only if there is a plan or a list of pull requests. */
export function countElsewhere(plans: PlanBases, { source, answers }: Snapshot, facts: Facts): number | Pending {
  return source === 'git' || (plans.open.length === 0 && !answers.overview) ? 0 : facts.elsewhere({});
}

/**
 * Asks for the pull requests that are stacked on the known ones, one level in each round. Most repositories have no open
 * pull request into another branch, or only those of items, which are known by their branches. Then nothing is asked.
 */
export function askForUppers(stacks: Stacks, plans: PlanBases, snapshot: Snapshot, facts: Facts): void {
  const { base, pulls } = snapshot;
  const overview = overviewIn(snapshot);
  const elsewhere = countElsewhere(plans, snapshot, facts);
  const known = pulls.filter((pull) => pull.base !== base.branch).length;
  if (elsewhere === PENDING || elsewhere <= known) return;
  const bases = basesOf(plans, snapshot);
  const own = [...pulls.filter(stacks.isJudged), ...overview.open].filter(({ sameRepository }) => sameRepository);
  // What stood on one that closed has left its stack.
  const closed = overview.closed.flatMap((each) => each.branch ?? []);
  const branches = new Set([...own.map(({ branch }) => branch), ...closed]);
  for (const branch of branches) if (branch !== '' && !bases.has(branch)) facts.openInto({ branch });
}
