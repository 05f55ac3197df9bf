import type { Finding } from '../finding.js';

/**
 * Eight hexadecimal digits. They stay the same as long as rule, plan, item, other side and path do, whatever the line
 * is.
 */
export function idOf({ rule, plan, item, branch, pull, other, path }: Finding): string {
  const subject = item === undefined ? (pull ?? branch) : undefined;
  const parts = [rule, plan, item, subject, other?.plan, other?.item, path];
  return fnv1a(JSON.stringify(parts.map((part) => part ?? null)));
}

/** 32 bits over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). Nothing depends on it being secret. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
