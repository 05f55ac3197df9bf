/** Two runs of the real command, whose requests to shared state take turns as a schedule says; and what may befall one. */
import { type IntegrateEffects, integrateOnGithub } from '../../src/commands/action/integrate.js';
import { withAnswers } from '../../src/core/facts/answering.js';
import type { IntegrationHistory } from '../../src/core/facts/questions.js';
import type { Snapshot, Source } from '../../src/core/facts/snapshot.js';
import { INTEGRATION_LABEL } from '../../src/core/report/issue/body.js';
import { firstLine } from '../../src/core/text/marker-line.js';
import { createClient } from '../../src/shell/github/client.js';
import type { Inputs } from '../../src/shell/runner/inputs.js';
import type { World } from '../github/github-state.js';
import type { Run, State } from '../github/state.js';
import { quickClock } from '../shell/github/source-runs.js';
import { fetchIn, type Sent } from './in-process.js';
import { guarded, listen } from './integrate-runs.js';

export const KINDS = ['crash before', 'crash after', 'lost answer', 'lost request', 'applied late'] as const;

export interface Trouble {
  readonly run: 0 | 1;
  /** Which of its requests to shared state, from 0. */
  readonly at: number;
  readonly kind: (typeof KINDS)[number];
}

export interface Schedule {
  readonly first: 0 | 1;
  /** After how many requests of whoever has the turn the other one gets it: at most three. */
  readonly stretches: readonly number[];
  readonly trouble?: Trouble;
}

/** Runs the command. Returns what it said. */
export type Command = (
  story: Story,
  run: Run,
  fetch: typeof globalThis.fetch,
  source: Source,
  isLast: boolean,
) => Promise<readonly string[]>;

export interface Story {
  /** Default: `integrate`. */
  readonly command?: Command;
  readonly world: World;
  readonly start: State;
  readonly repository: string;
  /** What a survey of the base reads after so many requests of both; the run that follows is the last. */
  readonly snapshotAt: (step: number, isLast: boolean) => Snapshot;
  readonly recreate?: boolean;
  /** Looks at every request before it is served. */
  readonly watch?: (sent: Sent, step: number, isLast: boolean) => void;
}

/** Only these read or write what runs share, and the survey with what was left; commits that no ref knows, and labels, are seen by nobody. */
const SHARED = /\/git\/ref\/|\/git\/refs|\/issues|\/actions\//;

interface Actor {
  readonly run: Run;
  /** Set while it waits for its turn. */
  go?: (() => void) | undefined;
  requests: number;
  isDone: boolean;
  /** What still happens after it ended. */
  later: (() => void)[];
}

export interface Played {
  readonly requests: readonly [number, number];
  /** `0 POST /repos/:owner/:repo/issues`, in the order in which they were served. */
  readonly trace: readonly string[];
  readonly said: readonly string[];
}

/** Starts from the start, plays, and lets one more run follow that nothing befalls. */
export async function play(story: Story, schedule: Schedule): Promise<Played> {
  story.world.state = structuredClone(story.start);
  const trace: string[] = [];
  const said: string[] = [];
  let step = 0;
  let wake = (): void => undefined;

  function enter(index: number, trouble: Trouble | undefined): Actor {
    const { refs, runs } = repositoryIn(story);
    const run: Run = { ...RUN, id: 200 + index, headSha: refs.get('refs/heads/main') ?? '' };
    runs.push(run);
    const actor: Actor = { run, requests: 0, isDone: false, later: [] };
    const finish = () => {
      actor.isDone = true;
      actor.run.status = 'completed';
      wake();
    };
    const inTurn = async <T>(sent: Sent, serve: () => T): Promise<T> => {
      await new Promise<void>((resolve) => {
        actor.go = resolve;
        wake();
      });
      const kind = trouble?.at === actor.requests ? trouble.kind : undefined;
      actor.requests += 1;
      step += 1;
      const really = () => {
        story.watch?.(sent, step, index === 2);
        trace.push(`${index} ${sent.route}`);
        return serve();
      };
      switch (kind) {
        case undefined:
          return really();
        case 'lost answer':
          really();
          throw new TypeError('the answer was lost');
        case 'lost request':
          throw new TypeError('the request was lost');
        case 'applied late':
          if (sent.method !== 'GET') actor.later.push(() => void really());
          throw new TypeError('no answer');
        case 'crash before':
          finish();
          return new Promise(() => undefined);
        case 'crash after':
          really();
          finish();
          return new Promise(() => undefined);
      }
    };
    const fetch = fetchIn(story.world, async (sent, serve) => (SHARED.test(sent.path) ? inTurn(sent, serve) : serve()));
    const survey = async () => {
      const isLast = index === 2;
      // Whoever follows sees what was left, or a server that does not say: then the protocol alone has to settle it.
      const isSeen = !isLast || schedule.first === 0;
      const sent = { method: 'GET', route: 'what was left', path: '' };
      return inTurn(sent, () => ({
        snapshot: story.snapshotAt(step, isLast),
        integrationHistory: isSeen ? tracesIn(story) : UNKNOWN,
        issueRecords: { login: 'github-actions[bot]', records: isSeen ? recordsIn(story, 'issues') : null },
      })).catch(() => ({
        snapshot: story.snapshotAt(step, isLast),
        integrationHistory: UNKNOWN,
        issueRecords: { records: null },
      }));
    };
    const source: Source = {
      start: async () => story.snapshotAt(step, index === 2),
      answer: async () => {
        const { snapshot, integrationHistory, issueRecords } = await survey();
        return withAnswers(snapshot, {
          integrationHistory: [{ answer: integrationHistory }],
          issueRecords: [{ answer: issueRecords }],
        });
      },
    };
    void (story.command ?? integrateCommand)(story, actor.run, fetch, source, index === 2).then((heard) => {
      said.push(...heard.map((each) => `${index} ${each}`));
      finish();
    });
    return actor;
  }

  /** Until it stands at its next request, or has ended. */
  async function settle(actor: Actor): Promise<void> {
    while (actor.go === undefined && !actor.isDone)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }

  async function stretch(actor: Actor, length: number): Promise<void> {
    for (let done = 0; done < length; done++) {
      await settle(actor);
      if (actor.isDone) return;
      const { go } = actor;
      actor.go = undefined;
      go?.();
    }
    await settle(actor);
  }

  const { first, stretches, trouble } = schedule;
  const actors = [0, 1].map((index) => enter(index, trouble?.run === index ? trouble : undefined));
  const order = first === 0 ? actors : actors.toReversed();
  for (const [turn, length] of [...stretches, Infinity, Infinity].entries()) {
    const actor = order[turn % 2];
    if (actor) await stretch(actor, length);
  }
  for (const { later } of actors) for (const each of later) each();
  const last = enter(2, undefined);
  await stretch(last, Infinity);
  const [one, other] = actors;
  return { requests: [one?.requests ?? 0, other?.requests ?? 0], trace, said };
}

const RUN: Omit<Run, 'id' | 'headSha'> = {
  name: 'integrate',
  path: '.github/workflows/integrate.yml',
  event: 'push',
  headBranch: 'main',
  actor: 'octocat',
  attempt: 1,
  status: 'in_progress',
  conclusion: null,
  createdAt: '2026-01-05T09:00:00Z',
};

export function repositoryIn({ world, repository }: Pick<Story, 'world' | 'repository'>) {
  const found = [...world.state.repositories.values()].find(({ owner, name }) => `${owner}/${name}` === repository);
  if (!found) throw new Error(`there is no "${repository}"`);
  return found;
}

const UNKNOWN: IntegrationHistory = { records: null, issues: null };

function recordsIn(story: Story, kind: 'integrate' | 'issues') {
  return [...repositoryIn(story).refs]
    .filter(([ref]) => ref.includes(`/parallel-work/${kind}/`))
    .map(([ref, commit]) => ({ ref, commit, message: story.world.objects.commit(commit)?.message ?? '' }));
}

/** What a run finds with its survey, of what the runs before it left. */
function tracesIn(story: Story): IntegrationHistory {
  const { issues } = repositoryIn(story);
  return {
    records: recordsIn(story, 'integrate'),
    issues: [...issues.values()]
      .filter(({ labels, deleted }) => !deleted && labels.includes(INTEGRATION_LABEL))
      .map(({ number, state, author, body }) => ({
        number,
        url: `https://github.com/${story.repository}/issues/${number}`,
        isOpen: state === 'open',
        isOwn: author === 'github-actions[bot]',
        body: firstLine(body ?? ''),
        comments: [],
      })),
  };
}

async function integrateCommand(
  story: Story,
  run: Run,
  fetch: typeof globalThis.fetch,
  source: Source,
  isLast: boolean,
): Promise<readonly string[]> {
  const { output, heard } = listen();
  const clock = quickClock();
  const isAgain = !isLast && story.recreate === true;
  const inputs: Inputs = {
    command: 'integrate',
    token: 'ghs_0',
    agents: [],
    comment: false,
    requestBudget: 500,
    dryRun: false,
    ...(isAgain ? { recreate: 'profile' } : {}),
  };
  const env = {
    GITHUB_EVENT_NAME: isAgain ? 'workflow_dispatch' : 'push',
    GITHUB_REPOSITORY: story.repository,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: '1',
  };
  let claims = 0;
  const around: IntegrateEffects = {
    open: () => ({ client: createClient({ token: 'ghs_0', apiUrl: 'http://in.process', fetch, clock }), source }),
    newClaim: () => {
      claims += 1;
      return `${run.id}00000-${claims}`;
    },
    pause: clock.sleep,
  };
  await guarded(output, () => integrateOnGithub(inputs, env, output, around));
  return heard().said;
}
