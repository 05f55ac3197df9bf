/** Annotations, which GitHub shows beside the changed file. */

import type { Subject } from '../facts/snapshot.js';
import type { Finding, Judgement, Problem } from '../finding.js';
import type { Severity } from '../terms.js';
import { cut, visible } from '../text/inert.js';
import { fullMessage, isAbout, joinSentences, overall, plural, SEVERITY_WORDS } from '../text/words.js';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly file?: string;
  readonly line?: number;
  readonly title: string;
  readonly message: string;
}

/**
 * GitHub keeps 10 annotations of a kind for a step and drops the rest without a warning. The tenth says how many more
 * there are.
 */
const MOST = 9;

const LEVELS = { error: 'error', warn: 'warning', notice: 'notice' } as const;

/** Only for the pull request under test, because the others have runs of their own. */
export function annotations(judgement: Judgement, subject: Subject): readonly Annotation[] {
  // A pull request that repairs the plans gets its own verdict, so errors of the base are no errors for it.
  const problems = overall(judgement) === 'success' ? [] : judgement.problems;
  const { warnings = [] } = judgement;
  // The problem of a broken plan is reported once, not again as a finding.
  const findings = judgement.findings.filter((each) => isAbout(each, subject) && each.rule !== 'plans-broken');
  return (['error', 'warn', 'notice'] as const).flatMap((severity) => {
    const all = findings.filter((each) => each.severity === severity).map(ofFinding);
    const first = { error: problems.map(ofProblem), warn: warnings.map(ofWarning), notice: [] }[severity];
    return limited([...first, ...all], severity);
  });
}

function limited(all: readonly Annotation[], severity: Severity): readonly Annotation[] {
  if (all.length <= MOST) return all;
  const more = all.length - MOST;
  const message = `${plural(more, `more ${SEVERITY_WORDS[severity]}`)}. The log and the job summary list all of them.`;
  return [...all.slice(0, MOST), { level: LEVELS[severity], title: `${more} more`, message }];
}

/** On the changed file, because the pull request shows it. Otherwise on the line of the plan. */
function ofFinding(finding: Finding): Annotation {
  const { path, at } = finding;
  const isPlanLine = at !== undefined && (path === undefined || path === at.path);
  const seeAlso = at !== undefined && !isPlanLine ? ` See ${at.path}:${at.line}.` : '';
  return annotation(LEVELS[finding.severity], finding.rule, fullMessage(finding) + seeAlso, isPlanLine ? at : path);
}

function ofProblem({ code, message, hint, at }: Problem): Annotation {
  return annotation('error', code, joinSentences(message, hint), at);
}

function ofWarning(message: string): Annotation {
  return annotation('warning', 'set-up', message, undefined);
}

function annotation(
  level: Annotation['level'],
  title: string,
  message: string,
  place: string | { readonly path: string; readonly line: number } | undefined,
): Annotation {
  const shown = { title: visible(title), message: cut(visible(message), 2_000) };
  if (place === undefined) return { level, ...shown };
  // GitHub shows no annotation for a path with invisible characters anyway. It only has to be harmless.
  if (typeof place === 'string') return { level, file: visible(place), ...shown };
  return { level, file: visible(place.path), line: place.line, ...shown };
}
