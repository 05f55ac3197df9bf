/** Annotations: what GitHub shows beside the changed file. */

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

/** GitHub keeps 10 of a kind for a step and drops the rest without a word; the tenth says how many more there are. */
const MOST = 9;

const LEVELS = { error: 'error', warn: 'warning', notice: 'notice' } as const;

/** Of the pull request under test only: what its siblings did wrong stands in their own runs. */
export function annotations(judgement: Judgement, subject: Subject): readonly Annotation[] {
  // Whoever mends the plans is judged all the same, and has nothing red to see.
  const problems = overall(judgement) === 'success' ? [] : judgement.problems;
  const { warnings = [] } = judgement;
  // What keeps a plan from being read is told once, as the problem itself.
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

/** On the changed file, since the pull request shows that one; else on the line of the plan. */
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
  // A path with unseen characters has no annotation of its own on GitHub anyway; what counts is that it does nothing.
  if (typeof place === 'string') return { level, file: visible(place), ...shown };
  return { level, file: visible(place.path), line: place.line, ...shown };
}
