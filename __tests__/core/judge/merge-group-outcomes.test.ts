/** Case 130: what one mistake could make pass in a merge group, and what is said about a failing one. */
import { describe, expect, jest, test } from '@jest/globals';
import { UNREAD } from '../../../src/core/facts/questions.js';
import { BEFORE, HEAD, rule, TIP, WORKFLOW } from './group.js';
import { headOf, id, planOf, type Story, treeOf } from './judge-story.js';

const plans = planOf({
  a: { scope: ['src/a/**'] },
  b: { scope: ['src/b/**'] },
  c: { scope: ['src/c/**'], depends_on: ['b', 'a'] },
});
const a = { number: 1, branch: 'feat/a', modify: ['src/a/x'] };
const b = { number: 2, branch: 'feat/b', modify: ['src/b/x'] };
const c = { number: 3, branch: 'feat/c', modify: ['src/c/x'] };
const reasonOf = (story: Story, queue: readonly number[]) => rule({ plans, ...story, queue }).reason;

describe('why a merge group fails', () => {
  test('names for each member the rules that made it fail, each once', () => {
    const strict = planOf({ a: { scope: ['src/a/**'] }, b: { scope: { create: ['src/b/*'] } } });
    const pulls = [
      // A reserved name is only warned of.
      { ...a, modify: ['src/a/con', 'y', 'z'] },
      { ...b, modify: ['src/b/x', 'w'] },
    ];
    expect(reasonOf({ plans: strict, pulls }, [1, 2])).toBe(
      '#1 fails: out-of-scope. #2 fails: wrong-kind, out-of-scope.',
    );
  });

  test('a member that builds on several ahead of it names all of them', () => {
    expect(reasonOf({ pulls: [a, b, c] }, [2, 1, 3])).toBe(
      '#3 depends on #1, #2, which are in the queue with it. Queue it again once #1, #2 have merged.',
    );
  });

  test('the place in the queue does not excuse what is wrong besides', () => {
    expect(reasonOf({ pulls: [a, b, { ...c, modify: ['lib/x'] }] }, [2, 1, 3])).toBe(
      '#3 fails: out-of-scope, dependency-open.',
    );
  });

  test('what fails at another member is no place in the queue', () => {
    const shared = planOf({ a: { scope: ['src/**'] }, b: { scope: ['src/**'] } });
    const pulls = [a, { ...b, modify: ['src/a/x'] }];
    expect(reasonOf({ plans: shared, pulls }, [1, 2])).toBe('#2 fails: overlap.');
  });

  test('of two members on one head commit, the one without findings says why it fails', () => {
    const pulls = [
      { ...b, head: 'one', modify: ['src/b/x', 'y'] },
      { ...a, head: 'one' },
    ];
    expect(reasonOf({ pulls }, [1, 2])).toBe(
      '#1 fails: it shares its head commit with a pull request of which the same is true. #2 fails: out-of-scope.',
    );
  });

  test('a member may go into the branch of one that is ahead of it, and into no other branch', () => {
    const above = { ...b, base: 'feat/a' };
    const targets = '#2 targets "feat/a".';
    expect(reasonOf({ pulls: [a, above] }, [1, 2])).toBe('All members pass: #1, #2.');
    expect(reasonOf({ pulls: [a, above] }, [2, 1])).toBe(targets);
    expect(reasonOf({ pulls: [a, above] }, [2])).toBe(targets);
    expect(reasonOf({ pulls: [a, above, c] }, [3, 2])).toContain(targets);
    expect(reasonOf({ pulls: [{ ...a, fork: true }, above] }, [1, 2])).toContain(targets);
    expect(reasonOf({ pulls: [a, { ...above, fork: true }] }, [1, 2])).toBe(targets);
    expect(reasonOf({ pulls: [a, { ...b, base: 'next' }] }, [1, 2])).toBe('#2 targets "next".');
  });

  test('names what cannot be judged before what fails', () => {
    const { outcome, reason } = rule({ plans, pulls: [{ ...a, modify: ['y'] }], queue: [9, 1] });
    expect([outcome, reason]).toEqual(['error', '#9 is in the queue, but it is not open. #1 fails: out-of-scope.']);
  });
});

describe('a member', () => {
  test('counts as merged already only if that member is', () => {
    const merged = [
      { number: 7, branch: 'feat/b', modify: ['src/b/x'] },
      { number: 8, branch: 'feat/b', modify: ['src/b/y'] },
    ];
    expect(reasonOf({ merged }, [7])).toBe('#7 is in the queue, but it has already merged.');
    expect(reasonOf({ merged }, [6])).toBe('#6 is in the queue, but it is not open.');
  });

  test('is judged in the order of the queue, whichever base its own group has', () => {
    const queue = [
      { pull: 2, head: headOf(b), base: TIP },
      { pull: 1, head: headOf(a), base: BEFORE },
    ];
    const wider = planOf({ a: { scope: ['src/a/**'] }, z: { scope: ['z'] } });
    const { judgement } = rule({
      plans,
      pulls: [a, { ...b, modify: ['y'] }],
      queue,
      group: { base: BEFORE },
      plansAt: { [BEFORE]: wider },
    });
    expect(judgement.verdicts.map(({ pull, verdict }) => [pull, verdict])).toEqual([
      [2, 'failure'],
      [1, 'success'],
    ]);
    expect(judgement.findings.map(({ pull, rule: each }) => [pull, each])).toEqual([[2, 'out-of-scope']]);
    // The notes on the whole group are about the plans that it is built on.
    expect(judgement.planRevision).toBe(treeOf(wider)?.id.slice(0, 10));
  });

  test('without a base of its own, or with that of the last one, is judged by the plans of the group', () => {
    // The base moved on since the queue was read: both were built on what is no longer its tip.
    const other = planOf({ a: { scope: ['lib/**'] }, b: { scope: ['lib/**'] } });
    const story = { plans, pulls: [a, b], plansAt: { [BEFORE]: other } };
    const last = { pull: 2, head: headOf(b), base: BEFORE };
    expect(rule({ ...story, queue: [{ pull: 1, head: headOf(a), base: BEFORE }, last] }).outcome).toBe('success');
    expect(rule({ ...story, queue: [1, last] }).outcome).toBe('success');
    const outsider = { number: 4, branch: 'someone', modify: ['docs/x'] };
    const three = [{ pull: 1, head: headOf(a), base: BEFORE }, 2, { pull: 4, head: headOf(outsider), base: BEFORE }];
    expect(rule({ ...story, pulls: [a, b, outsider], queue: three }).outcome).toBe('success');
    // Alone it does not belong to the last member.
    const next = { pull: 2, head: headOf(b) };
    expect(rule({ ...story, queue: [{ pull: 1, head: headOf(a), base: BEFORE }, next] }).reason).toBe(
      '#1 fails: out-of-scope.',
    );
  });
});

test('reports a note or a problem of the plans once', () => {
  const broken = { 'p.yml': 'version: 1\n' };
  const { problems } = rule({ plans: broken, pulls: [a], queue: [1] }).judgement;
  expect(problems.map(({ message }) => message)).toEqual([
    '"task" is missing in the plan.',
    '"items" is missing in the plan.',
  ]);
  const queue = [
    { pull: 1, head: headOf(a), base: TIP },
    { pull: 2, head: headOf(b), base: BEFORE },
  ];
  const two = rule({ plans: null, notes: ['a note'], pulls: [a, b], queue, group: { base: BEFORE } });
  expect(two.judgement.notes.filter((each) => each === 'a note')).toHaveLength(1);
});

describe('the workflow that judges', () => {
  const OLD = { mode: '100644', oid: id('old') };
  const story = { plans, pulls: [a, b], queue: [1, 2], group: { workflow: WORKFLOW } };
  const outcomeOf = (before: typeof OLD | null, after: typeof OLD | null) =>
    rule({ ...story, workflowAt: { [TIP]: before, [HEAD]: after } }).outcome;

  test('is changed by another mode too, and where it comes or goes', () => {
    expect(outcomeOf(OLD, { ...OLD })).toBe('success');
    expect(outcomeOf(OLD, { ...OLD, mode: '120000' })).toBe('failure');
    expect(outcomeOf(null, OLD)).toBe('failure');
    expect(outcomeOf(OLD, null)).toBe('failure');
    // It runs, so it has to be somewhere.
    expect(outcomeOf(null, null)).toBe('error');
  });

  test('may be a folder: all members that change what is in it are named, and no others', () => {
    const folder = '.github/actions/check';
    const { reason } = rule({
      ...story,
      pulls: [
        { ...a, modify: [`${folder}/action.yml`, 'src/a/x'] },
        { ...b, modify: [`${folder}-other/action.yml`, `src/b/${folder}/`, `${folder}.yml`] },
        { ...c, incomplete: 'too many' },
        { number: 4, branch: 'ci', delete: [folder] },
      ],
      queue: [9, 1, 2, 3, 4],
      group: { workflow: folder },
      texts: { [`${folder}/action.yml`]: 'runs: {}\n', [`${folder}/action.yaml`]: 'runs: {}\n' },
      workflowAt: { [TIP]: OLD, [HEAD]: { ...OLD, oid: id('new') } },
    });
    expect(reason).toContain(`The group changes "${folder}", which checks it. Take #1, #4 out of the queue`);
  });
});

describe('what the workflow uses', () => {
  const CALLED = '.github/workflows/called.yml';
  const texts = {
    [WORKFLOW]: 'jobs: { check: { uses: ./.github/workflows/called.yml } }\n',
    [CALLED]: 'jobs: { check: { steps: [{ uses: ./tools/check }, { uses: actions/checkout@v4 }] } }\n',
    'tools/check/action.yaml': 'runs: { using: composite, steps: [{ USES: ".\\\\tools/./inner/" }] }\n',
  };
  /** All of it lies at the tip; what the group changes is another entry at its head. */
  const outcomeOf = (changed: string | undefined, more: Partial<Parameters<typeof rule>[0]> = {}) => {
    const file = { mode: '100644', oid: id('old') };
    const folder = { mode: '040000', oid: id('old') };
    const files: Readonly<Record<string, typeof file>> = {
      [WORKFLOW]: file,
      [CALLED]: file,
      'tools/check': folder,
      'tools/inner': folder,
      tools: folder,
    };
    const pull = { number: 4, branch: 'ci', ...(changed === undefined ? { create: ['x'] } : { modify: [changed] }) };
    return rule({
      plans,
      pulls: [pull],
      queue: [4],
      group: { workflow: WORKFLOW },
      texts,
      filesAt: (revision, path) => {
        const entry = files[path];
        const isIn = changed === path || changed?.startsWith(`${path}/`);
        return entry && isIn && revision === HEAD ? { ...entry, oid: id('new') } : (entry ?? null);
      },
      ...more,
    });
  };

  test.each([CALLED, 'tools/check/action.yaml', 'tools/check/deep/run.sh', 'tools/inner/x'])(
    'a group that changes "%s" fails like one that changes the caller (case 130)',
    (path) => {
      const { outcome, reason, isUnsettled } = outcomeOf(path);
      expect([outcome, isUnsettled]).toEqual(['failure', false]);
      expect(reason).toMatch(/^The group changes ".*", which checks it\. Take #4 out of the queue/);
    },
  );

  test('a group that changes no such file passes', () => {
    expect(outcomeOf(undefined).outcome).toBe('success');
    expect(outcomeOf('.github/workflows/other.yml').outcome).toBe('success');
    expect(outcomeOf('tools/other/action.yml').outcome).toBe('success');
  });

  test.each([
    ['uses: ./', /uses "\.\/", which is not a folder below the root/],
    ['uses: ./../elsewhere', /not a folder below the root/],
    ['uses: [', /cannot be read/],
    ['uses: ./.github/workflows/gone.yml', /"\.github\/workflows\/gone\.yml" does not exist/],
  ])('what cannot be followed is an error: %j', (text, reason) => {
    const { outcome, reason: said } = outcomeOf(undefined, { texts: { ...texts, [CALLED]: text } });
    expect(outcome).toBe('error');
    expect(said).toMatch(reason);
  });

  test('what an action uses, or what stands somewhere, cannot be read: an error', () => {
    const file = 'tools/check/action.yaml';
    const unreadable = (path: string) => (path === file ? OLD_FILE : path.endsWith('.yaml') ? null : OLD_FILE);
    const filesAt = (_: string, path: string) => (path.endsWith('action.yml') ? null : unreadable(path));
    expect(outcomeOf(undefined, { filesAt }).outcome).toBe('success');
    const said = outcomeOf(undefined, { filesAt, texts: { ...texts, [file]: null } });
    expect([said.outcome, said.reason]).toEqual(['error', expect.stringContaining(`"${file}" cannot be read`)]);
    for (const unread of [CALLED, 'tools/check']) {
      const { outcome, reason } = outcomeOf(undefined, {
        filesAt: (at, path) => (path === unread ? UNREAD : filesAt(at, path)),
      });
      expect([outcome, reason]).toEqual(['error', expect.stringContaining(`"${unread}" could not be read`)]);
    }
  });

  test('ignores an action that an earlier step downloads, except behind a link', () => {
    const elsewhere = { ...texts, [CALLED]: 'uses: ./brought/check\n' };
    expect(outcomeOf(undefined, { texts: elsewhere }).outcome).toBe('success');
    const filesAt = (_: string, path: string) =>
      path === 'brought' ? { mode: '120000', oid: id('link') } : path.startsWith('brought/') ? null : OLD_FILE;
    expect(outcomeOf(undefined, { texts: elsewhere, filesAt }).outcome).toBe('error');
  });

  test('a part that holds itself is followed once', () => {
    const round = 'x: &a [*a, { uses: ./tools/check }]\n';
    expect(outcomeOf('tools/check/x', { texts: { ...texts, [CALLED]: round } }).outcome).toBe('failure');
    expect(outcomeOf(undefined, { texts: { ...texts, [CALLED]: round } }).outcome).toBe('success');
  });

  test('a workflow and 199 actions can be followed, and one more is an error', () => {
    const used = (count: number) => Array.from({ length: count }, (_, index) => `- uses: ./tools/${index}\n`).join('');
    const workflow = (count: number) => ({ texts: { [WORKFLOW]: used(count) } });
    expect(outcomeOf(undefined, workflow(199)).outcome).toBe('success');
    expect(outcomeOf(undefined, workflow(200)).reason).toMatch(/more than 200 local/);
  });

  test.each([
    ['in a part without a value', 'on:\nuses: ./tools/check\n', 'tools/check', 'failure'],
    ['below another `uses`', 'uses: { deep: [{ uses: ./tools/check }] }', 'tools/check', 'failure'],
    ['without a value', 'uses:\n', 'tools/check', 'success'],
    ['that is a number', 'uses: 1', 'tools/check', 'success'],
    ['in another repository with the name of a folder here', 'uses: tools/check', 'tools/check', 'success'],
    ['that is only the name of a step', 'name: ./tools/check', 'tools/check', 'success'],
    ['of a folder called like a workflow', 'uses: ./tools/a.yml.d', 'tools/check', 'failure'],
  ])('an action %s', (_, text, changed, outcome) => {
    const inner = { 'tools/a.yml.d/action.yml': 'uses: ./tools/check' };
    expect(outcomeOf(`${changed}/x`, { texts: { [WORKFLOW]: text, ...inner } }).outcome).toBe(outcome);
  });

  test('a tag that the parser does not know is no error and prints nothing', () => {
    const printed = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
    expect(outcomeOf(undefined, { texts: { ...texts, [CALLED]: 'name: !unknown x\n' } }).outcome).toBe('success');
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });

  test('all workflows and what they use count if the file of the run is unknown', () => {
    const group = { workflow: '.github/workflows' };
    const tree = [WORKFLOW, CALLED, '.github/workflows/notes.md'];
    expect(outcomeOf('tools/inner/x', { group, tree }).outcome).toBe('failure');
    expect(outcomeOf('docs/x', { group, tree }).outcome).toBe('success');
    expect(outcomeOf('docs/x', { group, tree: null }).reason).toMatch(/too many files/);
    // For one file the others need not be listed.
    expect(outcomeOf('docs/x', { tree: null }).outcome).toBe('success');
  });

  test('only the workflows in the folder count, and they are looked up where the base is', () => {
    const folder = '.github/workflows';
    const elsewhere = 'src/like.yml';
    const { reason, snapshot } = outcomeOf(`${folder}/notes.md`, {
      group: { workflow: folder },
      tree: [WORKFLOW, `${folder}/notes.md`, elsewhere],
      texts: { ...texts, [elsewhere]: 'uses: [' },
      filesAt: (revision, path) =>
        path === folder || path === `${folder}/notes.md`
          ? { mode: '100644', oid: revision }
          : path === WORKFLOW || path === CALLED
            ? OLD_FILE
            : null,
    });
    expect(reason).toContain(`The group changes "${folder}", which checks it. Take #4 out`);
    expect(snapshot.answers.files?.map(({ revision }) => revision)).toEqual([TIP]);
    expect(snapshot.answers.queue?.map(({ head }) => head)).toEqual([HEAD]);
  });

  test('names each part that changes, and what changes one of them', () => {
    const changed = ['tools/check', 'tools/inner'];
    const pulls = changed.map((path, at) => ({ number: at + 4, branch: `ci-${at}`, modify: [`${path}/x`] }));
    const { reason } = outcomeOf(undefined, {
      pulls,
      queue: [4, 5],
      filesAt: (revision, path) =>
        changed.includes(path) ? { mode: '040000', oid: revision } : path.startsWith('tools/') ? null : OLD_FILE,
    });
    expect(reason).toBe(
      'The group changes "tools/check", "tools/inner", which check it. Take #4, #5 out of the queue, review it, and merge it into "main" on its own.',
    );
  });

  test('a folder above an action that cannot be read is an error, and one that is not there is none', () => {
    const above = (found: 'folder' | 'unread' | 'link' | 'nothing', at?: string) =>
      outcomeOf(undefined, {
        texts: { [WORKFLOW]: 'uses: ./brought/deep/check\n' },
        filesAt: (revision, path) => {
          if (path === WORKFLOW) return OLD_FILE;
          if (path === 'brought') return { mode: '040000', oid: 'same' };
          if (path !== 'brought/deep' || (at ?? revision) !== revision || found === 'nothing') return null;
          return found === 'unread' ? UNREAD : { mode: found === 'link' ? '120000' : '040000', oid: 'same' };
        },
      });
    expect(above('folder').outcome).toBe('success');
    expect(above('nothing').outcome).toBe('success');
    for (const at of [TIP, HEAD]) {
      const { outcome, reason } = above('unread', at);
      expect([outcome, reason]).toEqual([
        'error',
        'It is unknown whether the group changes the workflow that checks it: a folder of "brought/deep/check" could not be read.',
      ]);
      expect(above('link', at).reason).toContain('"brought/deep/check" does not exist or is not a readable file');
    }
  });

  test.each([
    ['120000', 'error'],
    ['160000', 'error'],
    ['100755', 'success'],
  ])('a workflow of the mode %s is judged', (mode, outcome) => {
    const filesAt = (_: string, path: string) => (path === WORKFLOW ? { ...OLD_FILE, mode } : null);
    expect(outcomeOf(undefined, { texts: {}, filesAt }).outcome).toBe(outcome);
  });

  test('a workflow whose text cannot be read is an error', () => {
    const { outcome, reason } = outcomeOf(undefined, { texts: { ...texts, [WORKFLOW]: null } });
    expect(outcome).toBe('error');
    expect(reason).toContain(`"${WORKFLOW}"`);
  });
});

const OLD_FILE = { mode: '100644', oid: id('old') };

test('a group that is built on what has merged meanwhile brings no stranger, and nothing is said of one', () => {
  const queue = [{ pull: 1, head: headOf(a), base: TIP }];
  const story = { plans, pulls: [a], queue, group: { base: BEFORE }, plansAt: { [BEFORE]: plans }, commits: [BEFORE] };
  expect(rule(story)).toMatchObject({ outcome: 'success', reason: 'All members pass: #1.', isUnsettled: false });
});

test('whichever question is answered first, the ruling is the same', () => {
  const wider = planOf({ a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**', 'y'] } });
  const story = {
    plans,
    pulls: [a, { ...b, modify: ['src/b/x', 'y'] }, c],
    queue: [{ pull: 1, head: headOf(a), base: TIP }, { pull: 2, head: headOf(b), base: BEFORE }, 9],
    group: { base: BEFORE, workflow: WORKFLOW },
    plansAt: { [BEFORE]: wider },
    workflowAt: { [TIP]: 'old', [HEAD]: 'new' },
    commits: [BEFORE],
  };
  const { judgement, outcome, reason, isUnsettled } = rule(story);
  const whole = { judgement, outcome, reason, isUnsettled };
  expect(rule({ ...story, choose: ([first]) => [first] })).toMatchObject(whole);
  expect(rule({ ...story, choose: (questions) => questions.slice(-1) })).toMatchObject(whole);
});
