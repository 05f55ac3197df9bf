/** Lints the plans of a story. The story answers the questions. */
import { PENDING, withFacts } from '../../../src/core/facts/facts.js';
import { type Linted, lint, lintPlans } from '../../../src/core/lint/lint.js';
import { lintContext } from '../../../src/core/lint/lint-context.js';
import { readPlans } from '../../../src/core/plan/read.js';
import { answer, type Story, start, treeOf } from '../judge/judge-story.js';

export interface LintStory extends Story {
  /** Plan files that are to take the place of those on the base; default: those of the base. */
  readonly proposed?: Readonly<Record<string, string>>;
}

export function lintStory(story: LintStory): Linted {
  const tree = treeOf(story.proposed ?? story.plans ?? null);
  let snapshot = start(story);
  for (let round = 0; round < 20; round += 1) {
    const attempt = lint(tree, snapshot);
    if ('value' in attempt) return attempt.value;
    snapshot = answer(story, snapshot, attempt.needs);
  }
  throw new Error('lint asks and asks');
}

/** The same for the plans of the base, but no way out is tried: much faster. */
export function lintUntried(story: Story): Pick<Linted, 'set' | 'findings'> {
  const tree = treeOf(story.plans ?? null);
  let snapshot = start(story);
  for (let round = 0; round < 20; round += 1) {
    const { branch } = snapshot.base;
    const set = readPlans(tree, { branch, defaultBranch: snapshot.repository.defaultBranch });
    const attempt = withFacts(snapshot, (facts) => {
      const context = lintContext(set, null, snapshot, facts, { files: true });
      return context === PENDING ? PENDING : { set, findings: lintPlans(context) };
    });
    if ('value' in attempt) return attempt.value;
    snapshot = answer(story, snapshot, attempt.needs);
  }
  throw new Error('lint asks and asks');
}

/** One plan, `p.yml`, as it is written. */
export function lintText(text: string, more: LintStory = {}): Linted {
  return lintStory({ plans: { 'p.yml': `version: 1\ntask: T\n${text}` }, ...more });
}

/** `p.yml:7:13 error scope-overlap b/a`: place, severity, rule, item and the other one, each where there is one. */
export function told({ findings, set }: Linted, rule?: string): string[] {
  if (set.problems.length > 0) throw new Error(set.problems.map(({ message }) => message).join('; '));
  return findings
    .filter((each) => rule === undefined || each.rule === rule)
    .map(({ rule: id, severity, at, plan, item, other }) => {
      const name = at?.path.replace('.github/parallel-work/', '');
      const who = [item ?? plan, other?.item].filter((each) => each !== undefined).join('/');
      return `${name}:${at?.line}:${at?.column} ${severity} ${id} ${who}`.trimEnd();
    });
}
