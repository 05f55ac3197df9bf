/** What a test of ways has tried. */
import type { Way } from '../../src/core/finding.js';

export interface Tried {
  stories: number;
  findings: number;
  ways: number;
  /** How many findings a rule has, how many ways of them were tried, and how many findings only a person can settle. */
  readonly byRule: Map<string, { findings: number; ways: number; onlyPerson: number }>;
}

export function tally(): Tried {
  return { stories: 0, findings: 0, ways: 0, byRule: new Map() };
}

export function count(tried: Tried, rule: string, ways: readonly Way[]): void {
  const of = tried.byRule.get(rule) ?? { findings: 0, ways: 0, onlyPerson: 0 };
  const mechanical = ways.filter(({ kind }) => kind !== 'person').length;
  tried.findings += 1;
  tried.ways += mechanical;
  of.findings += 1;
  of.ways += mechanical;
  of.onlyPerson += mechanical === 0 ? 1 : 0;
  tried.byRule.set(rule, of);
}
