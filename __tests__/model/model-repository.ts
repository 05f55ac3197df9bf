/** One history's world: a repository with a plan, the runs that are under way, and what is remembered of both. */
import type { ReadOptions } from '../../src/shell/github/first-query.js';
import { openRepository } from '../commands/action/upkeep.js';
import { planOf } from '../core/judge/judge-story.js';
import type { PullStory } from '../github/pull-story.js';
import type { GroupStory } from '../github/repository-story.js';
import { startGitHub } from '../github/request-story.js';
import type { Pull } from '../github/state.js';
import { chainOf } from './chains.js';
import { type Door, isWrite, openHouse } from './door.js';
import { JOBS, type Job, MAIN, NEXT } from './jobs.js';
import { NEXT_PLAN, type PlanName, planNamed } from './plans.js';
import { follow, type Run } from './runs.js';

export interface Settings {
  readonly plan: PlanName;
  /** The inputs. */
  readonly agents: readonly string[];
  readonly comment: boolean;
}

export const PLAN_FILE = MAIN.file;
const WORKFLOW = '.github/workflows/check.yml';
export const BOT = 'github-actions[bot]';

interface StartOptions {
  readonly job?: Job;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly group?: GroupStory;
}

/** A group of the merge queue, of one pull request. */
export interface Group extends GroupStory {
  readonly pull: number;
}

export type Stage = Awaited<ReturnType<typeof openStage>>;

export async function openStage(settings: Settings) {
  const github = await startGitHub();
  const { items, ...more } = planNamed('plain');
  const { repository, run } = openRepository(github, items, {
    plan: more,
    files: {
      [NEXT.file]: nextPlan(),
      [WORKFLOW]: 'on: merge_group\n',
      'src/common.ts': 'common\n',
      'src/index.ts': 'index\n',
      'lock.json': '{}\n',
      'other.ts': 'other\n',
    },
  });
  if (settings.plan !== 'plain') plan(settings.plan);
  repository.branch('next');

  const lags = new Map<Door, { readonly moment: ReturnType<typeof github.moment>; left: number }>();
  const house = await openHouse(
    github.url,
    async (door, exchange, send) => {
      const lag = lags.get(door);
      if (!lag || lag.left === 0 || isWrite(exchange)) return send();
      lag.left -= 1;
      const fault = github.fault('*', { stale: lag.moment });
      const answered = await send();
      fault.remove();
      return answered;
    },
    github.now,
  );
  const runs: Run[] = [];
  /** Those whose writes were looked at. */
  const examined = new Set<Run>();
  /** Pull requests that some run found to fail. */
  const reddened = new Set<number>();
  /** The groups of the merge queue, the first in front. */
  const groups: Group[] = [];
  let [made, written] = [0, 0];

  /** The plan on the base, by one commit. */
  function plan(name: PlanName): void {
    repository.commit('main', planFiles(name));
  }

  /** A new text each time, so that only what is merged or shared is alike. */
  function filesOf(paths: readonly string[]): Record<string, string> {
    written += 1;
    return Object.fromEntries(paths.map((path) => [path, `text ${written}\n`]));
  }

  function start(
    event: string,
    pull: PullStory | undefined,
    { job = MAIN, inputs = {}, group }: StartOptions = {},
  ): Run {
    made += 1;
    const door = house.open();
    const isShort = 'request-budget' in inputs;
    const about = { name: `run ${made}`, event, job, group, started: pull?.number, door, isShort };
    const started = follow(about, () =>
      run(event, {
        ...(pull ? { pull } : {}),
        ...(group ? { group } : {}),
        inputs: {
          ...job.inputs,
          ...(settings.agents.length > 0 ? { agents: settings.agents.join(',') } : {}),
          ...(settings.comment ? { comment: 'true' } : {}),
          ...inputs,
        },
        env: {
          GITHUB_API_URL: door.url,
          GITHUB_RUN_ID: String(made),
          ...(group ? { GITHUB_WORKFLOW_REF: `${repository.name}/${WORKFLOW}@refs/heads/${group.branch}` } : {}),
        },
        permissions: {
          contents: 'read',
          statuses: 'write',
          pull_requests: settings.comment ? 'write' : 'read',
        },
      }),
    );
    runs.push(started);
    return started;
  }

  const pulls = (): readonly PullStory[] =>
    [...repository.data().pulls.keys()].map((number) => repository.pull(number));
  return {
    github,
    repository,
    settings,
    plan,
    filesOf,
    start,
    examined,
    reddened,
    /** All that ever started, the latest last. */
    runs: runs as readonly Run[],
    underWay: (): readonly Run[] => runs.filter((each) => !each.isOver()),
    /** The next reads of a run are answered from the state of now, whatever happens meanwhile. */
    wasLagged: ({ door }: Run): boolean => lags.has(door),
    lag: ({ door }: Run, count: number): void => void lags.set(door, { moment: github.moment(), left: count }),
    /** Every pull request, whatever became of it. */
    pulls,
    groups,
    /** Whether one commit is in the history of the other. */
    isIn: (old: string, head: string): boolean => github.world.history.mergeBase(old, head) === old,
    differing: (from: string, to: string): readonly string[] => {
      const { history } = github.world;
      return history.diff(history.treeOf(from), history.treeOf(to)).map(({ path }) => path);
    },
    /** Each that is open and goes into the base, or into a stack on it, with those below it, nearest first. */
    openHere(job: Job): readonly Stacked[] {
      const open = openOf(pulls(), repository.id);
      return open.flatMap((pull) => {
        const below = chainOf(pull, open, job.base, ENDS);
        return below ? [{ pull, below }] : [];
      });
    },
    /** Our latest status on a commit. */
    shown: (sha: string, job: Job) =>
      repository.statuses(sha).find(({ context, creator }) => context === job.context && creator === BOT),
    beginning: ({ started, job }: Pick<Run, 'started' | 'job'>): ReadOptions => ({
      ...job.inputs,
      subject: started === undefined ? 'all' : { pull: started },
      settings: { agents: settings.agents, ...(settings.comment ? { comment: true } : {}) },
    }),
    async close(): Promise<void> {
      for (const each of runs) await each.kill();
      await house.close();
      await github.stop();
    },
  };
}

const ENDS = JOBS.map(({ base }) => base);

export type OurPull = Pull & { readonly isOurs: boolean };
export interface Stacked {
  readonly pull: OurPull;
  readonly below: readonly OurPull[];
}

function openOf(pulls: readonly PullStory[], repository: number): readonly OurPull[] {
  return pulls
    .map((pull) => pull.data())
    .filter(({ state }) => state === 'open')
    .map((pull) => ({ ...pull, isOurs: pull.headRepository === repository }));
}

function nextPlan(): string {
  const { items, ...more } = NEXT_PLAN;
  return planOf(items, more)['p.yml'] ?? '';
}

/** Undefined means no plan at all. */
export function planFiles(name: PlanName): Record<string, string | null> {
  if (name === 'none') return { [PLAN_FILE]: null };
  if (name === 'broken') return { [PLAN_FILE]: 'version: 1\nitems: [\n' };
  const { items, ...more } = planNamed(name);
  return { [PLAN_FILE]: planOf(items, more)['p.yml'] ?? '' };
}
