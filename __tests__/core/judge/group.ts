/** Describes a group in a merge queue and judges it: the judge asks and the story answers until there is a ruling. */

import { withAnswers } from '../../../src/core/facts/answering.js';
import type { Answer, Entry, Question, QueueEntry } from '../../../src/core/facts/questions.js';
import type { Snapshot } from '../../../src/core/facts/snapshot.js';
import { type Group, type GroupRuling, judgeGroup } from '../../../src/core/judge/merge-group.js';
import { answer, asJson, headOf, id, type Story, start, treeOf } from './judge-story.js';

export const HEAD = id('head of the group');
export const BEFORE = id('head of the group before');
export const TIP = start({}).base.commit;
export const WORKFLOW = '.github/workflows/check.yml';

export interface Queue extends Story {
  /** Numbers of the queue up to the group, or its entries; null: no such group. */
  readonly queue: readonly (number | QueueEntry)[] | null;
  readonly group?: Partial<Group>;
  /** Plans where they are not those of the base's tip, by commit. */
  readonly plansAt?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The workflow by commit: its blob, or its entry; null: not there. Where not said, as at the tip. */
  readonly workflowAt?: Readonly<Record<string, string | Entry | null>>;
  /** What stands where, in place of all else. */
  readonly filesAt?: (revision: string, path: string) => Answer<'entry'>;
  /** Of files, by path; default: a workflow that uses nothing. */
  readonly texts?: Readonly<Record<string, string | null>>;
  /** Which of the questions are answered before the next look; default: all. */
  readonly choose?: (questions: readonly [Question, ...Question[]]) => readonly Question[];
}

export function rule(story: Queue): GroupRuling & { snapshot: Snapshot; rounds: number } {
  const { choose = (questions) => questions } = story;
  let snapshot = start(story);
  for (let rounds = 0; rounds < 200; rounds += 1) {
    const attempt = judgeGroup(snapshot, { head: HEAD, base: TIP, ...story.group });
    if ('value' in attempt) return { ...asJson(attempt.value), snapshot, rounds };
    for (const question of choose(attempt.needs)) snapshot = answerOne(story, snapshot, question);
  }
  throw new Error('it asks and asks');
}

function answerOne(
  { queue, plansAt = {}, workflowAt, texts = {}, filesAt, group, ...story }: Queue,
  snapshot: Snapshot,
  question: Question,
) {
  if (question.kind === 'queue') {
    const entries = queue?.map((each) => (typeof each === 'number' ? { pull: each, head: headIn(story, each) } : each));
    return withAnswers(snapshot, { queue: [{ head: question.head, answer: entries ?? null }] });
  }
  if (question.kind === 'plans' && plansAt[question.revision]) {
    const { revision } = question;
    const tree = treeOf(plansAt[revision] ?? null);
    const known = snapshot.planTrees;
    const planTrees = tree && !known.some((each) => each.id === tree.id) ? [...known, tree] : known;
    return withAnswers({ ...snapshot, planTrees }, { plans: [{ revision, answer: tree?.id ?? null }] });
  }
  if (question.kind === 'entry' && workflowAt && question.path === (group?.workflow ?? WORKFLOW)) {
    const { revision, path } = question;
    const found = revision in workflowAt ? workflowAt[revision] : workflowAt[TIP];
    const entry = typeof found === 'string' ? { mode: '100644', oid: found } : (found ?? null);
    return withAnswers(snapshot, { entry: [{ revision, path, answer: entry }] });
  }
  if (question.kind === 'entry' && filesAt) {
    const { revision, path } = question;
    return withAnswers(snapshot, { entry: [{ revision, path, answer: filesAt(revision, path) }] });
  }
  if (question.kind === 'text') {
    const { revision, path } = question;
    const text = texts[path] ?? (path === WORKFLOW && texts[path] !== null ? 'on: merge_group\n' : null);
    return withAnswers(snapshot, { text: [{ revision, path, answer: text }] });
  }
  return answer(story, snapshot, [question]);
}

function headIn(story: Story, number: number): string {
  const pull = (story.pulls ?? []).find((each) => each.number === number);
  return pull ? headOf(pull) : id(`head of #${number}`);
}
