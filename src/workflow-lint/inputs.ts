/** The inputs of this action, as `action.yml` declares them. */

export const COMMANDS = ['check', 'lint', 'integrate'] as const;
export type ActionCommand = (typeof COMMANDS)[number];

/** The events under which `check` does something. */
export const CHECK_EVENTS = [
  'pull_request_target',
  'merge_group',
  'push',
  'schedule',
  'workflow_dispatch',
  'pull_request',
];

export const INPUT_NAMES = [
  'command',
  'token',
  'base',
  'agents',
  'context',
  'comment',
  'request-budget',
  'recreate',
  'dry-run',
] as const;
export type InputName = (typeof INPUT_NAMES)[number];
