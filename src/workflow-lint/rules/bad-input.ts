import { Failure } from '../../core/failure.js';
import { decide, offer, type Way } from '../../core/finding.js';
import { quotedYaml } from '../../core/plan/quoting.js';
import { quotedText } from '../../core/plan/source.js';
import { INPUTS, isInputName } from '../inputs.js';
import { jobWords, type WorkflowSetup } from '../setup.js';
import { inputKeys, removeKey, setValue } from '../ways.js';
import type { Job, Step, StepInput } from '../workflow.js';
import type { WorkflowRemarks, WorkflowRule } from './rule.js';

/** Reports a value that the action refuses, read with the same code. The value of an expression is unknown here. */
export const badInput: WorkflowRule = {
  id: 'bad-input',
  lint: (setup) =>
    setup.uses.flatMap(({ job, step }) =>
      [...step.inputs].flatMap(([name, input]): WorkflowRemarks => {
        const refused = refusal(name, input);
        if (!refused) return [];
        const corrections = correct(setup, job, step, name, input);
        return {
          severity: 'error',
          at: input.at,
          wanted: `a value that the action accepts for ${quotedText(name)}`,
          found: input.isStructure ? 'a list or a map' : quotedText(input.text),
          message: `The ${jobWords(job)} gives the action a value that it refuses. ${refused.message}`,
          // For a base, the message already says what the correction does.
          ...offer(
            ...corrections,
            ...(name === 'base' && corrections.length > 0 ? [] : [decide(refused.hint.replace(/\.$/, ''))]),
          ),
        };
      }),
    ),
};

/** The value that was surely meant. */
function correct(setup: WorkflowSetup, job: Job, step: Step, name: string, { text, isStructure }: StepInput): Way[] {
  const keys = inputKeys(setup, job, step, name);
  if (isStructure) return [];
  const branch = /^refs\/heads\/(.+)$/.exec(text.trim())?.[1];
  if (name === 'base' && branch !== undefined)
    return [setValue(setup, `Write only the name of the branch: "${branch}"`, keys, quotedYaml(branch))];
  return name === 'token' ? [removeKey(setup, 'Remove it to use the token of the job', keys)] : [];
}

function refusal(name: string, { text, isStructure }: StepInput): Pick<Failure, 'message' | 'hint'> | undefined {
  // Other rules report an unknown command and an unknown input.
  if (!isInputName(name) || name === 'command') return undefined;
  if (isStructure) {
    const hint = 'Write it as text on one line, with entries separated by commas.';
    return { message: `Input "${name}" is a list or a map, but inputs are text.`, hint };
  }
  if (text.includes('${{')) return undefined;
  try {
    INPUTS[name](text.trim() || undefined);
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
