import { decide, offer } from '../../core/finding.js';
import { quotedText } from '../../core/plan/source.js';
import { jobWords } from '../setup.js';
import type { Job, PositionedText } from '../workflow.js';
import { isPlaceholder } from './placeholder.js';
import type { WorkflowRemark, WorkflowRule } from './rule.js';

const FULL_COMMIT = decide('Put the full commit id of the release, 40 digits, after the "@"');

/** A tag or a branch can be moved to other code. A commit cannot. */
export const unpinnedAction: WorkflowRule = {
  id: 'unpinned-action',
  lint: ({ jobs, uses: own }) =>
    jobs.flatMap((job) =>
      job.steps.flatMap(({ uses }) => {
        const name = uses?.text.trim() ?? '';
        if (!uses || name === '' || isPinned(name)) return [];
        // The rule about placeholders reports these.
        if (isPlaceholder(name) && own.some(({ step }) => step.uses === uses)) return [];
        if (isShortCommit(name)) return [shortCommit(job, uses)];
        const image = name.startsWith('docker://');
        return {
          severity: 'warn' as const,
          at: uses.at,
          wanted: image ? 'an image by its digest' : 'an action by its full commit',
          found: quotedText(name),
          message: `The ${jobWords(job)} uses ${quotedText(name)}. ${image ? 'A tag of an image' : 'A tag or branch'} can be moved to other code, which then runs instead.`,
          ...offer(image ? decide('Write "@sha256:" and the digest after the name') : FULL_COMMIT),
        };
      }),
    ),
};

function isPinned(uses: string): boolean {
  if (uses.startsWith('./') || uses === '.') return true;
  return uses.startsWith('docker://')
    ? /@sha256:[\da-f]{64}$/i.test(uses)
    : /@(?:[\da-f]{40}|[\da-f]{64})$/i.test(uses);
}

/** A name of digits only may be a tag made from a date. */
function isShortCommit(uses: string): boolean {
  return /@(?=\d*[a-f])[\da-f]{7,39}$/i.test(uses) && !uses.startsWith('docker://');
}

function shortCommit(job: Job, { text, at }: PositionedText): WorkflowRemark {
  const name = quotedText(text.trim());
  return {
    severity: 'error',
    at,
    wanted: 'an action by its full commit',
    found: name,
    message: `The ${jobWords(job)} uses ${name}. GitHub refuses short commit ids, so the job fails before it begins.`,
    ...offer(FULL_COMMIT),
  };
}
