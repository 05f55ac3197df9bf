import { nearest } from '../../plan/nearest.js';
import { quoted } from '../../plan/source.js';
import { COMMANDS, INPUT_NAMES } from '../inputs.js';
import type { Use } from '../setup.js';
import type { WorkflowRemark, WorkflowRule } from './rule.js';

/** The action refuses these too, but only once it runs. */
export const unknownInput: WorkflowRule = {
  id: 'unknown-input',
  lint: ({ uses }) => uses.flatMap((use) => [...inputsOf(use), ...commandOf(use)]),
};

function inputsOf({ step }: Use): WorkflowRemark[] {
  return [...step.inputs]
    .filter(([name]) => !INPUT_NAMES.some((each) => each === name.toLowerCase()))
    .map(([name, { at }]) => remark(at, 'input', name, INPUT_NAMES));
}

/** One that an expression names is not known here. */
function commandOf({ step, command }: Use): WorkflowRemark[] {
  const given = step.inputs.get('command');
  if (!given || command.includes('${{') || COMMANDS.some((each) => each === command)) return [];
  return [remark(given.at, 'command', command, COMMANDS)];
}

function remark(at: WorkflowRemark['at'], what: string, name: string, allowed: readonly string[]): WorkflowRemark {
  const list = allowed.map((each) => `"${each}"`).join(', ');
  const meant = nearest(name, allowed);
  return {
    severity: 'error',
    at,
    wanted: `one of ${list}`,
    found: quoted(name),
    message: `this action has no ${what} ${quoted(name)}: the run will fail`,
    remedy: meant === undefined ? `write one of ${list}` : `write "${meant}"`,
  };
}
