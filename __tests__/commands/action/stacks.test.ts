/** Stories of stacked pull requests on the stand-in GitHub: what `check` posts on each head, whatever started the run. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { planOf } from '../../core/judge/judge-story.js';
import type { PullStory } from '../../github/pull-story.js';
import { type GitHub, startGitHub } from '../../github/request-story.js';
import { openRepository } from './upkeep.js';

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterEach(() => {
  github.clearFaults();
  expect(github.violations).toEqual([]);
});
afterAll(() => github.stop());

const ITEMS = {
  a: { branch: ['feat/a', 'feat/a-2', 'feat/a-3'], scope: ['src/a/**'] },
  b: { scope: ['src/b/**'], depends_on: ['a'] },
  c: { scope: ['src/c/**'] },
};
const A = { branch: 'feat/a', files: { 'src/a/1.ts': '1\n' } };
const onto = (base: string, branch: string, files: Record<string, string>, more = {}) => ({
  branch,
  base,
  from: base,
  files,
  ...more,
});
const A2 = onto('feat/a', 'feat/a-2', { 'src/a/2.ts': '2\n' });
const B = onto('feat/a', 'feat/b', { 'src/b/1.ts': '1\n' });

function open(items: Parameters<typeof openRepository>[1] = ITEMS, more?: Parameters<typeof openRepository>[2]) {
  const shop = openRepository(github, items, more);
  return {
    ...shop,
    open: shop.repository.open,
    states: (...pulls: PullStory[]) => pulls.map((pull) => shop.state(pull)),
    /** What the status says after its facts. */
    says: (pull: PullStory) => shop.status(pull).replace(/^\w+ \[[^\]]*\] plan \w+: /, ''),
  };
}

describe('a stack', () => {
  test('of one item passes on every layer, and one run for its first pull request is enough', async () => {
    const shop = open();
    const [one, two] = [shop.open(A), shop.open(A2)];
    const three = shop.open(onto('feat/a-2', 'feat/a-3', { 'src/a/3.ts': '3\n' }));
    expect(await shop.run('pull_request_target', { pull: one })).toMatchObject({ exitCode: 0 });
    expect(shop.states(one, two, three)).toEqual(['success', 'success', 'success']);
    expect(shop.says(three)).toBe(
      'success of item "a" into "main": merge #2 first, and not this into its branch; no findings',
    );
    const written = shop.written();
    await shop.run('schedule');
    expect(shop.written()).toBe(written);
  });

  test('of three items passes, each pull request judged on its own changes, also on the event that only advises', async () => {
    const shop = open();
    const [one, two] = [shop.open(A), shop.open(B)];
    const three = shop.open(onto('feat/b', 'feat/c', { 'src/c/1.ts': '1\n' }));
    await shop.run('schedule');
    expect(shop.states(one, two, three)).toEqual(['success', 'success', 'success']);
    expect(await shop.run('pull_request', { pull: three })).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'success' },
    });
    two.push({ 'docs/x.md': 'x\n' });
    three.forcePush({ 'src/c/1.ts': '1\n' }, { from: two.head });
    await shop.run('pull_request_target', { pull: two });
    expect(shop.states(one, two, three)).toEqual(['success', 'failure', 'failure']);
    expect(await shop.run('pull_request', { pull: three })).toMatchObject({
      exitCode: 1,
      log: expect.stringContaining('[below-fails]'),
    });
  });
});

describe("GitHub's own description of a stack in the event", () => {
  test('is not there in the first seconds, in which each pull request gets its verdict all the same', async () => {
    const shop = open();
    const [one, two] = [shop.open(A), shop.open(B)];
    await shop.run('pull_request_target', { pull: two });
    expect(shop.states(one, two)).toEqual(['success', 'success']);
    const written = shop.written();
    const stack = { position: 2, size: 2, base: { ref: 'main', sha: 'a'.repeat(40) } };
    await shop.run('pull_request_target', {
      payload: { action: 'stacked', pull_request: { number: two.number, stack } },
    });
    expect(shop.written()).toBe(written);
  });

  test.each(['pull_request', 'pull_request_target'])(
    'is shown in the log and the summary of %s, and changes no verdict',
    async (name) => {
      const shop = open();
      const alone = shop.open({ branch: 'feat/c', files: { 'src/c/1.ts': '1\n' } });
      const stack = { position: 2, size: 3, base: { ref: 'ma`in\n::error::x', sha: alone.head } };
      const payload = { pull_request: { number: alone.number, stack } };
      const said = await shop.run(name, { payload });
      expect(said).toMatchObject({
        exitCode: 0,
        log: expect.stringContaining('#1 as number 2 of 3 in a stack on "ma`in\\n::'),
      });
      expect(said.summary).toContain('GitHub shows #1 as number 2 of 3 in a stack on ``ma`in\\n::error::x``.');
      expect(shop.state(alone)).toBe(name === 'pull_request' ? 'none' : 'success');
      expect((await shop.run(name, { pull: alone })).log).not.toContain('in a stack on');
    },
  );
});

describe('an unlisted pull request', () => {
  test("on an item's branch is judged by the scope of that item, as those of hosted agents are", async () => {
    const shop = open();
    const one = shop.open(A);
    const child = shop.open(onto('feat/a', 'copilot/fix-1', { 'src/a/1.ts': 'fixed\n' }, { author: 'Copilot' }));
    const inputs = { agents: '*' };
    await shop.run('pull_request_target', { pull: child, inputs });
    expect(shop.states(one, child)).toEqual(['success', 'success']);
    expect(shop.says(child)).toMatch(/^success of item "a"/);
    child.push({ 'src/b/x.ts': 'x\n' });
    await shop.run('pull_request_target', { pull: child, inputs });
    expect(shop.states(one, child)).toEqual(['success', 'failure']);
    expect(await shop.run('pull_request', { pull: child, inputs })).toMatchObject({ exitCode: 1 });
  });

  test('in a stack of unlisted ones gets a status, which follows that of the one below', async () => {
    const shop = open();
    const prep = shop.open({ branch: 'prep', files: { 'docs/x.md': 'x\n' } });
    const more = shop.open(onto('prep', 'more', { 'docs/y.md': 'y\n' }));
    const item = shop.open(onto('more', 'feat/c', { 'src/c/1.ts': '1\n' }));
    await shop.run('schedule');
    expect(shop.states(prep, more, item)).toEqual(['success', 'success', 'success']);
    expect(await shop.run('pull_request', { pull: item })).toMatchObject({ exitCode: 0 });
    const owner = shop.open({ branch: 'feat/a', files: { 'src/a/1.ts': '1\n' } });
    prep.push({ 'src/a/9.ts': 'mine\n' });
    await shop.run('schedule');
    expect(shop.states(owner, prep, more, item)).toEqual(['success', 'failure', 'failure', 'failure']);
  });
});

describe('the end of a stack', () => {
  test('an open release pull request whose head is the base changes nothing for anybody', async () => {
    const shop = open();
    shop.repository.branch('stable');
    const [one, two] = [shop.open(A), shop.open(A2)];
    shop.repository.commit('main', { 'CHANGELOG.md': 'next\n' });
    const release = shop.open({ branch: 'main', base: 'stable' });
    await shop.run('pull_request_target', { pull: release });
    expect(shop.states(one, two, release)).toEqual(['success', 'success', 'none']);
  });

  test('a job that guards another base judges the stacks on that base, and no others', async () => {
    const shop = open();
    shop.repository.branch('next');
    shop.replan(ITEMS, { base: 'next' });
    shop.repository.mergeBranch('next', 'main');
    shop.repository.commit('main', { '.github/parallel-work/p.yml': null });
    const [one, two] = [shop.open({ ...A, base: 'next' }), shop.open(A2)];
    const onMain = shop.open({ branch: 'other', files: { 'x.md': 'x\n' } });
    await shop.run('schedule');
    expect(shop.states(one, two, onMain)).toEqual(['none', 'none', 'success']);
    await shop.run('schedule', { inputs: { base: 'next' } });
    const states = [one, two, onMain].map((pull) => shop.state(pull, 'parallel-work/next'));
    expect(states).toEqual(['success', 'success', 'none']);
  });

  test('a closed one in the middle leaves those above pending, and reopened they are judged again', async () => {
    const shop = open();
    const [one, two] = [shop.open(A), shop.open(A2)];
    const three = shop.open(onto('feat/a-2', 'feat/a-3', { 'src/a/3.ts': '3\n' }));
    const child = shop.open(onto('feat/a-2', 'copilot/x', { 'src/a/4.ts': '4\n' }));
    await shop.run('schedule');
    two.close();
    await shop.run('pull_request_target', { pull: two });
    expect(shop.states(one, two, three, child)).toEqual(['success', 'pending', 'pending', 'pending']);
    two.reopen();
    await shop.run('pull_request_target', { pull: two });
    expect(shop.states(one, two, three, child)).toEqual(['success', 'success', 'success', 'success']);
  });

  test('a loop is no stack', async () => {
    const shop = open();
    const [one, two] = [shop.open(A), shop.open(A2)];
    await shop.run('schedule');
    one.retarget('feat/a-2');
    await shop.run('pull_request_target', { pull: one });
    expect(shop.states(one, two)).toEqual(['pending', 'pending']);
    one.retarget('main');
    await shop.run('pull_request_target', { pull: one });
    expect(shop.states(one, two)).toEqual(['success', 'success']);
  });

  test('a chain that ends at a branch without an open pull request is no stack', async () => {
    const shop = open();
    shop.repository.branch('nowhere');
    const lost = shop.open({ ...A, base: 'nowhere' });
    const above = shop.open(A2);
    const one = shop.open({ branch: 'feat/c', files: { 'src/c/1.ts': '1\n' } });
    await shop.run('pull_request_target', { pull: above });
    expect(shop.states(lost, above, one)).toEqual(['none', 'none', 'success']);
    // A pull request from that branch into the base makes them one.
    shop.repository.commit('nowhere', { 'docs/x.md': 'x\n' });
    shop.open({ branch: 'nowhere' });
    lost.forcePush({ 'src/a/1.ts': '1\n' });
    above.forcePush({ 'src/a/2.ts': '2\n' }, { from: lost.head });
    await shop.run('schedule');
    expect(shop.states(lost, above, one)).toEqual(['success', 'success', 'success']);
  });

  test('a fork is never part of a chain', async () => {
    const shop = open();
    const one = shop.open(A);
    const fork = shop.open({ ...A2, fork: 'mallory' });
    const above = shop.open({ branch: 'feat/c', base: 'feat/a', from: 'feat/a', files: { 'src/c/1.ts': '1\n' } });
    await shop.run('pull_request_target', { pull: fork });
    expect(shop.states(one, fork, above)).toEqual(['success', 'none', 'success']);
  });
});

describe('the lower pull request of a stack', () => {
  test('makes the upper one fail, which passes after the lower one is fixed and the upper one is updated', async () => {
    const shop = open();
    const one = shop.open({ ...A, files: { ...A.files, 'README.md': 'mine\n' } });
    const two = shop.open(B);
    await shop.run('schedule');
    expect(shop.states(one, two)).toEqual(['failure', 'failure']);
    one.push({ 'README.md': '# App\n' });
    await shop.run('pull_request_target', { pull: one });
    expect(shop.states(one, two)).toEqual(['success', 'failure']);
    expect(shop.says(two)).toContain('#2 stands on #1 ("feat/a")');
    shop.repository.mergeBranch('feat/b', 'feat/a');
    await shop.run('pull_request_target', { pull: two });
    expect(shop.states(one, two)).toEqual(['success', 'success']);
  });

  test('makes the upper one fail in each run if it changes plans and fails only the slow checks', async () => {
    const shop = open();
    const clash = planOf({ ...ITEMS, d: { scope: ['src/c/x.ts'] } })['p.yml'] ?? '';
    const plans = shop.open({ branch: 'plans', files: { '.github/parallel-work/p.yml': clash } });
    const upper = shop.open(onto('plans', 'more', { 'docs/x.md': 'x\n' }));
    await shop.run('pull_request_target', { pull: upper });
    expect(shop.states(plans, upper)).toEqual(['failure', 'failure']);
    expect(shop.repository.statuses(upper.head).map(({ state }) => state)).toEqual(['failure']);
    await shop.run('schedule');
    expect(shop.states(plans, upper)).toEqual(['failure', 'failure']);
  });

  test('makes the upper one fail if an unlisted pull request with the same head commit fails', async () => {
    const shop = open();
    const prep = shop.open({ branch: 'prep', files: { 'docs/x.md': 'x\n' } });
    const upper = shop.open(onto('prep', 'feat/c', { 'src/c/1.ts': '1\n' }));
    await shop.run('schedule');
    expect(shop.states(prep, upper)).toEqual(['success', 'success']);
    // The status belongs to the commit, which is also the head of a pull request that no agent may open.
    shop.repository.branch('robot/work', prep.head);
    shop.open({ branch: 'robot/work', author: 'robot' });
    const inputs = { agents: 'robot' };
    await shop.run('schedule', { inputs });
    expect(shop.states(prep, upper)).toEqual(['failure', 'failure']);
    expect(shop.says(upper)).toContain('#2 stands on #1 ("prep")');
    const written = shop.written();
    await shop.run('schedule', { inputs });
    expect(shop.written()).toBe(written);
    // One that the budget leaves unread may fail.
    await shop.run('schedule', { inputs: { ...inputs, 'request-budget': '4' } });
    expect(shop.state(upper)).not.toBe('success');
  });

  test('makes the upper one stale if it is force-pushed', async () => {
    const shop = open();
    const [one, two] = [shop.open(A), shop.open(B)];
    await shop.run('schedule');
    one.forcePush({ 'src/a/other.ts': 'o\n' });
    await shop.run('pull_request_target', { pull: one });
    expect(shop.states(one, two)).toEqual(['success', 'failure']);
    two.forcePush({ 'src/b/1.ts': '1\n' }, { from: one.head });
    await shop.run('pull_request_target', { pull: two });
    expect(shop.states(one, two)).toEqual(['success', 'success']);
  });

  test('brings no change in through the upper one if it drops commits that the upper one was built on', async () => {
    const shop = open();
    const one = shop.open(A);
    const clean = one.head;
    one.push({ 'README.md': 'smuggled\n' });
    const two = shop.open(B);
    await shop.run('schedule');
    expect(shop.states(one, two)).toEqual(['failure', 'failure']);
    // GitHub lists the changes of the upper one against the head that the lower one had, which held the file.
    shop.repository.branch('feat/a', clean);
    expect(two.files().map(({ path }) => path)).toEqual(['src/b/1.ts']);
    await shop.run('pull_request_target', { pull: one });
    expect(shop.states(one, two)).toEqual(['success', 'error']);
    two.push({ 'src/b/2.ts': '2\n' });
    await shop.run('pull_request_target', { pull: two });
    expect(shop.states(one, two)).toEqual(['success', 'failure']);
    expect(shop.says(two)).toContain('"README.md" is outs');
  });
});

describe('merging a stack', () => {
  test('an upper one that is merged into the branch below makes that one fail, with the way back', async () => {
    const shop = open();
    const [one, two] = [shop.open(A), shop.open(B)];
    await shop.run('schedule');
    const merge = two.merge('merge');
    const said = await shop.run('pull_request_target', { pull: one });
    expect(shop.state(one)).toBe('failure');
    expect(said.summary).toContain(`git revert -m 1 ${merge}`);
    expect(said.summary).toContain('open a new pull request of item `b`');
    shop.repository.revert(merge, 'feat/a');
    await shop.run('pull_request_target', { pull: one });
    expect(shop.state(one)).toBe('success');
    one.merge('merge');
    await shop.run('push');
    // The item of the upper one is not finished by what went into the other branch.
    shop.repository.deleteBranch('feat/b');
    const again = shop.open({ branch: 'feat/b', files: { 'src/b/2.ts': '2\n' } });
    await shop.run('pull_request_target', { pull: again });
    expect(shop.state(again)).toBe('success');
  });

  test.each(['squash', 'merge', 'rebase'] as const)(
    'in parts by %s, with the rest given another base and rebased, keeps the item unfinished until the last part',
    async (method) => {
      const shop = open();
      const [one, two] = [shop.open(A), shop.open(A2)];
      const three = shop.open(onto('feat/a-2', 'feat/a-3', { 'src/a/3.ts': '3\n' }));
      const waiting = shop.open({ branch: 'feat/b', files: { 'src/b/1.ts': '1\n' } });
      await shop.run('schedule');
      expect(shop.states(one, two, three, waiting)).toEqual(['success', 'success', 'success', 'failure']);
      one.merge(method);
      await shop.run('push');
      // Nothing is below it any more until GitHub gives it its new base.
      expect(shop.states(two, three, waiting)).toEqual(['pending', 'pending', 'failure']);
      two.retarget('main');
      two.forcePush({ 'src/a/2.ts': '2\n' });
      three.forcePush({ 'src/a/3.ts': '3\n' }, { from: two.head });
      await shop.run('pull_request_target', { pull: two });
      expect(shop.states(two, three, waiting)).toEqual(['success', 'success', 'failure']);
      expect(shop.says(waiting)).toContain('has another part open as #2');
      two.merge(method);
      three.retarget('main');
      three.forcePush({ 'src/a/3.ts': '3\n' });
      await shop.run('schedule');
      expect(shop.states(three, waiting)).toEqual(['success', 'failure']);
      three.merge(method);
      await shop.run('push');
      expect(shop.state(waiting)).toBe('success');
    },
  );

  test('of a whole stack at once finishes the items of all, whatever base the upper ones keep', async () => {
    const shop = open();
    const [one, two] = [shop.open(A), shop.open(A2)];
    const waiting = shop.open({ branch: 'feat/b', files: { 'src/b/1.ts': '1\n' } });
    await shop.run('schedule');
    one.merge('squash');
    // GitHub makes a commit on the base for each, and the upper one may keep the name of its base.
    const landed = shop.repository.commit('main', { 'src/a/2.ts': '2\n' });
    Object.assign(two.data(), { state: 'closed', mergedAt: github.now(), closedAt: github.now(), mergeCommit: landed });
    await shop.run('push');
    expect(shop.state(waiting)).toBe('success');
  });

  test('through the queue in order passes, and the upper one alone is not known there', async () => {
    const shop = open();
    const [one, two] = [shop.open(A), shop.open(B)];
    await shop.run('schedule');
    const group = shop.repository.queue(one, two);
    const payload = github.mergeGroupEvent(group);
    const said = await shop.run('merge_group', { payload });
    expect(said).toMatchObject({ exitCode: 0, outputs: { verdict: 'success' } });
  });
});

describe('the number of requests', () => {
  const counted = async (run: () => Promise<unknown>) => {
    github.resetRequests();
    await run();
    return github.requests.length;
  };

  test('does not grow without stacks, and by one for another base', async () => {
    const shop = open();
    shop.open(A);
    shop.open({ branch: 'typo', files: { 'docs/x.md': 'x\n' } });
    await shop.run('schedule');
    expect(await counted(() => shop.run('schedule'))).toBe(4);
    shop.repository.branch('next');
    shop.open({ branch: 'on-next', base: 'next', files: { 'docs/y.md': 'y\n' } });
    expect(await counted(() => shop.run('schedule'))).toBeLessThanOrEqual(5);
  });

  test('does not grow with a stack of items, because their branches are read anyway', async () => {
    const shop = open();
    shop.open(A);
    shop.open(A2);
    await shop.run('schedule');
    expect(await counted(() => shop.run('schedule'))).toBe(4);
  });
});
