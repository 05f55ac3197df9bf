// Builds a story of repositories, branches and pull requests, and serves it as GitHub would. See README.md beside this file.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Permissions, Viewer } from './call.js';
import { tellEvents } from './events.js';
import type { Fault, Match, Request, SetFault, When } from './faults.js';
import { createFaults, matches } from './faults.js';
import type { Files } from './files.js';
import type { World } from './github-state.js';
import { addRepository } from './github-state.js';
import { createHistory } from './history.js';
import { createObjects } from './objects.js';
import type { RepositoryStory } from './repository-story.js';
import { bare, tellRepository, theRepository } from './repository-story.js';
import { type Host, serve } from './server.js';
import type { State } from './state.js';
import { createState, now, user } from './state.js';

export { executable, submodule, symlink } from './files.js';

export type GitHub = Awaited<ReturnType<typeof startGitHub>>;

export interface TokenOptions {
  /** Default: `github-actions[bot]`. A login without `[bot]` makes a person's token, which may ask `GET /user`. */
  readonly login?: string;
  /** Requests an hour: 1,000 unless given. */
  readonly limit?: number;
}

/** Starts an empty GitHub on a free port of the loopback interface. End it with `stop()`. */
export async function startGitHub() {
  const directory = mkdtempSync(join(tmpdir(), 'stand-in-'));
  bare(join(directory, 'shared.git'), 'main');
  const objects = createObjects(join(directory, 'shared.git', 'objects'));
  const world: World = { state: createState(), objects, history: createHistory(objects) };
  const host: Host = {
    world,
    tokens: new Map(),
    requests: [],
    violations: [],
    faults: createFaults(),
    treeLimit: 100_000,
  };
  const running = await serve(host);
  let made = 0;

  function repository(
    name: string,
    options: { readonly files?: Files; readonly defaultBranch?: string; readonly private?: boolean } = {},
  ): RepositoryStory {
    const { id, defaultBranch } = addRepository(world, name, {
      ...(options.defaultBranch === undefined ? {} : { defaultBranch: options.defaultBranch }),
      ...(options.private === undefined ? {} : { private: options.private }),
    });
    const story = tellRepository(world, directory, () => theRepository(world.state, id));
    if (options.files !== undefined) story.commit(defaultBranch, options.files, { message: 'First commit' });
    return story;
  }

  /** A token with these permissions and no others (names with `_`, as the API has them), or with all. */
  function token(permissions: Permissions | 'all' = 'all', options: TokenOptions = {}): string {
    made += 1;
    const login = user(world.state, options.login ?? 'github-actions[bot]').login;
    const viewer: Viewer = {
      token: `ghs_${String(made).padStart(36, '0')}`,
      login,
      permissions,
      app: login.endsWith('[bot]'),
      limit: options.limit ?? 1000,
      used: 0,
    };
    host.tokens.set(viewer.token, viewer);
    return viewer.token;
  }

  return {
    /** `GITHUB_API_URL`; GraphQL is at `/graphql` below it. */
    url: running.url,
    /** The same as a GitHub Enterprise Server has it: `/api/v3`, GraphQL at `/api/graphql`. */
    enterpriseUrl: `${running.url}/api/v3`,
    repository,
    token,
    /** How many requests a token has used. */
    used: (of: string): number => host.tokens.get(of)?.used ?? 0,
    fault: (match: Match, fault: Fault, when?: When): SetFault => host.faults.set(match, fault, when),
    /** Runs before every matching request (by default once), so that the state can change in the middle of a run. */
    before: (match: Match, hook: (request: Request) => void | Promise<void>, when?: When): SetFault =>
      host.faults.set(match, { before: hook }, when),
    ...tellEvents({ world, origin: running.url }),
    clearFaults: (): void => host.faults.clear(),
    /** A copy of the state as it is now, for `{ stale }`. */
    moment: (): State => structuredClone(world.state),
    requests: host.requests as readonly Request[],
    count: (match: Match): number => host.requests.filter((request) => matches(match, request)).length,
    /** Forgets the requests so far; violations stay. */
    resetRequests: (): void => void host.requests.splice(0),
    /** What broke GitHub's contract, in words. Every test ends with expecting none. */
    violations: host.violations as readonly string[],
    limitTrees: (entries: number): void => {
      host.treeLimit = entries;
    },
    /** Lets the logical clock run. */
    advance: (seconds: number): void => {
      world.state.clock += seconds;
    },
    now: (): string => now(world.state),
    /** The repositories, issues, statuses and so on as they are: for assertions. */
    state: (): State => world.state,
    world,
    stop: async (): Promise<void> => {
      await running.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
