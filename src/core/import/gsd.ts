/** Phases of GSD (get-shit-done): a folder with one plan for each unit of work, `58-05-PLAN.md`. */
import { field, listField, readFrontMatter, textField, textsField } from './fields.js';
import { splitFrontMatter } from './markdown.js';
import {
  firstTasks,
  oneLine,
  plainText,
  type SourceContract,
  type SourceDependency,
  type SourceDocument,
  type SourceFile,
  type SourceReading,
  type SourceTask,
} from './source-plan.js';
import { fileStem } from './superpowers.js';

export function isPhasePlan({ path, text }: SourceDocument): boolean {
  if (!/(?:^|[/_-])PLAN(?:-\d+)?\.md$|(?:^|\/)PLAN-[^/]*\.md$/i.test(path)) return false;
  return /^\uFEFF?---[\s\S]*?^(?:files_modified|depends_on|wave|phase|plan):/m.test(text.slice(0, 20_000));
}

export function phaseOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

export function readGsd(documents: readonly SourceDocument[]): SourceReading {
  const [first] = documents;
  const folder = phaseOf(first?.path ?? '');
  const { tasks: plans, leftOut } = firstTasks(documents);
  const read = plans.map(readPhasePlan);
  const phase = folder.split('/').at(-1) || read[0]?.phase || 'phase';
  const [, number, name = ''] = /^(\d[\d.]*)-(.+)$/.exec(phase) ?? [];
  return {
    problems: [],
    plan: {
      source: documents.length === 1 ? (first?.path ?? folder) : folder || '.',
      name: phase,
      task: number === undefined ? phase.replaceAll('-', ' ') : `Phase ${number}: ${name.replaceAll('-', ' ')}`,
      tasks: withWaves(read),
      leftOut,
    },
  };
}

interface PhasePlan {
  readonly task: SourceTask;
  readonly phase?: string;
  readonly wave?: number;
  readonly hasDependencies: boolean;
}

function readPhasePlan(document: SourceDocument): PhasePlan {
  const stem = fileStem(document.path).replace(/[-_]?PLAN[-_]?/i, '') || 'plan';
  const matter = splitFrontMatter(document.text);
  if (!matter)
    return {
      task: { name: stem, id: stem, files: [], leftOut: 'it has no complete front matter' },
      hasDependencies: false,
    };
  const { fields, exact } = readFrontMatter(document.path, matter);
  const phase = textField(fields, 'phase');
  const number = textField(fields, 'plan');
  const wave = Number(field(fields, 'wave') ?? Number.NaN);
  const objective = plainText(tagged(matter.body, 'objective')[0] ?? '');
  const [firstLine = ''] = objective.split('\n');
  const truths = textsField(field(fields, 'must_haves'), 'truths').map((truth) => `- ${oneLine(truth, 300)}`);
  const modified = textsField(fields, 'files_modified').map((text): SourceFile => ({ text }));
  const named = modified.length > 0 ? [] : taskFiles(matter.body);
  const verification = verificationOf(matter.body);
  const provides = exportsOf(field(fields, 'must_haves'));
  const context = [objective, ...(truths.length === 0 ? [] : [`What must be true:\n${truths.join('\n')}`])];
  const last = stem.split('-').at(-1) ?? stem;
  return {
    ...(phase === undefined ? {} : { phase }),
    ...(Number.isFinite(wave) ? { wave } : {}),
    hasDependencies: field(fields, 'depends_on') !== undefined,
    task: {
      name: stem,
      id: stem,
      aliases: [
        last,
        ...(number === undefined ? [] : [number]),
        ...(/^0+\d/.test(last) ? [last.replace(/^0+/, '')] : []),
      ],
      ...(firstLine === '' ? {} : { title: oneLine(firstLine.replace(/(?<=[.!?])\s.*$/, ''), 100) }),
      context: [...context, `${document.path} has every task.`].filter((each) => each !== '').join('\n\n'),
      files: modified.length > 0 ? modified : named,
      dependsOn: textsField(fields, 'depends_on').map((on) => ({ on: on.replace(/-PLAN(?:\.md)?$/i, '') })),
      ...(provides.length === 0 ? {} : { provides }),
      ...(verification === '' ? {} : { verification }),
      ...(exact ? {} : { guesses: { scope: 'the front matter is not valid YAML, so it was read line by line' } }),
    },
  };
}

/** The waves order only plans that do not say what they depend on. */
function withWaves(plans: readonly PhasePlan[]): SourceTask[] {
  return plans.map(({ task, wave, hasDependencies }) => {
    if (hasDependencies || wave === undefined) return task;
    const earlier = plans.filter((each) => each.wave !== undefined && each.wave < wave);
    const last = Math.max(...earlier.map((each) => each.wave ?? 0));
    const dependsOn = earlier
      .filter((each) => each.wave === last)
      .map((each): SourceDependency => ({ on: each.task.name, because: `wave ${last} comes before wave ${wave}` }));
    return { ...task, dependsOn };
  });
}

/** The texts between `<tag …>` and `</tag>`. */
function tagged(text: string, tag: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(`<${tag}`); at >= 0; at = text.indexOf(`<${tag}`, at + 1)) {
    const start = text.indexOf('>', at);
    const end = text.indexOf(`</${tag}>`, at);
    if (start < 0 || end < 0) break;
    if (start < end && /[\s>]/.test(text.charAt(at + tag.length + 1))) found.push(text.slice(start + 1, end));
    at = Math.max(at, end);
  }
  return found;
}

function taskFiles(body: string): SourceFile[] {
  const named = tagged(body, 'files').flatMap((inner) =>
    inner.split(/[,\n]/).map((each) => each.trim().replace(/^[-*]\s+/, '')),
  );
  return [...new Set(named)]
    .map((text) => text.replace(/\s+\([^)]*\)$/, ''))
    .filter((text) => text !== '' && !/^(?:none|n\/a)\b/i.test(text))
    .map((text) => ({ text, guess: 'from <files> of its tasks' }));
}

/** The commands that check the tasks, or the text of the whole plan about it. */
function verificationOf(body: string): string {
  const commands = tagged(body, 'automated')
    .map((each) => plainText(each))
    .filter((each) => each !== '' && !each.includes('\n'));
  if (commands.length > 0) return [...new Set(commands)].join(' && ');
  return plainText(tagged(body, 'verification')[0] ?? '').slice(0, 2000);
}

function exportsOf(mustHaves: unknown): SourceContract[] {
  return listField(mustHaves, 'artifacts').flatMap((artifact) => {
    const path = textField(artifact, 'path');
    const declares = textsField(artifact, 'exports').map((each) => oneLine(each, 200));
    return path === undefined || declares.length === 0 ? [] : [{ path, declares }];
  });
}
