/** Documents of scout-and-wave: YAML with `file_ownership`, `interface_contracts` and `waves`. */
import { groupBy } from '../maps.js';
import type { ChangeKind } from '../terms.js';
import { field, listField, readData, textField, textsField } from './fields.js';
import { headingOf, markdownLines } from './markdown.js';
import { signaturesIn } from './signatures.js';
import {
  firstTasks,
  type LeftOut,
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

export function isImplDocument({ path, text }: SourceDocument): boolean {
  return (
    /\.ya?ml$/i.test(path) &&
    /^file_ownership:/m.test(text) &&
    /^(?:waves|feature_slug|verdict|interface_contracts):/m.test(text)
  );
}

const ACTIONS: Readonly<Record<string, ChangeKind>> = {
  new: 'create',
  create: 'create',
  add: 'create',
  modify: 'modify',
  edit: 'modify',
  update: 'modify',
  append: 'modify',
  delete: 'delete',
  remove: 'delete',
};

interface Agent {
  readonly wave: number;
  readonly agent: string;
  readonly owned: unknown[];
  described?: unknown;
}

export function readScoutAndWave(source: SourceDocument): SourceReading {
  const reading = readData(source);
  if ('problem' in reading) return { problems: [reading.problem] };
  const { value } = reading;
  const { tasks: agents, leftOut } = firstTasks(agentsOf(value));
  const verification = textField(value, 'test_command');
  const contracts = contractsOf(value, agents);
  const verdict = textField(value, 'verdict');
  const unsuitable =
    verdict !== undefined && /^NOT[_ -]?SUITABLE/i.test(verdict)
      ? `the verdict of the document is "${verdict}"`
      : undefined;
  const tasks = agents.map((agent) =>
    readAgent(agent, agents, contracts.of.get(agent) ?? [], verification, unsuitable),
  );
  const gates = listField(field(value, 'quality_gates'), 'gates').filter((gate) => field(gate, 'required') !== false);
  const commands = [...new Set(gates.flatMap((gate) => textField(gate, 'command') ?? []))];
  const checks = commands.length > 0 ? commands : verification === undefined ? [] : [verification];
  const title = textField(value, 'title') ?? textField(value, 'feature');
  const slug = textField(value, 'feature_slug') ?? fileStem(source.path).replace(/^IMPL-/i, '');
  return {
    problems: [],
    plan: {
      source: source.path,
      name: slug,
      task: title ?? slug.replaceAll('-', ' '),
      tasks,
      ...(checks.length === 0
        ? {}
        : { integration: { tasks: afterwards(value), verification: plainText(checks.join(' && ')) } }),
      leftOut: [...leftOut, ...contracts.leftOut],
    },
  };
}

/** One for each agent of each wave, in the order of the waves. Scaffolds that do not exist yet come before the first. */
function agentsOf(value: unknown): Agent[] {
  const found = new Map<string, Agent>();
  const agentAt = (wave: number, name: string): Agent => {
    const key = `${wave} ${name}`;
    const known = found.get(key) ?? { wave, agent: name, owned: [] };
    found.set(key, known);
    return known;
  };
  for (const wave of listField(value, 'waves')) {
    for (const described of listField(wave, 'agents')) {
      const name = textField(described, 'id') ?? textField(described, 'agent') ?? textField(described, 'name');
      if (name !== undefined)
        agentAt(numberOf(field(wave, 'number') ?? field(wave, 'wave')), name).described = described;
    }
  }
  for (const owned of ownership(value)) {
    const name = textField(owned, 'agent');
    if (name !== undefined) agentAt(numberOf(field(owned, 'wave') ?? waveOf(found, name)), name).owned.push(owned);
  }
  const all = [...found.values()];
  const named = new Set(all.flatMap(({ owned }) => owned.flatMap((each) => textField(each, 'file') ?? [])));
  for (const scaffold of listField(value, 'scaffolds')) {
    const file = textField(scaffold, 'file_path') ?? textField(scaffold, 'file');
    if (file === undefined || named.has(file) || /committed|complete|done/i.test(textField(scaffold, 'status') ?? ''))
      continue;
    agentAt(0, 'scaffold').owned.push({ file, action: 'new' });
  }
  return [...found.values()].sort((one, other) => one.wave - other.wave);
}

/** A list, or a map from file to agent. */
function ownership(value: unknown): readonly unknown[] {
  const owned = field(value, 'file_ownership');
  if (typeof owned !== 'object' || owned === null || Array.isArray(owned)) return listField(value, 'file_ownership');
  return Object.entries(owned).map(([file, entry]) =>
    typeof entry === 'string' ? { file, agent: entry } : { file, ...entry },
  );
}

function waveOf(agents: ReadonlyMap<string, Agent>, name: string): number {
  return [...agents.values()].find(({ agent }) => agent === name)?.wave ?? 1;
}

function numberOf(value: unknown): number {
  const number = Number(typeof value === 'string' ? value.replace(/\D+/g, '') : value);
  return Number.isSafeInteger(number) && number >= 0 ? number : 1;
}

function readAgent(
  { wave, agent, owned, described }: Agent,
  all: readonly Agent[],
  provides: readonly SourceContract[],
  verification: string | undefined,
  leftOut: string | undefined,
): SourceTask {
  const files = owned.flatMap((each): SourceFile[] => {
    const text = textField(each, 'file') ?? textField(each, 'path');
    const kind = ACTIONS[(textField(each, 'action') ?? '').toLowerCase()];
    return text === undefined ? [] : [kind === undefined ? { text } : { text, kind }];
  });
  const more = textsField(described, 'files').filter(
    (text) => !files.some((each) => each.text === text) && !isOwnedElsewhere(text, all),
  );
  const repositories = [...new Set(owned.map((each) => textField(each, 'repo') ?? ''))];
  const text = plainText(textField(described, 'task') ?? textField(described, 'prompt') ?? '');
  const named = [
    ...textsField(described, 'dependencies'),
    ...textsField(described, 'depends_on'),
    ...owned.flatMap((each) => textsField(each, 'depends_on')),
  ];
  const title = titleOf(text);
  const mixed =
    repositories.length > 1
      ? `its files are in several repositories: ${repositories.map((each) => `"${each || 'this one'}"`).join(', ')}`
      : undefined;
  const [repository = ''] = repositories;
  return {
    name: idOf(wave, agent),
    id: idOf(wave, agent),
    ...(title === undefined ? {} : { title }),
    ...(text === '' ? {} : { context: text }),
    files: [...files, ...more.map((each) => ({ text: each, guess: 'only in the list of the agent' }))],
    dependsOn: [...dependencies(named, wave, all), ...earlierWave(wave, all)],
    ...(provides.length === 0 ? {} : { provides }),
    ...(verification === undefined
      ? {}
      : { verification, guesses: { verification: 'the test command of the whole document' } }),
    ...(repository === '' ? {} : { repository }),
    ...((leftOut ?? mixed) === undefined ? {} : { leftOut: leftOut ?? mixed ?? '' }),
  };
}

/** The first heading that says more than what kind of section it is, or else the first line of text. */
function titleOf(text: string): string | undefined {
  const lines = markdownLines(text).filter((line) => !line.isCode && line.text.trim() !== '');
  const headings = lines.flatMap((line) => headingOf(line)?.text ?? []);
  const title = headings.find((each) => !GENERIC.test(each)) ?? lines.find((line) => !headingOf(line))?.text;
  return title === undefined ? undefined : oneLine(title.replace(/[`*]/g, ''), 100);
}

const GENERIC =
  /^(?:\d+[.)]\s*)?(?:role|task|what to (?:implement|do|build)|overview|goal|objective|context|summary|background|instructions|files?(?: owned| to .*)?|constraints|verification.*|interface contracts?|tests?|dependencies)\b[:\s]*$/i;

function idOf(wave: number, agent: string): string {
  return `w${wave}-${agent}`;
}

function isOwnedElsewhere(file: string, all: readonly Agent[]): boolean {
  return all.some(({ owned }) => owned.some((each) => textField(each, 'file') === file));
}

/** A wave begins when the wave before it has merged. */
function earlierWave(wave: number, all: readonly Agent[]): SourceDependency[] {
  const last = Math.max(...all.filter((each) => each.wave < wave).map((each) => each.wave));
  return all
    .filter((each) => each.wave === last)
    .map((each) => ({ on: idOf(each.wave, each.agent), because: `wave ${last} comes before wave ${wave}` }));
}

/** An agent is named by its letter. If several waves have it, the nearest one before counts. */
function dependencies(named: readonly string[], wave: number, all: readonly Agent[]): SourceDependency[] {
  return [...new Set(named)].map((written) => {
    const name = written.replace(/^(?:wave\s*\d+\s*[:/-]\s*)?(?:agent[\s_:-]*)?/i, '').trim();
    const same = all.filter(({ agent }) => agent.toLowerCase() === name.toLowerCase());
    const before = same.filter((each) => each.wave <= wave).at(-1) ?? same[0];
    return { on: before ? idOf(before.wave, before.agent) : written };
  });
}

/** Each contract belongs to the agent that owns its file first. */
function contractsOf(
  value: unknown,
  agents: readonly Agent[],
): { readonly of: ReadonlyMap<Agent, readonly SourceContract[]>; readonly leftOut: readonly LeftOut[] } {
  const found: { owner: Agent; path: string; declares: string[] }[] = [];
  const leftOut: LeftOut[] = [];
  for (const contract of listField(value, 'interface_contracts')) {
    const name = textField(contract, 'name') ?? 'without a name';
    const what = `contract "${oneLine(name, 80)}"`;
    const location = (textField(contract, 'location') ?? textField(contract, 'file') ?? '')
      .replace(/\s+[(+].*$/, '')
      .replace(/:\d+.*$/, '');
    const declares = signaturesIn(textField(contract, 'definition') ?? textField(contract, 'signature') ?? '');
    const owner = agents.find(({ owned }) => owned.some((each) => textField(each, 'file') === location));
    if (location === '') leftOut.push({ what, why: 'it names no file' });
    else if (!owner) leftOut.push({ what, why: `no agent owns "${location}"` });
    else if (declares.length === 0) leftOut.push({ what, why: 'its definition has no signature' });
    else found.push({ owner, path: location, declares });
  }
  const of = new Map<Agent, SourceContract[]>();
  for (const [owner, contracts] of groupBy(found, (each) => each.owner)) {
    const byPath = groupBy(contracts, ({ path }) => path);
    of.set(
      owner,
      [...byPath].map(([path, all]) => ({ path, declares: [...new Set(all.flatMap(({ declares }) => declares))] })),
    );
  }
  return { of, leftOut };
}

function afterwards(value: unknown): string[] {
  return listField(field(value, 'post_merge_checklist'), 'groups').flatMap((group) =>
    listField(group, 'items').flatMap((item) => {
      const text = textField(item, 'description') ?? textField(item, 'text');
      return text === undefined ? [] : [oneLine(text, 300)];
    }),
  );
}
