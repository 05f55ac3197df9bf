/** `issues --dry-run`: shows the issues that the action would open for the plans on the base. */
import { Failure } from '../../core/failure.js';
import { surveyIntegration } from '../../core/integration/readiness.js';
import { draftsOf, draftsText } from '../../core/issues/drafts.js';
import { wantedOf } from '../../core/issues/wanted-texts.js';
import { json } from '../../core/report/json.js';
import { terminal as render } from '../../core/report/terminal.js';
import { gitSource } from '../../shell/git/source.js';
import { askUntilKnown } from '../ask.js';
import type { CommandContext } from './context.js';
import { type IntegrateOptions, judgementOf } from './integrate.js';

/** @returns 0, or 2 if a plan is broken */
export async function issues({ base, dryRun }: IntegrateOptions, here: CommandContext): Promise<number> {
  if (!dryRun) {
    throw new Failure(
      'usage',
      'The command line never opens issues. Only the action does, because it makes sure that each item has only one.',
      'Use --dry-run to see what it would open. To open the issues, run the action with "command: issues".',
    );
  }
  const { directory, terminal } = here;
  const source = gitSource({
    directory,
    subject: 'all',
    settings: { agents: [] },
    ...(base === undefined ? {} : { base }),
  });
  const { snapshot, result: survey } = await askUntilKnown(source, (known) => surveyIntegration(known));
  const judgement = judgementOf(survey);
  const isBroken = survey.problems.length > 0;
  const code = isBroken ? 2 : 0;
  const drafts = survey.plans.map((each) => draftsOf(wantedOf(each, survey, new Map(), snapshot)));
  if (here.json) await terminal.print(json('issues', code, judgement, isBroken ? {} : { issues: drafts }));
  else if (isBroken) await terminal.print(render(judgement, { colours: terminal.colours }));
  else await terminal.print(draftsText(drafts, snapshot.base.branch, judgement));
  return code;
}
