/** Stores the records of plans in Git refs: https://docs.github.com/en/rest/git/refs */
import { z } from 'zod';
import { Failure } from '../../core/failure.js';
import { type Moved, type Namespace, type RefPort, type RefTip, refName } from '../../core/integration/opening/port.js';
import type { Repo } from './client.js';
import { oidShape } from './fragments.js';
import { attempted, unlessMissing, type Written } from './write.js';

const refShape = z.object({ ref: z.string(), object: z.object({ type: z.string(), sha: oidShape }) });
const commitShape = z.object({ message: z.string(), tree: z.object({ sha: oidShape }) });

/** One kind of record, such as those of integrations. */
export interface RecordKind<Content> {
  readonly namespaces: readonly [Namespace, ...Namespace[]];
  /** What it is a record of, for messages: `the integration`. */
  readonly what: string;
  readonly read: (text: string, plan: string, base: string) => Content | undefined;
  readonly write: (record: Content) => string;
  /** Of two records, the one with an issue counts. */
  readonly hasIssue: (record: Content) => boolean;
}

export interface RecordOptions {
  readonly plan: string;
  readonly base: { readonly branch: string };
  /**
   * An existing tree for the commits of the record, whose data is all in their messages. It must contain no workflows,
   * because the token of a job cannot write a ref to a commit with `.github/workflows` that are at the tip of no branch
   * (https://github.com/cli/cli/issues/9514). So the tree of the base cannot be used. Absent if there is no plan any more:
   * then the record has the tree of the one before it.
   */
  readonly tree: string | undefined;
}

export function recordOn<Content>(
  { client, owner, repo }: Repo,
  kind: RecordKind<Content>,
  { plan, base, tree }: RecordOptions,
): Omit<RefPort<Content>, 'pause'> {
  const nameIn = (namespace: Namespace) => refName(namespace, plan, base.branch);
  const below = (namespace: Namespace) => nameIn(namespace).replace(/^refs\//, '');

  function commitAt(oid: string): Promise<z.infer<typeof commitShape>> {
    const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
    return client.rest(route, { owner, repo, commit_sha: oid }, commitShape);
  }

  async function tipIn(namespace: Namespace): Promise<RefTip<Content> | undefined> {
    const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
    const found = await unlessMissing(client.rest(route, { owner, repo, ref: below(namespace) }, refShape));
    if (!found) return undefined;
    const { ref, object } = found;
    const record =
      ref === nameIn(namespace) && object.type === 'commit'
        ? kind.read((await commitAt(object.sha)).message, plan, base.branch)
        : undefined;
    if (record) return { namespace, commit: object.sha, record };
    throw new Failure(
      'ambiguous-lock',
      `The ref "${nameIn(namespace)}" is not a record of ${kind.what} of plan "${plan}", so no issue was opened.`,
      'Check what it points at. Once you delete it, the next run starts from the beginning.',
    );
  }

  return {
    namespaces: kind.namespaces,

    async tip() {
      let first: RefTip<Content> | undefined;
      for (const namespace of kind.namespaces) {
        const tip = await tipIn(namespace);
        if (tip && kind.hasIssue(tip.record)) return tip;
        first ??= tip;
      }
      return first ?? null;
    },

    async write(record, on) {
      const route = 'POST /repos/{owner}/{repo}/git/commits';
      const parent = tree === undefined && on ? await commitAt(on.commit) : undefined;
      const parameters = {
        owner,
        repo,
        message: kind.write(record),
        tree: tree ?? parent?.tree.sha,
        parents: on ? [on.commit] : [],
      };
      return (await client.rest(route, parameters, z.object({ sha: oidShape }))).sha;
    },

    async create(namespace, commit) {
      const route = 'POST /repos/{owner}/{repo}/git/refs';
      const parameters = { owner, repo, ref: nameIn(namespace), sha: commit };
      return movedBy(await attempted(client.rest(route, parameters, refShape)), namespace === kind.namespaces[0]);
    },

    async advance(namespace, commit) {
      const route = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
      const parameters = { owner, repo, ref: below(namespace), sha: commit, force: false };
      return movedBy(await attempted(client.rest(route, parameters, refShape)), false);
    },
  };
}

/** @param mayBeElsewhere whether there is another namespace if the server does not know this one */
function movedBy(written: Written<unknown>, mayBeElsewhere: boolean): Moved {
  switch (written.kind) {
    case 'done':
      return 'done';
    case 'unknown':
      return 'unknown';
    case 'refused': {
      if (written.status !== 409 && written.status !== 422) throw written.failure;
      return mayBeElsewhere && written.status === 422 && namesPrefix(written.message) ? 'elsewhere' : 'refused';
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
