/** One run, whatever started it, updates the status of every open pull request. Run by the example workflow and the bundle. */
import { describe, expect } from '@jest/globals';
import type { PullAction } from '../github/events.js';
import type { PullStory } from '../github/pull-story.js';
import type { GroupStory } from '../github/repository-story.js';
import { story } from './bundle-runs.js';
import { quick } from './lasting.js';
import { A, abreast, B, COMMON, isPost, type Kept, openKeeping, plansOf, TWO } from './status-runs.js';

const stage = openKeeping();
const done = { exitCode: 0, conclusion: 'success' };

const strays = { 'src/b/x.ts': 'b\n', 'README.md': '# mine\n' };
const statesOf = ({ state }: Kept, ...pulls: PullStory[]) => pulls.map((pull) => state(pull));

describe('plans', () => {
  story(
    'a broken plan on the base branch makes all fail but the one that fixes it, and all pass again afterwards (case 29)',
    async () => {
      const apart = { a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'] } };
      const shop = stage.shop(apart);
      const [a, b] = [shop.open(A), shop.open(B)];
      await shop.ran('push');
      expect(statesOf(shop, a, b)).toEqual(['success', 'success']);
      const whole = plansOf(apart);
      const [path = ''] = Object.keys(whole);
      shop.repository.commit('main', { [path]: 'version: 1\ntsak: x\n' });
      const repairs = shop.open({ branch: 'repair', files: whole });
      const more = shop.open({ branch: 'more', files: { ...whole, 'README.md': 'and more\n' } });
      expect(await shop.ran('push')).toMatchObject(done);
      expect(statesOf(shop, a, b, repairs, more)).toEqual(['error', 'error', 'success', 'error']);
      expect(shop.text(a)).toMatch(
        /^\[2\*?] plan [0-9a-f]{10}: error into "main": 3 errors: ".*p.yml" on "main" is broken/,
      );
      repairs.merge();
      await shop.ran('push');
      expect(statesOf(shop, a, b)).toEqual(['success', 'success']);
    },
  );

  story(
    'a push that changes the plans refreshes every open pull request; until then the verdict names the old plan (case 132)',
    async () => {
      const shop = stage.shop();
      const [a, b] = [shop.open(A), shop.open({ ...B, files: strays })];
      const outsider = shop.open({ branch: 'typo', files: { 'docs/x.md': 'x\n' } });
      await shop.ran('push');
      expect(statesOf(shop, a, b, outsider)).toEqual(['success', 'failure', 'success']);
      const old = shop.text(a).match(/plan ([0-9a-f]{10})/)?.[1] ?? '';
      shop.repository.commit('main', plansOf({ a: { scope: ['lib/**'] }, b: { scope: ['src/b/**', 'README.md'] } }));
      for (const pull of [a, b, outsider]) expect(shop.text(pull)).toContain(`plan ${old}`);
      await shop.ran('push');
      expect(statesOf(shop, a, b, outsider)).toEqual(['failure', 'success', 'success']);
      for (const pull of [a, b, outsider]) expect(shop.text(pull)).not.toContain(old);
    },
  );
});

describe('bases', () => {
  const next = { inputs: { base: 'next' } };
  const onNext = plansOf({ a: { scope: ['lib/**'] } }, { base: 'next' });

  story('another base has its own status, and coming back is judged by what is there then (case 46)', async () => {
    const shop = stage.shop();
    const [a, b] = [shop.open({ ...A, files: { ...A.files, ...COMMON } }), shop.open(B)];
    await shop.told(a, 'opened');
    expect(statesOf(shop, a, b)).toEqual(['success', 'success']);
    shop.repository.branch('next');
    shop.repository.commit('next', onNext);
    a.retarget('next');
    expect(await shop.told(a, 'edited')).toMatchObject(done);
    expect(await shop.told(a, 'edited', next)).toMatchObject(done);
    // The success for "main" stays as it is. It does not count for a merge into "next".
    expect(shop.state(a, 'parallel-work/next')).toBe('failure');
    expect(shop.text(a, 'parallel-work/next')).toMatch(/^\[1\*?] plan [0-9a-f]{10}: failure of item "a" into "next": /);
    b.push(COMMON);
    await shop.told(b);
    expect(shop.state(b)).toBe('success');
    a.push({ 'README.md': 'mine\n' });
    await shop.told(a, 'synchronize', next);
    expect(shop.state(a)).toBe('none');
    a.retarget('main');
    await shop.told(a, 'edited');
    expect(statesOf(shop, a, b)).toEqual(['failure', 'failure']);
    expect(shop.text(b)).toContain('#1');
  });

  story(
    'one branch into two guarded bases is judged by the plans of each, under a name of each (case 47)',
    async () => {
      const shop = stage.shop();
      shop.repository.branch('next');
      shop.repository.commit('next', onNext);
      const intoMain = shop.open(A);
      const intoNext = shop.open({ branch: 'feat/a', base: 'next' });
      expect(intoMain.head).toBe(intoNext.head);
      await shop.ran('schedule');
      expect([shop.state(intoMain), shop.state(intoNext, 'parallel-work/next')]).toEqual(['success', 'none']);
      await shop.ran('schedule', next);
      expect([shop.state(intoMain), shop.state(intoNext, 'parallel-work/next')]).toEqual(['success', 'failure']);
      const before = shop.written();
      await shop.ran('schedule');
      await shop.ran('schedule', next);
      expect(shop.written()).toBe(before);
    },
  );
});

story(
  'pull requests on one head commit have one status: the worst of the items, whatever an unlisted one would have (case 48)',
  async () => {
    const shop = stage.shop({ a: { branch: ['feat/a', 'feat/a2'], scope: ['src/a/**'] }, b: { scope: ['src/b/**'] } });
    const a = shop.open(A);
    shop.repository.branch('copy', 'feat/a');
    const copy = shop.open({ branch: 'copy' });
    expect(copy.head).toBe(a.head);
    await shop.told(copy, 'opened');
    expect(shop.history(a)).toEqual(['success']);
    expect(shop.text(a)).toContain('item "a"');
    // The same commit belongs to another item too, whose scope it leaves, so it fails for both.
    shop.repository.branch('feat/b', 'feat/a');
    const b = shop.open({ branch: 'feat/b' });
    await shop.told(b, 'opened');
    expect(shop.history(a)).toEqual(['success', 'failure']);
    expect(shop.text(a)).toContain('item "b"');
    b.close();
    await shop.told(b, 'closed');
    // An open one has that head, so nothing is withdrawn: it has the verdict of those that are open.
    expect(shop.history(a)).toEqual(['success', 'failure', 'success']);
  },
);

describe('events', () => {
  story(
    'what started no run of its own is found by any other: a bot, a schedule that is late, a run that was dropped (cases 55, 127, 133)',
    async () => {
      const shop = stage.shop();
      const a = shop.open({ ...A, author: 'github-actions[bot]' });
      stage.github().advance(9 * 3600);
      const b = shop.open({ ...B, files: strays, author: 'dependabot[bot]' });
      expect(await shop.ran('schedule')).toMatchObject(done);
      expect(statesOf(shop, a, b)).toEqual(['success', 'failure']);
      // Three pushes, of which only the last has a run.
      a.push({ 'README.md': 'mine\n' });
      b.push({ 'README.md': '# Shop\n' });
      a.push({ 'src/a/y.ts': 'y\n' });
      const step = await shop.ran('workflow_dispatch');
      expect(step).toMatchObject(done);
      expect(statesOf(shop, a, b)).toEqual(['failure', 'success']);
      expect(step.summary).toContain('## Statuses `parallel-work`');
      expect(step.summary).toContain('Checked 2 pull requests into "main" and posted 2 statuses.');
    },
  );

  /** How each comes about, and what stands there then. */
  const actions: readonly (readonly [PullAction, (pull: PullStory) => void, string])[] = [
    ['opened', () => undefined, 'failure'],
    ['synchronize', (pull) => pull.push({ 'README.md': '# Shop\n' }), 'success'],
    ['edited', (pull) => pull.edit({ title: 'Another title' }), 'failure'],
    ['converted_to_draft', (pull) => pull.edit({ draft: true }), 'failure'],
    ['ready_for_review', (pull) => pull.edit({ draft: false }), 'failure'],
    ['closed', (pull) => pull.close(), 'pending'],
    [
      'reopened',
      (pull) => {
        pull.close();
        pull.reopen();
      },
      'failure',
    ],
  ];
  story('every action leaves what a run without a past says (case 129)', async () => {
    await abreast(actions, async ([action, happen, expected]) => {
      const shop = stage.shop();
      const b = shop.open({ ...B, files: strays });
      // What stands there from before is wrong either way.
      const old = expected === 'success' ? 'failure' : 'success';
      const description = `[1*] plan 0123456789: ${old} of item "b" into "main"`;
      if (action !== 'opened') shop.repository.status(b.head, 'parallel-work', old, { description });
      happen(b);
      expect([action, (await shop.told(b, action)).exitCode]).toEqual([action, 0]);
      expect([action, shop.state(b)]).toEqual([action, expected]);
    });
  });

  story('a new base in `edited` counts, a new title does not: nothing is written for it (cases 124, 129)', async () => {
    const shop = stage.shop();
    shop.repository.branch('next');
    const a = shop.open({ ...A, base: 'next' });
    expect((await shop.told(a, 'opened')).log).toContain('no verdict');
    expect(shop.state(a)).toBe('none');
    a.retarget('main');
    await shop.told(a, 'edited');
    expect(shop.history(a)).toEqual(['success']);
    a.edit({ title: 'Another' });
    await shop.told(a, 'edited');
    expect(shop.history(a)).toEqual(['success']);
  });

  story(
    'closing without a merge withdraws the success, so that it has none when it is opened again (case 129)',
    async () => {
      const shop = stage.shop();
      const [a, b] = [
        shop.open({ ...A, files: { ...A.files, ...COMMON } }),
        shop.open({ ...B, files: { ...B.files, ...COMMON } }),
      ];
      await shop.told(b, 'opened');
      expect(statesOf(shop, a, b)).toEqual(['success', 'failure']);
      a.close();
      await shop.told(a, 'closed');
      expect(statesOf(shop, a, b)).toEqual(['pending', 'success']);
      expect(shop.text(a)).toContain('no open pull request');
      a.reopen();
      await shop.told(a, 'reopened');
      expect(statesOf(shop, a, b)).toEqual(['success', 'failure']);
      // Merged is not closed: what got it in stays.
      a.merge();
      await shop.told(a, 'closed');
      expect(statesOf(shop, a, b)).toEqual(['success', 'success']);
    },
  );

  story('one in conflict with the base is judged like any other (case 131)', async () => {
    const shop = stage.shop(TWO, { files: { 'src/a/x.ts': 'main\n' } });
    const a = shop.open({ ...A, files: { 'src/a/x.ts': 'a\n' } });
    const b = shop.open({ ...B, files: { ...strays, 'src/a/x.ts': 'b\n' } });
    shop.repository.commit('main', { 'src/a/x.ts': 'moved on\n' });
    await shop.told(a, 'opened');
    expect(statesOf(shop, a, b)).toEqual(['success', 'failure']);
  });

  story(
    'twice, late or out of order: the same statuses, and nothing is written for it (cases 124, 128, 134, promise 10)',
    async () => {
      const shop = stage.shop();
      const [a, b] = [shop.open(A), shop.open(B)];
      const events = [shop.eventOf('opened', a)];
      a.push({ 'README.md': 'mine\n' });
      b.push(COMMON);
      events.push(shop.eventOf('synchronize', b));
      a.close();
      events.push(shop.eventOf('closed', a));
      a.reopen();
      events.push(shop.eventOf('reopened', a));
      const [last] = events.splice(-1);
      if (!last) throw new Error('there are four');
      await shop.keep(last);
      const texts = [a, b].map((pull) => `${shop.state(pull)} ${shop.text(pull)}`);
      expect(texts).toEqual([expect.stringMatching(/^failure \[1/), expect.stringMatching(/^success \[1/)]);
      const before = shop.written();
      for (const event of [...events.reverse(), last]) {
        const step = await shop.keep(event);
        expect(step).toMatchObject(done);
        expect(step.summary).toContain('posted 0 statuses');
      }
      expect(shop.written()).toBe(before);
      // An old run that is run again names an old head: what is there now is judged, and only that has a status.
      const heads = new Set(shop.repository.data().statuses.map(({ sha }) => sha));
      expect(heads).toEqual(new Set([a.head, b.head]));
    },
  );

  story('a payload that lies about the pull request changes nothing (cases 64, 128, promise 10)', async () => {
    const shop = stage.shop();
    const b = shop.open({ ...B, files: strays });
    const lie = {
      number: b.number,
      head: { sha: '0'.repeat(40), ref: 'feat/a' },
      merged: true,
      state: 'closed',
      changed_files: 0,
    };
    await shop.keep({ name: 'pull_request_target', action: 'opened', payload: { pull_request: lie } });
    expect(shop.history(b)).toEqual(['failure']);
  });
});

describe('several runs', () => {
  story('an older run that ends last reads again, and the newest state wins (case 125)', async () => {
    const shop = stage.shop();
    const [a, b] = [shop.open(A), shop.open({ ...B, files: { ...B.files, ...COMMON } })];
    let newer: Promise<unknown> | undefined;
    // The older run has read, and is about to post success for #2, when #1 changes the same file and a newer run does everything.
    shop.before(
      (request) => isPost(request) && request.path.includes(b.head),
      async () => {
        a.push(COMMON);
        newer = shop.told(a);
        await newer;
        expect(statesOf(shop, a, b)).toEqual(['success', 'failure']);
      },
    );
    expect(await shop.told(b, 'opened')).toMatchObject(done);
    expect(newer).toBeDefined();
    expect(statesOf(shop, a, b)).toEqual(['success', 'failure']);
    expect(shop.history(b)).toEqual(['failure', 'success', 'failure']);
  });

  story('a run in the middle of which the plan changes, or a head moves, judges again (cases 70, 125)', async () => {
    const shop = stage.shop();
    const [a, b] = [shop.open(A), shop.open(B)];
    shop.before(isPost, () => {
      shop.repository.commit('main', plansOf({ a: { scope: ['lib/**'] }, b: { scope: ['src/b/**'] } }));
      b.push({ 'README.md': 'mine\n' });
    });
    expect(await shop.told(a, 'opened')).toMatchObject(done);
    expect(statesOf(shop, a, b)).toEqual(['failure', 'failure']);
  });
});

describe('the merge queue', () => {
  story(
    'a group passes when all up to it do by the plans of its base, and fails if it changes the workflow or its members are unknown (case 130)',
    async () => {
      const workflow = '.github/workflows/test.yml';
      const shop = stage.shop(TWO, { files: { [workflow]: 'on: merge_group\n' } });
      const { repository } = shop;
      const grouped = async (group: GroupStory) => {
        const payload = stage.github().mergeGroupEvent(group);
        expect(await shop.keep({ name: 'merge_group', payload })).toMatchObject(done);
        const [status, ...others] = repository.statuses(group.head);
        expect(others).toEqual([]);
        return `${status?.state}: ${status?.description?.replace(/^.* into "main": /, '')}`;
      };
      const [a, b, mine] = [
        shop.open({ ...A, files: { ...A.files, ...COMMON } }),
        shop.open({ ...B, files: strays }),
        shop.open({ branch: 'mine', files: { [workflow]: 'on: push\n' } }),
      ];
      const [first, second] = [repository.queue(a), repository.queue(b)];
      // The plans of today are not those that the group is built on.
      repository.commit('main', plansOf({ a: { scope: ['lib/**'] }, b: { scope: ['src/b/**'] } }));
      expect(await grouped(first)).toBe(`success: All members pass: #${a.number}.`);
      expect(await grouped(second)).toBe(`failure: #${b.number} fails: out-of-scope.`);
      repository.dequeue(a, b);
      expect(await grouped(repository.queue(mine))).toContain(
        `failure: The group changes "${workflow}", which checks it. Take #${mine.number} out`,
      );
      repository.dequeue(mine);
      // The queue lists it no more.
      const payload = stage.github().mergeGroupEvent(second);
      expect(await shop.keep({ name: 'merge_group', payload }, quick)).toMatchObject({ exitCode: 1 });
      expect(repository.statuses(second.head)[0]?.description).toContain('The members of the group are unknown');
      expect(repository.statuses(second.head)[0]?.state).toBe('error');
      for (const { head } of [a, b, mine]) expect(repository.statuses(head)).toEqual([]);
    },
  );
});

describe('many', () => {
  story('more than a hundred are paged, and each has its status (case 105)', async () => {
    const shop = stage.shop();
    const others = Array.from({ length: 104 }, (_, index) =>
      shop.open({ branch: `other/${index}`, files: { [`docs/${index}.md`]: 'x\n' } }),
    );
    const [a, b] = [shop.open(A), shop.open({ ...B, files: strays })];
    // A budget that is soon used up: items first, and the rest is said.
    const small = await shop.ran('schedule', { inputs: { 'request-budget': '30' } });
    expect(small).toMatchObject(done);
    expect(statesOf(shop, a, b)).toEqual(['success', 'failure']);
    expect(others.some((pull) => shop.state(pull) === 'none')).toBe(true);
    for (const text of [small.log, small.summary]) {
      expect(text).toMatch(
        /The request budget was used up, so the next run checks #\d+, .* and \d+ more, which belong to no item/,
      );
      expect(text).toContain('request-budget');
    }
    const requests = shop.requests().length;
    expect(requests).toBeLessThanOrEqual(30);
    expect(await shop.ran('schedule')).toMatchObject(done);
    expect(new Set(statesOf(shop, ...others))).toEqual(new Set(['success']));
    expect(shop.written()).toBe(106);
  });
});

describe('statuses that others posted under our name', () => {
  story('are not ours: the verdict is posted over them, and what we had posted is counted on', async () => {
    const shop = stage.shop();
    const [a, b] = [shop.open(A), shop.open({ ...B, files: strays })];
    await shop.told(b, 'opened');
    // In our own words, too. A failure posted by somebody else is no verdict either.
    shop.repository.status(b.head, 'parallel-work', 'success', { creator: 'evil-app[bot]', description: shop.text(a) });
    shop.repository.status(a.head, 'parallel-work', 'failure', { creator: 'mallory', description: shop.text(b) });
    expect(await shop.ran('schedule')).toMatchObject(done);
    expect(statesOf(shop, a, b)).toEqual(['success', 'failure']);
    expect(shop.text(b)).toMatch(/^\[2\*?] /);
    const before = shop.written();
    await shop.ran('schedule');
    expect(shop.written()).toBe(before);
  });

  story('hide ours behind hundreds, and a proxy that strips `Link` hides no page (case 118)', async () => {
    const shop = stage.shop();
    const b = shop.open({ ...B, files: strays });
    await shop.told(b, 'opened');
    for (let index = 0; index < 150; index++)
      shop.repository.status(b.head, 'parallel-work', 'success', { creator: 'mallory' });
    shop.strike({ noLink: true });
    expect(await shop.ran('schedule')).toMatchObject(done);
    expect(shop.state(b)).toBe('failure');
    expect(shop.text(b)).toMatch(/^\[2\*?] /);
  });
});
