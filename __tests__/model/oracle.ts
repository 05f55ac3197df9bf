/** What every open pull request has to show, by judging each of them on its own, afresh, on nothing that a run has read. */
import { askUntilKnown } from '../../src/commands/ask.js';
import type { Outcome, Verdict } from '../../src/core/finding.js';
import { judge } from '../../src/core/judge/judge.js';
import { groupBy } from '../../src/core/maps.js';
import { createClient } from '../../src/shell/github/client.js';
import { githubSource } from '../../src/shell/github/source.js';
import { quickClock } from '../shell/github/source-runs.js';
import type { Job } from './jobs.js';
import type { Stage } from './model-repository.js';

export interface Wanted {
  readonly head: string;
  readonly pulls: readonly number[];
  readonly state: Outcome;
  /** Of the plans. */
  readonly revision: string;
}

/** One for each head of an open pull request into the base, or into a stack on it. */
export async function judgeAfresh(job: Job, stage: Stage): Promise<readonly Wanted[]> {
  const judged: Judged[] = [];
  for (const { pull, below } of stage.openHere(job))
    judged.push({ ...(await verdictOf(pull.number, job, stage)), headsBelow: below.map(({ headSha }) => headSha) });
  return [...groupBy(withSharedHeads(judged), ({ head }) => head)].map(([head, verdicts]) => ({
    head,
    pulls: verdicts.map(({ pull }) => pull ?? 0),
    state: together(verdicts),
    revision: verdicts[0]?.planRevision ?? '',
  }));
}

interface Judged extends Verdict {
  readonly headsBelow: readonly string[];
}

/** A pull request that is judged on its own does not see which unlisted ones share a head with one below it, and fail. */
function withSharedHeads(judged: readonly Judged[]): readonly Judged[] {
  const heads = [...groupBy(judged, ({ head }) => head)];
  const failing = new Set(heads.flatMap(([head, verdicts]) => (together(verdicts) === 'success' ? [] : head)));
  const isLate = ({ verdict, headsBelow }: Judged) =>
    verdict === 'success' && headsBelow.some((head) => failing.has(head));
  if (!judged.some(isLate)) return judged;
  return withSharedHeads(judged.map((each) => (isLate(each) ? { ...each, verdict: 'failure' } : each)));
}

async function verdictOf(number: number, { base }: Job, { github, repository, settings }: Stage): Promise<Verdict> {
  const [owner = '', repo = ''] = repository.name.split('/');
  const token = github.token({ contents: 'read', pull_requests: 'read' });
  const client = createClient({ token, apiUrl: github.url, clock: quickClock() });
  const { agents } = settings;
  const source = githubSource({ client, owner, repo, base, subject: { pull: number }, settings: { agents } });
  const { result } = await askUntilKnown(source, judge);
  const [verdict] = result.verdicts;
  if (!verdict) throw new Error(`no verdict of #${number}`);
  return verdict;
}

/** Of those that share a head and a base item pull requests decide, all of them; without any, the worst of the others. */
export function together(verdicts: readonly Pick<Verdict, 'item' | 'verdict'>[]): Outcome {
  const items = verdicts.filter(({ item }) => item !== undefined);
  const deciding = (items.length > 0 ? items : verdicts).map(({ verdict }) => verdict);
  return deciding.includes('error') ? 'error' : deciding.includes('failure') ? 'failure' : 'success';
}
