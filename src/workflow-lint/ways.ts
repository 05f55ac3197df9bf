/** Ways to settle a finding that edit the workflow file. Each is tried before it is printed. */
import { decide, type Way } from '../core/finding.js';
import {
  addEntries,
  addKeys,
  editFile,
  remove,
  renameKey,
  replaceValue,
  type YamlChange,
  type YamlKeys,
} from '../core/plan/yaml-edits.js';
import { partAt } from '../core/plan/yaml-parts.js';
import type { WorkflowSetup } from './setup.js';
import type { Job, Step } from './workflow.js';

/**
 * Comes first if the file has jobs without this action, because an event that starts the check would start them too.
 */
export const OWN_WORKFLOW = decide('Give the check a workflow of its own');

export function hasOtherJobs({ workflow, jobs }: WorkflowSetup): boolean {
  return workflow.jobs.some((job) => !jobs.includes(job));
}

/** If the file has other jobs, this offers no change of its events or of anything else that applies to all jobs. */
export function forAllJobs(setup: WorkflowSetup, way: Way): readonly Way[] {
  return hasOtherJobs(setup) ? [OWN_WORKFLOW, decide(way.title)] : [way];
}

export function jobKeys(job: Job): YamlKeys {
  return ['jobs', job.id];
}

export function stepKeys(job: Job, step: Step): YamlKeys {
  return [...jobKeys(job), 'steps', job.steps.indexOf(step)];
}

/** GitHub ignores the letter case of inputs. */
export function inputKeys({ layout }: WorkflowSetup, job: Job, step: Step, name: string): YamlKeys {
  const keys = [...stepKeys(job, step), 'with'];
  const written = [...partAt(layout.root, keys).part.parts.keys()].find(
    (each) => String(each).toLowerCase() === name.toLowerCase(),
  );
  return [...keys, written ?? name];
}

export function removeKey({ layout }: WorkflowSetup, title: string, ...places: readonly YamlKeys[]): Way {
  return editFile(
    layout,
    title,
    places.map((keys) => remove(layout, keys)),
  );
}

/**
 * Keeps an empty part: no permissions are not the same as the default permissions, and an event needs no further
 * settings.
 */
export function removeInside({ layout }: WorkflowSetup, title: string, keys: YamlKeys, empty: string): Way {
  const around = keys.slice(0, -1);
  const isOnly = partAt(layout.root, around).part.parts.size === 1;
  return editFile(layout, title, [isOnly ? replaceValue(layout, around, empty) : remove(layout, keys)]);
}

export function setValue({ layout }: WorkflowSetup, title: string, keys: YamlKeys, value: string): Way {
  const key = keys.at(-1);
  const { found } = partAt(layout.root, keys);
  return editFile(layout, title, [
    found ? replaceValue(layout, keys, value) : addKeys(layout, keys.slice(0, -1), [`${key}: ${value}`]),
  ]);
}

/** The word as a key, a value, or an entry of a list. */
export function correctWord({ layout }: WorkflowSetup, title: string, keys: YamlKeys, from: string, to: string): Way {
  const { part, found } = partAt(layout.root, [...keys, from]);
  return editFile(layout, title, [
    found && part.key ? renameKey(layout, [...keys, from], to) : replaceText(layout, keys, from, to),
  ]);
}

function replaceText(layout: WorkflowSetup['layout'], keys: YamlKeys, from: string, to: string): YamlChange {
  const { part, found } = partAt(layout.root, keys);
  const places = part.kind === 'list' ? [...part.parts.keys()].map((index) => [...keys, index]) : [keys];
  const place = found
    ? places.find((each) => {
        const { from: start, to: end } = partAt(layout.root, each).part;
        return layout.source.text.slice(start, end).replace(/^(["'])(.*)\1$/, '$2') === from;
      })
    : undefined;
  return place && replaceValue(layout, place, to);
}

/** @param value the value of the event. Empty if it needs none */
export function addEvent(setup: WorkflowSetup, title: string, event: string, value = ''): Way {
  const { layout } = setup;
  const { part } = partAt(layout.root, ['on']);
  const entry = `${event}:${value === '' ? '' : ` ${value}`}`;
  const existing = setup.workflow.triggers.map((trigger) => trigger.event).filter((each) => each !== event);
  const isMap = part.kind === 'map';
  const change = isMap
    ? partAt(layout.root, ['on', event]).found
      ? replaceValue(layout, ['on', event], value)
      : addKeys(layout, ['on'], [part.flow && value === '' ? `${event}: {}` : entry])
    : value === '' && part.kind === 'list'
      ? addEntries(layout, ['on'], [event])
      : asMap(layout, [...existing.map((each) => `${each}:`), entry]);
  return editFile(layout, title, [change]);
}

/** Turns a single event or a list of events into a map. */
function asMap(layout: WorkflowSetup['layout'], lines: readonly string[]): YamlChange {
  const { part, found } = partAt(layout.root, ['on']);
  if (!found || !part.key) return undefined;
  const colon = layout.source.text.indexOf(':', part.key.to);
  const to = Math.max(colon + 1, part.from + layout.source.text.slice(part.from, part.to).trimEnd().length);
  return [{ from: colon + 1, to, text: `\n${lines.map((line) => `  ${line}`).join('\n')}` }];
}
