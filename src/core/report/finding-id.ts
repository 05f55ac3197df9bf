import type { Finding, Way } from '../finding.js';

/**
 * Eight hexadecimal digits. They stay the same as long as rule, plan, item, other side and path do, whatever the line
 * is.
 */
export function idOf({ rule, plan, item, branch, pull, other, path }: Finding): string {
  const subject = item === undefined ? (pull ?? branch) : undefined;
  const parts = [rule, plan, item, subject, other?.plan, other?.item, path];
  return fnv1a(JSON.stringify(parts.map((part) => part ?? null)));
}

export interface NumberedWay {
  readonly id: string;
  readonly way: Way;
}

/** The ways of each finding with their ids. Findings that have one id share the numbers, so that each way has its own. */
export function numberedWays(findings: readonly Finding[]): ReadonlyMap<Finding, readonly NumberedWay[]> {
  const counts = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const id = idOf(finding);
      return [
        finding,
        waysOf(finding).map((way) => {
          const number = (counts.get(id) ?? 0) + 1;
          counts.set(id, number);
          return { id: `${id}.${number}`, way };
        }),
      ];
    }),
  );
}

/** If a finding has no ways of its own, a person has to decide what to do. */
function waysOf({ ways, severity, remedy }: Finding): readonly Way[] {
  return ways ?? (severity === 'notice' ? [] : [{ kind: 'person', title: remedy }]);
}

/** 32 bits over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). Nothing depends on it being secret. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
