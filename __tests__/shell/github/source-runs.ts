/** A repository on the stand-in with one plan, a client whose waiting takes no time, and a source that reads it. */
import type { Question } from '../../../src/core/facts/questions.js';
import type { Snapshot } from '../../../src/core/facts/snapshot.js';
import { type Client, type ClientOptions, createClient } from '../../../src/shell/github/client.js';
import { type GithubOptions, githubSource } from '../../../src/shell/github/source.js';
import { startGitHub } from '../../github/request-story.js';

export const PLAN = '.github/parallel-work/profile.yml';
export const NEEDED = { contents: 'read', pull_requests: 'read' } as const;

/** Time that passes only by waiting. */
export function quickClock() {
  const waits: number[] = [];
  let at = 0;
  return {
    waits,
    now: () => at,
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds);
      at += milliseconds;
    },
    random: () => 0,
  };
}

export type Stage = Awaited<ReturnType<typeof openStage>>;

export async function openStage() {
  const github = await startGitHub();
  const repository = github.repository('acme/app', {
    files: { 'README.md': 'app\n', 'src/app.ts': 'app\n', [PLAN]: 'branch: feat/a, bots/a-*\n' },
  });
  const clocks: ReturnType<typeof quickClock>[] = [];

  function client(options: Partial<ClientOptions> = {}): Client & { readonly waits: readonly number[] } {
    const clock = quickClock();
    clocks.push(clock);
    const made = createClient({ token: github.token(NEEDED), apiUrl: github.url, clock, ...options });
    return { ...made, waits: clock.waits };
  }

  function source(subject: GithubOptions['subject'], options: Partial<GithubOptions> = {}) {
    return githubSource({
      client: client(),
      owner: 'acme',
      repo: 'app',
      subject,
      settings: { agents: [] },
      ...options,
    });
  }

  /** Starts, asks, and gives the snapshot. */
  async function read(
    subject: GithubOptions['subject'],
    questions: readonly Question[] = [],
    options: Partial<GithubOptions> = {},
  ): Promise<Snapshot> {
    const from = source(subject, options);
    const snapshot = await from.start();
    return questions.length > 0 ? from.answer(snapshot, questions) : snapshot;
  }

  return { github, repository, client, source, read };
}

export function claims(...branches: string[]): Question[] {
  return branches.map((branch) => ({ kind: 'claim', branch }));
}

/** `n` files, `dir/0001.txt` on. */
export function manyFiles(count: number, folder = 'many', content = 'text\n'): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${folder}/${String(index).padStart(4, '0')}.txt`, content]),
  );
}

export function named(snapshot: Snapshot, number: number) {
  const pull = snapshot.pulls.find((each) => each.number === number);
  if (!pull) {
    throw new Error(`pull request ${number} is not in the snapshot`);
  }
  return pull;
}

/** `A src/a.ts` and the like; or the reason. */
export function shown(changes: Snapshot['pulls'][number]['changes']): string | string[] {
  return changes.complete ? changes.list.map(({ kind, path }) => `${kind} ${path}`).toSorted() : changes.reason;
}
