/** Plans of the superpowers skills: Markdown with `### Task N` headings, `**Files:**` and `**Interfaces:**`. */
import type { ChangeKind } from '../terms.js';
import {
  documentTitle,
  headingOf,
  type MarkdownLine,
  markdownLines,
  plainHeading,
  sectionNamed,
  textOfLines,
} from './markdown.js';
import { isSignature, signaturesIn } from './signatures.js';
import { looksLikePath } from './source-paths.js';
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

const TASK =
  /^(?:\[[ xX]\]\s*)?[^\w\s]*\s*Task\s+([A-Za-z]{0,2}\d[\w.-]*?)(?:\s*[:.–—-]+\s+|\s*[:.]?\s*$|\s+(?=\())(.*)$/iu;

/** @param isAlone a person named this document, so it needs no files to be recognised */
export function hasSuperpowersTasks(text: string, isAlone: boolean): boolean {
  if (!isAlone && !/^\s*\*\*Files?\b/m.test(text)) return false;
  return markdownLines(text).some((line) => TASK.test(plainHeading(headingOf(line)?.text ?? '')));
}

export function readSuperpowers(document: SourceDocument): SourceReading {
  const lines = markdownLines(document.text);
  const { tasks: sections, leftOut } = firstTasks(taskSections(lines));
  const [first] = sections;
  const before = lines.filter(({ number }) => number < (first?.number ?? Number.POSITIVE_INFINITY));
  const constraints = sectionNamed(before, /^Global Constraints/i);
  const title = documentTitle(lines) ?? fileStem(document.path);
  const goal = labelled(before, 'Goal');
  const architecture = labelled(before, 'Architecture');
  const context = [goal, architecture, constraints && textOfLines(constraints).replace(/\n+-{3,}$/, '')]
    .filter(Boolean)
    .join('\n\n');
  return {
    problems: [],
    plan: {
      source: document.path,
      name: fileStem(document.path).replace(/^\d{4}-\d{2}-\d{2}-(?=\w)/, ''),
      task: title.replace(/\s*[-–—:]?\s*implementation plan\s*$/i, '') || title,
      ...(context === '' ? {} : { context }),
      tasks: sections.map((section) => readTask(section, sections, document.path)),
      leftOut,
    },
  };
}

interface TaskSection {
  readonly label: string;
  readonly title: string;
  readonly number: number;
  readonly lines: readonly MarkdownLine[];
}

function taskSections(lines: readonly MarkdownLine[]): TaskSection[] {
  const starts = lines.flatMap((line, index) => {
    const heading = headingOf(line);
    const [, label, title = ''] = TASK.exec(plainHeading(heading?.text ?? '')) ?? [];
    return heading && label !== undefined ? [{ index, label, title, level: heading.level, number: line.number }] : [];
  });
  return starts.map(({ index, label, title, level, number }, position) => {
    const next = starts[position + 1]?.index ?? lines.length;
    const rest = lines.slice(index + 1, next);
    const end = rest.findIndex((line) => (headingOf(line)?.level ?? 7) <= level);
    return { label, title, number, lines: end < 0 ? rest : rest.slice(0, end) };
  });
}

function readTask(section: TaskSection, all: readonly TaskSection[], path: string): SourceTask {
  const { label, title, number, lines } = section;
  const name = `Task ${label}`;
  const interfaces = block(lines, /^Interfaces?$/i);
  const steps = stepTitles(lines);
  const commands = runCommands(lines);
  const files = filesOf(lines);
  const consumed = namedTasks(textUnder(interfaces, /^Consumes?/i), all).map((on) => ({ on, isUse: true as const }));
  const listed = namedTasks(labelled(lines, 'Depends on|Dependencies|Requires|Prerequisites?') ?? '', all).map(
    (on) => ({ on }),
  );
  const provides = contractsOf(interfaces, files);
  const agreed = (['Consumes', 'Produces'] as const).flatMap((label) => {
    const text = oneLine(textUnder(interfaces, new RegExp(`^${label.slice(0, -1)}`, 'i')), 1000);
    return text === '' || /^(?:nothing|none)\b/i.test(text) ? [] : [`${label}: ${text}`];
  });
  const context = [
    `${name} of ${path} (line ${number}) has every step.`,
    ...steps.map((step) => `- ${step}`),
    ...agreed,
  ];
  return {
    name,
    id: `task-${label}`,
    aliases: [label],
    ...(title === '' ? {} : { title: plainHeading(title) }),
    context: context.join('\n'),
    files: files.found,
    ...(files.unread.length === 0 ? {} : { unread: files.unread }),
    dependsOn: [...consumed, ...listed].filter(({ on }) => on !== name) satisfies SourceDependency[],
    ...(provides.length === 0 ? {} : { provides }),
    ...(commands.length === 0
      ? {}
      : { verification: commands.join(' && '), guesses: { verification: 'the last command that the task runs' } }),
    ...(files.none === undefined ? {} : { leftOut: files.none }),
  };
}

/** The lines below `**Label:**`, with what follows the label on its own line. */
function block(lines: readonly MarkdownLine[], label: RegExp): string[] {
  const found: string[] = [];
  let isInside = false;
  for (const line of lines) {
    if (line.isCode) {
      if (isInside && found.some((each) => each.trim() !== '')) isInside = false;
      continue;
    }
    const [, name, rest = ''] = /^\s*(?:[-*]\s+)?\*\*([^*]+?):?\*\*:?\s*(.*)$/.exec(line.text) ?? [];
    if (name !== undefined && !/^\s*[-*]\s/.test(line.text)) {
      isInside = label.test(name.replace(/:$/, ''));
      if (isInside && rest.trim() !== '') found.push(rest);
    } else if (isInside && (headingOf(line) || /^\s*(?:-{3,}|\*{3,})\s*$/.test(line.text) || isStep(line.text)))
      isInside = false;
    else if (isInside && line.text.trim() !== '') {
      // A list ends where plain text begins.
      if (!/^\s*[-*]\s|^\s+\S/.test(line.text) && found.length > 0) isInside = false;
      else found.push(line.text);
    }
  }
  return found;
}

function isStep(text: string): boolean {
  return /^\s*[-*]\s+\[[ xX]\]/.test(text);
}

function labelled(lines: readonly MarkdownLine[], names: string): string | undefined {
  const pattern = new RegExp(`^\\s*(?:>\\s*)?(?:[-*]\\s+)?\\*\\*(?:${names})\\s*:?\\*\\*:?\\s*(.+)$`, 'i');
  for (const { text, isCode } of lines) {
    const [, found] = isCode ? [] : (pattern.exec(text) ?? []);
    if (found !== undefined) return plainText(found);
  }
  return undefined;
}

/** What a bullet of `**Files:**` says about its paths. `both` is a rename: the first path goes away. */
const VERBS: Readonly<Record<string, ChangeKind | 'rename' | 'unknown' | 'none'>> = {
  create: 'create',
  creates: 'create',
  add: 'create',
  new: 'create',
  modify: 'modify',
  modifies: 'modify',
  update: 'modify',
  edit: 'modify',
  change: 'modify',
  extend: 'modify',
  refactor: 'modify',
  rewrite: 'modify',
  delete: 'delete',
  remove: 'delete',
  rename: 'rename',
  move: 'rename',
  test: 'unknown',
  tests: 'unknown',
  'create/modify': 'unknown',
  'modify/create': 'unknown',
  'create or modify': 'unknown',
  verify: 'none',
  check: 'none',
  read: 'none',
  reference: 'none',
  references: 'none',
  review: 'none',
  inspect: 'none',
  candidate: 'none',
  context: 'none',
  unchanged: 'none',
  'no change': 'none',
  'no changes': 'none',
};

interface FileBlock {
  readonly found: readonly SourceFile[];
  /** Entries without a path. */
  readonly unread: readonly string[];
  /** What the source says instead of a file. */
  readonly none?: string;
}

function filesOf(lines: readonly MarkdownLine[]): FileBlock {
  const entries = block(lines, /^Files?(?:\s.*)?$/i);
  const found: SourceFile[] = [];
  const unread: string[] = [];
  const take = (text: string, verb: string | undefined) => {
    const files = filesIn(text, verb);
    if (files.length === 0 && (verb === undefined || kindOfVerb(verb) !== 'none'))
      unread.push(`"${oneLine(text, 100)}": it names no path`);
    found.push(...files);
  };
  let group: string | undefined;
  for (const entry of entries) {
    const text = entry.replace(/^\s*[-*]\s+/, '');
    const isNested = /^\s{2,}/.test(entry);
    const [, verb, rest = ''] =
      /^(?:\*\*)?([A-Za-z][A-Za-z/+ ]{2,30}?)(?:\s*\([^)]*\))?(?:\*\*)?\s*:(?:\*\*)?\s*(.*)$/.exec(text) ?? [];
    if (verb !== undefined && rest.trim() === '') group = verb;
    else if (verb !== undefined) {
      group = undefined;
      take(rest, verb);
    } else {
      const [, leading, after = ''] = /^([A-Za-z]+)\s+(`.*)$/.exec(text) ?? [];
      if (leading !== undefined && VERBS[leading.toLowerCase()] !== undefined) take(after, leading);
      else take(text, isNested || group !== undefined ? group : undefined);
    }
  }
  if (found.length > 0 || entries.length === 0) return { found, unread };
  const said = oneLine(entries.join(' ').replace(/^[-*]\s+/, ''), 80);
  return { found, unread: [], none: `its files are "${said}", which names no path` };
}

function filesIn(text: string, verb: string | undefined): SourceFile[] {
  const kind = verb === undefined ? 'unknown' : kindOfVerb(verb);
  if (kind === 'none') return [];
  const paths = leadingPaths(text);
  const isRename = kind === 'rename' || /^`[^`]+`\s*(?:→|->|=>)\s*(?:rename to\s*)?`/.test(text);
  if (isRename && paths.length >= 2) {
    const [from = '', to = ''] = paths;
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    return [
      { text: from, kind: 'delete' },
      { text: to.includes('/') ? to : `${folder}${to}`, kind: 'create' },
    ];
  }
  const isNew = /^`[^`]+`\s*\((?:new|create)\b/i.test(text);
  return paths.map((path) => {
    if (kind === 'unknown' || kind === 'rename') return { text: path, ...(isNew ? { kind: 'create' as const } : {}) };
    return { text: path, kind };
  });
}

function kindOfVerb(verb: string): ChangeKind | 'rename' | 'unknown' | 'none' {
  const name = verb.toLowerCase().trim();
  return VERBS[name] ?? VERBS[name.split(/[\s/+]+/)[0] ?? ''] ?? 'unknown';
}

/** The paths at the beginning: `a`, `b` and `c`. What follows them explains them. */
function leadingPaths(text: string): string[] {
  const paths: string[] = [];
  let rest = text.trim();
  for (;;) {
    const [whole, span] = /^\\?`([^`]+)`(?::(?:\d+(?:-\d+)?))?/.exec(rest) ?? [];
    if (whole === undefined || span === undefined) break;
    if (
      !looksLikePath(span) &&
      !/^(?:~|\.{1,2})?\/\S+$/.test(span) &&
      !(paths.length === 0 && /^[^\s()]+[./][^\s()]*$/.test(span))
    )
      break;
    paths.push(span);
    const after = rest.slice(whole.length);
    const [joint] = /^\s*(?:\([^)]*\)\s*)?(?:,|\+|&|→|->|=>|and\b|,\s*and\b)\s*(?:rename to\s*)?/.exec(after) ?? [];
    if (joint === undefined) break;
    rest = after.slice(joint.length);
  }
  if (paths.length > 0) return paths;
  const words = rest.split(/\s+[–—-]\s+|\s+\(|\s+#/)[0]?.split(/\s*,\s*/) ?? [];
  return words.map((word) => word.replace(/[.`*]+$/, '').replace(/^[*`]+/, '')).filter((word) => looksLikePath(word));
}

function textUnder(lines: readonly string[], label: RegExp): string {
  const found: string[] = [];
  let isInside = false;
  for (const line of lines) {
    const [, name, rest = ''] =
      /^\s*[-*]\s+(?:\*\*)?([A-Z][A-Za-z ]{2,24})(?:\s*\([^)]*\))?(?:\*\*)?\s*:(?:\*\*)?\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) {
      isInside = label.test(name);
      if (isInside) found.push(rest);
    } else if (isInside) found.push(line.replace(/^\s*[-*]\s+/, ''));
  }
  return found.join('\n');
}

/** `Task 3`, `Tasks 1-3`, `Tasks 2 and 4`: the tasks that exist, by their names. */
function namedTasks(text: string, all: readonly TaskSection[]): string[] {
  const labels = all.map(({ label }) => label);
  const names = new Set<string>();
  for (const [, list = ''] of text.matchAll(
    /\bTasks?\s+((?:[A-Za-z]{0,2}\d[\w.]*)(?:\s*(?:-|–|,|&|\/|and|to|through)\s*(?:Tasks?\s+)?(?:[A-Za-z]{0,2}\d[\w.]*))*)/gi,
  )) {
    const parts = list.replace(/Tasks?\s+/gi, '').split(/\s*(-|–|\bto\b|\bthrough\b|,|&|\/|\band\b)\s*/);
    let previous: string | undefined;
    let isRange = false;
    for (const part of parts.map((each) => each.replace(/\.$/, ''))) {
      if (/^(?:-|–|to|through)$/.test(part)) isRange = true;
      else if (labels.includes(part)) {
        const [from, to] = [labels.indexOf(previous ?? part), labels.indexOf(part)];
        for (const label of isRange ? labels.slice(from, to + 1) : [part]) names.add(`Task ${label}`);
        previous = part;
        isRange = false;
      }
    }
  }
  return [...names];
}

/** What `Produces` quotes. The contract is in the only file of the task that is no test, if there is one. */
function contractsOf(interfaces: readonly string[], { found }: FileBlock): SourceContract[] {
  const text = textUnder(interfaces, /^Produces?|^Provides?|^Exposes?/i);
  const declares = [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => {
    const plain = code.trim();
    if (looksLikePath(plain) && !plain.includes('(')) return [];
    const [signature] = signaturesIn(plain);
    return signature !== undefined && isSignature(plain) ? [signature] : [];
  });
  if (declares.length === 0) return [];
  const sources = found.filter(
    (file) => file.kind !== 'delete' && !/(?:^|[/._-])(?:tests?|spec|__tests__)(?:[/._-]|$)/i.test(file.text),
  );
  const [only] = sources.length === 1 ? sources : found.length === 1 ? found : [];
  return [{ ...(only ? { path: only.text } : {}), declares: [...new Set(declares)] }];
}

function stepTitles(lines: readonly MarkdownLine[]): string[] {
  return lines.flatMap(({ text, isCode }) => {
    const [, step, after = ''] = isCode
      ? []
      : (/^\s*(?:[-*]\s+\[[ xX]\]\s*)?(?:\*\*|#{3,6}\s+)Step\s+(\d+[^*\n]*?)(?:\*\*(.*))?$/.exec(text) ?? []);
    if (step === undefined) return [];
    // Some plans print only the number in bold.
    return [oneLine(/^\d+\s*:?\s*$/.test(step) ? `Step ${step}${after}` : `Step ${step}`)];
  });
}

/** Commands that only look or prepare, and commands that always pass. */
const SHOWS_NOTHING = /^\s*(?:git|cat|ls|cd|echo|mkdir|rm|grep)\b|\|\|\s*true\s*$/;
const TO_FOLDER = /^\s*cd\s+[^\s&|;]+\s*&&/;

/** The last command after "Run:", which the plans expect to pass. */
function runCommands(lines: readonly MarkdownLine[]): string[] {
  const commands = lines.flatMap(({ text, isCode }) => {
    const [, , command] = isCode
      ? []
      : (/^\s*(?:[-*]\s+)?(?:\*\*)?Run(?:\*\*)?:(?:\*\*)?\s*(`+)([^`]+)\1(?!`)/.exec(text) ?? []);
    if (command === undefined || SHOWS_NOTHING.test(command.replace(TO_FOLDER, ''))) return [];
    return hasClosedQuotes(command) ? [plainText(command)] : [];
  });
  return commands.slice(-1);
}

function hasClosedQuotes(command: string): boolean {
  return [`"`, `'`].every((quote) => command.split(quote).length % 2 === 1);
}

export function fileStem(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  return name.replace(/\.[A-Za-z]+$/, '');
}
