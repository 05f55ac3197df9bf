/** Branch names and globs that a plan may contain, by the rules of `git check-ref-format`. */
import { matches } from '../globs/glob.js';
import { globProblems, type TextProblem } from './glob-problems.js';
import { hiddenCharacter, quotedText } from './source.js';

/** GitHub allows no longer names: a ref has at most 255 bytes, with its prefix. */
export const MOST_BRANCH_CHARACTERS = 244;

/** A claim with one of these characters is a glob. Without them it matches only itself. */
export function isGlobClaim(claim: string): boolean {
  return /[*?[{]|[@!+]\(/.test(claim);
}

/** Whether a claim matches the branch. Letter case counts, as in Git. */
export function claimMatches(claim: string, branch: string): boolean {
  return isGlobClaim(claim) ? matches(claim, branch) : claim === branch;
}

/** Whether a branch belongs to an item. */
export function claims({ branches }: { readonly branches: readonly string[] }, branch: string): boolean {
  return branches.some((claim) => claimMatches(claim, branch));
}

/** The name of a working tree with a detached head. It contains spaces, so it equals no branch and no claim. */
export function detachedName(commit: string, path?: string): string {
  return `detached working tree ${path === undefined ? '' : `"${path}" `}at ${commit.slice(0, 10)}`;
}

/** The path in such a name: of a working tree other than the current one. */
export function detachedPath(branch: string): string | undefined {
  return /^detached working tree "(.*)" at [0-9a-f]+$/s.exec(branch)?.[1];
}

export function isDetached(branch: string): boolean {
  return branch.startsWith('detached working tree ');
}

export function claimProblems(claim: string): readonly TextProblem[] {
  return isGlobClaim(claim) ? globClaimProblems(claim) : branchProblems(claim);
}

export function branchProblems(name: string): readonly TextProblem[] {
  const about = (message: string, hint: string) => [{ message: `The branch ${quotedText(name)} ${message}.`, hint }];
  if (name.trim() === '') return [{ message: 'The branch is empty.', hint: 'Write the name of a branch.' }];
  if (name.length > MOST_BRANCH_CHARACTERS)
    return about(`is longer than ${MOST_BRANCH_CHARACTERS} characters`, 'Use a shorter name.');
  const long = longForm(name);
  if (long) return about(`is written ${long.how}`, `Write the short name: ${quotedText(long.short)}.`);
  const fault = nameFault(name);
  return fault ? about(fault, 'Use a name that git accepts, such as "feat/profile-api".') : [];
}

/** Recognizes branches as Git and GitHub show them elsewhere: `refs/heads/x`, `origin/x`, `owner:x`. */
function longForm(name: string): { readonly how: string; readonly short: string } | undefined {
  const [, ref] = /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(name) ?? [];
  if (ref !== undefined) return { how: 'as a full ref name', short: ref };
  const [, tracked] = /^(?:remotes\/)?origin\/(.+)$/.exec(name) ?? [];
  if (tracked !== undefined) return { how: 'with its remote', short: tracked };
  const [, owned] = /^[A-Za-z0-9][\w-]*:(.+)$/.exec(name) ?? [];
  return owned === undefined ? undefined : { how: 'with its owner', short: owned };
}

/** See `git help check-ref-format`, and `git branch`, which takes no "HEAD" and no leading "-". */
function nameFault(name: string): string | undefined {
  if (hiddenCharacter(name) || /[\t\n\r]/.test(name)) return 'contains a hidden character';
  const bad = /[ ~^:?*[\\]/.exec(name);
  if (bad) return bad[0] === ' ' ? 'contains a space' : `contains "${bad[0]}"`;
  if (name.includes('..')) return 'contains ".."';
  if (name.includes('@{')) return 'contains "@{"';
  if (name === '@' || name === 'HEAD') return 'is a reserved name in git';
  if (name.startsWith('-')) return 'begins with "-"';
  if (name.startsWith('/') || name.endsWith('/') || name.includes('//'))
    return 'begins or ends with "/", or contains "//"';
  if (name.endsWith('.')) return 'ends with "."';
  const segments = name.split('/');
  if (segments.some((segment) => segment.startsWith('.'))) return 'has a part that begins with "."';
  if (segments.some((segment) => segment.endsWith('.lock'))) return 'has a part that ends with ".lock"';
  return undefined;
}

function globClaimProblems(claim: string): readonly TextProblem[] {
  const about = (message: string, hint: string) => [
    { message: `The branch glob ${quotedText(claim)} ${message}.`, hint },
  ];
  const problems = globProblems(claim);
  if (problems.length > 0) return problems;
  const long = longForm(claim);
  if (long) return about(`is written ${long.how}`, `Write ${quotedText(long.short)}.`);
  const first = claim.split('/', 1)[0] ?? '';
  if (first === claim || isGlobClaim(first)) {
    return about('must begin with a literal folder name', 'Begin with plain text and "/", such as "copilot/avatar-*".');
  }
  // Some characters that no name can contain are syntax of globs. The rest must be valid in a name.
  const plain = claim.replace(/\[[!^]?/g, 'x').replace(/[*?]/g, 'x');
  const fault = nameFault(plain.replace(/@\{/g, 'x'));
  return fault ? about(`matches no branch: it ${fault}`, 'Use a glob of names that git accepts.') : [];
}
