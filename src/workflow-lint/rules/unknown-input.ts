import { decide, offer, type Way } from '../../core/finding.js';
import { nearest } from '../../core/plan/nearest.js';
import { quotedText } from '../../core/plan/source.js';
import { editFile, renameKey } from '../../core/plan/yaml-edits.js';
import { COMMANDS, commandsOf, INPUT_NAMES, misplacedInputs } from '../inputs.js';
import { type ActionUse, isUnsetOrFalse, type WorkflowSetup } from '../setup.js';
import { inputKeys, removeKey, setValue } from '../ways.js';
import type { WorkflowRemark, WorkflowRemarks, WorkflowRule } from './rule.js';

/** The action refuses these too, but only when it runs. */
export const unknownInput: WorkflowRule = {
  id: 'unknown-input',
  lint: (setup) =>
    setup.uses.flatMap((use) => [unknownInputs(use, setup), unknownCommand(use, setup), misplaced(use, setup)].flat()),
};

function unknownInputs({ job, step }: ActionUse, setup: WorkflowSetup): WorkflowRemarks {
  return [...step.inputs]
    .filter(([name]) => !INPUT_NAMES.some((each) => each === name.toLowerCase()))
    .map(([name, { at }]) => {
      const keys = inputKeys(setup, job, step, name);
      return unknownRemark(at, 'input', name, INPUT_NAMES, (meant) =>
        editFile(setup.layout, `Write "${meant}"`, [renameKey(setup.layout, keys, meant)]),
      );
    });
}

/** A command given by an expression is not known here. */
function unknownCommand({ job, step, command }: ActionUse, setup: WorkflowSetup): WorkflowRemarks {
  const given = step.inputs.get('command');
  if (!given || command.includes('${{') || COMMANDS.some((each) => each === command)) return [];
  return [
    unknownRemark(given.at, 'command', command, COMMANDS, (meant) =>
      setValue(setup, `Write "${meant}"`, inputKeys(setup, job, step, 'command'), meant),
    ),
  ];
}

/** A value that comes from an expression counts as given. */
function misplaced({ job, step, command }: ActionUse, setup: WorkflowSetup): WorkflowRemarks {
  if (command.includes('${{') || !COMMANDS.some((each) => each === command)) return [];
  const dryRun = !isUnsetOrFalse(step.inputs.get('dry-run'));
  const recreate = step.inputs.get('recreate')?.text.trim() || undefined;
  return misplacedInputs(command, { dryRun, recreate }).flatMap((name): WorkflowRemarks => {
    const input = step.inputs.get(name);
    if (!input) return [];
    const owners = commandsOf(name)
      .map((each) => `"command: ${each}"`)
      .join(' or ');
    return {
      severity: 'error',
      at: input.at,
      wanted: `${quotedText(name)} beside ${owners}`,
      found: `${quotedText(name)} beside "command: ${command}"`,
      message: `The input ${quotedText(name)} belongs to ${owners} only, so "${command}" ignores it.`,
      ...offer(
        removeKey(setup, `Remove ${quotedText(name)}`, inputKeys(setup, job, step, name)),
        decide(`Write ${owners}`),
      ),
    };
  });
}

function unknownRemark(
  at: WorkflowRemark['at'],
  what: string,
  name: string,
  allowed: readonly string[],
  write: (meant: string) => Way,
): WorkflowRemark {
  const list = allowed.map((each) => `"${each}"`).join(', ');
  const meant = nearest(name, allowed);
  return {
    severity: 'error',
    at,
    wanted: `one of ${list}`,
    found: quotedText(name),
    message: `This action has no ${what} ${quotedText(name)}, so the run will fail.`,
    ...offer(meant === undefined ? decide(`Write one of ${list}`) : write(meant)),
  };
}
