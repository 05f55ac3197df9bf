/** `init`: proposes a first plan, and on request workflows, a hook and instructions for agents. Overwrites nothing. */
import { realpath } from 'node:fs/promises';
import { basename, dirname, relative } from 'node:path';
import type { Entry } from '../../core/facts/questions.js';
import type { Base, PlanTree } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { AGENT_PATHS, agentFiles } from '../../core/init/agent-files.js';
import { agentHooks, guardHooksIn, HOOK_PATHS, LOCAL_SETTINGS, unguardedNote } from '../../core/init/agent-hooks.js';
import { CODE_OWNERS_PATHS, codeOwnersFile } from '../../core/init/code-owners.js';
import { nextSteps } from '../../core/init/next-steps.js';
import { type PlanProposal, type PlanWish, proposePlan } from '../../core/init/plan-proposal.js';
import { preCommitHook } from '../../core/init/pre-commit.js';
import { newFile, type ProposedFile } from '../../core/init/proposed-file.js';
import { type InitReport, initJson, initText } from '../../core/init/report.js';
import type { FoundFile, FoundFiles, RepositoryFacts } from '../../core/init/repository-facts.js';
import { WORKFLOW_PATHS, workflowFiles } from '../../core/init/workflow-files.js';
import { claimMatches, claimProblems } from '../../core/plan/branch-names.js';
import { MOST_ITEMS } from '../../core/plan/definition.js';
import { planIdOf } from '../../core/plan/directory.js';
import { itemsOf, PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { readPlan } from '../../core/plan/read.js';
import { ignoredPlanNote } from '../../core/report/ignored-plan.js';
import { json } from '../../core/report/json.js';
import { shellWord } from '../../core/text/shell.js';
import { readBranchWork } from '../../shell/git/branch-work.js';
import { resolveBase } from '../../shell/git/branches.js';
import { readEditHistory } from '../../shell/git/edit-history.js';
import { filesAt } from '../../shell/git/entries.js';
import { type FoundHookPlace, preCommitPlace } from '../../shell/git/hooks-folder.js';
import { ignoreLocally } from '../../shell/git/ignore-locally.js';
import { ignoredAmong } from '../../shell/git/ignored.js';
import { worktreeBranches } from '../../shell/git/linked-worktrees.js';
import { filesMarkedGenerated, filesOnDisk } from '../../shell/git/listed-files.js';
import { workingTreePlans } from '../../shell/git/plans.js';
import { type GitRepository, openRepository, requireFiles } from '../../shell/git/repository.js';
import { hasVendoredProgram, vendorProgram } from '../../shell/git/vendored-program.js';
import { lookAt, writeWorkingFile } from '../../shell/git/working-files.js';
import { commonDirectoryOf, listWorktrees } from '../../shell/git/worktree-list.js';
import { actionRelease } from './action-release.js';
import type { CommandContext } from './context.js';
import { packageRoot } from './package-root.js';
import { VERSION } from './version.js';

export interface InitOptions {
  readonly branches?: readonly string[];
  readonly items?: string;
  readonly plan?: string;
  /** The name of the action, or true if it is to be found out. */
  readonly action?: string | true;
  readonly hooks?: boolean;
  /** Puts the program into the repository. */
  readonly vendor?: boolean;
  readonly agents?: boolean;
  readonly dryRun?: boolean;
  readonly base?: string;
}

const DEFAULT_PLAN = 'first-plan';
const SAMPLE_ITEMS = 2;

export async function init(options: InitOptions, here: CommandContext): Promise<number> {
  const id = planIdIn(options);
  const count = itemCountIn(options);
  const release = options.action === undefined ? undefined : await actionRelease(nameIn(options.action));
  const repository = await openRepository(here.directory);
  requireFiles(repository);
  const read = await readRepository(repository, options.base);
  const hook = options.hooks ? await preCommitPlace(repository) : undefined;
  const planPath = `${PLAN_DIRECTORY}/${id}.yml`;
  const found = await lookAtAll(repository, planPath, hook);
  const others = release ? await otherWorkflows(repository, read.facts) : [];
  const wished = await wishFor(repository, read, { ...options, id, count });
  const proposal = wished.wish && propose(wished.wish, read, found);
  const own = (await packageRoot())?.program;
  const vendored = options.vendor ? await vendor(repository, own, options.dryRun === true) : undefined;
  const isVendored = vendored ? vendored.state !== 'kept' : await hasVendoredProgram(repository.root);
  const local = own === undefined ? undefined : ({ kind: 'local', file: own } as const);
  const { baseBranch } = read.facts;
  const needsBase = options.base !== undefined || !read.isFoundAsBase;
  const namedBase = needsBase ? { base: baseBranch } : {};
  const program = isVendored ? ({ kind: 'vendored' } as const) : local;
  const hooks = hook && agentHooks(program && { ...program, ...namedBase }, found);
  const owners = release && codeOwnersFile(found);
  const guarded = { branch: baseBranch, isDefault: read.isDefaultBase };
  const files: readonly ProposedFile[] = [
    ...(proposal ? [newFile(planPath, proposal.text, found, KEPT_PLAN)] : []),
    ...(release ? workflowFiles(release, guarded, found, others) : []),
    ...(owners ? [owners] : []),
    ...(options.agents ? agentFiles(found) : []),
    ...(vendored ? [vendored] : []),
    ...(hooks?.files ?? []),
    ...(hook ? [preCommitHook(hook, hook.isLocal ? own : undefined, namedBase.base, found)] : []),
  ];
  if (!options.dryRun) await writeAll(files, repository, found, hook);
  const unguarded = hooks?.files.some(isLocalSettings) === true ? await worktreesWithoutHooks(repository) : [];
  const nowIgnored = options.dryRun ? [] : await ignoreSettings(repository, files);
  const toRoot = relative(await realpath(here.directory), await realpath(repository.root));
  const isInTree = (path: string) => path !== hook?.path || (!hook.isLocal && hook.refused === undefined);
  const inTree = files.map(({ path }) => path).filter(isInTree);
  const ignored = [...(await ignoredAmong(repository.root, inTree))].filter((path) => !LOCAL_SETTINGS.includes(path));
  const isCommitted = (path: string) =>
    inTree.includes(path) && !ignored.includes(path) && !LOCAL_SETTINGS.includes(path);
  const isNew = files.some(({ path, state }) => path === planPath && state !== 'kept');
  const items = isNew ? (proposal?.items ?? []) : [];
  const report: InitReport = {
    isDryRun: options.dryRun === true,
    baseBranch,
    ...(proposal && isNew ? { plan: { id, path: planPath } } : {}),
    items,
    hot: proposal?.hot ?? [],
    files,
    notes: [
      ...read.notes,
      ...wished.notes,
      ...(isNew ? (proposal?.notes ?? []) : []),
      ...(release?.note === undefined || others.length > 0 ? [] : [release.note]),
      ...(hooks?.notes ?? []),
      ...(unguarded.length > 0 ? [unguardedNote(unguarded)] : []),
      ...nowIgnored.map((path) => `"${path}" is listed in "info/exclude" of the repository, so that Git ignores it.`),
      ...(owners?.needsNames ? [`Write into "${owners.path}" who may change plans and workflows.`] : []),
      ...ignored.map((path) =>
        path === planPath
          ? ignoredPlanNote(path)
          : `Git ignores "${path}", so it does not reach other clones and worktrees.`,
      ),
    ],
    next: nextSteps({
      ...(isNew ? { planPath } : {}),
      items,
      files,
      isCommitted,
      baseBranch,
      needsBase,
      hasCommits: read.facts.hasCommits,
      toRoot,
    }),
  };
  await here.terminal.print(
    here.json
      ? json('init', 0, [], { notes: report.notes.length > 0 ? report.notes : undefined, init: initJson(report) })
      : initText(report),
  );
  return 0;
}

const KEPT_PLAN = 'It is not overwritten. Name another plan with --plan <id>.';

function nameIn(action: string | true): string | undefined {
  return action === true ? undefined : action;
}

function planIdIn({ plan = DEFAULT_PLAN }: InitOptions): string {
  if (planIdOf(`${plan}.yml`) === plan) return plan;
  const hint = 'Use 1 to 64 lower-case letters, digits and "-", such as "export".';
  throw new Failure('usage', `The option --plan is "${plan}", which is no id of a plan.`, hint);
}

function itemCountIn({ items, branches }: InitOptions): number | undefined {
  if (items === undefined) return undefined;
  if (branches)
    throw new Failure('usage', 'The options --items and --branches cannot be combined.', 'Use one of them.');
  const count = Number(items);
  if (/^\d+$/.test(items) && count >= 2 && count <= MOST_ITEMS) return count;
  throw new Failure('usage', `The option --items is "${items}".`, `Use a number from 2 to ${MOST_ITEMS}.`);
}

interface ReadRepository {
  readonly facts: RepositoryFacts;
  /** Undefined before the first commit. */
  readonly base: Base | undefined;
  readonly isDefaultBase: boolean;
  /** Whether the commands find this base on their own. */
  readonly isFoundAsBase: boolean;
  readonly filesAtBase: ReadonlyMap<string, Entry>;
  readonly plans: PlanTree | null;
  readonly notes: readonly string[];
}

async function readRepository(repository: GitRepository, wanted: string | undefined): Promise<ReadRepository> {
  const plans = await workingTreePlans(repository);
  const resolved = await resolveBase(repository, wanted).catch((error: unknown) => {
    if (error instanceof Failure && error.code === 'unborn') return undefined;
    throw error;
  });
  if (!resolved) {
    const files = await filesOnDisk(repository);
    const markedGenerated = await filesMarkedGenerated(repository, files);
    const baseBranch = repository.head.branch ?? 'main';
    const facts = { baseBranch, hasCommits: false, files, markedGenerated };
    const isFoundAsBase = ['main', 'master'].includes(baseBranch);
    const option = `--base ${shellWord(baseBranch)}`;
    const notes = isFoundAsBase ? [] : [`No command takes "${baseBranch}" for the base. Add to each: ${option}`];
    return { facts, base: undefined, isDefaultBase: true, isFoundAsBase, filesAtBase: new Map(), plans, notes };
  }
  const { branch, commit, ref, defaultBranch, note } = resolved;
  const filesAtBase = await filesAt(repository.root, commit);
  const files = [...filesAtBase.keys()].sort();
  const history = await readEditHistory(repository.root, commit).catch((error: unknown) => {
    if (error instanceof Failure && error.code === 'missing-objects') return undefined;
    throw error;
  });
  const markedGenerated = await filesMarkedGenerated(repository, files);
  const facts = { baseBranch: branch, hasCommits: true, files, markedGenerated, ...(history ? { history } : {}) };
  const shallow = 'The clone has only a part of the history, so the counts of recent changes are incomplete.';
  return {
    facts,
    base: { branch, commit, ref },
    isDefaultBase: branch === defaultBranch,
    isFoundAsBase: true,
    filesAtBase,
    plans,
    notes: [...(note === undefined ? [] : [note]), ...(repository.shallow ? [shallow] : [])],
  };
}

async function lookAtAll(
  { root }: GitRepository,
  planPath: string,
  hook: FoundHookPlace | undefined,
): Promise<FoundFiles> {
  const found = new Map<string, FoundFile>();
  for (const path of [planPath, 'package.json', ...WORKFLOW_PATHS, ...CODE_OWNERS_PATHS, ...AGENT_PATHS, ...HOOK_PATHS])
    found.set(path, await lookAt(root, path));
  if (hook && hook.refused === undefined) found.set(hook.path, await lookAtHook(hook));
  return found;
}

/** With paths as they are shown, which begin above the folder of Git. */
async function lookAtHook({ path, from, rest }: FoundHookPlace): Promise<FoundFile> {
  const there = await lookAt(from, rest);
  return 'path' in there ? { ...there, path: path.slice(0, -rest.length) + there.path } : there;
}

/** Other workflows that use the action, so that no pull request is checked twice. */
async function otherWorkflows({ root }: GitRepository, { files }: RepositoryFacts): Promise<readonly string[]> {
  const others: string[] = [];
  for (const path of files) {
    if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || WORKFLOW_PATHS.includes(path)) continue;
    const there = await lookAt(root, path);
    if (there.kind === 'file' && /\buses: *["']?[\w.-]+\/parallel-work@/.test(there.text)) others.push(path);
  }
  return others;
}

/** Without a wish, no plan is proposed. */
interface Wished {
  readonly wish?: PlanWish;
  readonly notes: readonly string[];
}

async function wishFor(
  repository: GitRepository,
  { base, filesAtBase, plans }: ReadRepository,
  {
    id,
    branches,
    count,
    plan,
  }: Pick<InitOptions, 'branches' | 'plan'> & { readonly id: string; readonly count: number | undefined },
): Promise<Wished> {
  if (count !== undefined) return { wish: { kind: 'samples', count }, notes: [] };
  const isAsked = branches !== undefined || plan !== undefined;
  const [existing] = (plans?.files ?? []).filter(({ name }) => planIdOf(name) !== undefined);
  if (existing && !isAsked) {
    const note = `There is a plan already: "${PLAN_DIRECTORY}/${existing.name}". Use --plan <id> for another one.`;
    return { notes: [note] };
  }
  if (!base) {
    if (branches) throw new Failure('unborn', 'There is no commit yet, so no branch has work.', 'Use --items <n>.');
    return { wish: { kind: 'samples', count: SAMPLE_ITEMS }, notes: [] };
  }
  const named = branches?.map((name) =>
    repository.local.has(name) ? name : name.replace(/^(?:refs\/heads\/|(?:refs\/remotes\/)?origin\/)/, ''),
  );
  const names = [...new Set(named ?? (await worktreeBranches(repository)).toSorted())].filter(
    (name) => name !== base.branch,
  );
  const own = `${id}.yml`;
  const claimOf = (name: string) => claimIn(plans?.files.filter((file) => file.name !== own) ?? [], name);
  const canBeClaimed = (name: string) => claimProblems(name).length === 0 && claimMatches(name, name);
  const free = names.filter((name) => canBeClaimed(name) && !claimOf(name));
  const taken = names
    .filter((name) => !free.includes(name))
    .map((name) =>
      canBeClaimed(name)
        ? `"${name}" is the branch of item "${claimOf(name)}" already, so it gets no other item.`
        : `No plan can name the branch "${name}", so it gets no item. Rename it.`,
    );
  if (branches && free.length === 0) {
    const message = taken[0] ?? `"${base.branch}" is the base branch, so it cannot be the branch of an item.`;
    throw new Failure('usage', message, 'Name branches that have work for the new plan.');
  }
  // A plan with one item has no use.
  if (!branches && free.length < 2) return { wish: { kind: 'samples', count: SAMPLE_ITEMS }, notes: [] };
  const { works, notes } = await readBranchWork(repository, base, free, filesAtBase);
  return { wish: { kind: 'branches', works }, notes: [...taken, ...notes] };
}

/** The item of another plan in the working tree that has the branch. */
function claimIn(files: PlanTree['files'], branch: string): string | undefined {
  for (const { name, text } of files) {
    if (text === undefined || planIdOf(name) === undefined) continue;
    const { plan } = readPlan({ path: `${PLAN_DIRECTORY}/${name}`, text });
    const item = plan && itemsOf(plan).find(({ branches }) => branches.some((claim) => claimMatches(claim, branch)));
    if (item) return `${item.plan}/${item.item}`;
  }
  return undefined;
}

function propose(wish: PlanWish, { facts, isDefaultBase }: ReadRepository, found: FoundFiles): PlanProposal {
  const manifest = found.get('package.json');
  return proposePlan(facts, wish, {
    ...(manifest?.kind === 'file' ? { manifest: manifest.text } : {}),
    ...(isDefaultBase ? {} : { base: facts.baseBranch }),
  });
}

function vendor({ root }: GitRepository, program: string | undefined, isDryRun: boolean): Promise<ProposedFile> {
  const bundle = program === undefined ? {} : { bundle: dirname(program) };
  return vendorProgram({ root, version: VERSION, isDryRun, ...bundle });
}

function isLocalSettings({ path, state }: ProposedFile): boolean {
  return LOCAL_SETTINGS.includes(path) && state !== 'kept';
}

/** Those that were made before the hooks. */
async function worktreesWithoutHooks(repository: GitRepository): Promise<readonly string[]> {
  const all = await listWorktrees(repository, await commonDirectoryOf(repository));
  const unguarded: string[] = [];
  for (const { path: root } of all) {
    if (root === repository.root || (await lookAt(dirname(root), basename(root))).kind !== 'folder') continue;
    for (const path of LOCAL_SETTINGS) {
      const there = await lookAt(root, path);
      if (there.kind !== 'file' || guardHooksIn(path, there.text) === undefined) unguarded.push(root);
    }
  }
  return unguarded;
}

/** They name files of this machine. */
async function ignoreSettings({ root }: GitRepository, files: readonly ProposedFile[]): Promise<readonly string[]> {
  const written = files.filter(isLocalSettings);
  const ignored: string[] = [];
  for (const { path } of written) if (await ignoreLocally(root, path)) ignored.push(path);
  return ignored;
}

async function writeAll(
  files: readonly ProposedFile[],
  { root }: GitRepository,
  found: FoundFiles,
  hook: FoundHookPlace | undefined,
): Promise<void> {
  for (const { path, text, executable } of files) {
    if (text === undefined) continue;
    const place = hook?.path === path ? { folder: hook.from, path: hook.rest } : { folder: root, path };
    const replaces = found.get(path)?.kind === 'file';
    await writeWorkingFile({ ...place, text, executable: executable === true, replaces });
  }
}
