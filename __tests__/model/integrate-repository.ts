/** The world of one history of `command: integrate`: one plan, its items, runs that are under way, the issues they opened. */
import { integrateOnGithub } from '../../src/commands/action/integrate.js';
import { readMarker } from '../../src/core/integration/opening/marker.js';
import { type IntegrationRecord, readRecord } from '../../src/core/integration/opening/record.js';
import { createClient } from '../../src/shell/github/client.js';
import { githubSource } from '../../src/shell/github/source.js';
import { openRepository, type Said } from '../commands/action/upkeep.js';
import { planOf } from '../core/judge/judge-story.js';
import type { PullStory } from '../github/pull-story.js';
import { startGitHub } from '../github/request-story.js';
import type { Issue, Run as RunRow } from '../github/state.js';
import { guarded, listen, PERMISSIONS } from '../integrate/integrate-runs.js';
import { quickClock } from '../shell/github/source-runs.js';
import { type Door, isWrite, openHouse } from './door.js';
import { MAIN } from './jobs.js';
import { INTEGRATE_PLANS, type IntegratePlan, type ItemName, openLedger } from './ledger.js';
import { BOT, PLAN_FILE } from './model-repository.js';
import { follow, type Run } from './runs.js';

const REF = 'refs/parallel-work/integrate/p/main';

/** A run of integrate. */
export interface Integration extends Run {
  readonly id: number;
  /** A person asked for the issue to be opened again. */
  readonly recreates: boolean;
  readonly claims: readonly string[];
  /** As GitHub lists it. */
  readonly row: RunRow;
}

/** An issue that a run opened, whatever a person has made of it since. */
export interface Born {
  readonly issue: Issue;
  /** Of the run that opened it. */
  readonly claim: string;
  /** How a person closed or deleted it; undefined: no person did. */
  ended?: 'closed' | 'deleted' | undefined;
  /** It was deleted before any record named it: only a run that it had been shown to can know of it. */
  isForgotten: boolean;
  /** The runs under way that had been shown it when it was deleted. Any of them may still record it. */
  shownTo: readonly Integration[];
}

export type IntegrateStage = Awaited<ReturnType<typeof openIntegrateStage>>;

/** @param lags whether a list of issues may lack the last ones */
export async function openIntegrateStage({ lags }: { readonly lags: boolean }) {
  const github = await startGitHub();
  const { repository, run } = openRepository(github, { a: {} }, { files: { 'src/index.ts': 'index\n' } });
  /** Doors whose next write is done, and never answered; and those whose next list of issues lags. */
  const [losing, hiding] = [new Set<Door>(), new Set<Door>()];
  let turns = 0;
  const house = await openHouse(
    github.url,
    async (door, exchange, send) => {
      turns += 1;
      const isList = exchange.method === 'GET' && /\/issues(\?|$)/.test(exchange.path);
      if (isList && hiding.delete(door)) return Response.json([]);
      const answered = await send();
      if (!isWrite(exchange) || !losing.delete(door)) return answered;
      return Response.json({ message: 'Server Error' }, { status: 502 });
    },
    github.now,
  );
  const ledger = openLedger(() => turns);
  const runs: Integration[] = [];
  const checks: Run[] = [];
  const born: Born[] = [];
  const pulls = new Map<ItemName, PullStory>();
  let made = 0;
  plan('two');

  function plan(name: IntegratePlan): void {
    repository.commit('main', { [PLAN_FILE]: planText(name) });
    ledger.planned(name);
  }

  function integrate(event: string, recreates = false): Integration {
    made += 1;
    const id = 1000 + made;
    const door = house.open();
    const row = repository.run({ id, attempt: 1, name: 'integrate', event, status: 'in_progress', conclusion: null });
    const claims: string[] = [];
    const about = {
      name: `integrate ${id}`,
      event,
      job: MAIN,
      group: undefined,
      started: undefined,
      door,
      isShort: false,
    };
    const followed = follow(about, () =>
      command(id, event, recreates, door, claims).finally(() => {
        // A run that is killed is listed as going on until GitHub notices.
        if (!followed.wasKilled()) row.status = 'completed';
      }),
    );
    const started = { ...followed, id, recreates, claims, row };
    runs.push(started);
    return started;
  }

  async function command(
    id: number,
    event: string,
    recreates: boolean,
    { url }: Door,
    claims: string[],
  ): Promise<Said> {
    const { output, heard } = listen();
    const token = github.token(PERMISSIONS);
    const clock = quickClock();
    const [owner = '', repo = ''] = repository.name.split('/');
    const inputs = {
      command: 'integrate' as const,
      token,
      agents: [],
      comment: false,
      requestBudget: 500,
      dryRun: false,
      ...(recreates ? { recreate: 'p' } : {}),
    };
    const env = {
      GITHUB_EVENT_NAME: event,
      GITHUB_REPOSITORY: repository.name,
      GITHUB_RUN_ID: String(id),
      GITHUB_RUN_ATTEMPT: '1',
    };
    const exitCode = await guarded(output, () =>
      integrateOnGithub(inputs, env, output, {
        open: () => {
          const client = createClient({ token, apiUrl: url, clock });
          return { client, source: githubSource({ client, owner, repo, subject: 'all', settings: { agents: [] } }) };
        },
        newClaim: () => {
          claims.push(`${id}0000-${claims.length + 1}`);
          return claims.at(-1) ?? '';
        },
        pause: clock.sleep,
      }),
    );
    const { said, log, summary, outputs } = heard();
    return { exitCode, failure: undefined, warnings: said, log, summary, outputs };
  }

  /** A run of `check`, about the pull request or about all. */
  function check(pull: PullStory | undefined): Run {
    made += 1;
    const door = house.open();
    const event = pull ? 'pull_request_target' : 'push';
    const about = {
      name: `check ${made}`,
      event,
      job: MAIN,
      group: undefined,
      started: pull?.number,
      door,
      isShort: false,
    };
    const env = { GITHUB_API_URL: door.url, GITHUB_RUN_ID: String(made) };
    const started = follow(about, () => run(event, { ...(pull ? { pull } : {}), env }));
    checks.push(started);
    return started;
  }

  /** A text of its own on the path of its own. */
  function open(item: ItemName): PullStory {
    made += 1;
    const branch = `feat/${item}`;
    if (repository.tip(branch) !== undefined) repository.deleteBranch(branch);
    const pull = repository.open({ branch, files: { [`src/${item}/x.ts`]: `text ${made}\n` } });
    pulls.set(item, pull);
    ledger.opened(item);
    return pull;
  }

  function record(): IntegrationRecord | undefined {
    const oid = repository.data().refs.get(REF);
    const commit = oid === undefined ? undefined : github.world.objects.commit(oid);
    return commit && readRecord(commit.message, 'p', 'main');
  }

  /** The record and every issue. */
  function forget(): void {
    repository.data().refs.delete(REF);
    for (const each of born) {
      each.isForgotten = true;
      each.issue.deleted = true;
    }
  }

  return {
    github,
    repository,
    ledger,
    forget,
    plan,
    integrate,
    check,
    open,
    record,
    /** The latest of each item. */
    pulls: pulls as ReadonlyMap<ItemName, PullStory>,
    runs: runs as readonly Integration[],
    checks: checks as readonly Run[],
    born,
    underWay: (): readonly Run[] => [...runs, ...checks].filter((each) => !each.isOver()),
    lose: ({ door }: Run): void => void losing.add(door),
    hide: ({ door }: Run): void => void hiding.add(door),
    /** A list that lags was given, or may be: then two may be open until the next run. */
    hidden: { isAny: false },
    lags,
    /** Every issue of our bot that carries a marker of ours now. */
    marked: (): readonly Issue[] =>
      [...repository.data().issues.values()].filter(
        ({ body, author, deleted }) => author === BOT && !deleted && readMarker(body ?? '') !== undefined,
      ),
    openOnes: (): readonly Born[] => born.filter(({ issue }) => issue.state === 'open' && !issue.deleted),
    async close(): Promise<void> {
      for (const each of [...runs, ...checks]) await each.kill();
      await house.close();
      await github.stop();
    },
  };
}

/** Null: no plan at all. */
function planText(name: IntegratePlan): string | null {
  if (name === 'none') return null;
  if (name === 'broken') return 'version: 1\nitems: [\n';
  const { items, integrates, ...more } = INTEGRATE_PLANS[name];
  const dropped = 'dropped' in more ? more.dropped : undefined;
  const entries = items.map((item) => [
    item,
    { scope: [`src/${item}/**`], ...(item === dropped ? { dropped: 'not needed' } : {}) },
  ]);
  const integration = { integration: { branch: 'feat/whole', scope: ['src/index.ts'] } };
  return planOf(Object.fromEntries(entries), integrates ? integration : {})['p.yml'] ?? null;
}
