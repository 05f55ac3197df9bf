/**
 * Describes a story in plain data (plans, open and merged pull requests, what the base holds) and judges it: the judge asks,
 * the story answers, until there is a judgement. Everything has a default, so a test says only what it is about.
 */
import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { notAFile } from '../../../src/core/contracts/content.js';
import { withAnswers } from '../../../src/core/facts/answering.js';
import {
  type ActiveWork,
  type Answer,
  type Arrived,
  type Entry,
  type FactKind,
  FOLDER,
  keyText,
  type PostedStatus,
  type Question,
  UNREAD,
} from '../../../src/core/facts/questions.js';
import type {
  Change,
  ChangeList,
  Merged,
  PlanTree,
  Pull,
  Snapshot,
  Subject,
} from '../../../src/core/facts/snapshot.js';
import type { Finding, Judgement, Outcome } from '../../../src/core/finding.js';
import { judge } from '../../../src/core/judge/judge.js';
import { remembered } from '../../../src/core/maps.js';
import { claimMatches } from '../../../src/core/plan/branch-names.js';
import { planFileOf } from '../../../src/core/plan/directory.js';
import type { ChangeKind } from '../../../src/core/terms.js';
import { changesSince, type History, hasSharedChange, sharedCommits } from './history.js';

/** A file by its text, or by its entry; null: not there. */
export type Content = string | Entry | null;

export interface Changes {
  readonly create?: readonly string[];
  readonly modify?: readonly string[];
  readonly delete?: readonly string[];
  readonly rename?: readonly (readonly [from: string, to: string])[];
  readonly copy?: readonly (readonly [from: string, to: string])[];
  /** Names that are not UTF-8, of files that are created, or changed in another way. */
  readonly unreadable?: readonly string[];
  readonly unreadableKind?: ChangeKind;
}

export interface OpenPull extends Changes {
  readonly number?: number;
  readonly branch: string;
  readonly base?: string;
  readonly fork?: boolean;
  readonly author?: string;
  readonly draft?: boolean;
  readonly openedAt?: string;
  readonly head?: string;
  /** git: files of the working tree that are not committed. */
  readonly uncommitted?: number;
  /** git: what is not committed cannot be saved. */
  readonly unstashable?: true;
  /** git: a merge is in progress. */
  readonly merging?: true;
  /** git: files with the markers of a merge conflict. */
  readonly conflicted?: readonly string[];
  /** Why the list of changes cannot be proved. */
  readonly incomplete?: string;
  /** Why the list of changes could not be read. */
  readonly unread?: string;
  /** Paths at the head that are not what their change makes them: as on the base (`as-base`), a link, … */
  readonly holds?: Readonly<Record<string, Content | 'as-base'>>;
  /** Plan files at the head, over those of the base; null: deleted. Listed as changes of their own. */
  readonly plans?: Readonly<Record<string, string | null>>;
  /** Plan files at the merge base, over those of the base's tip; null: not there yet. */
  readonly plansAtMergeBase?: Readonly<Record<string, string | null>>;
  /** Files at the merge base, where they are not as on the base's tip; null: not there yet. */
  readonly atMergeBase?: Readonly<Record<string, Content>>;
  /** Other branches, and the paths changed by commits that both have and the base lacks. */
  readonly sharesWith?: Readonly<Record<string, readonly string[]>>;
  /** Branches that it goes into or stands on, whose heads are not in its history. */
  readonly lacks?: readonly string[];
  /** Branches that it went into before. */
  readonly formerBases?: readonly string[];
  /** The head of its base that its list of changes counts from; default: that of the pull request below. */
  readonly listedFrom?: string;
  /** git: branches below this one, and the paths changed since. */
  readonly stackedOn?: Readonly<Record<string, readonly string[]>>;
  /** git: its commits. `branchOf` in `history.ts` makes the changes from them. */
  readonly history?: History;
}

export interface MergedPull extends Changes {
  readonly number?: number;
  readonly branch: string;
  readonly base?: string;
  readonly fork?: boolean;
  readonly openedAt?: string;
  readonly mergedAt?: string;
  /** Plans before the merge; default: those of the base's tip. */
  readonly plans?: Readonly<Record<string, string>> | null;
  /** Is the merge commit in the base's history? */
  readonly reached?: boolean;
  readonly noMergeCommit?: boolean;
  /** Of one into another branch: is its commit on the base's own line? */
  readonly onLine?: boolean;
  readonly incomplete?: string;
  readonly guess?: NonNullable<Merged['guess']>;
}

export interface Story {
  readonly source?: 'github' | 'git';
  readonly base?: string;
  readonly defaultBranch?: string;
  /** File name under the plan directory → text; null: no such directory. */
  readonly plans?: Readonly<Record<string, string>> | null;
  readonly pulls?: readonly OpenPull[];
  readonly merged?: readonly MergedPull[];
  /** What the base's tip holds, where it is not what the pull requests let expect. */
  readonly files?: Readonly<Record<string, Content>>;
  readonly commits?: readonly string[];
  readonly agents?: readonly string[];
  readonly subject?: Subject;
  /** Claims whose merged pull requests cannot all be listed. */
  readonly unprovable?: Readonly<Record<string, string>>;
  /** Claims of which not even the open pull requests could be read. */
  readonly openUnread?: readonly string[];
  /** Paths, commits and numbers about which nothing can be read. */
  readonly unreadable?: readonly string[];
  /** git: what came into the base since the plans are there. */
  readonly arrived?: readonly Arrived[];
  /** Plans outside of the plan directory. */
  readonly misplaced?: Answer<'misplaced'>;
  /** git: what each branch changes where there is no plan, and how many others are older. */
  readonly work?: readonly ActiveWork[];
  readonly older?: number;
  /** git: branches that exist though nothing is on them. */
  readonly found?: readonly string[];
  /** Branches with nothing but a claim, and what it says. */
  readonly taken?: Readonly<Record<string, { readonly by: string; readonly at: string }>>;
  readonly notes?: readonly string[];
  /** All files of the base's tip; null: more than can be listed. */
  readonly tree?: readonly string[] | null;
  /** Branches of the repository beside the base; null: nobody knows. */
  readonly branches?: readonly string[] | null;
  /** Our context's latest status of a pull request's head, by number. */
  readonly statuses?: Readonly<Record<number, PostedStatus>>;
  /** What we ourselves posted last, where somebody else posted after us. */
  readonly ownStatuses?: Readonly<Record<number, PostedStatus>>;
  /** Pull requests that closed unmerged. */
  readonly closed?: readonly { readonly number: number; readonly branch: string; readonly head?: string }[];
  /** Who opened those that closed or merged lately. */
  readonly lately?: readonly string[];
  /** Pull requests that the budget leaves for the next run. */
  readonly unread?: readonly number[];
  readonly comments?: Readonly<Record<number, Answer<'comment'>>>;
  /** Numbers in the merge queue, up to the group with that head commit. */
  readonly queues?: Readonly<Record<string, readonly number[]>>;
  readonly context?: string;
  readonly comment?: boolean;
}

/** Forty hexadecimal digits, the same for the same words. */
export function id(words: string): string {
  return remembered(ids, words, () => createHash('sha1').update(words).digest('hex'));
}

const ids = new Map<string, string>();

/** A plan as text, from its data. */
export function planText(plan: Readonly<Record<string, unknown>>): string {
  return stringify({ version: 1, task: 'A task', ...plan }, { lineWidth: 0 });
}

/** One plan, `p.yml`, of items `{ a: { scope } }`: each on the branch `feat/<id>` unless it says another. */
export function planOf(
  items: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, string> {
  return { 'p.yml': planText({ items: withBranches(items), ...more }) };
}

export function withBranches(
  items: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(items).map(([name, item]) => [name, { branch: `feat/${name}`, ...item }]));
}

/** Judges the story, about all item pull requests or about the `subject`. */
export function judgeStory(story: Story): Judgement {
  return tell(story).judgement;
}

export function judgePull(story: Story, number: number): Judgement {
  return judgeStory({ ...story, subject: { pull: number } });
}

/** The judgement, the snapshot that it was made of, and how often the judge had to ask. */
export function tell(story: Story): { judgement: Judgement; snapshot: Snapshot; rounds: number } {
  return answerUntilJudged(start(story), (snapshot, questions) => answer(story, snapshot, questions));
}

export function answerUntilJudged(
  first: Snapshot,
  answers: (snapshot: Snapshot, questions: readonly Question[]) => Snapshot,
): { judgement: Judgement; snapshot: Snapshot; rounds: number } {
  let snapshot = first;
  for (let rounds = 0; rounds < 30; rounds += 1) {
    const attempt = judge(snapshot);
    if ('value' in attempt) return { judgement: asJson(attempt.value), snapshot, rounds };
    snapshot = answers(snapshot, attempt.needs);
  }
  throw new Error('the judge asks and asks');
}

/** The same value. It is part of the public JSON, which has no `undefined`, so a key either has a value or is absent. */
export function asJson<T>(value: T): T {
  const left: unknown[] = [value];
  for (const each of left) {
    if (typeof each !== 'object' || each === null || each instanceof Error) continue;
    for (const [key, inner] of Object.entries(each)) {
      if (inner === undefined) throw new Error(`"${key}" is undefined in ${JSON.stringify(each)}.`);
      left.push(inner);
    }
  }
  return value;
}

export function outcomeOf(judgement: Judgement, pull: number | string): Outcome | undefined {
  return judgement.verdicts.find((each) => (typeof pull === 'number' ? each.pull : each.branch) === pull)?.verdict;
}

/** `rule path`, with the severity before it where it is no error, of one pull request or of all. */
export function rulesOf(judgement: Judgement, pull?: number | string): string[] {
  return judgement.findings
    .filter((each) => pull === undefined || (typeof pull === 'number' ? each.pull : each.branch) === pull)
    .map(({ rule, severity, path }) =>
      [...(severity === 'error' ? [] : [severity]), rule, path ?? []].flat().join(' '),
    );
}

export function findingOf(judgement: Judgement, rule: string, pull?: number): Finding {
  const found = judgement.findings.find((each) => each.rule === rule && (pull === undefined || each.pull === pull));
  if (!found) throw new Error(`no finding of ${rule} among: ${rulesOf(judgement).join(', ')}`);
  return found;
}

export function notesOf(judgement: Judgement, pull: number | string): readonly string[] {
  const found = judgement.verdicts.find((each) => (typeof pull === 'number' ? each.pull : each.branch) === pull);
  if (!found) throw new Error(`no verdict of ${pull}`);
  return found.notes;
}

/** What a source gives before the first question: the base and the pull request under test. */
export function start(story: Story): Snapshot {
  const { subject = 'all' } = story;
  // In git the branches that are checked out are read at once.
  const isSubject = (pull: OpenPull) =>
    subject === 'all'
      ? pull.uncommitted !== undefined
      : 'pull' in subject
        ? pull.number === subject.pull
        : pull.branch === subject.branch;
  return {
    version: 2,
    source: story.source ?? 'github',
    repository: {
      name: 'octo/repo',
      ...(story.source === 'git' ? {} : { url: 'https://github.com/octo/repo' }),
      defaultBranch: story.defaultBranch ?? 'main',
    },
    base: { branch: baseOf(story), commit: TIP },
    subject,
    settings: {
      agents: story.agents ?? [],
      ...(story.context === undefined ? {} : { context: story.context }),
      ...(story.comment === undefined ? {} : { comment: story.comment }),
    },
    pulls: (story.pulls ?? []).filter(isSubject).map((pull) => openPull(pull, story)),
    merged: [],
    planTrees: [],
    answers: {},
    notes: story.notes ?? [],
  };
}

const TIP = id('the tip of the base');
const UNREAD_TREE: PlanTree = { id: id('unread'), files: [], isUnread: true };

function baseOf(story: Story): string {
  return story.base ?? 'main';
}

export function answer(story: Story, snapshot: Snapshot, questions: readonly Question[]): Snapshot {
  for (const question of questions) {
    const keys = keyText(question.kind, question).split('\0');
    if (keys.some((key) => /^(?:undefined|Symbol\(.*)$/.test(key))) throw new Error(`"${question.kind}" lacks a key.`);
  }
  return questions.reduce((known, question) => answerOne(story, known, question), snapshot);
}

function answerOne(story: Story, snapshot: Snapshot, question: Question): Snapshot {
  const add = <Kind extends FactKind>(
    asked: Question<Kind>,
    found: Answer<Kind>,
    facts: Partial<Snapshot> = {},
  ): Snapshot => {
    const { kind, ...key } = asked;
    return withAnswers({ ...snapshot, ...facts }, { [kind]: [{ ...key, answer: found }] });
  };
  const isUnread = Object.values(question).some((key) => story.unreadable?.includes(String(key)));
  switch (question.kind) {
    case 'claim': {
      const { branch } = question;
      const isKnown = !story.openUnread?.includes(branch);
      const pulls = (story.pulls ?? []).filter((each) => isKnown && !each.fork && claimMatches(branch, each.branch));
      const merged = (story.merged ?? []).filter((each) => !each.fork && claimMatches(branch, each.branch));
      const unprovable = story.unprovable?.[branch];
      const found =
        pulls.length > 0 || merged.length > 0 || (story.found ?? []).some((each) => claimMatches(branch, each));
      const claim = {
        ...(unprovable === undefined ? {} : { unprovable }),
        ...(story.openUnread?.includes(branch) ? { openUnread: true as const } : {}),
        ...(story.source === 'git' && found ? { found: true as const } : {}),
        ...(story.taken?.[branch] ? { taken: story.taken[branch] } : {}),
      };
      return add(question, claim, {
        pulls: without(
          snapshot.pulls,
          pulls.map((each) => openPull(each, story)),
        ),
        merged: without(
          snapshot.merged,
          merged.map((each) => mergedPull(each, story)),
        ),
      });
    }
    case 'elsewhere': {
      const isElsewhere = (pull: OpenPull) => (pull.base ?? baseOf(story)) !== baseOf(story);
      return add(question, (story.pulls ?? []).filter(isElsewhere).length);
    }
    case 'openFrom':
    case 'openInto': {
      const { kind, branch } = question;
      const pulls = (story.pulls ?? []).filter(
        (each) => !each.fork && (kind === 'openFrom' ? each.branch : (each.base ?? baseOf(story))) === branch,
      );
      const read = pulls.map((each) => openPull(each, story));
      return add(question, 'read', { pulls: without(snapshot.pulls, read) });
    }
    case 'contained': {
      const pull = (story.pulls ?? []).find((each) => headOf(each) === question.head);
      if (pull?.history)
        return add(
          question,
          pull.history.commits.some(({ id }) => id === question.commit),
        );
      const below = (story.pulls ?? []).find((each) => headOf(each) === question.commit);
      return add(question, isUnread ? UNREAD : below !== undefined && pull?.lacks?.includes(below.branch) !== true);
    }
    case 'onBaseLine': {
      const merge = (story.merged ?? []).find((each) => mergeCommitOf(each) === question.commit);
      return add(
        question,
        merge !== undefined && (merge.base ?? baseOf(story)) !== baseOf(story) && merge.onLine === true,
      );
    }
    case 'formerBases':
      return add(question, (story.pulls ?? []).find(({ number }) => number === question.pull)?.formerBases ?? []);
    case 'postedOn': {
      const pull = (story.pulls ?? []).find((each) => headOf(each) === question.commit);
      return add(question, story.statuses?.[pull?.number ?? 0] ?? null);
    }
    case 'number': {
      const pulls = (story.pulls ?? []).filter(({ number }) => !isUnread && number === question.pull);
      const merged = (story.merged ?? []).filter(({ number }) => number === question.pull);
      return add(question, isUnread ? UNREAD : 'read', {
        pulls: without(
          snapshot.pulls,
          pulls.map((each) => openPull(each, story)),
        ),
        merged: without(
          snapshot.merged,
          merged.map((each) => mergedPull(each, story)),
        ),
      });
    }
    case 'entry': {
      return add(question, isUnread ? UNREAD : entryAt(story, question.revision, question.path));
    }
    case 'folder':
      return add(question, folderAt(story, question.revision, question.path));
    case 'holders': {
      const held = wordsOf(story).paths.filter((path) => entryAt(story, question.revision, path)?.oid === question.oid);
      return add(question, held);
    }
    case 'text':
      return add(question, null);
    case 'content':
      return add(question, isUnread ? UNREAD : contentAt(story, question.revision, question.path));
    case 'reached': {
      const merge = (story.merged ?? []).find((each) => mergeCommitOf(each) === question.commit);
      const reached = merge ? merge.reached !== false : (story.commits ?? []).includes(question.commit);
      return add(question, isUnread ? UNREAD : reached);
    }
    case 'plans': {
      const tree = isUnread ? UNREAD_TREE : treeAt(story, question.revision);
      const known = snapshot.planTrees;
      const planTrees = tree && !known.some((each) => each.id === tree.id) ? [...known, tree] : known;
      return add(question, tree?.id ?? null, { planTrees });
    }
    case 'misplaced':
      return add(question, story.misplaced ?? []);
    case 'mergeBase': {
      const pull = (story.pulls ?? []).find((each) => revisionOf(each) === question.revision);
      const commit = pull?.plansAtMergeBase || pull?.atMergeBase ? id(`merge base of ${pull.branch}`) : TIP;
      return add(question, commit);
    }
    case 'sharedChange': {
      const other = (story.pulls ?? []).find((each) => revisionOf(each) === question.other);
      const pull = (story.pulls ?? []).find((each) => revisionOf(each) === question.revision);
      if (pull?.history && other?.history)
        return add(question, hasSharedChange(pull.history, other.history, question.path));
      const isOne = question.other === question.revision;
      return add(question, isOne || pull?.sharesWith?.[other?.branch ?? '']?.includes(question.path) === true);
    }
    case 'stacked': {
      const upon = (story.pulls ?? []).find((each) => headOf(each) === question.upon);
      const pull = (story.pulls ?? []).find((each) => revisionOf(each) === question.revision);
      if (pull?.history) return add(question, isUnread ? null : changesSince(pull.history, question.upon));
      const paths = (upon && pull?.stackedOn?.[upon.branch]) ?? null;
      return add(question, paths?.map((path) => ({ path, kind: 'modify' as const })) ?? null);
    }
    case 'shared': {
      const heads = new Set(question.heads.split(' '));
      const histories = (story.pulls ?? [])
        .filter((each) => heads.has(headOf(each)))
        .flatMap((each) => each.history ?? []);
      return add(question, [...sharedCommits(histories), ...sharedWithoutHistory(story, heads)]);
    }
    case 'files':
      return add(question, story.tree === undefined ? [] : story.tree);
    case 'branch': {
      const { branch } = question;
      const exists = story.branches === null ? null : [baseOf(story), ...(story.branches ?? [])].includes(branch);
      return add(question, exists);
    }
    case 'branchNames': {
      const there = [...(story.pulls ?? []), ...(story.merged ?? [])].map(({ branch }) => branch);
      return add(question, [...there, ...(story.found ?? [])]);
    }
    case 'activeWork':
      return add(question, { work: story.work ?? [], older: story.older ?? 0, unread: 0 });
    case 'arrivedSince':
      return add(question, story.arrived ?? []);
    case 'overview': {
      const open = (story.pulls ?? [])
        .filter((pull) => (pull.base ?? baseOf(story)) === baseOf(story))
        .map((pull) => ({
          number: pull.number ?? 0,
          branch: pull.branch,
          sameRepository: pull.fork !== true,
          head: headOf(pull),
          ...(pull.author === undefined ? {} : { author: pull.author }),
          status: story.statuses?.[pull.number ?? 0] ?? null,
        }));
      const closed = (story.closed ?? []).map((pull) => ({
        number: pull.number,
        head: headOf(pull),
        branch: pull.branch,
        status: story.statuses?.[pull.number] ?? null,
      }));
      return add(question, { open, closed, lately: story.lately ?? [] });
    }
    case 'conflicted': {
      const { revision, path } = question;
      const pull = (story.pulls ?? []).find((each) => revisionOf(each) === revision);
      return add(question, pull?.conflicted?.includes(path) === true);
    }
    case 'optionalPull': {
      const { pull } = question;
      const isRead = story.unread?.includes(pull) !== true;
      const pulls = (story.pulls ?? []).filter(({ number }) => isRead && number === pull);
      return add(question, isRead ? 'read' : 'over budget', {
        pulls: without(
          snapshot.pulls,
          pulls.map((each) => openPull(each, story)),
        ),
      });
    }
    case 'ownStatus': {
      const { commit } = question;
      const pull = [...(story.pulls ?? []), ...(story.closed ?? [])].find((each) => headOf(each) === commit);
      const status = story.ownStatuses?.[pull?.number ?? 0] ?? null;
      return add(question, status);
    }
    case 'queue': {
      const { head } = question;
      const entries = story.queues?.[head]?.map((number) => {
        const pull = (story.pulls ?? []).find((each) => each.number === number);
        return { pull: number, head: pull ? headOf(pull) : id(`head of #${number}`) };
      });
      return add(question, entries ?? null);
    }
    case 'integrationHistory':
      return add(question, { records: null, issues: null });
    case 'issueRecords':
      return add(question, { records: null });
    case 'comment':
      return add(question, story.comments?.[question.pull] ?? null);
  }
}

function without<T extends { readonly number?: number; readonly branch: string }>(known: readonly T[], more: T[]): T[] {
  const fresh = more.filter((each) => !known.some((old) => old.number === each.number && old.branch === each.branch));
  return [...known, ...fresh];
}

/** One commit for each two branches that share changes by `sharesWith`. */
function sharedWithoutHistory({ pulls = [] }: Story, heads: ReadonlySet<string>): Answer<'shared'> {
  return pulls.flatMap((one) =>
    Object.entries(one.sharesWith ?? {}).flatMap(([branch, paths]) => {
      const other = pulls.find((each) => each.branch === branch);
      if (!other || !heads.has(headOf(one)) || !heads.has(headOf(other))) return [];
      const changes = paths.map((path) => ({ path, kind: 'create' as const }));
      return [{ commit: id(`shared with ${branch}`), heads: [headOf(one), headOf(other)], changes, since: [] }];
    }),
  );
}

export function headOf(pull: Pick<OpenPull, 'head' | 'fork' | 'number' | 'branch'>): string {
  return pull.head ?? id(`head of ${pull.fork ? 'a fork: ' : ''}${pull.number ?? ''} ${pull.branch}`);
}

/** What is checked out is a state of its own, whether or not something is not committed. */
function revisionOf(pull: OpenPull): string {
  return pull.uncommitted === undefined ? headOf(pull) : id(`working tree of ${pull.branch}`);
}

export function openPull(pull: OpenPull, story: Story = {}): Pull {
  const { number, branch, author, draft, openedAt, incomplete, uncommitted, merging, unstashable } = pull;
  const head = headOf(pull);
  return {
    ...(number === undefined ? {} : { number }),
    branch,
    base: pull.base ?? baseOf(story),
    sameRepository: pull.fork !== true,
    head,
    revision: revisionOf(pull),
    ...(author === undefined ? {} : { author }),
    ...(draft === undefined ? {} : { draft }),
    ...(uncommitted === undefined ? {} : { uncommitted }),
    ...(merging ? { merging } : {}),
    ...(unstashable ? { unstashable } : {}),
    ...(pull.listedFrom === undefined ? {} : { listedFrom: pull.listedFrom }),
    ...(story.source === 'git' || number === undefined ? {} : { openedAt: openedAt ?? `2030-01-01T00:00:00Z` }),
    changes:
      pull.unread === undefined
        ? changeList(pull, incomplete, planChanges(pull, story))
        : { complete: false, reason: pull.unread, isUnread: true },
  };
}

function mergedPull(merged: MergedPull, story: Story): Merged {
  const { number, branch, openedAt, mergedAt, incomplete } = merged;
  return {
    ...(number === undefined ? {} : { number }),
    branch,
    base: merged.base ?? baseOf(story),
    sameRepository: merged.fork !== true,
    ...(story.source === 'git'
      ? {}
      : { openedAt: openedAt ?? '2020-01-01T00:00:00Z', mergedAt: mergedAt ?? '2020-06-01T00:00:00Z' }),
    mergeCommit: merged.noMergeCommit ? null : mergeCommitOf(merged),
    before: beforeOf(merged),
    changes: changeList(merged, incomplete, []),
    ...(merged.guess ? { guess: merged.guess } : {}),
  };
}

function mergeCommitOf(merged: MergedPull): string {
  return id(`merge of ${merged.number ?? ''} ${merged.branch}`);
}

function beforeOf(merged: MergedPull): string {
  return id(`before the merge of ${merged.number ?? ''} ${merged.branch}`);
}

function changeList(changes: Changes, incomplete: string | undefined, more: readonly Change[]): ChangeList {
  if (incomplete !== undefined) return { complete: false, reason: incomplete };
  return { complete: true, list: [...changesOf(changes), ...more] };
}

export function changesOf(changes: Changes): Change[] {
  return [
    ...(changes.create ?? []).map((path) => ({ path, kind: 'create' as const })),
    ...(changes.modify ?? []).map((path) => ({ path, kind: 'modify' as const })),
    ...(changes.delete ?? []).map((path) => ({ path, kind: 'delete' as const })),
    ...(changes.rename ?? []).flatMap(([from, to]) => [
      { path: from, kind: 'delete' as const, renamedTo: to },
      { path: to, kind: 'create' as const, renamedFrom: from },
    ]),
    ...(changes.copy ?? []).map(([from, path]) => ({ path, kind: 'create' as const, copiedFrom: from })),
    ...(changes.unreadable ?? []).map((path) => ({
      path,
      kind: changes.unreadableKind ?? ('create' as const),
      encoding: 'invalid' as const,
    })),
  ];
}

function planChanges(pull: OpenPull, story: Story): Change[] {
  return Object.entries(pull.plans ?? {}).map(([name, text]) => ({
    // Without a name: what is in the place of the directory.
    path: name === '' ? '.github/parallel-work' : `.github/parallel-work/${name}`,
    kind: text === null ? 'delete' : story.plans?.[name] === undefined ? 'create' : 'modify',
  }));
}

/** Every state of the repository in the story, by revision. */
function treeAt(story: Story, revision: string): PlanTree | null {
  if (revision === TIP) return treeOf(story.plans ?? null);
  const merged = (story.merged ?? []).find((each) => beforeOf(each) === revision);
  if (merged) return treeOf(merged.plans === undefined ? (story.plans ?? null) : merged.plans);
  const { byRevision, byMergeBase } = wordsOf(story);
  const pull = byRevision.get(revision);
  if (pull) return treeOf(patched(patched(story.plans ?? {}, pull.plansAtMergeBase ?? {}), pull.plans ?? {}));
  const parted = byMergeBase.get(revision);
  if (parted) return treeOf(patched(story.plans ?? {}, parted.plansAtMergeBase ?? {}));
  return null;
}

function patched(
  plans: Readonly<Record<string, string>>,
  patch: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const entries = Object.entries({ ...plans, ...patch });
  return Object.fromEntries(entries.flatMap(([name, text]) => (text === null ? [] : [[name, text]])));
}

export function treeOf(plans: Readonly<Record<string, string>> | null): PlanTree | null {
  if (plans === null || Object.keys(plans).length === 0) return null;
  const files = Object.entries(plans).map(([name, text]) => ({ name, mode: '100644', oid: id(text), text }));
  return { id: id(JSON.stringify(files.map(({ name, oid }) => [name, oid]).sort())), files };
}

/** The same story, with every file of the base's tip spelt out: what a pull request does no longer says what was there. */
export function spelledOut(story: Story): Story {
  const files = Object.fromEntries(wordsOf(story).paths.map((path) => [path, entryAt(story, TIP, path)] as const));
  const isFile = (entry: Entry | null) => entry?.mode !== FOLDER;
  return { ...story, files: Object.fromEntries(Object.entries(files).filter(([, entry]) => isFile(entry))) };
}

/** Is the path at the head what it is at the base's tip? */
export function isAsBase(story: Story, pull: OpenPull, path: string): boolean {
  const [head, tip] = [revisionOf(pull), TIP].map((revision) => entryAt(story, revision, path));
  return JSON.stringify(head) === JSON.stringify(tip);
}

function entryAt(story: Story, revision: string, path: string): Entry | null {
  const { named, folders, byRevision, byMergeBase, ofPulls, firstOf } = wordsOf(story);
  const plan = planFileOf(path);
  if (plan !== undefined && ![...ofPulls.values()].some((changes) => changes.has(path))) {
    const file = treeAt(story, revision)?.files.find(({ name }) => name === plan);
    return file ? { mode: file.mode, oid: file.oid } : null;
  }
  const parted = byMergeBase.get(revision);
  if (parted?.atMergeBase?.[path] !== undefined) return entryOf(parted.atMergeBase[path]);
  if (!named.has(path) && folders.has(path)) {
    return folderAt(story, revision, path) && { mode: FOLDER, oid: id(`folder ${path}`) };
  }
  const merges = story.merged ?? [];
  const pull = byRevision.get(revision);
  if (pull) {
    const held = pull.holds?.[path];
    if (held === 'as-base') return entryAt(story, TIP, path);
    if (held !== undefined) return entryOf(held);
    const change = ofPulls.get(pull)?.get(path);
    if (change?.kind === 'delete') return null;
    return change ? entryOf(`${path} by ${pull.branch}`) : entryAt(story, TIP, path);
  }
  // Before a merge stands what the merges before it left.
  const index = merges.findIndex((each) => beforeOf(each) === revision);
  if (index < 0 && story.files?.[path] !== undefined) return entryOf(story.files[path]);
  const earlier = index < 0 ? merges : merges.slice(0, index);
  const last = earlier
    .filter(({ reached }) => reached !== false)
    .flatMap((merged) => changesOf(merged).map((change) => ({ merged, change })))
    .findLast(({ change }) => change.path === path);
  if (last) return last.change.kind === 'delete' ? null : entryOf(`${path} by ${last.merged.branch}`);
  return firstOf.get(path)?.kind === 'create' ? null : entryOf(`${path} at first`);
}

/** The text where the story has one for the path. */
function contentAt(story: Story, revision: string, path: string): Answer<'content'> {
  const entry = entryAt(story, revision, path);
  const special = entry && notAFile(entry.mode);
  if (special) return { not: special };
  const held = wordsOf(story).byRevision.get(revision)?.holds?.[path] ?? story.files?.[path];
  return entry && { text: typeof held === 'string' && held !== 'as-base' ? held : '' };
}

/** What a story names, to be looked up. */
interface Words {
  /** Every path, but for those of plans, in an order that does not depend on who names them, as Git lists them. */
  readonly paths: readonly string[];
  readonly named: ReadonlySet<string>;
  /** What these paths lie in. */
  readonly folders: ReadonlySet<string>;
  readonly byRevision: ReadonlyMap<string, OpenPull>;
  readonly byMergeBase: ReadonlyMap<string, OpenPull>;
  /** The first change of each path, of each open pull request and of all that the story tells. */
  readonly ofPulls: ReadonlyMap<OpenPull, ReadonlyMap<string, Change>>;
  readonly firstOf: ReadonlyMap<string, Change>;
}

const wordsOfStories = new WeakMap<Story, Words>();

/** Gathered once for each story: the judge asks for hundreds of paths of it. */
function wordsOf(story: Story): Words {
  const known = wordsOfStories.get(story);
  if (known) return known;
  const { pulls = [], merged = [], files = {}, tree } = story;
  const changed = [...pulls, ...merged].flatMap(changesOf).map(({ path }) => path);
  const before = pulls.flatMap(({ atMergeBase = {} }) => Object.keys(atMergeBase));
  const named = new Set([...changed, ...before, ...Object.keys(files), ...(tree ?? [])]);
  const words: Words = {
    paths: [...named].sort(),
    named,
    folders: new Set([...named].flatMap(foldersOf)),
    byRevision: firstBy(pulls, revisionOf),
    byMergeBase: firstBy(pulls, ({ branch }) => id(`merge base of ${branch}`)),
    ofPulls: new Map(pulls.map((pull) => [pull, firstBy(changesOf(pull), ({ path }) => path)])),
    firstOf: firstBy([...merged, ...pulls].flatMap(changesOf), ({ path }) => path),
  };
  wordsOfStories.set(story, words);
  return words;
}

function foldersOf(path: string): string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}

function firstBy<T>(list: readonly T[], keyOf: (each: T) => string): Map<string, T> {
  return new Map([...list].reverse().map((each) => [keyOf(each), each]));
}

/** What the story names, and a file beside it that keeps the folder, unless the story says which files the base has. */
function folderAt(story: Story, revision: string, folder: string): Answer<'folder'> {
  if (story.files?.[folder] === null) return null;
  const entries = new Map<string, string>(story.tree === undefined ? [['untold', '100644']] : []);
  const start = folder === '' ? '' : `${folder}/`;
  for (const path of wordsOf(story).paths.filter((each) => each.startsWith(start))) {
    const [name = '', ...below] = path.slice(start.length).split('/');
    const entry = entryAt(story, revision, path);
    if (entry && !entries.has(name)) entries.set(name, below.length > 0 ? FOLDER : entry.mode);
  }
  return entries.size === 0 ? null : [...entries].map(([name, mode]) => ({ name, mode }));
}

function entryOf(content: Content): Entry | null {
  return typeof content === 'string' ? { mode: '100644', oid: id(content) } : content;
}

export const LINK: Entry = { mode: '120000', oid: id('a link') };
export const SUBMODULE: Entry = { mode: '160000', oid: id('a submodule') };
