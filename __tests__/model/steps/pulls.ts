/** What people and agents do with pull requests. */

import { Refusal } from '../../github/github-state.js';
import type { PullStory } from '../../github/pull-story.js';
import { JOBS, MAIN } from '../jobs.js';
import type { Stage } from '../model-repository.js';
import { type Kind, oneOf, type Step } from './step.js';

/** The branches of the items, and others. */
const BRANCHES = ['feat/a', 'feat/a', 'feat/b', 'feat/b', 'feat/c', 'feat/whole', 'stray', 'robot/work', 'feat/a-2'];
/** Those of pull requests on others. */
const UPPER = [...BRANCHES, 'feat/a-2', 'feat/d', 'copilot/x', 'copilot/y'];

const GUARDED = JOBS.map(({ base }) => base);

const open = ({ pulls }: Stage) => pulls().filter((pull) => pull.data().state === 'open');
const straight = (stage: Stage) => open(stage).filter((pull) => pull.data().baseRef === 'main');
const closed = ({ pulls }: Stage) =>
  pulls().filter((pull) => pull.data().state === 'closed' && pull.data().mergedAt === null);

/** With a branch that can be pushed to. */
const alive = (stage: Stage) =>
  open(stage).filter((pull) => pull.data().headRepository !== null && !GUARDED.includes(pull.branch));
const ours = (stage: Stage) => alive(stage).filter((pull) => pull.data().headRepository === stage.repository.id);

function onOne(
  among: (stage: Stage) => readonly PullStory[],
  act: (pull: PullStory, stage: Stage, step: Step) => unknown,
) {
  return {
    which: true,
    can: (stage: Stage) => among(stage).length > 0,
    act: (stage: Stage, step: Step) => {
      const pull = oneOf(among(stage), step.which);
      return unlessRefused(() => act(headed(pull, stage), stage, step));
    },
  } as const;
}

/** A story of a pull request pushes to the base's repository: one of a fork has to push to the fork. */
function headed(pull: PullStory, stage: Stage): PullStory {
  const { headRepository, headOwner, headRef, author } = pull.data();
  if (headRepository === stage.repository.id || headRepository === null) return pull;
  const fork = stage.repository.fork(headOwner);
  return {
    ...pull,
    number: pull.number,
    push: (files, options) => fork.commit(headRef, files, { author, ...options }),
    forcePush: (files) => fork.commit(headRef, files, { author }),
    updateBranch: () => fork.mergeBranch(headRef, stage.repository.sha('main')),
    get head() {
      return pull.head;
    },
    get branch() {
      return pull.branch;
    },
  };
}

/** What GitHub, or git, does not let happen has not happened. */
function unlessRefused(act: () => unknown): void {
  try {
    act();
  } catch (error) {
    const isConflict = error instanceof Error && /conflicts$/.test(error.message);
    if (!(error instanceof Refusal) && !isConflict) throw error;
  }
}

function isFree({ pulls }: Stage, branch: string, owner: string): boolean {
  return !pulls().some((pull) => {
    const { state, headRef, headOwner } = pull.data();
    return state === 'open' && headRef === branch && headOwner === owner;
  });
}

function opens(stage: Stage, { how = '', files = [] }: Step, more: { fork?: string; draft?: boolean; base?: string }) {
  const author = more.fork ?? (how.startsWith('robot') ? 'robot' : 'octocat');
  unlessRefused(() => stage.repository.open({ branch: how, files: stage.filesOf(files), author, ...more }));
}

export const PULL_STEPS: Readonly<Record<string, Kind>> = {
  open: {
    weight: 16,
    how: BRANCHES,
    files: true,
    can: (stage, { how = '' }) => isFree(stage, how, 'acme'),
    act: (stage, step) => opens(stage, step, {}),
  },
  'open a draft': {
    weight: 1,
    how: BRANCHES,
    files: true,
    can: (stage, { how = '' }) => isFree(stage, how, 'acme'),
    act: (stage, step) => opens(stage, step, { draft: true }),
  },
  'open into next': {
    weight: 1,
    how: BRANCHES,
    files: true,
    can: (stage, { how = '' }) => isFree(stage, how, 'acme'),
    act: (stage, step) => opens(stage, step, { base: 'next' }),
  },
  'open on': {
    weight: 14,
    which: true,
    how: UPPER,
    files: true,
    can: (stage, { how = '' }) => ours(stage).length > 0 && isFree(stage, how, 'acme'),
    act: (stage, step) => opens(stage, step, { base: oneOf(ours(stage), step.which).branch }),
  },
  'open a release': {
    weight: 1,
    how: ['main into next', 'next into main'],
    can: () => true,
    act: ({ repository }, { how = '' }) => {
      const [branch = '', base = ''] = how.split(' into ');
      unlessRefused(() => repository.open({ branch, base }));
    },
  },
  'open from a fork': {
    weight: 3,
    how: ['feat/a', 'feat/b', 'main', 'work'],
    files: true,
    can: (stage, { how = '' }) => isFree(stage, how, 'mallory'),
    act: (stage, step) => opens(stage, step, { fork: 'mallory' }),
  },
  'open another on the head of': {
    weight: 4,
    which: true,
    how: ['feat/a', 'feat/b', 'twin'],
    can: (stage, { how = '' }) => open(stage).length > 0 && isFree(stage, how, 'acme'),
    act: (stage, { which, how = '' }) => {
      const { head } = oneOf(open(stage), which);
      stage.repository.branch(how, head);
      unlessRefused(() => stage.repository.open({ branch: how }));
    },
  },
  push: {
    weight: 8,
    files: true,
    ...onOne(alive, (pull, stage, { files = [] }) => pull.push(stage.filesOf(files))),
  },
  'take back': {
    weight: 4,
    files: true,
    ...onOne(alive, (pull, { repository }, { files = [] }) => {
      const own = pull.files().map(({ path }) => path.toString());
      const taken = files.filter((path) => own.includes(path));
      const before = taken.map((path) => [path, repository.read('main', path) ?? null] as const);
      if (taken.length > 0) pull.push(Object.fromEntries(before));
    }),
  },
  'force-push': {
    weight: 1,
    files: true,
    ...onOne(ours, (pull, stage, { files = [] }) => pull.forcePush(stage.filesOf(files))),
  },
  /** As `git rebase` onto the branch that it goes into. */
  rebase: {
    weight: 4,
    ...onOne(ours, (pull, { repository }) => {
      const own = pull.files().map(({ path }) => path.toString());
      pull.forcePush(Object.fromEntries(own.map((path) => [path, repository.read(pull.head, path) ?? null])));
    }),
  },
  /** Back to the commit before its last one. */
  'move back': {
    weight: 2,
    ...onOne(ours, ({ branch, head }, { github, repository }) => {
      const [before] = github.world.history.need(head).parents;
      if (before !== undefined) repository.branch(branch, before);
    }),
  },
  'update the branch of': { weight: 2, ...onOne(alive, (pull) => pull.updateBranch()) },
  retarget: {
    weight: 3,
    how: ['main', 'main', 'next', 'feat/a', 'feat/b', 'stray', 'copilot/x'],
    ...onOne(open, (pull, _, { how = 'main' }) => pull.retarget(how)),
  },
  'rename the branch of': {
    weight: 1,
    ...onOne(ours, (pull, { repository }) => repository.renameBranch(pull.branch, `${pull.branch}-2`)),
  },
  'delete the branch of': { weight: 1, ...onOne(ours, (pull, { repository }) => repository.deleteBranch(pull.branch)) },
  'delete the fork': {
    weight: 1,
    can: ({ pulls }) =>
      pulls().some((pull) => pull.data().headOwner === 'mallory' && pull.data().headRepository !== null),
    act: ({ repository }) => repository.fork('mallory').delete(),
  },
  draft: { weight: 1, ...onOne(open, (pull) => pull.edit({ draft: !pull.data().draft, title: 'Another title' })) },
  close: { weight: 4, ...onOne(open, (pull) => pull.close()) },
  reopen: { weight: 4, ...onOne(closed, (pull) => pull.reopen()) },
  merge: {
    weight: 7,
    how: ['squash', 'merge', 'rebase'],
    ...onOne(straight, (pull, _, { how }) => pull.merge(how === 'merge' || how === 'rebase' ? how : 'squash')),
  },
  /** By the button, into whatever its base is. */
  'merge into the branch below': {
    weight: 1,
    how: ['squash', 'merge', 'rebase'],
    ...onOne(
      (stage) => open(stage).filter((pull) => pull.data().baseRef !== 'main'),
      (pull, _, { how }) => pull.merge(how === 'merge' || how === 'rebase' ? how : 'squash'),
    ),
  },
  queue: {
    weight: 5,
    ...onOne(
      (stage) => straight(stage).filter(({ number }) => !stage.groups.some(({ pull }) => pull === number)),
      (pull, { repository, groups }) => groups.push({ ...repository.queue(pull), pull: pull.number }),
    ),
  },
  /** GitHub takes the first group if it is green, and throws all away if the base has moved. */
  'let the queue go on': {
    weight: 6,
    can: ({ groups }) => groups.length > 0,
    act: ({ groups, repository, shown, isIn }) => {
      const [first] = groups;
      if (!first) return;
      const { state, headSha } = repository.pull(first.pull).data();
      const isCurrent = first.base === repository.sha('main') && state === 'open' && isIn(headSha, first.head);
      if (isCurrent && shown(first.head, MAIN)?.state !== 'success') return;
      if (isCurrent) {
        repository.mergeGroup(first);
        groups.shift();
      } else {
        repository.dequeue(...groups.map(({ pull }) => repository.pull(pull)));
        groups.splice(0);
      }
    },
  },
  revert: {
    weight: 2,
    ...onOne(
      ({ pulls }) => pulls().filter((pull) => pull.data().mergeCommit !== null && pull.data().baseRef === 'main'),
      (pull, { repository }) => repository.revert(pull.data().mergeCommit ?? ''),
    ),
  },
  'post a green of somebody else on': {
    weight: 1,
    ...onOne(open, (pull, { repository }) => {
      repository.status(pull.head, 'parallel-work', 'success', { creator: 'mallory', description: 'all is well' });
    }),
  },
};
