import type { FilePosition } from '../../core/finding.js';
import { nearest } from '../../core/plan/nearest.js';
import { quotedText } from '../../core/plan/source.js';
import { EVENTS, PERMISSION_LEVELS, PERMISSION_SCOPES, PERMISSION_WORDS, TYPES } from '../words.js';
import type { Permissions, Trigger, Workflow } from '../workflow.js';
import type { WorkflowRemark, WorkflowRule } from './rule.js';

/** GitHub refuses the whole file, or never starts it, for an event, a type or a permission that it does not know. */
export const unknownWord: WorkflowRule = {
  id: 'unknown-word',
  lint: ({ workflow, uses }) => (uses.length === 0 ? [] : [...ofTriggers(workflow), ...ofPermissions(workflow)]),
};

function ofTriggers({ triggers }: Workflow): WorkflowRemark[] {
  return triggers.flatMap(({ event, at, types = [], typesAt }: Trigger) => {
    if (!EVENTS.includes(event)) return [remark('event', event, EVENTS, at)];
    const known = TYPES[event];
    if (!known) return [];
    return types
      .filter((type) => !known.includes(type))
      .map((type) => remark(`type of "${event}"`, type, known, typesAt ?? at));
  });
}

function ofPermissions({ permissions, jobs }: Workflow): WorkflowRemark[] {
  return [permissions, ...jobs.map((job) => job.permissions)].flatMap((each) => (each ? wordsOf(each) : []));
}

function wordsOf({ at, word, scopes }: Permissions): WorkflowRemark[] {
  const isWord = word === undefined || PERMISSION_WORDS.includes(word);
  return [
    ...(isWord ? [] : [remark('word for all permissions', word, PERMISSION_WORDS, at)]),
    ...[...scopes].flatMap(([scope, entry]) => {
      if (!PERMISSION_SCOPES.includes(scope)) return [remark('permission', scope, PERMISSION_SCOPES, entry.at)];
      if (PERMISSION_LEVELS.includes(entry.word)) return [];
      return [remark(`level of "${scope}"`, entry.word, PERMISSION_LEVELS, entry.at)];
    }),
  ];
}

function remark(what: string, word: string, known: readonly string[], at: FilePosition): WorkflowRemark {
  const meant = nearest(word.replaceAll('-', '_'), known) ?? nearest(word, known);
  return {
    severity: meant === undefined ? 'warn' : 'error',
    at,
    wanted: `a ${what} that GitHub knows`,
    found: quotedText(word),
    message: `there is no ${what} ${quotedText(word)}: GitHub refuses the file, and nothing is checked`,
    remedy: meant === undefined ? 'correct it; or, if it is new at GitHub, leave it' : `write "${meant}"`,
  };
}
