/** One issue for each item, whatever happens to a run at any request, and with two runs at once. Played, not argued. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { issuesOnGithub } from '../../src/commands/action/issues.js';
import { askUntilKnown } from '../../src/commands/ask.js';
import type { Snapshot } from '../../src/core/facts/snapshot.js';
import { surveyIntegration } from '../../src/core/integration/readiness.js';
import { readIssueMarker } from '../../src/core/issues/marker.js';
import { readIssuesRecord } from '../../src/core/issues/record.js';
import { createClient } from '../../src/shell/github/client.js';
import { githubSource } from '../../src/shell/github/source.js';
import type { Inputs } from '../../src/shell/runner/inputs.js';
import type { State } from '../github/state.js';
import { guarded, listen } from '../integrate/integrate-runs.js';
import {
  type Command,
  KINDS,
  type Played,
  play,
  repositoryIn,
  type Schedule,
  type Story,
} from '../integrate/interleave.js';
import { randomFrom } from '../integrate/random.js';
import { scheduleAt, space } from '../integrate/schedules.js';
import { DEEP, SEED } from '../runs.js';
import { quickClock } from '../shell/github/source-runs.js';
import { type IssuesStage, openIssuesStage, PLAN, REF } from './issues-runs.js';

/** Schedules of two runs, of some millions. */
const BUDGET = 60;

const issuesCommand: Command = async (story, run, fetch, source) => {
  const { output, heard } = listen();
  const clock = quickClock();
  const inputs: Inputs = {
    command: 'issues',
    token: 'ghs_0',
    agents: [],
    comment: false,
    requestBudget: 500,
    dryRun: false,
  };
  const env = {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: story.repository,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: '1',
  };
  let claims = 0;
  await guarded(output, () =>
    issuesOnGithub(inputs, env, output, {
      open: () => ({ client: createClient({ token: 'ghs_0', apiUrl: 'http://in.process', fetch, clock }), source }),
      newClaim: () => {
        claims += 1;
        return `${run.id}00000-${claims}`;
      },
      pause: clock.sleep,
      now: clock.now,
    }),
  );
  return heard().said;
};

let stage: IssuesStage;
let first: Snapshot;
let empty: State;
/** The issues are there, then an item merged, one changed, one was dropped and one was added. */
let later: Snapshot;
let opened: State;
beforeAll(async () => {
  stage = await openIssuesStage();
  first = await read();
  empty = structuredClone(stage.github.world.state);
  await stage.issues();
  stage.merge('api');
  stage.replan(
    PLAN.replace('  docs: {', '  docs: { dropped: No time,')
      .replace('depends_on: [api]', 'depends_on: [api, more], context: Shows it.')
      .replace('integration:', '  more: { branch: feat/more, scope: [more/**], verification: npm test }\nintegration:'),
  );
  later = await read();
  opened = structuredClone(stage.github.world.state);
});
afterAll(async () => {
  expect(stage.github.violations).toEqual([]);
  await stage.github.stop();
});

async function read(): Promise<Snapshot> {
  const client = createClient({ token: stage.github.token(), apiUrl: stage.github.url });
  const source = githubSource({ client, owner: 'acme', repo: 'shop', subject: 'all', settings: { agents: [] } });
  const { snapshot } = await askUntilKnown(source, (known) => surveyIntegration(known));
  return snapshot;
}

const story = (start: State, snapshot: Snapshot): Story => ({
  world: stage.github.world,
  command: issuesCommand,
  start,
  repository: 'acme/shop',
  snapshotAt: () => snapshot,
});

interface Shown {
  readonly open: readonly string[];
  readonly all: number;
  readonly parents: readonly boolean[];
  readonly blockedBy: Readonly<Record<string, readonly string[]>>;
  readonly holder: unknown;
  readonly recorded: readonly number[];
}

/** What a person finds in the end. */
function shown(of: Story): Shown {
  const repository = repositoryIn(of);
  const marked = [...repository.issues.values()].flatMap((issue) => {
    const marker = readIssueMarker(issue.body ?? '');
    return marker ? [{ issue, item: marker.item ?? '' }] : [];
  });
  const itemOf = new Map(marked.map(({ issue, item }) => [issue.number, item]));
  const open = marked.filter(({ issue }) => issue.state === 'open');
  const tracking = open.find(({ item }) => item === '')?.issue.number;
  const record = readIssuesRecord(
    of.world.objects.commit(repository.refs.get(REF) ?? '')?.message ?? '',
    'profile',
    'main',
  );
  const kept = new Set([record?.tracking, ...(record?.items ?? [])].flatMap((each) => each?.number ?? []));
  return {
    open: open.map(({ item }) => item).sort(),
    all: marked.length,
    parents: open.filter(({ item }) => item !== '').map(({ issue }) => issue.parent === tracking),
    blockedBy: Object.fromEntries(
      open.map(({ issue, item }) => [item, issue.blockedBy.map((number) => itemOf.get(number) ?? '?')]),
    ),
    holder: record?.holder,
    recorded: open.flatMap(({ issue }) => (kept.has(issue.number) ? [] : [issue.number])),
  };
}

const FIRST: Shown = {
  open: ['', 'api', 'docs', 'page'],
  all: 4,
  parents: [true, true, true],
  blockedBy: { '': [], api: [], docs: [], page: ['api'] },
  holder: undefined,
  recorded: [],
};
const LATER: Shown = {
  open: ['', 'more', 'page'],
  all: 5,
  parents: [true, true],
  blockedBy: { '': [], more: [], page: ['api', 'more'] },
  holder: undefined,
  recorded: [],
};

function check(of: Story, wanted: Shown, played: Played, { trouble }: Schedule): void {
  const found = shown(of);
  // Only where GitHub does late what it did not answer, a second issue is opened, and closed again.
  const all = trouble?.kind === 'applied late' ? found.all : wanted.all;
  expect({ ...found, all: found.all, ...played }).toEqual({ ...wanted, all, ...played });
}

const STORIES = [
  { name: 'opens the issues', wanted: FIRST, tell: () => story(empty, first) },
  { name: 'updates, closes and adds issues', wanted: LATER, tell: () => story(opened, later) },
] as const;

describe.each(STORIES)('a run that $name', ({ name, wanted, tell }) => {
  test.each(KINDS)('is finished by the next run after "%s" at any of its requests (case 190)', async (kind) => {
    const of = tell();
    const alone = await play(of, { first: 0, stretches: [] });
    check(of, wanted, alone, { first: 0, stretches: [] });
    const [length] = alone.requests;
    for (let at = 0; at < length; at++) {
      const schedule: Schedule = { first: 0, stretches: [], trouble: { run: 0, at, kind } };
      try {
        check(of, wanted, await play(of, schedule), schedule);
      } catch (error) {
        process.stdout.write(`${name}: "${kind}" at request ${at} of ${length}\n`);
        throw error;
      }
    }
  });

  test('that begins while another one works, which is then killed, knows what that one did (case 190)', async () => {
    const of = tell();
    const [length] = (await play(of, { first: 0, stretches: [] })).requests;
    for (let at = 1; at < length; at++)
      for (const begun of [1, 2, 3]) {
        const trouble = { run: 0, at, kind: 'crash after' } as const;
        const schedule: Schedule = { first: 0, stretches: [at, begun], trouble };
        check(of, wanted, await play(of, schedule), schedule);
      }
  });

  test('may run beside another one, with a crash or a lost answer at any request (case 190)', async () => {
    const of = tell();
    const alone = await play(of, { first: 0, stretches: [] });
    const [length] = alone.requests;
    const { size } = space(length);
    const random = randomFrom(SEED);
    for (let count = 0; count < Math.round(BUDGET * DEEP); count++) {
      const schedule = scheduleAt(Math.floor(random() * size), length);
      try {
        check(of, wanted, await play(of, schedule), schedule);
      } catch (error) {
        process.stdout.write(`${name}: ${JSON.stringify(schedule)}\n`);
        throw error;
      }
    }
  });
});
