import { Failure } from '../../core/failure.js';
import { quotedText } from '../../core/plan/source.js';
import { INPUTS, isInputName } from '../inputs.js';
import { jobWords } from '../setup.js';
import type { StepInput } from '../workflow.js';
import type { WorkflowRemarks, WorkflowRule } from './rule.js';

/** A value that the action refuses, as the action itself reads it. An expression is not known here. */
export const badInput: WorkflowRule = {
  id: 'bad-input',
  lint: ({ uses }) =>
    uses.flatMap(({ job, step }) =>
      [...step.inputs].flatMap(([name, input]): WorkflowRemarks => {
        const refused = refusal(name, input);
        if (!refused) return [];
        return {
          severity: 'error',
          at: input.at,
          wanted: `a value that the action takes for ${quotedText(name)}`,
          found: input.isStructure ? 'a list or a map' : quotedText(input.text),
          message: `${jobWords(job)} gives the action a value that it refuses: ${refused.message}`,
          remedy: refused.hint,
        };
      }),
    ),
};

function refusal(name: string, { text, isStructure }: StepInput): Pick<Failure, 'message' | 'hint'> | undefined {
  // A command that does not exist has a rule of its own, and so has an input.
  if (!isInputName(name) || name === 'command') return undefined;
  if (isStructure) {
    const hint = 'write it as text on one line; entries are separated by commas';
    return { message: `input "${name}" is a list or a map, and inputs are text`, hint };
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
