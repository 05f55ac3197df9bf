/** A repository on the stand-in, and the real `check` command run on it in this process, as an event would. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkOnGithub } from '../../../src/commands/action/check.js';
import { checkGroup } from '../../../src/commands/action/merge-group.js';
import { Failure } from '../../../src/core/failure.js';
import { readInputs } from '../../../src/shell/runner/inputs.js';
import type { Output } from '../../../src/shell/runner/output.js';
import { planOf } from '../../core/judge/judge-story.js';
import type { Permissions } from '../../github/call.js';
import type { Files } from '../../github/files.js';
import type { PullStory } from '../../github/pull-story.js';
import type { GroupStory } from '../../github/repository-story.js';
import type { GitHub } from '../../github/request-story.js';

/** What the set-up of the README gives the job. */
export const NEEDED = { contents: 'read', pull_requests: 'read', statuses: 'write' } as const;

export interface Said {
  /** 1 where it threw, as the entry would. */
  readonly exitCode: 0 | 1;
  readonly failure: { readonly code: string; readonly message: string; readonly hint: string } | undefined;
  readonly log: string;
  readonly summary: string;
  readonly warnings: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
}

export interface RunWith {
  readonly pull?: PullStory;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly permissions?: Permissions;
  readonly payload?: unknown;
  /** A group of the merge queue, judged without the pauses between two readings. */
  readonly group?: GroupStory;
}

let repositories = 0;

/** @param items of one plan, `p.yml`, each on the branch `feat/<id>` unless it says another */
export function openRepository(
  github: GitHub,
  items: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  { plan = {}, files = {} }: { readonly plan?: Readonly<Record<string, unknown>>; readonly files?: Files } = {},
) {
  repositories += 1;
  const name = `acme/app-${repositories}`;
  const repository = github.repository(name, {
    files: { 'README.md': '# App\n', ...planFiles(items, plan), ...files },
  });

  /** As a runner would start it: with the number of the pull request, or with nothing. */
  async function run(
    event: string,
    { pull, inputs = {}, env = {}, permissions, payload, group }: RunWith = {},
  ): Promise<Said> {
    const token = github.token(permissions ?? NEEDED);
    const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'upkeep-')));
    const eventPath = join(folder, 'event.json');
    writeFileSync(eventPath, JSON.stringify(payload ?? (pull ? { pull_request: { number: pull.number } } : {})));
    const said = record();
    const whole = {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_REPOSITORY: name,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '77',
      GITHUB_API_URL: github.url,
      ...env,
    };
    const given = Object.fromEntries(
      Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
    );
    try {
      const read = readInputs({ ...given, INPUT_TOKEN: token }, () => undefined);
      const work = group
        ? checkGroup(read, whole, said.output, group, async () => undefined)
        : checkOnGithub(read, whole, said.output);
      return said.end(await work, undefined);
    } catch (error) {
      if (error instanceof Failure) return said.end(1, error);
      throw error;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  const shown = (pull: PullStory, context = 'parallel-work') =>
    repository.statuses(pull.head).find((status) => status.context === context);
  return {
    repository,
    run,
    /** State and description of the latest status on the head, or `none`. */
    status: (pull: PullStory, context?: string): string => {
      const found = shown(pull, context);
      return found ? `${found.state} ${found.description}` : 'none';
    },
    state: (pull: PullStory, context?: string): string => shown(pull, context)?.state ?? 'none',
    /** How many statuses were ever written. */
    written: (): number => repository.data().statuses.length,
    replan: (next: Readonly<Record<string, Readonly<Record<string, unknown>>>>, more = {}) =>
      repository.commit('main', planFiles(next, more)),
  };
}

function planFiles(
  items: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  plan: Readonly<Record<string, unknown>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(planOf(items, plan)).map(([name, text]) => [`.github/parallel-work/${name}`, text]),
  );
}

function record() {
  const log: string[] = [];
  const summaries: string[] = [];
  const warnings: string[] = [];
  const outputs: Record<string, string> = {};
  const output: Output = {
    setSecret: () => undefined,
    log: (text) => log.push(text),
    warn: (message) => warnings.push(message),
    fail: () => undefined,
    annotate: () => undefined,
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    addSummary: (markdown) => summaries.push(markdown),
    saveSnapshot: () => undefined,
  };
  return {
    output,
    end: (exitCode: 0 | 1, failure: Failure | undefined): Said => ({
      exitCode,
      failure: failure && { code: failure.code, message: failure.message, hint: failure.hint },
      log: log.join('\n'),
      summary: summaries.join('\n'),
      warnings,
      outputs,
    }),
  };
}
