/** The inputs of this action, as `action.yml` declares them. */

export const COMMANDS = ['check', 'lint', 'integrate'] as const;
export type ActionCommand = (typeof COMMANDS)[number];

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
