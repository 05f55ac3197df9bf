/** Defines the plan file in one place. The reader, the JSON schema for editors and the types are made from it. */
import { z } from 'zod';
import { branchProblems, claimProblems, MOST_BRANCH_CHARACTERS } from './branch-names.js';
import { ID } from './directory.js';
import { globProblems, MOST_GLOB_CHARACTERS, pathProblems, type TextProblem } from './glob-problems.js';
import { uniqueProblems } from './unique-keys.js';

export const MOST_ITEMS = 500;
export const MOST_GLOBS = 200;
export const MOST_LEEWAY = 50;
const MOST_SETUP = 20;

/**
 * Rules whose severity a plan may change. The first two can only be raised, because without them two items could change
 * the same file.
 */
export const FIXED_RULES = ['scope-overlap', 'branch-clash'] as const;
const FREE_RULES = [
  'path-clash',
  'constraint-covers-scope',
  'shared-file',
  'vague-scope',
  'wide-leeway',
  'dead-glob',
  'already-exists',
  'emptied-folder',
  'moving-files',
  'glob-class',
  'glob-trap',
  'near-miss',
  'missing-part',
  'provides-outside-scope',
  'unbacked-use',
  'no-parallelism',
  'single-file-item',
  'tight-coupling',
  'plan-removed',
  'frozen-contract',
  'used-before',
  'stray-file',
  'misplaced-plan',
] as const;

/** Rules about pull requests whose severity a plan may change. */
const PULL_RULES = ['contract-missing'] as const;

/** The ids of the rules about plans. */
export type PlanRuleId = (typeof FIXED_RULES)[number] | (typeof FREE_RULES)[number];

function checked(code: string, problems: (text: string) => readonly TextProblem[]) {
  return (text: string, context: z.RefinementCtx<string>) => {
    for (const { message, hint } of problems(text))
      context.addIssue({ code: 'custom', message, params: { code, hint } });
  };
}

const text = z.string().regex(/\S/, 'is empty');
const id = z.string().regex(ID);
const glob = z
  .string()
  .min(1)
  .max(MOST_GLOB_CHARACTERS)
  .superRefine(
    checked('bad-glob', (each) => (each === '' || each.length > MOST_GLOB_CHARACTERS ? [] : globProblems(each))),
  )
  .describe(
    'A path or glob from the root of the repository, such as "src/api/**". Put it in quotes if it begins with * { [ ! or @.',
  );
const globs = z.array(glob).max(MOST_GLOBS);
const unique = z
  .string()
  .min(1)
  .max(MOST_GLOB_CHARACTERS)
  .superRefine(
    checked('bad-unique', (each) => (each === '' || each.length > MOST_GLOB_CHARACTERS ? [] : uniqueProblems(each))),
  )
  .describe('A glob with "<key>" once, in the place of what must be unique: "db/migrations/<key>_*.sql".');
const branch = z
  .string()
  .min(1)
  .max(MOST_BRANCH_CHARACTERS)
  .superRefine(checked('bad-branch', (each) => (each === '' ? [] : branchProblems(each))));
const claim = z
  .string()
  .min(1)
  .superRefine(checked('bad-branch', (each) => (each === '' ? [] : claimProblems(each))))
  .describe('The name of a branch, or a glob that begins with a literal folder name, such as "copilot/avatar-*".');
const claims = z
  .union([claim, z.array(claim).min(1).max(MOST_GLOBS)])
  .describe('The branch on which the work is done: a branch name, or a list of names and globs.');
const number = z.int().min(1);
const leeway = z
  .int()
  .min(0)
  .max(MOST_LEEWAY)
  .describe(
    'How many files outside its scope an item may create or modify, if no unfinished item owns them. Default: 0.',
  );
const commit = z
  .string()
  .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'is not a full commit id: Write all 40 digits (or 64) in lower case.');
const reference = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,63}(?:\/[a-z0-9][a-z0-9-]{0,63})?$/,
    'is neither an item id nor "plan/item": Write an id of 1 to 64 lower-case letters, digits and "-".',
  )
  .describe('The id of an item of this plan, or "plan/item".');

const kinds = {
  any: globs.optional().describe('Files that may be created, modified or deleted.'),
  create: globs.optional().describe('Files that may be created.'),
  modify: globs.optional().describe('Files that may be modified.'),
  delete: globs.optional().describe('Files that may be deleted.'),
};
const scope = z
  .union([
    globs.min(1),
    z
      .strictObject({ ...kinds, except: globs.optional().describe('Files to exclude from all the lists above.') })
      .meta({ minProperties: 1 }),
  ])
  .describe('The files that the item may change: globs by kind of change, or one list of globs for every kind.');
const constraints = z
  .strictObject({
    do_not_touch: z
      .union([
        globs,
        z.strictObject({
          any: globs.optional().describe('Files that must not be changed in any way.'),
          create: globs.optional().describe('Files that must not be created.'),
          modify: globs.optional().describe('Files that must not be modified.'),
          delete: globs.optional().describe('Files that must not be deleted.'),
        }),
      ])
      .optional()
      .describe(
        'Files that must not change: globs by kind of change, or one list of globs for every kind. Overrides the scope.',
      ),
    notes: z.array(text).optional().describe('Other limits, in plain words, one per entry.'),
  })
  .describe('What the item must not do.');

const item = z
  .strictObject({
    title: text.optional().describe('A one-line title. Default: the id of the item.'),
    branch: claims,
    scope,
    leeway: leeway.optional(),
    context: text
      .optional()
      .describe('What the person or agent who works on the item has to know and cannot see in the code.'),
    contracts: z
      .strictObject({
        provides: z
          .array(
            z.strictObject({
              path: z
                .string()
                .superRefine(checked('bad-path', pathProblems))
                .describe('The file that contains the declarations.'),
              declares: z.array(text).optional().describe('Signatures that other items may use, one per entry.'),
            }),
          )
          .max(MOST_GLOBS)
          .optional()
          .describe('What other items may rely on before it exists.'),
        uses: z.array(reference).max(MOST_ITEMS).optional().describe('Items whose contracts this item uses.'),
      })
      .optional()
      .describe('Signatures agreed on before the work begins.'),
    constraints: constraints.optional(),
    verification: text.optional().describe('The command that shows that the work is done.'),
    depends_on: z
      .array(reference)
      .max(MOST_ITEMS)
      .optional()
      .describe('Items that must be finished first. An item may share files with the items that it depends on.'),
    dropped: text.optional().describe('The reason why the item was given up. A dropped item owns no files.'),
    merged: z
      .union([
        z.strictObject({ pull: number.describe('The number of the merged pull request.') }),
        z.strictObject({
          commit: commit.describe('The full id of the commit on the base branch (40 digits), in quotes.'),
        }),
      ])
      .optional()
      .describe(
        'Where the work was merged, if not from the branch of the item. It is verified against the base branch.',
      ),
  })
  .describe('One unit of parallel work, with one branch, one pull request and its own files.');

const integration = z
  .strictObject({
    title: text.optional().describe('A one-line title. Default: "Integrate <task>".'),
    branch: claims.optional(),
    scope: scope.optional(),
    context: text
      .optional()
      .describe('What the person or agent who integrates has to know and cannot see in the code.'),
    constraints: constraints.optional(),
    tasks: z.array(text).optional().describe('What to do once all items have merged, one task per entry.'),
    verification: text.optional().describe('The command that shows that everything works together.'),
    labels: z.array(text).max(100).optional().describe('Labels of the integration issue.'),
    assignees: z.array(text).max(10).optional().describe('Logins to assign the integration issue to.'),
  })
  .describe('The last unit of work, after all items have merged.');

const ruleSeverities: Readonly<Record<string, z.ZodOptional<z.ZodType<'error' | 'warn' | 'off'>>>> = Object.fromEntries(
  [
    ...FIXED_RULES.map((rule) => [rule, z.enum(['error']).optional().describe('Always an error.')] as const),
    ...[...FREE_RULES, ...PULL_RULES].map(
      (rule) => [rule, z.enum(['error', 'warn', 'off']).optional().describe(`Severity of "${rule}".`)] as const,
    ),
  ],
);

export const PLAN_FILE = z
  .strictObject({
    version: z.literal(1).describe('The version of the plan format.'),
    task: text.describe('The whole task, in one line.'),
    context: text.optional().describe('A description of the whole task. The integration issue repeats it.'),
    base: branch.optional().describe('The base branch of the plan. Default: the default branch of the repository.'),
    generated: globs
      .optional()
      .describe(
        'Files that any item may create or modify, such as lock files. They are generated again at integration.',
      ),
    shared: globs.optional().describe('Files that any item may create, such as changelog fragments.'),
    outsiders: z
      .enum(['active', 'fail', 'warn', 'ignore'])
      .optional()
      .describe(
        'What happens to unlisted pull requests that change an owned file. With "active" (the default), they fail while the item that owns the file has an open pull request.',
      ),
    admit: z
      .array(
        z.strictObject({
          pull: number.describe('The number of the pull request.'),
          reason: text.describe('Why it may change owned files.'),
        }),
      )
      .max(MOST_GLOBS)
      .optional()
      .describe('Unlisted pull requests that may change owned files.'),
    leeway: leeway.optional(),
    unique: z
      .array(unique)
      .max(MOST_GLOBS)
      .optional()
      .describe('Numbers that only one file or folder in a place may have, like those of migrations.'),
    setup: z
      .union([text, z.array(text).min(1).max(MOST_SETUP)])
      .optional()
      .describe(
        'Commands that prepare a new working tree, such as "npm ci". Run only by "worktrees --setup" and "rehearse --setup".',
      ),
    rules: z.strictObject(ruleSeverities).optional().describe('Severities of the rules for this plan.'),
    items: z
      .record(id, item)
      .meta({ minProperties: 1, maxProperties: MOST_ITEMS })
      .describe('The items, by id. An id has lower-case letters, digits and "-".'),
    integration: integration.optional(),
  })
  .describe('A task, split into items for parallel work.');

/** A plan file as written, after validation. */
export type PlanFileContent = z.infer<typeof PLAN_FILE>;
export type ItemContent = z.infer<typeof item>;
export type ScopeContent = z.infer<typeof scope>;
