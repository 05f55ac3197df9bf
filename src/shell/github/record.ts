/** Stores the record of an integration in a Git ref: https://docs.github.com/en/rest/git/refs */
import { z } from 'zod';
import { Failure } from '../../core/failure.js';
import {
  type Moved,
  NAMESPACES,
  type Namespace,
  type RecordPort,
  type RecordTip,
  refName,
} from '../../core/integration/opening/port.js';
import { readRecord, recordText } from '../../core/integration/opening/record.js';
import type { Repo } from './client.js';
import { oidShape } from './fragments.js';
import { attempted, unlessMissing, type Written } from './write.js';

const refShape = z.object({ ref: z.string(), object: z.object({ type: z.string(), sha: oidShape }) });
const commitShape = z.object({ message: z.string() });

export interface RecordOptions {
  readonly plan: string;
  readonly base: { readonly branch: string };
  /**
   * An existing tree for the commits of the record, whose data is all in their messages. It must contain no workflows,
   * because the token of a job cannot write a ref to a commit with `.github/workflows` that are at the tip of no branch
   * (https://github.com/cli/cli/issues/9514). So the tree of the base cannot be used.
   */
  readonly tree: string;
}

export function recordOn(
  { client, owner, repo }: Repo,
  { plan, base, tree }: RecordOptions,
): Pick<RecordPort, 'tip' | 'write' | 'create' | 'advance'> {
  const nameIn = (namespace: Namespace) => refName(namespace, plan, base.branch);
  const below = (namespace: Namespace) => nameIn(namespace).replace(/^refs\//, '');

  async function messageOf(oid: string): Promise<string> {
    const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
    return (await client.rest(route, { owner, repo, commit_sha: oid }, commitShape)).message;
  }

  async function tipIn(namespace: Namespace): Promise<RecordTip | undefined> {
    const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
    const found = await unlessMissing(client.rest(route, { owner, repo, ref: below(namespace) }, refShape));
    if (!found) return undefined;
    const { ref, object } = found;
    const record =
      ref === nameIn(namespace) && object.type === 'commit'
        ? readRecord(await messageOf(object.sha), plan, base.branch)
        : undefined;
    if (record) return { namespace, commit: object.sha, record };
    throw new Failure(
      'ambiguous-lock',
      `The ref "${nameIn(namespace)}" is not a record of the integration of plan "${plan}", so no issue was opened.`,
      'Check what it points at. Once you delete it, the next run starts from the beginning.',
    );
  }

  return {
    async tip() {
      let first: RecordTip | undefined;
      for (const namespace of NAMESPACES) {
        const tip = await tipIn(namespace);
        if (tip?.record.issue !== undefined) return tip;
        first ??= tip;
      }
      return first ?? null;
    },

    async write(record, on) {
      const route = 'POST /repos/{owner}/{repo}/git/commits';
      const parameters = { owner, repo, message: recordText(record), tree, parents: on ? [on.commit] : [] };
      return (await client.rest(route, parameters, z.object({ sha: oidShape }))).sha;
    },

    async create(namespace, commit) {
      const route = 'POST /repos/{owner}/{repo}/git/refs';
      const parameters = { owner, repo, ref: nameIn(namespace), sha: commit };
      return movedBy(await attempted(client.rest(route, parameters, refShape)), namespace);
    },

    async advance(namespace, commit) {
      const route = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
      const parameters = { owner, repo, ref: below(namespace), sha: commit, force: false };
      return movedBy(await attempted(client.rest(route, parameters, refShape)), undefined);
    },
  };
}

/** @param namespace the namespace in which the new ref should be created */
function movedBy(written: Written<unknown>, namespace: Namespace | undefined): Moved {
  switch (written.kind) {
    case 'done':
      return 'done';
    case 'unknown':
      return 'unknown';
    case 'refused': {
      if (written.status !== 409 && written.status !== 422) throw written.failure;
      return namespace === NAMESPACES[0] && written.status === 422 && namesPrefix(written.message)
        ? 'elsewhere'
        : 'refused';
    }
  }
}

/**
 * Messages such as "Reference name must start with refs/heads or refs/tags" or "refs/parallel-work is not allowed".
 * They mean neither a ruleset nor a ref that already exists.
 */
function namesPrefix(message: string): boolean {
  return (
    /\brefs\/(heads|tags|parallel-work)\b|\bprefix\b|\bnamespace\b/i.test(message) &&
    !/already exists|\brules?\b/i.test(message)
  );
}
