/** What every format is read into: the tasks of one plan, and what could not be read. */
import type { Problem } from '../finding.js';
import { ALL_HIDDEN } from '../plan/invisible.js';
import type { ChangeKind } from '../terms.js';

export interface SourceDocument {
  /** As given on the command line, or below the folder that was given. */
  readonly path: string;
  readonly text: string;
}

export interface SourceFile {
  /** As written. */
  readonly text: string;
  /** Absent if the source does not say it. */
  readonly kind?: ChangeKind;
  /** Why the path or its kind is a guess. */
  readonly guess?: string;
}

export interface SourceDependency {
  /** The name of another task, as written. */
  readonly on: string;
  /** Why, if the source does not list it as a dependency. */
  readonly because?: string;
  readonly isGuess?: true;
  /** The task also builds on what the other one provides. */
  readonly isUse?: true;
}

export interface SourceContract {
  /** The file with the declarations. Absent if the source does not say it. */
  readonly path?: string;
  readonly declares: readonly string[];
}

export interface SourceTask {
  /** As people call it in the source: "Task 3". */
  readonly name: string;
  /** Made a valid item id later. */
  readonly id: string;
  /** All other forms in which the source may name it in a dependency. */
  readonly aliases?: readonly string[];
  readonly title?: string;
  readonly context?: string;
  readonly files: readonly SourceFile[];
  /** What the source says about files without naming one, with the reasons. */
  readonly unread?: readonly string[];
  readonly provides?: readonly SourceContract[];
  readonly dependsOn?: readonly SourceDependency[];
  readonly doNotTouch?: readonly string[];
  readonly notes?: readonly string[];
  readonly verification?: string;
  /** Parts of the item that are guesses, with the reasons. */
  readonly guesses?: Readonly<Partial<Record<'title' | 'context' | 'verification' | 'scope', string>>>;
  /** Why it is no item, if the source says so. */
  readonly leftOut?: string;
  /** If the plan covers several repositories. */
  readonly repository?: string;
  /** The branch that the source names. */
  readonly branch?: string;
}

export interface LeftOut {
  readonly what: string;
  readonly why: string;
}

export interface SourcePlan {
  /** The path of the file or folder. */
  readonly source: string;
  /** Made a valid plan id later. */
  readonly name: string;
  readonly task: string;
  readonly context?: string;
  readonly tasks: readonly SourceTask[];
  readonly integration?: { readonly tasks: readonly string[]; readonly verification?: string };
  readonly leftOut: readonly LeftOut[];
  /** What a person should know about the source. */
  readonly notes?: readonly string[];
}

/** A document is either a plan, or has problems that keep it from being read. */
export interface SourceReading {
  readonly plan?: SourcePlan;
  readonly problems: readonly Problem[];
}

/** Far more than a plan may have. Readers compare tasks with each other. */
const MOST_TASKS = 2000;

/** The first tasks of a source, and what is left out of it. */
export function firstTasks<T>(tasks: readonly T[]): {
  readonly tasks: readonly T[];
  readonly leftOut: readonly LeftOut[];
} {
  const more = tasks.length - MOST_TASKS;
  if (more <= 0) return { tasks, leftOut: [] };
  return {
    tasks: tasks.slice(0, MOST_TASKS),
    leftOut: [{ what: `${more} more tasks`, why: `only ${MOST_TASKS} are read` }],
  };
}

/** Text that a plan may contain. */
export function plainText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(ALL_HIDDEN, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replaceAll('\uFFFD', '?')
    .trim();
}

export function oneLine(text: string, most = 120): string {
  const line = plainText(text).replace(/\s+/g, ' ');
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}
