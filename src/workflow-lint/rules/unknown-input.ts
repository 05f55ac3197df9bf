import { nearest } from '../../core/plan/nearest.js';
import { quotedText } from '../../core/plan/source.js';
import { COMMANDS, INPUT_NAMES, misplacedInputs } from '../inputs.js';
import { type ActionUse, isUnsetOrFalse } from '../setup.js';
import type { WorkflowRemark, WorkflowRemarks, WorkflowRule } from './rule.js';

/** The action refuses these too, but only when it runs. */
export const unknownInput: WorkflowRule = {
  id: 'unknown-input',
  lint: ({ uses }) => uses.flatMap((use) => [unknownInputs(use), unknownCommand(use), misplaced(use)].flat()),
};

function unknownInputs({ step }: ActionUse): WorkflowRemarks {
  return [...step.inputs]
    .filter(([name]) => !INPUT_NAMES.some((each) => each === name.toLowerCase()))
    .map(([name, { at }]) => unknownRemark(at, 'input', name, INPUT_NAMES));
}

/** A command given by an expression is not known here. */
function unknownCommand({ step, command }: ActionUse): WorkflowRemarks {
  const given = step.inputs.get('command');
  if (!given || command.includes('${{') || COMMANDS.some((each) => each === command)) return [];
  return [unknownRemark(given.at, 'command', command, COMMANDS)];
}

/** What is given by an expression counts as given. */
function misplaced({ step, command }: ActionUse): WorkflowRemarks {
  if (command.includes('${{') || !COMMANDS.some((each) => each === command)) return [];
  const dryRun = !isUnsetOrFalse(step.inputs.get('dry-run'));
  const recreate = step.inputs.get('recreate')?.text.trim() || undefined;
  return misplacedInputs(command, { dryRun, recreate }).flatMap((name): WorkflowRemarks => {
    const input = step.inputs.get(name);
    if (!input) return [];
    return {
      severity: 'error',
      at: input.at,
      wanted: `${quotedText(name)} beside "command: integrate"`,
      found: `${quotedText(name)} beside "command: ${command}"`,
      message: `the input ${quotedText(name)} is of the command "integrate" alone: "${command}" does not do what it says`,
      remedy: `remove ${quotedText(name)}; or write "command: integrate"`,
    };
  });
}

function unknownRemark(
  at: WorkflowRemark['at'],
  what: string,
  name: string,
  allowed: readonly string[],
): WorkflowRemark {
  const list = allowed.map((each) => `"${each}"`).join(', ');
  const meant = nearest(name, allowed);
  return {
    severity: 'error',
    at,
    wanted: `one of ${list}`,
    found: quotedText(name),
    message: `this action has no ${what} ${quotedText(name)}: the run will fail`,
    remedy: meant === undefined ? `write one of ${list}` : `write "${meant}"`,
  };
}
