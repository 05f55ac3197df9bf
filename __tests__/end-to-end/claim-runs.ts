/** What the stories of claims share: calls of the bundle, and what the server has then. */
import { PLAN_PATH, type Server, serverWith } from '../commands/cli/claim-story.js';
import { cli } from './bundle-runs.js';
import { documentOf } from './document.js';

export const ITEMS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const WIDE = `version: 1\ntask: T\nitems:\n${ITEMS.map((item) => `  ${item}: { branch: feat/${item}, scope: [src/${item}/**] }\n`).join('')}`;

/** A server with a plan of so many items that can all start. */
export function wideServer(): Server {
  return serverWith({ [PLAN_PATH]: WIDE });
}

export interface Claimed {
  readonly outcome: string;
  readonly item?: string;
  readonly branch?: string;
  readonly by?: string;
  readonly worktree?: string;
}

export async function claim(cwd: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Claimed> {
  // A crowd of processes takes its time.
  const ran = await cli(['claim', '--json', ...args], { cwd, env, patience: 900_000 });
  const document = documentOf(ran) as unknown as { readonly claim?: Claimed };
  return document.claim ?? { outcome: `exit code ${ran.code}` };
}

/** The commits of the item branches on the server, by who claimed them. */
export function owners(server: Server): Readonly<Record<string, string>> {
  return Object.fromEntries(
    server
      .branches()
      .map((branch) => [
        branch,
        server.git('log', '-1', '--format=%(trailers:key=Claimed-By,valueonly)', branch).trim(),
      ]),
  );
}

export function reset(server: Server): void {
  for (const branch of server.branches()) server.git('update-ref', '-d', `refs/heads/${branch}`);
}
