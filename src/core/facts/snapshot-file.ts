/** A saved snapshot, read back: checked, since it may come from another version or another hand. */
import { z } from 'zod';
import { Failure } from '../failure.js';
import { CHANGE_KINDS } from '../terms.js';
import type { Snapshot } from './snapshot.js';

const text = z.string();
const party = {
  branch: text,
  base: text,
  sameRepository: z.boolean(),
  number: z.number().exactOptional(),
  url: text.exactOptional(),
  openedAt: text.exactOptional(),
};
const change = z.object({
  path: text,
  kind: z.enum(CHANGE_KINDS),
  encoding: z.literal('invalid').exactOptional(),
  renamedTo: text.exactOptional(),
  renamedFrom: text.exactOptional(),
  copiedFrom: text.exactOptional(),
});
const changes = z.discriminatedUnion('complete', [
  z.object({ complete: z.literal(true), list: z.array(change) }),
  z.object({ complete: z.literal(false), reason: text }),
]);
const planFile = z.object({
  name: text,
  mode: text,
  oid: text,
  text: text.exactOptional(),
  unreadable: text.exactOptional(),
});
const status = z
  .object({ state: z.enum(['success', 'failure', 'error', 'pending']), description: text, isOwn: z.boolean() })
  .nullable();
const seen = { number: z.number(), head: text, status };

const postedComment = z.object({ id: z.number(), body: text, hasTwin: z.literal(true).exactOptional() });

const traces = z.object({
  records: z.array(z.object({ ref: text, commit: text, message: text })).nullable(),
  issues: z
    .array(
      z.object({
        number: z.number(),
        url: text,
        isOpen: z.boolean(),
        isOwn: z.boolean(),
        body: text,
        comments: z.array(text),
      }),
    )
    .nullable(),
});

const snapshot: z.ZodType<Snapshot> = z.object({
  version: z.literal(1),
  source: z.enum(['github', 'git']),
  repository: z.object({ name: text, url: text.exactOptional(), defaultBranch: text }),
  base: z.object({ branch: text, commit: text }),
  subject: z.union([z.literal('all'), z.object({ pull: z.number() }), z.object({ branch: text })]),
  settings: z.object({ agents: z.array(text), context: text.exactOptional(), comment: z.boolean().exactOptional() }),
  pulls: z.array(
    z.object({
      ...party,
      head: text,
      revision: text,
      title: text.exactOptional(),
      author: text.exactOptional(),
      draft: z.boolean().exactOptional(),
      changes,
    }),
  ),
  merged: z.array(
    z.object({
      ...party,
      mergedAt: text.exactOptional(),
      mergeCommit: text.nullable(),
      before: text.nullable(),
      changes,
    }),
  ),
  answers: z.object({
    claims: z.array(z.object({ branch: text, unprovable: text.exactOptional(), found: z.boolean().exactOptional() })),
    numbers: z.array(z.number()),
    entries: z.array(z.object({ revision: text, path: text, entry: z.object({ mode: text, oid: text }).nullable() })),
    reached: z.array(z.object({ commit: text, reached: z.boolean() })),
    plans: z.array(z.object({ revision: text, tree: text.nullable() })),
    trees: z.array(z.object({ id: text, files: z.array(planFile) })),
    mergeBases: z.array(z.object({ revision: text, commit: text.nullable() })),
    stacked: z.array(z.object({ revision: text, upon: text, paths: z.array(text).nullable() })),
    files: z.array(z.object({ revision: text, paths: z.array(text).nullable() })).exactOptional(),
    branches: z.array(z.object({ branch: text, exists: z.boolean().nullable() })).exactOptional(),
    overview: z
      .object({
        open: z.array(z.object({ ...seen, branch: text, sameRepository: z.boolean(), author: text.exactOptional() })),
        closed: z.array(z.object(seen)),
      })
      .exactOptional(),
    optionalPulls: z.array(z.object({ pull: z.number(), isRead: z.boolean() })).exactOptional(),
    ownStatuses: z.array(z.object({ commit: text, status })).exactOptional(),
    queues: z
      .array(
        z.object({
          head: text,
          entries: z.array(z.object({ pull: z.number(), head: text, base: text.exactOptional() })).nullable(),
        }),
      )
      .exactOptional(),
    comments: z
      .array(z.object({ pull: z.number(), comment: z.union([postedComment, z.literal('unreadable')]).nullable() }))
      .exactOptional(),
    integrationHistory: traces.exactOptional(),
  }),
  notes: z.array(text),
});

/** @throws Failure `snapshot` for anything that is none */
export function readSnapshot(json: string, name: string): Snapshot {
  const parsed = snapshot.safeParse(parse(json, name));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw failure(name, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong shape'}`);
}

function parse(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw failure(name, error instanceof Error ? error.message : String(error));
  }
}

function failure(name: string, reason: string): Failure {
  return new Failure(
    'snapshot',
    `"${name}" is no snapshot of parallel-work: ${reason}`,
    'give the file that the output "snapshot" of the action names',
  );
}
