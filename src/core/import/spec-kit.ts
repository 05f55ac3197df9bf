/**
 * Task lists of spec-kit: `tasks.md` with phases, user stories and `- [ ] T012 [P] [US1] …`. Its paths are in prose, so
 * everything is a guess: one item for each user story and for each of the other phases.
 */
import { groupBy } from '../maps.js';
import { documentTitle, headingOf, markdownLines, plainHeading } from './markdown.js';
import { looksLikePath } from './source-paths.js';
import {
  firstTasks,
  oneLine,
  plainText,
  type SourceDependency,
  type SourceDocument,
  type SourceFile,
  type SourceReading,
  type SourceTask,
} from './source-plan.js';
import { fileStem } from './superpowers.js';

const TASK_LINE = /^\s*[-*]\s+\[[ xX~-]\]\s+(?:\*\*)?(T\d+[a-z]?)(?:\*\*)?[:.]?\s+(.*)$/;

export function hasSpecKitTasks(text: string): boolean {
  return markdownLines(text).some(({ text: line, isCode }) => !isCode && TASK_LINE.test(line));
}

interface ListedTask {
  readonly id: string;
  readonly text: string;
  readonly isParallel: boolean;
  readonly story?: string;
  readonly phase: string;
  readonly paths: readonly string[];
}

export function readSpecKit(document: SourceDocument): SourceReading {
  const lines = markdownLines(document.text);
  const { tasks: listed, leftOut } = firstTasks(listedTasks(document.text));
  const tasks = withFolders(listed);
  const groups = groupBy(tasks, ({ story, phase }) => story ?? phase);
  const folder = document.path.split('/').at(-2) ?? '';
  const name =
    /^tasks$/i.test(fileStem(document.path)) && folder !== '' && folder !== '.' ? folder : fileStem(document.path);
  const title = (documentTitle(lines) ?? '').replace(/^Tasks?\s*[:–—-]\s*/i, '');
  const keys = [...groups.keys()];
  return {
    problems: [],
    plan: {
      source: document.path,
      name,
      task: title === '' ? name.replaceAll('-', ' ') : title,
      tasks:
        keys.length === 1 ? tasks.map(single) : keys.map((key) => readGroup(key, groups.get(key) ?? [], keys, tasks)),
      leftOut,
      notes: [
        'Everything in this plan is a guess: spec-kit names files in prose. Check each scope before the work begins.',
        ...parallelPairs(tasks),
      ],
    },
  };
}

function listedTasks(text: string): ListedTask[] {
  const tasks: ListedTask[] = [];
  let phase = 'tasks';
  let story: string | undefined;
  for (const line of markdownLines(text)) {
    const heading = headingOf(line);
    if (heading && heading.level <= 2) {
      phase = plainHeading(heading.text).replace(/^(Phase\s+[\d.]+)?\s*[:.–—-]?\s*/i, (_, number: string) =>
        number ? `${number}: ` : '',
      );
      story = storyIn(heading.text);
    } else if (heading?.level === 3 && storyIn(heading.text) !== undefined) story = storyIn(heading.text);
    const [, id, rest = ''] = line.isCode ? [] : (TASK_LINE.exec(line.text) ?? []);
    if (id === undefined) {
      const last = tasks.at(-1);
      // A long task goes on in the next line.
      if (last && !line.isCode && /^\s{2,}\S/.test(line.text) && !/^\s*[-*]\s+\[/.test(line.text))
        tasks[tasks.length - 1] = { ...last, paths: [...new Set([...last.paths, ...pathsIn(line.text)])] };
      continue;
    }
    const [marks = ''] = /^(?:\[[^\]\n]{1,40}\]\s*)*/.exec(rest) ?? [];
    const own = /\[US\s*-?(\d+)\]/i.exec(marks)?.[1];
    const of = own === undefined ? story : `us${own}`;
    tasks.push({
      id,
      text: plainText(rest.slice(marks.length)),
      isParallel: /\[P\]/i.test(marks),
      ...(of === undefined ? {} : { story: of }),
      phase,
      paths: pathsIn(rest.slice(marks.length)),
    });
  }
  return tasks;
}

/** A file that is named without its folder is the one that another task names with it. */
function withFolders(tasks: readonly ListedTask[]): ListedTask[] {
  const whole = [...new Set(tasks.flatMap(({ paths }) => paths.filter((path) => path.includes('/'))))];
  const byName = groupBy(whole, (path) => path.slice(path.lastIndexOf('/') + 1));
  return tasks.map((task) => {
    const paths = task.paths.flatMap((path) => (path.includes('/') ? path : only(byName.get(path), path)));
    return { ...task, paths: [...new Set(paths)] };
  });
}

/** If several have the name, it is unknown which one is meant. */
function only(found: readonly string[] | undefined, name: string): readonly string[] {
  if (!found) return [name];
  return found.length === 1 ? found : [];
}

function storyIn(heading: string): string | undefined {
  const [, number] = /\b(?:User\s+Stor(?:y|ies)|US)\s*-?(\d+)\b/i.exec(heading) ?? [];
  return number === undefined ? undefined : `us${number}`;
}

/** The file names of a sentence: in backticks, or as words. A route such as `GET /api/items` is no file. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`]+)`/g)].map(([, inner = '']) => inner.trim());
  const words = text
    .replace(/`[^`]*`/g, ' ')
    .split(/[\s,;"“”]+/)
    .map((word) =>
      word
        .replace(/^[(*<]+(?=[^)]*$)|^[*]+/g, '')
        .replace(/[.:!?*…]+$/, '')
        .replace(/^([^(]*)\)+$/, '$1'),
    );
  return [...new Set([...quoted, ...words].map((each) => each.replace(/^\.\//, '')).filter(isNamedFile))];
}

/** The documents of spec-kit itself, which tasks tell to read. */
const OWN_DOCUMENT = /^(?:quickstart|plan|spec|research|data-model|tasks|constitution)\.md$|^contracts\//;

function isNamedFile(text: string): boolean {
  // A folder of the root, as in "no match in src/", is too wide for a guess.
  if (OWN_DOCUMENT.test(text) || /^[^/]*\/$/.test(text)) return false;
  if (!looksLikePath(text) || text.length > 200) return false;
  // Names such as "Next.js" and "package.json" are distinguished by the folder, except for files in the root.
  return text.includes('/')
    ? !/^\/?api\//.test(text) || /\.\w+$/.test(text)
    : /^[a-z.][\w.-]*\.(?:json|ya?ml|toml|lock|cjs|mjs|ts|js|config\.\w+|md|txt|cfg|ini|env[\w.]*|py|mod|sum)$/.test(
        text,
      ) && !/^(?:next|node|vue|three|express)\.js$/i.test(text);
}

const ALL_GUESSED = 'from the text of its tasks';

function readGroup(
  key: string,
  own: readonly ListedTask[],
  keys: readonly string[],
  all: readonly ListedTask[],
): SourceTask {
  const isStory = own[0]?.story === key;
  const heading = own[0]?.phase ?? key;
  const id = isStory ? key : shortPhase(heading);
  return {
    name: key,
    id,
    title: oneLine(heading.replace(/^Phase\s+[\d.]+:\s*/i, '').replace(/\s*\(Priority[^)]*\).*$/i, ''), 100),
    context: own.map(({ id: task, text }) => `- ${task} ${oneLine(text, 400)}`).join('\n'),
    files: filesOf(own),
    dependsOn: phasesBefore(key, keys, all),
    guesses: { title: 'the heading of the phase' },
  };
}

function single(task: ListedTask): SourceTask {
  return {
    name: task.id,
    id: task.id,
    title: oneLine(task.text, 100),
    files: filesOf([task]),
    guesses: { title: 'the text of the task' },
  };
}

function filesOf(tasks: readonly ListedTask[]): SourceFile[] {
  return [...new Set(tasks.flatMap(({ paths }) => paths))].map((text) => ({ text, guess: ALL_GUESSED }));
}

/** "Phase 2: Foundational (Blocking Prerequisites)" → `foundational`. */
function shortPhase(heading: string): string {
  return (
    heading
      .replace(/^Phase\s+[\d.]+:\s*/i, '')
      .replace(/\s*[(–—:].*$/, '')
      .replace(/\s+-\s+.*$/, '') || heading
  );
}

/** The phases before the first user story come first, and those after the last one come last, as the format says. */
function phasesBefore(key: string, keys: readonly string[], all: readonly ListedTask[]): SourceDependency[] {
  const isStory = (each: string) => all.some(({ story }) => story === each);
  const stories = keys.filter(isStory);
  const place = keys.indexOf(key);
  const first = keys.findIndex(isStory);
  const last = keys.findLastIndex(isStory);
  const guess = (on: string, because: string): SourceDependency => ({ on, because, isGuess: true });
  if (stories.length === 0 || (place < first && place > 0)) {
    const before = keys[place - 1];
    return before === undefined ? [] : [guess(before, 'phases follow each other')];
  }
  if (place < first) return [];
  const base = keys[first - 1];
  if (isStory(key) || place < last) return base === undefined ? [] : [guess(base, 'every user story needs it')];
  return place === last + 1
    ? stories.map((each) => guess(each, 'it comes after the user stories'))
    : [guess(keys[place - 1] ?? '', 'phases follow each other')];
}

/** Pairs in one phase that are both marked `[P]`, "different files", although they name the same one. */
function parallelPairs(tasks: readonly ListedTask[]): string[] {
  const parallel = tasks.filter(({ isParallel }) => isParallel);
  const byPath = groupBy(
    parallel.flatMap((task) => task.paths.map((path) => ({ task, path }))),
    ({ path, task }) => `${task.phase}\n${path}`,
  );
  const pairs = new Map<string, string>();
  for (const sharing of byPath.values()) {
    for (const [index, { task: one, path }] of sharing.slice(0, 50).entries())
      for (const { task: other } of sharing.slice(index + 1, 50))
        if (one.id !== other.id && !pairs.has(`${one.id} ${other.id}`))
          pairs.set(`${one.id} ${other.id}`, `${one.id} and ${other.id} are both marked [P], but both name "${path}".`);
  }
  return [...pairs.values()];
}
