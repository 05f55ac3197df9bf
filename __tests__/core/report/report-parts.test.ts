import { describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../../src/core/finding.js';
import { annotations } from '../../../src/core/report/annotations.js';
import { exitCode } from '../../../src/core/report/exit-code.js';
import { json } from '../../../src/core/report/json.js';
import { outputs } from '../../../src/core/report/outputs.js';
import { editWords, takeOutWords } from '../../../src/core/report/plan-lines.js';
import { summary } from '../../../src/core/report/summary.js';
import { terminal } from '../../../src/core/report/terminal.js';
import { all, api, context, finding, judgement, one, page, problem, verdict } from './sample-judgement.js';

const at = { path: '.github/parallel-work/profile.yml', line: 31, column: 7 };

describe('annotations', () => {
  test('stand on the changed file and name the line of the plan', () => {
    expect(annotations(judgement({ findings: [finding({ at })] }), { pull: 12 })).toEqual([
      {
        level: 'error',
        file: 'src/app.ts',
        title: 'out-of-scope',
        message:
          '"src/app.ts" is outside the scope of item "profile-api". ask for it in the plan on "main", ' +
          'or leave it to "integration". See .github/parallel-work/profile.yml:31.',
      },
    ]);
  });

  test('stand on the line of the plan where it is the plan that changed, or where no file is named', () => {
    const { path: _, ...withoutPath } = finding({ at });
    const ofPlan = [finding({ rule: 'plan-changed', path: at.path, at }), withoutPath];
    const places = annotations(judgement({ findings: ofPlan }), { pull: 12 }).map(({ file, line }) => ({ file, line }));
    expect(places).toEqual([
      { file: at.path, line: 31 },
      { file: at.path, line: 31 },
    ]);
  });

  test('speak of the pull request under test only', () => {
    expect(annotations(all, { pull: 14 }).map(({ title }) => title)).toEqual(['overlap']);
    expect(annotations(all, { branch: page.branch })).toHaveLength(1);
    expect(annotations(all, 'all')).toHaveLength(5);
  });
});

test('the terminal prints a problem of the plans once, however many verdicts it affects', () => {
  const broken = finding({
    rule: 'plans-broken',
    message: `"x" is broken: ${problem.message}`,
    remedy: problem.hint,
    at,
  });
  const text = terminal(
    judgement({
      verdicts: [verdict({ verdict: 'error' }), verdict({ ...page, verdict: 'error' })],
      findings: [broken, broken, { ...broken, ...page }],
      problems: [problem],
    }),
  );
  expect(text.split(problem.message)).toHaveLength(2);
  expect(text.split('[plans-broken]')).toHaveLength(3);
  expect(text).toContain('1 problem, shown above. Fix the plans in a pull request that changes only files under');
  const ofBase = judgement({
    verdicts: [verdict({ verdict: 'error' })],
    findings: [broken],
    problems: [{ code: 'base', message: 'm', hint: 'h' }],
  });
  expect(terminal(ofBase)).toContain('1 problem, shown above. Correct the base branch as shown there.');
});

test('the terminal and the summary say how many promises could not be compared', () => {
  const about = { plan: 'profile', item: 'profile-api', path: 'src/api.ts' } as const;
  const contracts = [
    { ...about, declares: 'save(id: string): void', state: 'found', line: 1 },
    { ...about, declares: 'PUT /profile', state: 'unchecked', why: 'This is not a signature in TypeScript' },
  ] as const;
  const words = '1 of 2 promises could not be compared with the code, such as';
  expect(terminal(judgement({ contracts }))).toContain(`\nnote: ${words} "PUT /profile" in "src/api.ts".\n`);
  expect(summary(judgement({ contracts }), context)).toContain(`- ${words} \`PUT /profile\` in \`src/api.ts\`.`);
  expect(terminal(judgement({ contracts: contracts.slice(0, 1) }))).not.toContain('promise');
  expect(terminal(judgement({ contracts: contracts.slice(1) }))).toContain(
    'The only promise could not be compared with the code: "PUT /profile" in "src/api.ts".',
  );
});

describe('exit code', () => {
  const code = (verdicts: readonly Outcome[], severities: readonly ('error' | 'warn' | 'notice')[], strict = false) =>
    exitCode(
      judgement({
        verdicts: verdicts.map((each) => verdict({ verdict: each })),
        findings: severities.map((severity) => finding({ severity })),
      }),
      { strict },
    );

  test('exits with 0 if nothing fails, also with notices and warnings', () => {
    expect(code(['success'], [])).toBe(0);
    expect(code(['success'], ['warn', 'notice'])).toBe(0);
    expect(code([], [])).toBe(0);
  });

  test('1 for an error, and for a verdict that is not success', () => {
    expect(code(['success'], ['error'])).toBe(1);
    expect(code(['success', 'failure'], [])).toBe(1);
    expect(code(['error'], [])).toBe(1);
  });

  test('strict counts warnings, never notices', () => {
    expect(code(['success'], ['warn'], true)).toBe(1);
    expect(code(['success'], ['notice'], true)).toBe(0);
  });

  test('exits with 2 for a broken plan, but not for a branch that fixes it', () => {
    const broken = (outcome: Outcome) => judgement({ verdicts: [verdict({ verdict: outcome })], problems: [problem] });
    expect(exitCode(broken('error'), { strict: false })).toBe(2);
    expect(exitCode(broken('success'), { strict: false })).toBe(0);
    expect(exitCode(broken('failure'), { strict: false })).toBe(1);
    expect(exitCode(judgement({ verdicts: [], problems: [problem] }), { strict: false })).toBe(2);
  });
});

describe('JSON', () => {
  test('leaves absent facts out, and always has its keys in the same order', () => {
    const shuffled = Object.fromEntries(Object.entries(finding({ at })).reverse());
    const text = json('check', 1, judgement({ findings: [finding({ at, ...shuffled })] }));
    expect(text).toBe(json('check', 1, judgement({ findings: [finding({ at })] })));
    expect(text).not.toContain('null');
    expect(Object.keys(JSON.parse(text))).toEqual(['version', 'command', 'ok', 'plans', 'verdicts', 'findings']);
    expect(Object.keys(JSON.parse(text).findings[0]).at(-1)).toBe('at');
  });

  test('of a failure holds the errors only, without a stack', () => {
    const failure = Object.assign(new Error('no branch "mian"'), { code: 'usage', hint: 'allowed: "main"' });
    expect(JSON.parse(json('check', 2, [failure]))).toEqual({
      version: 1,
      command: 'check',
      ok: false,
      errors: [{ code: 'usage', message: 'no branch "mian"', hint: 'allowed: "main"' }],
    });
  });

  test('has no errors if the branch that fixes a broken plan was judged', () => {
    const repaired = judgement({ verdicts: [verdict({ verdict: 'success' })], problems: [problem] });
    const document = JSON.parse(json('check', 0, repaired));
    expect(document.ok).toBe(true);
    expect(document.verdicts).toHaveLength(1);
    expect(document).not.toHaveProperty('errors');
  });

  test('carries the data of a command under its own key', () => {
    const whose = [{ path: 'src/app.ts', plan: 'profile', item: 'integration', kinds: ['modify'] }];
    expect(JSON.parse(json('whose', 0, judgement({ verdicts: [] }), { whose })).whose).toEqual(whose);
  });
});

test('outputs hold the worst verdict, a number and the revision, and no foreign text', () => {
  expect(outputs(one, { pull: 12 })).toEqual({ verdict: 'failure', findings: '3', 'plan-revision': '1a2b3c4d5e' });
  expect(outputs(judgement({ verdicts: [], problems: [problem] }), { pull: 12 }).verdict).toBe('error');
  const mixed = judgement({ verdicts: [verdict({ verdict: 'failure' }), verdict({ verdict: 'error' })] });
  expect(outputs(mixed, 'all').verdict).toBe('error');
});

test('what to do with plan lines is said in words', () => {
  const edit = { path: 'p.yml', item: 'a', lines: 'x', after: 5 };
  expect(editWords(edit, 'F')).toBe('add after line 5 of F');
  expect(editWords({ ...edit, replaces: [6, 6] }, 'F')).toBe('replace line 6 of F with');
  expect(editWords({ ...edit, replaces: [6, 8] }, 'F')).toBe('replace lines 6 to 8 of F with');
});

test('a command that takes paths out is to be committed, and says what it keeps', () => {
  expect(takeOutWords('git rm -- :/x')).toBe(
    'To remove the changes that do not belong on this branch, run this and commit the result',
  );
  expect(takeOutWords('git rm -- :/x', 'feat/b')).toBe(
    'To remove the changes that do not belong on branch "feat/b", run this where it is checked out, and commit the result',
  );
  expect(takeOutWords('git stash push -- :/x && git rm -- :/x')).toMatch(/kept in the stash\)$/);
});

test('findings of lint, which have no verdict, are printed with their place in the plan', () => {
  const { path: _, pull: _pull, branch: _branch, ...rest } = finding({ rule: 'vague-scope', severity: 'warn', at });
  const lint = judgement({ verdicts: [], findings: [rest] });
  expect(terminal(lint)).toContain('  warning  .github/parallel-work/profile.yml:31:7: "src/app.ts" is');
  expect(summary(lint, context)).toMatch(/^## 1 warning\n/);
  expect(terminal(judgement({ verdicts: [] }))).toBe('no findings\n');
});

test('without a web address nothing is linked', () => {
  const { url: _, ...repository } = context.repository;
  expect(summary(one, { ...context, repository })).not.toContain('](');
  expect(summary(one, context)).toContain(`[#${api.pull}](https://github.com/acme/shop/pull/12)`);
});
