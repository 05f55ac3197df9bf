import { decide, offer } from '../../core/finding.js';
import { quotedText } from '../../core/plan/source.js';
import { jobWords } from '../setup.js';
import type { WorkflowRule } from './rule.js';

/** The name in the examples of the documentation: there is no such repository and no such commit. */
const PLACEHOLDER = /^(?:your-org|<[^>]*>)\/|@(?:<[^>]*>|0123456789abcdef0123456789abcdef01234567|(\w)\1{39})$/i;

export function isPlaceholder(uses: string): boolean {
  return PLACEHOLDER.test(uses);
}

export const placeholder: WorkflowRule = {
  id: 'placeholder',
  lint: ({ uses }) =>
    uses.flatMap(({ job, step }) => {
      const name = step.uses?.text.trim() ?? '';
      if (!step.uses || !isPlaceholder(name)) return [];
      return {
        severity: 'error' as const,
        at: step.uses.at,
        wanted: 'the repository and the commit of the action',
        found: quotedText(name),
        message: `The ${jobWords(job)} uses ${quotedText(name)}, the placeholder from the documentation. GitHub does not find this action, and nothing is checked.`,
        ...offer(
          decide('Write the owner of the action that you use, and the full commit id of a release after the "@"'),
        ),
      };
    }),
};
