import type { Judgement } from '../finding.js';
import { plural } from '../text/words.js';

/**
 * 0: no finding of severity `error`, and every verdict is `success`. 1: otherwise. 2: a plan is broken, unless every
 * branch could be judged anyway because it repairs the plan. `strict` counts warnings as errors.
 */
export function exitCode(judgement: Judgement, { strict }: { readonly strict: boolean }): 0 | 1 | 2 {
  if (!isJudged(judgement)) return 2;
  const isRed = judgement.findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warn'));
  if (strict && (judgement.warnings ?? []).length > 0) return 1;
  return isRed || judgement.verdicts.some(({ verdict }) => verdict !== 'success') ? 1 : 0;
}

/** Why `strict` fails a result that passes without it. */
export function strictReason(judgement: Judgement): string | undefined {
  if (exitCode(judgement, { strict: false }) !== 0) return undefined;
  const { findings, warnings = [] } = judgement;
  const count = warnings.length + findings.filter(({ severity }) => severity === 'warn').length;
  return count === 0
    ? undefined
    : `--strict counts ${plural(count, 'warning')} as ${count === 1 ? 'an error' : 'errors'}`;
}

function isJudged({ problems, verdicts }: Judgement): boolean {
  return problems.length === 0 || (verdicts.length > 0 && verdicts.every(({ verdict }) => verdict !== 'error'));
}
