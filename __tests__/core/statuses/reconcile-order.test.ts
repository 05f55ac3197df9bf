/** Where one slip would write a status too early, too late, for the wrong one or not at all. */
import { describe, expect, test } from '@jest/globals';
import type { Overview, PostedStatus } from '../../../src/core/facts/questions.js';
import { statusFactsOf } from '../../../src/core/statuses/status-description.js';
import { headOf, type OpenPull, planOf, type Story } from '../judge/judge-story.js';
import { posted, said, statuses, tell, told } from './reconciled.js';

const PLANS = planOf({ a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'] } });
const A = { number: 1, branch: 'feat/a', modify: ['src/a/x.ts'] };
const B = { number: 2, branch: 'feat/b', modify: ['src/b/x.ts'] };
const STRAY = { number: 3, branch: 'fix/typo', author: 'ada', modify: ['README.md'] };
const ON_OWNED = { number: 4, branch: 'fix/a', author: 'ada', modify: ['src/a/x.ts'] };
const SHARED = 'e'.repeat(40);

/**
 * As it was posted by a run of this code on these pull requests. Made where it is wanted: what runs while a file is loaded
 * mutation testing leaves out.
 */
function earlier(): Record<number, PostedStatus> {
  return posted(tell({ plans: PLANS, pulls: [A, B, STRAY, ON_OWNED] }));
}

function at(pull: number): PostedStatus {
  const status = earlier()[pull];
  if (!status) throw new Error(`no status of #${pull}`);
  return status;
}

const own = (description: string, state: PostedStatus['state'] = 'success'): PostedStatus => ({
  state,
  description,
  isOwn: true,
});

const facts = (result: ReturnType<typeof tell>) =>
  statuses(result).map((each) => statusFactsOf({ ...each, isOwn: true }));

describe('the order of writing', () => {
  const pulls = [
    { ...STRAY, number: 14, branch: 'fix/d' },
    { ...ON_OWNED, number: 13, branch: 'fix/c' },
    { ...STRAY, number: 12, branch: 'fix/b' },
    { ...ON_OWNED, number: 11, branch: 'fix/a' },
    { ...A, number: 10 },
    { ...B, number: 9, modify: ['README.md'] },
    { ...STRAY, number: 8, branch: 'fix/e' },
  ];
  const closed = [
    { number: 17, branch: 'gone' },
    { number: 16, branch: 'gone too' },
  ];
  const green = own('[1] plan 0123456789: success into "main": no findings');
  const story = { plans: PLANS, pulls, closed, statuses: { 16: green, 17: green } };

  test('writes failures first, then withdrawn statuses, then successes; items before others; then by number', () => {
    expect(told(tell(story))).toEqual([
      ...['failure #9', 'failure #11', 'failure #13'],
      ...['pending #16', 'pending #17'],
      ...['success #10', 'success #8', 'success #12', 'success #14'],
    ]);
  });

  test('writes the pull request that started the run last among its equals, but a failure never after a success', () => {
    expect(told(tell({ ...story, subject: { pull: 11 } })).slice(0, 4)).toEqual([
      ...['failure #9', 'failure #13', 'failure #11'],
      'pending #16',
    ]);
    expect(told(tell({ ...story, subject: { pull: 9 } })).slice(0, 4)).toEqual([
      ...['failure #11', 'failure #13', 'failure #9'],
      'pending #16',
    ]);
    expect(told(tell({ ...story, subject: { pull: 10 } })).slice(-4)).toEqual([
      ...['success #8', 'success #12', 'success #14'],
      'success #10',
    ]);
  });

  test('writes the status that the pull request that started the run shares with another one last too', () => {
    const twins = [
      { ...STRAY, number: 5, head: SHARED },
      { ...STRAY, number: 6, branch: 'fix/b', head: SHARED },
    ];
    const pulls = [...twins, { ...STRAY, number: 7, branch: 'fix/c' }];
    expect(told(tell({ plans: PLANS, pulls, subject: { pull: 5 } }))).toEqual(['success #7', 'success #5 #6']);
  });

  test('writes comments after all statuses, on failing pull requests first, by number', () => {
    const all = told(tell({ ...story, comment: true }));
    expect(all.slice(9)).toEqual([
      ...['comment #9', 'comment #11', 'comment #13'],
      ...['comment #8', 'comment #10', 'comment #12', 'comment #14'],
    ]);
    const started = told(tell({ ...story, comment: true, subject: { pull: 9 } }));
    expect(started.slice(9, 12)).toEqual(['comment #11', 'comment #13', 'comment #9']);
  });

  test('writes an error as early as a failure', () => {
    const undecided = { ...STRAY, number: 20, branch: 'fix/f', incomplete: 'too many files' };
    expect(told(tell({ plans: PLANS, pulls: [A, undecided, ON_OWNED] }))).toEqual([
      'failure #4',
      'error #20',
      'success #1',
    ]);
  });
});

describe('one head', () => {
  const outsider = { ...STRAY, number: 1, branch: 'elsewhere', fork: true, head: SHARED };
  const item = { ...B, head: SHARED };

  test('an item speaks for it, and it waits for no later run, wherever it is listed', () => {
    for (const pulls of [
      [outsider, item],
      [item, outsider],
    ]) {
      const result = tell({ plans: PLANS, pulls });
      expect(said(result)).toEqual(['[1*] plan …: success of item "b" into "main": no findings']);
      expect(statuses(result)).toMatchObject([{ commit: SHARED, mayWait: false }]);
    }
  });

  test('a failing item also decides for an unlisted pull request on its head commit', () => {
    const result = tell({ plans: PLANS, pulls: [outsider, { ...item, modify: ['README.md'] }] });
    expect(said(result)[0]).toMatch(/failure of item "b" into "main": "README.md" is outside the scope/);
  });

  test('of those that were not read, one that the item decides is still named as waiting', () => {
    const result = tell({ plans: PLANS, pulls: [outsider, item, ON_OWNED], unread: [1, 4] });
    expect(told(result)).toEqual(['success #1 #2']);
    expect(result.waiting).toEqual([1, 4]);
    expect(result.moved).toEqual([]);
  });

  test('among equals the first that is listed speaks for it', () => {
    const items = [
      { ...A, head: SHARED, modify: [] },
      { ...B, head: SHARED, modify: [] },
    ];
    expect(said(tell({ plans: PLANS, pulls: items }))[0]).toContain('of item "a" into');
    const reasons = [3, 5].map((pull) => ({ pull, reason: `reason ${pull}` }));
    const plans = planOf({ a: { scope: ['src/a/**'] } }, { admit: reasons });
    const outsiders = [
      { ...STRAY, head: SHARED },
      { ...STRAY, number: 5, head: SHARED },
    ];
    expect(said(tell({ plans, pulls: outsiders }))[0]).toMatch(/admits it: reason 3$/);
  });

  test('an error outweighs a failure', () => {
    const pulls = [
      { ...ON_OWNED, head: SHARED },
      { ...STRAY, number: 5, head: SHARED, incomplete: 'too many files' },
    ];
    expect(told(tell({ plans: PLANS, pulls: [A, ...pulls] }))).toEqual(['error #4 #5', 'success #1']);
    expect(told(tell({ plans: PLANS, pulls: [A, ...pulls.reverse()] }))).toEqual(['error #5 #4', 'success #1']);
  });

  test('writes the status of the pull request that started the run now, whatever else has its head commit', () => {
    const pulls = [
      { ...STRAY, head: SHARED },
      { ...STRAY, number: 5, branch: 'fix/other', head: SHARED },
    ];
    const mayWait = (more: Story) => statuses(tell({ plans: PLANS, pulls, ...more })).map((each) => each.mayWait);
    expect(mayWait({})).toEqual([true]);
    expect(mayWait({ subject: { pull: 5 } })).toEqual([false]);
    expect(mayWait({ subject: { branch: 'feat/a' } })).toEqual([true]);
  });

  test('a pull request on the head commit of one that fails has a comment that it fails too, and the status remembers it', () => {
    const plans = planOf({ a: { scope: ['src/a/**'] } }, { admit: [{ pull: 3, reason: 'hotfix' }] });
    const pulls = [
      { ...ON_OWNED, number: 3, head: SHARED },
      { ...ON_OWNED, head: SHARED },
    ];
    const result = tell({ plans, pulls: [A, ...pulls], comment: true });
    expect(told(result)).toEqual(['failure #3 #4', 'success #1', 'comment #3', 'comment #4', 'comment #1']);
    expect(facts(result)).toMatchObject([{ isCommented: true }, { isCommented: false }]);
    expect(said(result)[0]).toMatch(/failure into "main": "src\/a\/x.ts" belongs to item "a"/);
  });
});

describe('what stands there', () => {
  test.each<[string, PostedStatus | undefined, boolean]>([
    ['nothing', undefined, false],
    ['a red of ours', own('[1] plan 0123456789: failure', 'failure'), false],
    ['what waits', own('[1] plan 0123456789: pending', 'pending'), false],
    ['a green of ours', own('[1] plan 0123456789: success'), true],
    ['a green of somebody else', { ...own('fine'), isOwn: false }, true],
  ])('%s: others wait only for a status that replaces a success', (_, status, replacesGreen) => {
    const story = { plans: PLANS, pulls: [A], statuses: status ? { 1: status } : {} };
    expect(statuses(tell(story))).toMatchObject([{ kind: 'status', pulls: [1], replacesGreen }]);
  });

  test('asks once for our status below a foreign one, and remembers its comment', () => {
    const forged = { ...own('fine'), isOwn: false };
    const result = tell({
      plans: PLANS,
      pulls: [A, B],
      statuses: { 1: forged, 2: at(2) },
      ownStatuses: { 1: own('[7*+] plan 0123456789: failure', 'failure') },
    });
    expect(result.asked.filter((each) => each.startsWith('ownStatus'))).toEqual([`ownStatus ${headOf(A)}`]);
    expect(said(result)).toEqual(['[8*+] plan …: success of item "a" into "main": no findings']);
  });

  test('where we had posted nothing under it, ours is the first', () => {
    const story = { plans: PLANS, pulls: [A], statuses: { 1: { ...own('fine'), isOwn: false } } };
    expect(said(tell(story))).toEqual(['[1*] plan …: success of item "a" into "main": no findings']);
  });

  test('a status of ours that no longer reads as one counts as one', () => {
    const result = tell({ plans: PLANS, pulls: [A], statuses: { 1: own('green') }, comment: true });
    expect(said(result)).toEqual(['[2*] plan …: success of item "a" into "main": no findings']);
    expect(told(result)).toEqual(['success #1']);
  });
});

describe('whose head or number is another by now', () => {
  const story = { plans: PLANS, pulls: [A, STRAY, { ...STRAY, number: 5, branch: 'fix/other', head: headOf(STRAY) }] };
  const pushed =
    (number: number) =>
    ({ open, closed }: Overview): Overview => ({
      open: open.map((each) => (each.number === number ? { ...each, head: 'f'.repeat(40) } : each)),
      closed,
    });

  test('writes nothing for a push, also no comment', () => {
    const result = tell({ ...story, comment: true }, pushed(1));
    expect(told(result)).toEqual(['success #3 #5', 'comment #3', 'comment #5']);
    expect(result.moved).toEqual([1]);
    expect(result.waiting).toEqual([]);
  });

  test('who still has the old head is in line with it', () => {
    const result = tell(story, pushed(5));
    expect(told(result)).toEqual(['success #1', 'success #3']);
    expect(result.moved).toEqual([5]);
  });

  test('where two are listed on a head that one of them has left, nothing is written for it', () => {
    const onOne = ({ open, closed }: Overview): Overview => ({
      open: open.map((each) => (each.number === 2 ? { ...each, head: headOf(A) } : each)),
      closed,
    });
    const result = tell({ plans: PLANS, pulls: [A, B, STRAY] }, onOne);
    expect(told(result)).toEqual(['success #3']);
    expect(result.moved).toEqual([2]);
  });

  test('one that closed between the list and its reading', () => {
    const ghost = { number: 8, branch: 'gone', sameRepository: true, head: SHARED, status: null };
    const result = tell(story, ({ open, closed }) => ({ open: [...open, ghost], closed }));
    expect(told(result)).toEqual(['success #1', 'success #3 #5']);
    expect(result).toMatchObject({ moved: [8], waiting: [] });
  });

  test('a pull request into another branch did not move, though it has the branch of an item or started the run', () => {
    const elsewhere = { ...A, base: 'next' };
    for (const subject of ['all', { pull: 1 }] as const) {
      const result = tell({ plans: PLANS, pulls: [elsewhere, STRAY], subject });
      expect(told(result)).toEqual(['success #3']);
      expect(result.moved).toEqual([]);
    }
  });
});

describe('what closed unmerged', () => {
  const withdrawn = (status: PostedStatus) =>
    tell({ plans: PLANS, closed: [{ number: 1, branch: 'feat/a' }], statuses: { 1: status } });

  test('writes now, over a success, by the current plans', () => {
    const result = withdrawn(own('[3] plan 0123456789: success into "main": no findings'));
    expect(statuses(result)).toMatchObject([{ state: 'pending', pulls: [1], replacesGreen: true, mayWait: false }]);
    expect(facts(result)).toEqual([
      { count: 4, revision: statusFactsOf(at(1))?.revision, dependsOnOthers: true, isCommented: false },
    ]);
    expect(said(result)).toEqual(['[4*] plan …: pending into "main": no open pull request has this head commit']);
  });

  test('keeps in mind that it has a comment', () => {
    expect(facts(withdrawn(own('[1*+] plan none: success')))).toMatchObject([{ isCommented: true }]);
    expect(facts(withdrawn(own('an older version')))).toMatchObject([{ count: 2, isCommented: false }]);
  });

  test('has nothing to lose where it carries no status, or waits', () => {
    expect(told(tell({ plans: PLANS, closed: [{ number: 1, branch: 'feat/a' }] }))).toEqual([]);
    for (const state of ['failure', 'error', 'pending'] as const)
      expect(told(withdrawn(own('[1*] plan none: whatever', state)))).toEqual([]);
  });
});

describe('which comments are looked at', () => {
  const red = { ...A, modify: ['README.md'] };
  const asked = (story: Story) => tell(story).asked.filter((each) => each.startsWith('comment'));

  test('asks for the comment of a failing pull request whose status knows of none, because the input is new', () => {
    const off = { plans: PLANS, pulls: [red, B] };
    const on = { ...off, statuses: posted(tell(off)), comment: true };
    expect(asked(on)).toEqual(['comment 1']);
    expect(said(tell(on))[0]).toMatch(/^\[2\*\+\] .* failure of item "a"/);
  });

  test('the status forgets the comment once it is gone and the pull request passes', () => {
    const story = {
      plans: PLANS,
      pulls: [A],
      comment: true,
      statuses: { 1: own('[1*+] plan none: failure', 'failure') },
    };
    expect(said(tell(story))).toEqual(['[2*] plan …: success of item "a" into "main": no findings']);
    expect(facts(tell({ ...story, comments: { 1: { id: 7, body: 'red' } } }))).toMatchObject([{ isCommented: true }]);
  });

  test('while the input is out, a status that knew of none says so again', () => {
    const story = { plans: PLANS, pulls: [A], statuses: { 1: own('[1*] plan none: failure', 'failure') } };
    expect(facts(tell(story))).toMatchObject([{ isCommented: false }]);
    expect(facts(tell({ ...story, statuses: {} }))).toMatchObject([{ isCommented: false }]);
  });

  test('what was found goes along with the verdict, to be compared', () => {
    const comments = { 1: { id: 7, body: 'red' } };
    const { writes } = tell({ plans: PLANS, pulls: [red], comment: true, comments });
    expect(writes[1]).toMatchObject({ kind: 'comment', verdict: { pull: 1, item: 'a' }, posted: comments[1] });
  });
});

describe('who is due', () => {
  const read = (story: Story) =>
    tell({ plans: PLANS, ...story }).asked.filter((each) => each.startsWith('optionalPull'));

  test('does not read a pull request that passes and that nothing can make fail', () => {
    const { asked, judgement } = tell({ plans: PLANS, pulls: [A, STRAY], statuses: earlier() });
    expect(asked.filter((each) => each.startsWith('optionalPull'))).toEqual([]);
    expect(judgement.verdicts).toMatchObject([{ pull: 1 }]);
  });

  test.each<[string, (quiet: string) => PostedStatus]>([
    ['that somebody else posted', (quiet) => ({ ...own(quiet), isOwn: false })],
    ['that is red', (quiet) => own(quiet, 'failure')],
    ['that is no description of ours', () => own('green')],
    ['that is watched', (quiet) => own(quiet.replace('[1]', '[1*]'))],
    ['of other plans', (quiet) => own(quiet.replace(/plan \w+/, 'plan 0123456789'))],
    ['that names another base', (quiet) => own(quiet.replace('"main"', '"mainly"'))],
    ['that was given while no plan was open', (quiet) => own(quiet.replace(/unlisted.*/, 'no plan is open'))],
  ])('one %s is', (_, status) => {
    expect(read({ pulls: [A, STRAY], statuses: { 1: at(1), 3: status(at(3).description) } })).toEqual([
      'optionalPull 3',
    ]);
  });

  test('keeps a success from a time without plans while no plan is open', () => {
    const none = { plans: null, pulls: [STRAY] };
    const result = tell(none);
    expect(said(result)).toEqual(['[1] plan none: success into "main": no plan is open']);
    expect(read({ ...none, statuses: posted(result) })).toEqual([]);
  });

  test.each(['to…be/continued', 'to\u202ebe'])('a base with an odd name, %j, is known again', (base) => {
    const story = { base, defaultBranch: base, pulls: [A, STRAY] };
    const statuses = posted(tell({ plans: PLANS, ...story }));
    expect(read({ ...story, statuses })).toEqual([]);
    expect(read({ ...story, base: 'other', defaultBranch: 'other', statuses })).toEqual(['optionalPull 3']);
  });

  test('knows only that no plan is open for a base branch whose name is too long for a status', () => {
    const base = 'release/'.repeat(30);
    const story = { base, defaultBranch: base, pulls: [STRAY] };
    const statuses = posted(tell({ ...story, plans: null }));
    expect(statuses[3]?.description).toMatch(/release\/rel…$/);
    expect(read({ ...story, plans: null, statuses })).toEqual([]);
    expect(read({ ...story, base: `x${base}`, plans: null, statuses })).toEqual(['optionalPull 3']);
    expect(read({ ...story, statuses: posted(tell({ ...story, plans: PLANS })) })).toEqual(['optionalPull 3']);
  });

  test('reads the pull request that started the run and all item pull requests, even if they pass', () => {
    const started = tell({ plans: PLANS, pulls: [A, STRAY], statuses: earlier(), subject: { pull: 3 } });
    expect(started.judgement.verdicts).toMatchObject([{ pull: 1 }, { pull: 3 }]);
    const item = { plans: PLANS, pulls: [A, STRAY], statuses: { 1: at(3), 3: at(3) } };
    expect(tell(item).judgement.verdicts).toMatchObject([{ pull: 1 }]);
    expect(told(tell(item))).toEqual(['success #1']);
    // Read, but neither by its number nor for an item.
    const branch = { ...item, subject: { branch: 'fix/typo' } };
    expect(tell(branch).judgement.verdicts).toMatchObject([{ pull: 1 }]);
  });

  test('reads every pull request that shares a head commit with one of them', () => {
    const twin = { ...STRAY, number: 5, branch: 'fix/other', head: headOf(STRAY), author: 'bot' };
    const story = { pulls: [A, STRAY, twin, { ...STRAY, number: 6, branch: 'fix/third' }], agents: ['bot'] };
    expect(read({ ...story, statuses: { ...earlier(), 5: at(3), 6: at(3) } })).toEqual([
      'optionalPull 3',
      'optionalPull 5',
    ]);
  });
});

describe('whose success is read again', () => {
  const plans = planOf(
    { a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'] } },
    { outsiders: 'warn', admit: [{ pull: 7, reason: 'hotfix' }] },
  );
  const watched = (pull: Partial<OpenPull>) =>
    facts(tell({ plans, pulls: [{ number: 3, branch: 'fix/x', ...pull }] })).map((each) => each?.dependsOnOthers);

  test('pull requests with a file in the scope of any item of any plan', () => {
    expect(watched({ modify: ['README.md', 'docs/x.md'] })).toEqual([false]);
    expect(watched({ modify: ['README.md', 'src/b/x.ts', 'docs/x.md'] })).toEqual([true]);
    expect(watched({ number: 7, modify: ['src/a/x.ts'] })).toEqual([true]);
    expect(watched({})).toEqual([false]);
  });

  test('pull requests that change plans, or whose files are unknown', () => {
    expect(watched({ plans: planOf({ a: { scope: ['src/a/**', 'docs/**'] } }) })).toEqual([true]);
    expect(watched({ incomplete: 'too many files' })).toEqual([true]);
  });
});

describe('what a status says', () => {
  const scene = { plans: PLANS, pulls: [A, STRAY] };
  const words = (story: Story) => said(tell(story)).map((each) => each.replace(/^.*?: /, ''));

  test('how many errors there are, and the first of them', () => {
    expect(words({ ...scene, pulls: [{ ...A, modify: ['README.md', 'src/b/x.ts'] }] })).toEqual([
      expect.stringMatching(/^failure of item "a" into "main": 2 errors: "README\.md" is outside/),
    ]);
    expect(words({ ...scene, pulls: [{ ...A, modify: ['README.md'] }] })).toEqual([
      expect.stringMatching(/^failure of item "a" into "main": "README\.md" is outside/),
    ]);
  });

  test('only its own findings, and those that are no errors as a count', () => {
    const warned = planOf({ a: { scope: ['src/a/**'] } }, { outsiders: 'warn' });
    expect(words({ plans: warned, pulls: [A, ON_OWNED, STRAY] })).toEqual([
      'success of item "a" into "main": no findings',
      `success into "main": unlisted pull request, no findings; scopes apply to listed branches only`,
      `success into "main": unlisted pull request, 1 warning; scopes apply to listed branches only`,
    ]);
  });

  test('whom the scopes bind, unless authors are bound too', () => {
    expect(words({ ...scene, agents: ['bot'] }).at(-1)).toBe(`success into "main": unlisted pull request, no findings`);
  });

  test('which plan admits it, of those that are open', () => {
    const admitting = planOf({ a: { scope: ['src/a/**'] } }, { admit: [{ pull: 3, reason: 'a typo' }] });
    expect(words({ plans: admitting, pulls: [A, STRAY, { ...STRAY, number: 6, branch: 'fix/y' }] }).slice(1)).toEqual([
      'success into "main": plan "p" admits it: a typo',
      `success into "main": unlisted pull request, no findings; scopes apply to listed branches only`,
    ]);
  });
});
