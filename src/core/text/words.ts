/** Words that all reports share. Plain text with quoted values, not escaped yet. */

import type { Subject } from '../facts/snapshot.js';
import type { Finding, Judgement, Outcome, Party, Verdict } from '../finding.js';
import { isDetached } from '../plan/branch-names.js';
import type { Severity } from '../terms.js';
import { findingsOn } from './findings-on.js';

/** `pull request #12 from "feat/a" (item "a" of plan "p")`, as far as it is known. */
export function partyWords(party: Party): string {
  const names: string[] = [];
  if (party.pull !== undefined) names.push(`pull request #${party.pull}`);
  if (party.branch !== undefined)
    names.push(party.pull === undefined ? branchWords(party.branch) : `from "${party.branch}"`);
  const item = itemWords(party);
  if (item !== undefined) names.push(names.length > 0 ? `(${item})` : item);
  return names.join(' ') || 'the change';
}

/** A detached head has no branch name. */
export function branchWords(branch: string): string {
  return isDetached(branch) ? `the ${branch}` : `branch "${branch}"`;
}

function itemWords(party: Party): string | undefined {
  if (party.item !== undefined)
    return `item "${party.item}"${party.plan === undefined ? '' : ` of plan "${party.plan}"`}`;
  return party.plan === undefined ? undefined : `plan "${party.plan}"`;
}

/** The message and the remedy as one text. */
export function fullMessage(finding: Pick<Finding, 'message' | 'remedy'>): string {
  return joinSentences(finding.message, finding.remedy);
}

export function joinSentences(...sentences: readonly string[]): string {
  return sentences
    .filter((each) => each !== '')
    .map(withFullStop)
    .join(' ');
}

/** For a sentence that ends with a value from outside, such as a reason that a plan gives. */
export function withFullStop(text: string): string {
  return /[.!?…]$/.test(text.trimEnd()) ? text.trimEnd() : `${text.trimEnd()}.`;
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', notice: 'notice' };

/** Errors first, then warnings, then notices. */
export function bySeverity(one: Pick<Finding, 'severity'>, other: Pick<Finding, 'severity'>): number {
  const order = Object.keys(SEVERITY_WORDS);
  return order.indexOf(one.severity) - order.indexOf(other.severity);
}

/** `2 errors, 1 notice`, or `no findings`. */
export function countWords(findings: readonly Pick<Finding, 'severity'>[]): string {
  const words = (['error', 'warn', 'notice'] as const)
    .map((severity) => ({
      word: SEVERITY_WORDS[severity],
      count: findings.filter((each) => each.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => plural(count, word));
  return words.join(', ') || 'no findings';
}

export function capital(text: string): string {
  return text.replace(/^[a-z]/, (first) => first.toUpperCase());
}

export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : word.endsWith('ch') ? 'es' : 's'}`;
}

/** How many are not described one by one: `1 more path`, `2,000 more paths`. @param word in the singular */
export function moreOf(count: number, word: string): string {
  return `${count.toLocaleString('en-US')} more ${word}${count === 1 ? '' : 's'}`;
}

/** The same as the beginning of a sentence: `There is 1 more path`. */
export function thereAreMore(count: number, word: string): string {
  return `There ${count === 1 ? 'is' : 'are'} ${moreOf(count, word)}`;
}

/** A finding without a pull request and branch, for example on a plan, is about every subject. */
export function isAbout(party: Party, subject: Subject): boolean {
  if (subject === 'all' || (party.pull === undefined && party.branch === undefined)) return true;
  return 'pull' in subject ? party.pull === subject.pull : party.branch === subject.branch;
}

/** The part of a judgement about the pull request or branch under test. */
export function ofSubject(judgement: Judgement, subject: Subject): Judgement {
  if (subject === 'all') return judgement;
  const verdicts = judgement.verdicts.filter((verdict) => isAbout(verdict, subject));
  // Pull requests with the same head share the verdict.
  const heads = new Set(verdicts.map(({ head }) => head));
  const sharing = judgement.verdicts.filter(({ head }) => heads.has(head));
  return { ...judgement, verdicts, findings: findingsOn(judgement.findings, sharing) };
}

/** The worst verdict. Without verdicts, broken plans mean `error`. */
export function overall(judgement: Pick<Judgement, 'verdicts' | 'problems'>): Outcome {
  const outcomes = judgement.verdicts.map((each: Verdict) => each.verdict);
  if (outcomes.includes('error')) return 'error';
  if (outcomes.includes('failure')) return 'failure';
  return outcomes.length === 0 && judgement.problems.length > 0 ? 'error' : 'success';
}
