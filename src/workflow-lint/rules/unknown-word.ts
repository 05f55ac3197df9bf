import { decide, type FilePosition, offer, type Way } from '../../core/finding.js';
import { nearest } from '../../core/plan/nearest.js';
import { quotedText } from '../../core/plan/source.js';
import type { YamlKeys } from '../../core/plan/yaml-edits.js';
import type { WorkflowSetup } from '../setup.js';
import { correctWord, forAllJobs, jobKeys } from '../ways.js';
import { EVENTS, PERMISSION_LEVELS, PERMISSION_SCOPES, PERMISSION_WORDS, TYPES } from '../words.js';
import type { Permissions, Trigger } from '../workflow.js';
import type { WorkflowRemark, WorkflowRule } from './rule.js';

/** GitHub refuses the whole file, or never starts it, for an event, a type or a permission that it does not know. */
export const unknownWord: WorkflowRule = {
  id: 'unknown-word',
  lint: (setup) => (setup.uses.length === 0 ? [] : [...ofTriggers(setup), ...ofPermissions(setup)]),
};

function ofTriggers(setup: WorkflowSetup): WorkflowRemark[] {
  return setup.workflow.triggers.flatMap(({ event, at, types = [], typesAt }: Trigger) => {
    if (!EVENTS.includes(event)) return [remark('event', event, EVENTS, at, setup, ['on'])];
    const known = TYPES[event];
    if (!known) return [];
    return types
      .filter((type) => !known.includes(type))
      .map((type) => remark(`type of "${event}"`, type, known, typesAt ?? at, setup, ['on', event, 'types']));
  });
}

function ofPermissions(setup: WorkflowSetup): WorkflowRemark[] {
  const { permissions, jobs } = setup.workflow;
  return [
    ...(permissions ? wordsOf(permissions, setup, ['permissions']) : []),
    ...jobs.flatMap((job) =>
      job.permissions ? wordsOf(job.permissions, setup, [...jobKeys(job), 'permissions']) : [],
    ),
  ];
}

function wordsOf({ at, word, scopes }: Permissions, setup: WorkflowSetup, keys: YamlKeys): WorkflowRemark[] {
  const isWord = word === undefined || PERMISSION_WORDS.includes(word);
  return [
    ...(isWord ? [] : [remark('word for all permissions', word, PERMISSION_WORDS, at, setup, keys)]),
    ...[...scopes].flatMap(([scope, entry]) => {
      if (!PERMISSION_SCOPES.includes(scope))
        return [remark('permission', scope, PERMISSION_SCOPES, entry.at, setup, keys)];
      if (PERMISSION_LEVELS.includes(entry.word)) return [];
      return [remark(`level of "${scope}"`, entry.word, PERMISSION_LEVELS, entry.at, setup, [...keys, scope])];
    }),
  ];
}

function remark(
  what: string,
  word: string,
  known: readonly string[],
  at: FilePosition,
  setup: WorkflowSetup,
  keys: YamlKeys,
): WorkflowRemark {
  const meant = nearest(word.replaceAll('-', '_'), known) ?? nearest(word, known);
  return {
    severity: meant === undefined ? 'warn' : 'error',
    at,
    wanted: `a ${what} that GitHub knows`,
    found: quotedText(word),
    message: `There is no ${what} ${quotedText(word)}. GitHub refuses the file, and nothing is checked.`,
    ...(meant === undefined
      ? offer(decide('Correct it'), decide('Leave it if GitHub has added it recently'))
      : offer(...correction(setup, keys, word, meant))),
  };
}

/** An event would start the other jobs of the file too. */
function correction(setup: WorkflowSetup, keys: YamlKeys, word: string, meant: string): readonly Way[] {
  const way = correctWord(setup, `Write "${meant}"`, keys, word, meant);
  return keys[0] === 'on' ? forAllJobs(setup, way) : [way];
}
