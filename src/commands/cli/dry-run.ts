/** What `integrate --dry-run` and `issues --dry-run` have in common: both survey the plans on the base, and print what they found. */
import type { Snapshot } from '../../core/facts/snapshot.js';
import type { Judgement } from '../../core/finding.js';
import { type Survey, surveyIntegration } from '../../core/integration/readiness.js';
import { json } from '../../core/report/json.js';
import { terminal as render } from '../../core/report/terminal.js';
import { gitSource } from '../../shell/git/source.js';
import { askUntilKnown } from '../ask.js';
import type { CommandContext } from './context.js';

export interface DryRunOptions {
  readonly base?: string;
  readonly dryRun?: boolean;
}

interface Shown {
  /** The command's own data in the JSON output. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/**
 * @param show is not called while a plan is broken
 * @returns 0, or 2 if a plan is broken
 */
export async function dryRun(
  command: 'integrate' | 'issues',
  base: string | undefined,
  here: CommandContext,
  show: (survey: Survey, snapshot: Snapshot, judgement: Judgement) => Shown,
): Promise<number> {
  const { directory, terminal } = here;
  const source = gitSource({
    directory,
    subject: 'all',
    settings: { agents: [] },
    ...(base === undefined ? {} : { base }),
  });
  const { snapshot, result: survey } = await askUntilKnown(
    source,
    (known) => surveyIntegration(known, { withContracts: command === 'integrate' }),
    terminal.progress.say,
  );
  const judgement = judgementOf(survey);
  if (survey.problems.length > 0) {
    await terminal.print(here.json ? json(command, 2, judgement) : render(judgement, { colours: terminal.colours }));
    return 2;
  }
  const { data, text } = show(survey, snapshot, judgement);
  await terminal.print(here.json ? json(command, 0, judgement, data) : text);
  return 0;
}

function judgementOf({ summaries, planRevision, problems, notes, warnings }: Survey): Judgement {
  return { plans: summaries, planRevision, verdicts: [], findings: [], problems, notes, warnings };
}
