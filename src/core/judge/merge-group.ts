/**
 * Judges a group of a merge queue. A group passes only if all its members and everything ahead of it in the queue pass,
 * because a queue may merge failing pull requests if the last one of the group passes ("only merge non-failing pull
 * requests" off).
 */

import { allKnown, type Facts, type NeedsOr, PENDING, type Pending, withFacts } from '../facts/facts.js';
import { FOLDER, isFileMode, type QueueEntry, UNREAD } from '../facts/questions.js';
import type { Pull, Snapshot } from '../facts/snapshot.js';
import type { Finding, Judgement, Outcome, Verdict } from '../finding.js';
import { append } from '../maps.js';
import { basePlansAt } from '../progress/base-plans.js';
import { sameEntry } from '../progress/merges.js';
import { pullName } from '../progress/progress.js';
import { dependencyOpen } from '../rules/dependency-open.js';
import { judgePulls } from './judge.js';
import { rulingsUnder } from './rulings.js';
import { isYaml, workflowPlacesAt } from './workflow-places.js';

export interface Group {
  readonly head: string;
  readonly base: string;
  /** The file of the workflow that runs the check, or its folder. Absent if it is not in this repository. */
  readonly workflow?: string;
}

export interface GroupRuling {
  /** The judgement of all members that could be judged, each by the plans that its own group is built on. */
  readonly judgement: Judgement;
  readonly outcome: Outcome;
  /** Why, as sentences on one line. */
  readonly reason: string;
  /** The queue and the pull requests contradict each other, for example while the queue changes. Reading again may help. */
  readonly isUnsettled: boolean;
}

/** A reason for a group to fail besides the verdicts of its members. */
interface Flaw {
  readonly outcome: 'failure' | 'error';
  readonly reason: string;
  readonly isUnsettled: boolean;
}

export function judgeGroup(snapshot: Snapshot, group: Group): NeedsOr<GroupRuling> {
  return withFacts(snapshot, (facts) => {
    const entries = facts.queue({ head: group.head });
    const asked =
      entries === PENDING
        ? []
        : (entries ?? []).map((entry, at, all) => memberOf(entry, all.slice(0, at), snapshot, facts));
    const members = allKnown(asked);
    const strangers = entries === PENDING ? PENDING : strangersIn(entries, group, snapshot, facts);
    const known = asked.filter((member) => member !== PENDING);
    const rewrites = rewriting(group, known, snapshot, facts);
    // Known members are judged already now, so that one more round of reading is enough.
    const judgement = judgeMembers(known, group, snapshot, facts);
    if (rewrites === PENDING || members === PENDING || strangers === PENDING || judgement === PENDING) return PENDING;
    const flaws = [...strangers, ...members.flatMap((member) => ('flaw' in member ? [member.flaw] : [])), ...rewrites];
    return groupRuling(judgement, flaws);
  });
}

type Member = { readonly flaw: Flaw } | { readonly pull: Pull; readonly base: string | undefined };

/** @param ahead in the queue: one of a stack stands on one of these */
function memberOf(
  { pull: number, head, base }: QueueEntry,
  ahead: readonly QueueEntry[],
  snapshot: Snapshot,
  facts: Facts,
): Member | Pending {
  const read = facts.number({ pull: number });
  if (read === PENDING) return PENDING;
  const pull = snapshot.pulls.find((each) => each.number === number);
  if (!pull && read === UNREAD) return unsettled(`#${number} could not be read.`);
  if (!pull) {
    const isMerged = snapshot.merged.some((each) => each.number === number);
    return unsettled(`#${number} is in the queue, but ${isMerged ? 'it has already merged' : 'it is not open'}.`);
  }
  if (pull.head !== head) return unsettled(`#${number} has another head commit than the one that was queued.`);
  const isBelow = ({ branch, sameRepository, number: other }: Pull) =>
    sameRepository && branch === pull.base && ahead.some((each) => each.pull === other);
  if (pull.base !== snapshot.base.branch && !(pull.sameRepository && snapshot.pulls.some(isBelow)))
    return unsettled(`#${number} targets "${pull.base}".`);
  return { pull, base };
}

function unsettled(reason: string): { readonly flaw: Flaw } {
  return { flaw: { outcome: 'error', reason, isUnsettled: true } };
}

/**
 * A group is built on the one before it in the queue or on the base. Any other commit contains a pull request that is
 * unknown.
 */
function strangersIn(
  entries: readonly QueueEntry[] | null,
  { base }: Group,
  snapshot: Snapshot,
  facts: Facts,
): readonly Flaw[] | Pending {
  const last = entries?.at(-1);
  if (!last) {
    const place = `the merge queue of "${snapshot.base.branch}"`;
    return [unsettled(`The members of the group are unknown: ${place} has no group with this commit.`).flaw];
  }
  if ([last.base ?? base, snapshot.base.commit].includes(base)) return [];
  const isReached = facts.reached({ commit: base });
  if (isReached === PENDING) return PENDING;
  return isReached === true
    ? []
    : [unsettled(`The group is built on ${base.slice(0, 10)}, which is not in the queue.`).flaw];
}

/** A group must not change the workflow that checks it. */
function rewriting(
  { head, workflow }: Group,
  members: readonly Member[],
  { base }: Snapshot,
  facts: Facts,
): readonly Flaw[] | Pending {
  if (workflow === undefined) return [];
  const found = workflowPlacesAt(base.commit, workflow, facts);
  // Asked before the other places are known, so that one more round of reading is enough.
  const own = placeAt([base.commit, head], workflow, facts);
  if (found === PENDING) return PENDING;
  if (found.kind === 'unknown') return [unprovable(found.reason)];
  const states = allKnown([own, ...found.places.slice(1).map((place) => placeAt([base.commit, head], place, facts))]);
  if (states === PENDING) return PENDING;
  const [reason] = states.flatMap(({ unknown }) => unknown ?? []);
  if (reason !== undefined) return [unprovable(reason)];
  const changed = states.flatMap((state) => state.changed ?? []);
  return changed.length > 0 ? [rewritten(changed, members, base.branch)] : [];
}

/** Neither, if the group does not change the place. */
interface PlaceState {
  readonly changed?: string;
  /** Why it is unknown. */
  readonly unknown?: string;
}

function placeAt([from, to]: readonly [string, string], place: string, facts: Facts): PlaceState | Pending {
  const before = facts.entry({ revision: from, path: place });
  const after = facts.entry({ revision: to, path: place });
  const text = isYaml(place) ? facts.text({ revision: from, path: place }) : '';
  if (before === PENDING || after === PENDING || text === PENDING) return PENDING;
  if (before === UNREAD || after === UNREAD) return { unknown: `"${place}" could not be read` };
  if (!sameEntry(before, after)) return { changed: place };
  const modes = before ? [before.mode] : modesAbove(place, [from, to], facts);
  if (modes === PENDING) return PENDING;
  if (modes === UNREAD) return { unknown: `a folder of "${place}" could not be read` };
  // An action may be missing here if an earlier step checks it out, but a link could hide it. A workflow must be here.
  const isKnown = modes.every((mode) => mode === FOLDER || isFileMode(mode));
  const isReadable = isKnown && (before !== null || !isYaml(place));
  return isReadable && text !== null ? {} : { unknown: `"${place}" does not exist or is not a readable file` };
}

/** The modes of the folders above a place, at each of the commits. */
function modesAbove(
  place: string,
  commits: readonly string[],
  facts: Facts,
): readonly string[] | Pending | typeof UNREAD {
  const names = place.split('/').slice(0, -1);
  const folders = names.map((_, index) => names.slice(0, index + 1).join('/'));
  const entries = allKnown(folders.flatMap((path) => commits.map((revision) => facts.entry({ revision, path }))));
  if (entries === PENDING) return PENDING;
  const modes: string[] = [];
  for (const entry of entries) {
    if (entry === UNREAD) return UNREAD;
    if (entry) modes.push(entry.mode);
  }
  return modes;
}

function unprovable(reason: string): Flaw {
  const said = `It is unknown whether the group changes the workflow that checks it: ${reason}.`;
  return { outcome: 'error', reason: said, isUnsettled: false };
}

function rewritten(places: readonly string[], members: readonly Member[], branch: string): Flaw {
  const isOurs = (path: string) => places.some((place) => path === place || path.startsWith(`${place}/`));
  const by = members.flatMap((member) =>
    'pull' in member && member.pull.changes.complete && member.pull.changes.list.some(({ path }) => isOurs(path))
      ? [pullName(member.pull)]
      : [],
  );
  const who = by.length > 0 ? by.join(', ') : 'the pull request that does this';
  const names = places.map((place) => `"${place}"`).join(', ');
  const reason = `The group changes ${names}, which ${places.length > 1 ? 'check' : 'checks'} it. Take ${who} out of the queue, review it, and merge it into "${branch}" on its own.`;
  return { outcome: 'failure', reason, isUnsettled: false };
}

/**
 * Judges each member by the plans that its own group is built on: plans that a pull request ahead of it merges count, plans
 * that it merges itself do not.
 */
function judgeMembers(members: readonly Member[], group: Group, snapshot: Snapshot, facts: Facts): Judgement | Pending {
  const last = members.at(-1);
  const base = last && 'pull' in last ? last.base : undefined;
  const pulls = new Map<string, Pull[]>([[group.base, []]]);
  for (const member of members) {
    if ('flaw' in member) continue;
    const isOwn = member.base === undefined || member.base === base;
    append(pulls, isOwn ? group.base : member.base, member.pull);
  }
  const judgements = [...pulls].map(([commit, chosen]) => {
    const then = { ...snapshot, base: { ...snapshot.base, commit } };
    const basePlans = basePlansAt(commit, then, facts);
    const rulings = basePlans === PENDING ? PENDING : rulingsUnder(basePlans, then, facts);
    if (basePlans === PENDING || rulings === PENDING) return PENDING;
    const judged = judgePulls(chosen, rulings, basePlans, then, facts);
    for (const error of rulings.crashes.values()) throw error;
    return judged;
  });
  const judged = allKnown(judgements);
  const [own = PENDING] = judgements;
  if (judged === PENDING || own === PENDING) return PENDING;
  const verdicts = judged.flatMap((each) => each.verdicts);
  return {
    ...own,
    verdicts: members.flatMap((member) =>
      verdicts.filter(({ pull }) => 'pull' in member && pull === member.pull.number),
    ),
    findings: judged.flatMap(({ findings }) => findings),
    problems: judged.flatMap(({ problems }) => problems),
    notes: [...new Set(judged.flatMap(({ notes }) => notes))],
    warnings: [...new Set(judged.flatMap(({ warnings = [] }) => warnings))],
  };
}

function groupRuling(judgement: Judgement, flaws: readonly Flaw[]): GroupRuling {
  const { verdicts, findings } = judgement;
  const numbers = verdicts.map(({ pull }) => pull);
  const red = verdicts.filter(({ verdict }) => verdict !== 'success');
  const reasons = [...flaws.map(({ reason }) => reason), ...red.map((verdict) => reasonOf(verdict, findings, numbers))];
  const outcomes = new Set<Outcome>(
    [...flaws, ...red.map(({ verdict }) => ({ outcome: verdict }))].map(({ outcome }) => outcome),
  );
  return {
    judgement,
    outcome: outcomes.has('error') ? 'error' : outcomes.has('failure') ? 'failure' : 'success',
    reason:
      reasons.length > 0 ? reasons.join(' ') : `All members pass: ${numbers.map((each) => `#${each}`).join(', ')}.`,
    isUnsettled: flaws.some(({ isUnsettled }) => isUnsettled),
  };
}

/** `#2 fails: overlap, out-of-scope.` For one that only waits for others in the group, it says for which. */
function reasonOf(
  { pull, verdict }: Verdict,
  findings: readonly Finding[],
  members: readonly (number | undefined)[],
): string {
  const errors = findings.filter((each) => each.severity === 'error' && each.pull === pull);
  const ahead = errors.flatMap(({ other }) => (other && members.includes(other.pull) ? [`#${other.pull}`] : []));
  if (ahead.length > 0 && errors.every(({ rule }) => rule === dependencyOpen.id)) {
    const [are, have] = ahead.length === 1 ? ['is', 'has'] : ['are', 'have'];
    return `#${pull} depends on ${ahead.join(', ')}, which ${are} in the queue with it. Queue it again once ${ahead.join(', ')} ${have} merged.`;
  }
  const rules = [...new Set(errors.map(({ rule }) => rule))].join(', ');
  return `#${pull} ${verdict === 'error' ? 'cannot be checked' : 'fails'}: ${rules || 'it shares its head commit with a pull request of which the same is true'}.`;
}
