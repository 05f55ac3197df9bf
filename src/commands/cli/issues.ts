/** `issues --dry-run`: shows the issues that the action would open for the plans on the base. */
import { Failure } from '../../core/failure.js';
import { draftsOf, draftsText } from '../../core/issues/drafts.js';
import { wantedOf } from '../../core/issues/wanted-texts.js';
import type { CommandContext } from './context.js';
import { type DryRunOptions, dryRun } from './dry-run.js';

/** @returns 0, or 2 if a plan is broken */
export async function issues(options: DryRunOptions, here: CommandContext): Promise<number> {
  if (!options.dryRun) {
    throw new Failure(
      'usage',
      'The command line never opens issues. Only the action does, because it makes sure that each item has only one.',
      'Use --dry-run to see what it would open. To open the issues, run the action with "command: issues".',
    );
  }
  return await dryRun('issues', options.base, here, (survey, snapshot, judgement) => {
    const drafts = survey.plans.map((each) => draftsOf(wantedOf(each, survey, new Map(), snapshot)));
    return { data: { issues: drafts }, text: draftsText(drafts, snapshot.base.branch, judgement) };
  });
}
