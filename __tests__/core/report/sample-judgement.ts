/**
 * The story that the golden files tell: pull request 12 does the profile API, strays into two files, and touches one that
 * pull request 14 changes too; 14, later, is the one to yield there.
 */
import type { Finding, Judgement, Problem, Verdict } from '../../../src/core/finding.js';
import type { SummaryContext } from '../../../src/core/report/summary.js';

const HEAD = '5d0c2f0e1b7a4c3d9e8f7a6b5c4d3e2f1a0b9c8d';
const PLAN = '.github/parallel-work/profile.yml';

export const context: SummaryContext = {
  repository: { name: 'acme/shop', url: 'https://github.com/acme/shop', defaultBranch: 'main' },
  base: { branch: 'main', commit: '9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b' },
};

export const api = { plan: 'profile', item: 'profile-api', branch: 'feat/profile-api', pull: 12 } as const;
export const page = { plan: 'profile', item: 'profile-page', branch: 'feat/profile-page', pull: 14 } as const;

export function finding(change: Partial<Finding> = {}): Finding {
  return {
    rule: 'out-of-scope',
    severity: 'error',
    ...api,
    path: 'src/app.ts',
    kind: 'modify',
    wanted: 'a path that the scope of "profile-api" covers',
    found: '"src/app.ts" modified',
    message: '"src/app.ts" is outside the scope of item "profile-api"',
    remedy: 'ask for it in the plan on "main", or leave it to "integration"',
    ...change,
  };
}

export function verdict(change: Partial<Verdict> = {}): Verdict {
  return { ...api, head: HEAD, base: 'main', planRevision: '1a2b3c4d5e', verdict: 'failure', notes: [], ...change };
}

export function judgement(change: Partial<Judgement> = {}): Judgement {
  return {
    plans: [{ id: 'profile', path: PLAN, itemCount: 3 }],
    planRevision: '1a2b3c4d5e',
    verdicts: [verdict()],
    findings: [],
    problems: [],
    notes: [],
    ...change,
  };
}

const strays: Finding[] = ['src/app.ts', 'src/nav.ts'].map((path) =>
  finding({
    path,
    found: `"${path}" modified`,
    message: `"${path}" is outside the scope of item "profile-api"`,
    widen: {
      path: PLAN,
      item: 'profile-api',
      list: 'scope.modify',
      glob: path,
      lines: `      modify:\n        - ${path}\n`,
      after: 31,
    },
    at: { path: PLAN, line: 31, column: 7 },
  }),
);

/** Of one pull request, as the action sees it. */
export const one: Judgement = judgement({
  verdicts: [
    verdict({
      widen: {
        path: PLAN,
        item: 'profile-api',
        lines: '      modify:\n        - src/app.ts\n        - src/nav.ts',
        after: 31,
      },
      notes: ['the pull request is a draft', 'scopes bind only those who use the branches that a plan lists'],
    }),
  ],
  findings: [
    ...strays,
    finding({
      rule: 'overlap',
      severity: 'notice',
      path: 'src/routes/profile.ts',
      wanted: 'no other open item pull request that changes "src/routes/profile.ts"',
      found: 'pull request #14 changes it',
      message: 'pull request #14 of item "profile-page" changes "src/routes/profile.ts" too',
      remedy: 'nothing to do: #14 has to yield',
      other: page,
    }),
    finding({
      rule: 'unsafe-path',
      severity: 'warn',
      path: 'docs/aux.md',
      kind: 'create',
      wanted: 'a name that every system can hold',
      found: '"docs/aux.md"',
      message: '"docs/aux.md" cannot be checked out on Windows.',
      remedy: 'choose another name',
    }),
  ],
});

/** Of both pull requests, as `check --all` sees them. */
export const all: Judgement = judgement({
  verdicts: [...one.verdicts, verdict({ ...page, head: HEAD.replace('5d', '77'), verdict: 'failure' })],
  findings: [
    ...one.findings,
    finding({
      ...page,
      rule: 'overlap',
      path: 'src/routes/profile.ts',
      wanted: 'no other open item pull request that changes "src/routes/profile.ts"',
      found: 'pull request #12 changes it',
      message: 'pull request #12 of item "profile-api" changes "src/routes/profile.ts" too, and owns it',
      remedy: 'take the change out of this pull request',
      other: api,
    }),
  ],
  notes: ['"origin/main" and "main" have diverged; "origin/main" was read'],
});

export const problem: Problem = {
  code: 'unknown-item',
  message: '"depends_on" of item "profile-api" names the unknown item "avatar-storge"',
  hint: 'did you mean "avatar-storage"?',
  at: { path: PLAN, line: 24, column: 18 },
  excerpt: '23 |     branch: feat/profile-api\n24 |     depends_on: [avatar-storge]\n   |                  ^',
};

export const broken: Judgement = judgement({ verdicts: [verdict({ verdict: 'error' })], problems: [problem] });

/** What the reviewer of a plan change has to decide. */
export const planChange: Judgement = judgement({
  verdicts: [
    {
      branch: 'wider-plans',
      pull: 20,
      head: HEAD,
      base: 'main',
      planRevision: '1a2b3c4d5e',
      verdict: 'success',
      notes: [],
      preview: [
        { ...api, from: 'failure', to: 'success', rules: ['out-of-scope'] },
        { ...page, from: 'success', to: 'failure', rules: ['dependency-open', 'overlap', 'wrong-kind'] },
        {
          ...{ plan: 'profile', item: 'mail', branch: 'feat/mail', pull: 15 },
          ...{ from: 'success', to: 'success', rules: [], becomes: 'item' },
        },
        {
          ...{ plan: 'profile', item: 'old', branch: 'feat/old', pull: 3 },
          ...{ from: 'error', to: 'failure', rules: ['owned-path'], becomes: 'outsider' },
        },
      ],
    },
  ],
});
