/** The set-up that keeps statuses: the example workflow on the bundle, for every event that starts it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planOf } from '../core/judge/judge-story.js';
import type { PullAction } from '../github/events.js';
import type { Fault, Request, When } from '../github/faults.js';
import type { Files } from '../github/files.js';
import type { PullStory } from '../github/pull-story.js';
import type { RunOptions } from '../runner/action.js';
import type { GitHubSide, WorkflowEvent } from '../runner/event.js';
import type { StepResult } from '../runner/step.js';
import { onlyStep, runWorkflow } from '../runner/workflow.js';
import { folder, noted, openStage, root, withInputs } from './bundle-runs.js';

export const STATUSES = readFileSync(join(root, 'examples/workflows/statuses.yml'), 'utf8');

/** As the example has it. */
const CRON = /cron: "(.+)"/.exec(STATUSES)?.[1] ?? '';

type Items = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Two items that may both change `src/common.ts`: each is clean alone. */
export const TWO: Items = { a: { scope: ['src/a/**', 'src/common.ts'] }, b: { scope: ['src/b/**', 'src/common.ts'] } };
export const A = { branch: 'feat/a', files: { 'src/a/x.ts': 'a\n' } };
export const B = { branch: 'feat/b', files: { 'src/b/x.ts': 'b\n' } };
/** What makes it collide with its neighbour. */
export const COMMON = { 'src/common.ts': 'common\n' };

export interface KeepOptions extends Partial<Omit<RunOptions, 'event' | 'github'>> {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Default: the example. */
  readonly workflow?: string;
  readonly side?: Partial<GitHubSide>;
}

export type Kept = ReturnType<ReturnType<typeof openKeeping>['shop']>;

export function plansOf(items: Items, plan: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(planOf(items, plan)).map(([name, text]) => [`.github/parallel-work/${name}`, text]),
  );
}

export function openKeeping() {
  const stage = openStage();

  /** A repository with one plan of these items, each on the branch `feat/<id>`. */
  function shop(items: Items = TWO, { files = {}, plan = {} }: { files?: Files; plan?: Record<string, unknown> } = {}) {
    const { repository, open } = stage.shop({ 'README.md': '# Shop\n', ...plansOf(items, plan), ...files });
    const [, name] = repository.name.split('/');

    const keep = async (event: WorkflowEvent, options: KeepOptions = {}): Promise<StepResult> => {
      const { inputs = {}, workflow = STATUSES, side, ...rest } = options;
      const { id, defaultBranch } = repository.data();
      const run = await runWorkflow({
        action: root,
        temp: folder('temp'),
        ...rest,
        workflow: withInputs(workflow, inputs),
        event,
        github: {
          apiUrl: stage.github().url,
          repository: repository.name,
          repositoryId: id,
          defaultBranch,
          sha: repository.sha(defaultBranch),
          token: (permissions) => stage.github().token(permissions),
          ...side,
        },
      });
      return noted(onlyStep(run));
    };
    /** One payload does for all: of it only the number is read, and the contract of each action is slow to make ready. */
    const eventOf = (action: PullAction, pull: PullStory): WorkflowEvent => ({
      name: 'pull_request_target',
      action,
      payload: stage.github().event('pull_request_target', 'synchronize', pull),
    });
    const bare = (of: 'push' | 'schedule' | 'workflow_dispatch'): WorkflowEvent => ({
      name: of,
      payload:
        of === 'schedule'
          ? { schedule: CRON }
          : of === 'push'
            ? stage.github().pushEvent(repository, 'main')
            : stage.github().bareEvent(of, repository),
    });
    const latest = (pull: PullStory, context = 'parallel-work') =>
      repository.statuses(pull.head).find((status) => status.context === context);
    /** Requests of this repository alone: others run beside it. */
    const isOurs = ({ path, variables }: Request) => path.includes(`/${name}/`) || variables?.['name'] === name;
    return {
      repository,
      open,
      eventOf,
      keep,
      /** A run for an event about the pull request. */
      told: (pull: PullStory, action: PullAction = 'synchronize', options?: KeepOptions) =>
        keep(eventOf(action, pull), options),
      /** A run for an event about none. */
      ran: (of: 'push' | 'schedule' | 'workflow_dispatch', options?: KeepOptions) => keep(bare(of), options),
      /** The latest status on the head, or `none`. */
      state: (pull: PullStory, context?: string): string => latest(pull, context)?.state ?? 'none',
      text: (pull: PullStory, context?: string): string => latest(pull, context)?.description ?? 'none',
      /** How many statuses were ever posted. */
      written: (): number => repository.data().statuses.length,
      /** Every state that was ever posted on the head, oldest first. */
      history: (pull: PullStory): string[] =>
        repository
          .data()
          .statuses.filter(({ sha }) => sha === pull.head)
          .map(({ state }) => state),
      strike: (fault: Fault, which: (request: Request) => boolean = () => true, when: When = { count: Infinity }) =>
        stage.github().fault((request) => isOurs(request) && which(request), fault, when),
      before: (which: (request: Request) => boolean, hook: () => void | Promise<void>, when?: When) =>
        stage.github().before((request) => isOurs(request) && which(request), hook, when),
      requests: () => stage.github().requests.filter(isOurs),
    };
  }
  return { github: stage.github, shop };
}

export const isPost = ({ route }: Request): boolean => route === 'POST /repos/:owner/:repo/statuses/:sha';
/** Only what judging reads, not what a run asks to say that it failed: plans, claims, changes, the list of what is open. */
export const isReading = ({ body, route }: Request): boolean =>
  route === 'POST /graphql' ? /entries|pullRequests\(/.test(JSON.stringify(body)) : route.startsWith('GET ');

const LANES = 3;

/** Each story on a repository of its own, a few at a time: a run is a process that has to start. */
export async function abreast<T, R>(all: readonly T[], tell: (each: T, index: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = [...all.entries()];
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [index, each] = next;
      results[index] = await tell(each, index);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}
