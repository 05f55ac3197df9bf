import type { Subject } from '../facts/snapshot.js';
import type { Judgement } from '../finding.js';
import { isAbout, overall } from '../text/words.js';

/**
 * The step outputs of a judgement, as `action.yml` describes them. None contains text of others, because people use
 * outputs in shell scripts, where a file name could act as a command.
 */
export function outputs(
  judgement: Judgement,
  subject: Subject,
): Readonly<Record<'verdict' | 'findings' | 'plan-revision', string>> {
  const findings = judgement.findings.filter((each) => each.severity !== 'notice' && isAbout(each, subject));
  return {
    verdict: overall(judgement),
    findings: String(findings.length),
    'plan-revision': judgement.planRevision,
  };
}
