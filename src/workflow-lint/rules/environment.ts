import { offer } from '../../core/finding.js';
import { jobWords, namesPath } from '../setup.js';
import { jobKeys, removeKey } from '../ways.js';
import type { Job } from '../workflow.js';
import type { WorkflowRule } from './rule.js';

/** An environment can make a job wait for an approval or a timer. One whose secrets the job uses is accepted. */
export const environmentRule: WorkflowRule = {
  id: 'environment',
  lint: (setup) =>
    setup.checkJobs.flatMap((job) => {
      if (!job.environment || takesSecret(job)) return [];
      return {
        severity: 'warn' as const,
        at: job.environment,
        wanted: 'a job that waits for nothing',
        found: '"environment"',
        message: `The ${jobWords(job)} has an "environment". If that requires an approval or a wait, every run stops there, and verdicts are not updated.`,
        ...offer(
          removeKey(setup, 'Remove "environment", because the token of the job is enough', [
            ...jobKeys(job),
            'environment',
          ]),
        ),
      };
    }),
};

function takesSecret({ env, steps }: Job): boolean {
  const texts = [env, ...steps.map((step) => step.env)].flatMap((each) => [...each.values()]);
  const inputs = steps.flatMap(({ inputs, run }) => [...[...inputs.values()].map(({ text }) => text), run?.text]);
  return [...texts, ...inputs].some((text) => namesPath(text, /^secrets\.(?!github_token$)/));
}
