/** `import <path>`: makes a plan from a plan in the format of another tool, and prints it or puts it in place. */
import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Facts, PENDING, type Pending, withFacts } from '../../core/facts/facts.js';
import type { PlanFile, PlanTree, Snapshot } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import type { Finding, Judgement, Problem } from '../../core/finding.js';
import { type Draft, draftPlan, sameRepository } from '../../core/import/draft.js';
import { FORMAT_IDS, type FormatId, groupDocuments, type SourceGroup } from '../../core/import/formats.js';
import { draftReport } from '../../core/import/report.js';
import type { BaseFiles } from '../../core/import/source-paths.js';
import type { SourcePlan } from '../../core/import/source-plan.js';
import { lintPlans } from '../../core/lint/lint.js';
import { lintContext } from '../../core/lint/lint-context.js';
import { remembered } from '../../core/maps.js';
import { claimProblems } from '../../core/plan/branch-names.js';
import { planIdOf } from '../../core/plan/directory.js';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { readPlans } from '../../core/plan/read.js';
import { basePlansAt } from '../../core/progress/base-plans.js';
import { ignoredPlanNote } from '../../core/report/ignored-plan.js';
import { json } from '../../core/report/json.js';
import { visible, visibleLines } from '../../core/text/inert.js';
import { shellWord } from '../../core/text/shell.js';
import { gitLines } from '../../shell/git/git.js';
import { ifThere } from '../../shell/git/if-there.js';
import { ignoredAmong } from '../../shell/git/ignored.js';
import { workingTreePlans } from '../../shell/git/plans.js';
import { type GitRepository, openRepository, requireFiles } from '../../shell/git/repository.js';
import { gitSource } from '../../shell/git/source.js';
import { writeWorkingFile } from '../../shell/git/working-files.js';
import { askUntilKnown } from '../ask.js';
import type { CommandContext } from './context.js';
import { type GivenDocuments, readGiven } from './import-files.js';

export interface ImportOptions {
  readonly format?: string;
  readonly branch?: string;
  readonly repository?: string;
  readonly write?: boolean;
  readonly overwrite?: boolean;
  readonly base?: string;
}

export async function importPlan(path: string, options: ImportOptions, here: CommandContext): Promise<number> {
  const format = formatOf(options.format);
  requirePattern(options.branch);
  const repository = await openRepository(here.directory);
  requireFiles(repository);
  const given = await readGiven(path, here.directory, repository.root);
  const groups = groupDocuments(given.documents, format);
  const own = options.repository ?? (await ownName(repository));
  const sources = readGroups(groups, options, own);
  const tree = await workingTreePlans(repository);
  const source = gitSource({
    directory: here.directory,
    repository,
    subject: 'all',
    settings: { agents: [] },
    ...(options.base === undefined ? {} : { base: options.base }),
  });
  const drafted = new Map<readonly string[], Draft[]>();
  const { result } = await askUntilKnown(
    source,
    (snapshot) =>
      withFacts(snapshot, (facts) =>
        draftAll(sources, tree, { options, root: repository.root, repository: own, drafted }, snapshot, facts),
      ),
    here.terminal.progress.say,
  );
  const problems = [
    ...sources.flatMap((each) => ('problem' in each ? [each.problem] : [])),
    ...unreadFiles(given, groups),
  ];
  return await conclude(path, result, problems, given, { options, repository, tree }, here);
}

function formatOf(text: string | undefined): FormatId | undefined {
  const format = FORMAT_IDS.find((each) => each === text);
  if (text === undefined || format) return format;
  throw new Failure('usage', `The option --format is "${text}".`, `Allowed: ${FORMAT_IDS.join(', ')}.`);
}

function requirePattern(pattern: string | undefined): void {
  if (pattern === undefined) return;
  const hint = 'Write a name with "<item>", such as "feat/<item>" or "<plan>/<item>".';
  if (!pattern.includes('<item>')) throw new Failure('usage', `The option --branch is "${pattern}".`, hint);
  const [problem] = claimProblems(pattern.replaceAll('<plan>', 'plan').replaceAll('<item>', 'item'));
  if (problem) throw new Failure('usage', problem.message, hint);
}

interface ReadPlanSource {
  readonly format: FormatId;
  readonly plan: SourcePlan;
  readonly repository?: string;
}

type ReadSource = ReadPlanSource | { readonly problem: Problem };

function readGroups(groups: readonly SourceGroup[], options: ImportOptions, own: string): ReadSource[] {
  return groups.flatMap(({ format, documents }): ReadSource[] => {
    const { plan, problems } = format.read(documents);
    if (!plan) return problems.map((problem) => ({ problem }));
    const named = [...new Set(plan.tasks.flatMap((task) => task.repository ?? []))];
    if (named.length === 0) return [{ format: format.id, plan }];
    if (options.repository !== undefined || named.some((each) => sameRepository(each, own)))
      return [{ format: format.id, plan, repository: own }];
    const message = `"${plan.source}" is for ${named.map((each) => `"${each}"`).join(', ')}, and this repository seems to be "${own}".`;
    const hint = `Say which one this is: --repository ${named[0]}`;
    return [{ problem: { code: 'repository', message, hint, at: { path: plan.source, line: 1, column: 1 } } }];
  });
}

/** By the address of `origin`, or else by the folder. */
async function ownName({ root }: GitRepository): Promise<string> {
  const [address = ''] = await gitLines(root, ['config', '--get', 'remote.origin.url'], { codes: [0, 1] });
  return (
    address
      .replace(/\/+$/, '')
      .replace(/\.git$/, '')
      .split(/[/:]/)
      .at(-1) || basename(root)
  );
}

function unreadFiles({ source, unread, documents }: GivenDocuments, groups: readonly SourceGroup[]): Problem[] {
  const problems = unread.map(
    ({ what, why }): Problem => ({
      code: 'unreadable',
      message: `"${what}" cannot be read: ${why}.`,
      hint: 'Import a text file of at most 4 MiB.',
      at: { path: what, line: 1, column: 1 },
    }),
  );
  if (groups.length > 0 || unread.length > 0) return problems;
  const message =
    documents.length === 0
      ? `"${source}" has no Markdown, YAML or JSON file.`
      : `"${source}" has no plan in a known format.`;
  const hint = `The formats are ${FORMAT_IDS.join(', ')}. If it is one of them, name it with --format.`;
  return [{ code: 'unknown-format', message, hint, at: { path: source, line: 1, column: 1 } }];
}

interface Drafts {
  readonly drafts: readonly Draft[];
  readonly judgement: Judgement;
}

function draftOf(source: ReadPlanSource, base: BaseFiles, { branch }: ImportOptions): Draft {
  const { plan, format, repository } = source;
  return draftPlan(plan, {
    format,
    base,
    ...(branch === undefined ? {} : { branch }),
    ...(repository === undefined ? {} : { repository }),
  });
}

interface DraftPlace {
  readonly options: ImportOptions;
  readonly root: string;
  readonly repository: string;
  /** The drafts for each list of files, because each round of questions asks for them again. */
  readonly drafted: Map<readonly string[], Draft[]>;
}

function draftAll(
  sources: readonly ReadSource[],
  tree: PlanTree | null,
  { options, root, repository, drafted }: DraftPlace,
  snapshot: Snapshot,
  facts: Facts,
): Drafts | Pending {
  const files = facts.files({ revision: snapshot.base.commit });
  if (files === PENDING) return PENDING;
  const named = remembered(drafted, files ?? [], () => {
    const base = { ...baseFiles(files ?? [], snapshot.base.branch), root, repository };
    return distinctPlans(sources.flatMap((each) => ('problem' in each ? [] : [draftOf(each, base, options)])));
  });
  const set = readPlans(treeWith(tree, named), {
    branch: snapshot.base.branch,
    defaultBranch: snapshot.repository.defaultBranch,
  });
  const before = basePlansAt(snapshot.base.commit, snapshot, facts);
  const context = before === PENDING ? PENDING : lintContext(set, before.plans, snapshot, facts, { files: true });
  if (context === PENDING) return PENDING;
  // The ways to settle a finding need many proofs. "lint" shows them.
  const findings = lintPlans({ ...context, withoutWays: true });
  const own = new Set(named.flatMap(({ plan, yaml }) => (yaml === undefined ? [] : [plan])));
  const isOwn = ({ plan, other }: Finding) => own.has(plan ?? '') || own.has(other?.plan ?? '');
  const paths = new Set(named.map(({ path }) => path));
  return {
    drafts: named,
    judgement: {
      plans: set.open
        .filter(({ id }) => own.has(id))
        .map(({ id, path, items }) => ({ id, path, itemCount: items.length })),
      planRevision: tree?.id.slice(0, 10) ?? 'none',
      verdicts: [],
      findings: findings.filter((each) => each.severity === 'error' && isOwn(each)),
      problems: set.problems.filter(({ at }) => at !== undefined && paths.has(at.path)),
      notes: snapshot.notes,
      warnings: [],
    },
  };
}

function baseFiles(files: readonly string[], name: string): BaseFiles {
  const all = new Set(files);
  const folders = new Set<string>();
  for (const file of files)
    for (let at = file.lastIndexOf('/'); at > 0 && !folders.has(file.slice(0, at)); at = file.lastIndexOf('/', at - 1))
      folders.add(file.slice(0, at));
  return { has: (path) => all.has(path), isFolder: (path) => folders.has(path), name };
}

/** Two sources may have the same name, for example in different folders. */
function distinctPlans(drafts: readonly Draft[]): Draft[] {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    if (draft.yaml === undefined || !taken.has(draft.plan)) {
      if (draft.yaml !== undefined) taken.add(draft.plan);
      return draft;
    }
    const { yaml: _, ...rest } = draft;
    const why = `another source already has the plan id "${draft.plan}": import it alone`;
    return { ...rest, items: 0, guesses: 0, ordered: [], leftOut: [{ what: draft.source, why }] };
  });
}

function treeWith(tree: PlanTree | null, drafts: readonly Draft[]): PlanTree | null {
  const fresh = drafts.flatMap(({ plan, path, yaml }): PlanFile[] =>
    yaml === undefined ? [] : [{ name: `${plan}.yml`, mode: '100644', oid: path, text: yaml }],
  );
  if (fresh.length === 0) return tree;
  const ids = new Set(drafts.map(({ plan }) => plan));
  const kept = (tree?.files ?? []).filter(({ name }) => !ids.has(planIdOf(name) ?? ''));
  return { id: `${tree?.id ?? ''}+import`, files: [...kept, ...fresh] };
}

interface Target {
  readonly options: ImportOptions;
  readonly repository: GitRepository;
  readonly tree: PlanTree | null;
}

async function conclude(
  given: string,
  { drafts, judgement }: Drafts,
  problems: readonly Problem[],
  { source }: GivenDocuments,
  target: Target,
  { terminal, json: asJson }: CommandContext,
): Promise<number> {
  const usable = drafts.filter(({ yaml }) => yaml !== undefined);
  const unread = problems.map(
    ({ message, at }): Pick<Draft, 'source' | 'leftOut' | 'items' | 'guesses'> => ({
      source: at?.path ?? source,
      items: 0,
      guesses: 0,
      leftOut: [{ what: at?.path ?? source, why: message }],
    }),
  );
  const entries = [...drafts, ...unread];
  if (usable.length === 0 && problems.length > 0) {
    if (asJson) await terminal.print(json('import', 2, problems, { import: drafts }));
    else await terminal.printError(problems.map(problemText).join(''));
    return 2;
  }
  const hasErrors = judgement.findings.length > 0 || judgement.problems.length > 0;
  const code = usable.length === 0 || hasErrors ? 1 : 0;
  const written = target.options.write === true && usable.length > 0;
  if (written) await writeAll(usable, target);
  const paths = written ? usable.map((each) => each.path) : [];
  const ignored = [...(await ignoredAmong(target.repository.root, paths))].map(ignoredPlanNote);
  if (asJson) {
    const all = { ...judgement, notes: [...judgement.notes, ...ignored] };
    await terminal.print(json('import', code, all, { import: entries.map((each) => ({ ...each, written })) }));
    return code;
  }
  if (!written)
    for (const { yaml = '', path } of usable) await terminal.print(usable.length === 1 ? yaml : `# ${path}\n${yaml}\n`);
  const next = `To put ${usable.length === 1 ? 'the plan' : 'the plans'} in place, run: ${writeCommand(given, target.options)}`;
  const lines = [
    ...drafts.flatMap((draft) => draftReport(draft, written)),
    ...unread.flatMap(({ leftOut }) => leftOut.map(({ why }) => `Left out: ${why}`)),
    ...[...judgement.problems, ...judgement.findings].map(({ message }) => `error: ${message}`),
    ...(hasErrors ? ['Run "parallel-work lint" once the plan is in place, to see how to fix these errors.'] : []),
    ...ignored.map((note) => `note: ${note}`),
    ...(written || usable.length === 0 ? [] : [next]),
  ];
  await terminal.printError(lines.map((line) => `${visibleLines(line).join('\n')}\n`).join(''));
  return code;
}

/** With the options that decide what the plan says, so that it is the plan that was printed. */
function writeCommand(given: string, { format, branch, repository, base }: ImportOptions): string {
  const options = Object.entries({ format, branch, repository, base }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, shellWord(value)],
  );
  const path = shellWord(given.startsWith('-') ? `./${given}` : given);
  return ['parallel-work import', path, ...options, '--write'].join(' ');
}

function problemText({ message, hint, at }: Problem): string {
  const place = at && (at.line > 1 || at.column > 1) ? `${visible(at.path)}:${at.line}:${at.column}: ` : '';
  return `error: ${place}${visible(message)}\n  ${visible(hint)}\n`;
}

/** Refuses before anything is written, so that either all plans are in place or none. */
async function writeAll(drafts: readonly Draft[], { options, repository, tree }: Target): Promise<void> {
  const folder = join(repository.root, PLAN_DIRECTORY);
  for (const place of [dirname(folder), folder]) {
    const there = await ifThere(lstat(place));
    if (there && !there.isDirectory())
      throw new Failure('usage', `"${place}" is not a folder.`, 'Make it a folder, which holds the plans.');
  }
  const files = [];
  for (const { plan, yaml = '' } of drafts) {
    const path = `${PLAN_DIRECTORY}/${plan}.yml`;
    const known = tree?.files.find(({ name }) => planIdOf(name) === plan);
    if (known && known.name !== `${plan}.yml`) throw underOtherName(known.name, plan);
    // The disk also has a plan that Git ignores.
    const there = await ifThere(lstat(join(repository.root, path)));
    if (there?.isDirectory()) throw isFolder(path);
    const replaces = there !== undefined;
    if (replaces && options.overwrite !== true) throw alreadyThere(`${plan}.yml`);
    files.push({ path, text: yaml, replaces });
  }
  for (const file of files) await writeWorkingFile({ ...file, folder: repository.root, executable: false });
}

function isFolder(path: string): Failure {
  const hint = 'Move the folder away, and run the command again. Nothing was written.';
  return new Failure('not-written', `"${path}" cannot be written: it is a folder.`, hint);
}

function alreadyThere(name: string): Failure {
  return new Failure(
    'usage',
    `The plan "${PLAN_DIRECTORY}/${name}" already exists.`,
    'Delete it, or replace it with --write --overwrite. Nothing was written.',
  );
}

/** Replacing it would leave both files, which are the same plan. */
function underOtherName(name: string, plan: string): Failure {
  return new Failure(
    'usage',
    `The plan "${PLAN_DIRECTORY}/${name}" already exists.`,
    `Delete it, or rename it to "${plan}.yml" and use --write --overwrite. Nothing was written.`,
  );
}
