/** `rehearse`: merges all open branches of the plans in memory, in order, and reports what conflicts. */
import { Failure } from '../../core/failure.js';
import { isClean } from '../../core/rehearsal/rehearsal.js';
import { isVerified } from '../../core/rehearsal/verification.js';
import { json } from '../../core/report/json.js';
import { promiseLines, rehearsalLines, shownRehearsal } from '../../core/report/rehearsal-text.js';
import { terminal as render, warningLines } from '../../core/report/terminal.js';
import { shownVerification, verificationLines } from '../../core/report/verification-text.js';
import { visible } from '../../core/text/inert.js';
import { requireMergeTree } from '../../shell/git/git-version.js';
import { openRepository } from '../../shell/git/repository.js';
import { type CastOptions, castOfPlans, castOfRefs, mergeAll } from '../rehearsal.js';
import type { CommandContext } from './context.js';
import { type VerifyOptions, verifyUse, verifyWish } from './verify-rehearsal.js';

export interface RehearseOptions extends CastOptions, VerifyOptions {
  readonly refs?: readonly string[];
  readonly order?: 'given' | 'best';
}

const NO_PLAN = 'Without a plan, name the branches: parallel-work rehearse --refs "feat/*"';

/**
 * @returns 0 if every branch merges cleanly and every command passes, 1 if a branch is left out or a command fails, 2 if a
 * plan is broken
 */
export async function rehearse(options: RehearseOptions, here: CommandContext): Promise<number> {
  const { directory, terminal } = here;
  requireOneKind(options);
  const wish = verifyWish(options, options.refs !== undefined, here.event);
  await requireMergeTree(directory);
  const repository = await openRepository(directory);
  const cast = options.refs
    ? await castOfRefs(repository, options.refs, options.base)
    : await castOfPlans(repository, directory, options, NO_PLAN, terminal.progress.say);
  if (cast.judgement.problems.length > 0) {
    await terminal.print(
      here.json ? json('rehearse', 2, cast.judgement) : render(cast.judgement, { colours: terminal.colours }),
    );
    return 2;
  }
  const { say } = terminal.progress;
  const use = wish && verifyUse(cast.plans, wish, say);
  const made = await mergeAll(repository, cast, options.order === 'best', say, use);
  const { rehearsal, contracts, used: verification } = made;
  const judgement = contracts.length > 0 ? { ...cast.judgement, contracts } : cast.judgement;
  const code = isClean(rehearsal) && (!verification || isVerified(verification)) ? 0 : 1;
  if (here.json) {
    const shown = verification ? { verification: shownVerification(verification) } : {};
    await terminal.print(json('rehearse', code, judgement, { rehearsal: { ...shownRehearsal(rehearsal), ...shown } }));
  } else {
    const lines = [
      ...rehearsalLines(rehearsal, terminal.colours),
      ...(verification ? verificationLines(verification, cast.base.branch, terminal.colours) : []),
      ...promiseLines(contracts, terminal.colours),
      ...warningLines(judgement, terminal.colours),
      ...judgement.notes.map((note) => terminal.colours.dim(`note: ${visible(note)}`)),
    ];
    await terminal.print(lines.map((line) => `${line}\n`).join(''));
  }
  return code;
}

function requireOneKind({ refs, plan, outsiders }: RehearseOptions): void {
  if (refs === undefined || (plan === undefined && !outsiders)) return;
  throw new Failure(
    'usage',
    'The option --refs cannot be combined with --plan or --outsiders.',
    'With --refs, the plans are not read. Name the branches that you want with one or more --refs.',
  );
}
