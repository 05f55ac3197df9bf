/** Branches as a plan may name them: git's own rules (`git check-ref-format`), and globs over names. */
import { matches } from '../globs/glob.js';
import { globProblems, type TextProblem } from './glob-problems.js';
import { hiddenCharacter, quotedText } from './source.js';

/** GitHub takes no longer names: 255 bytes of a ref, with its prefix. */
export const MOST_BRANCH_CHARACTERS = 244;

/** A plain name matches only itself; these characters make a claim a glob. */
export function isGlobClaim(claim: string): boolean {
  return /[*?[{]|[@!+]\(/.test(claim);
}

/** Does an item that claims this own the branch? Letter case counts, as in git. */
export function claimMatches(claim: string, branch: string): boolean {
  return isGlobClaim(claim) ? matches(claim, branch) : claim === branch;
}

/** Stands for a branch where a working tree is on a detached head. It holds spaces, so no branch and no claim is like it. */
export function detachedName(commit: string, path?: string): string {
  return `detached working tree ${path === undefined ? '' : `"${path}" `}at ${commit.slice(0, 10)}`;
}

export function isDetached(branch: string): boolean {
  return branch.startsWith('detached working tree ');
}

export function claimProblems(claim: string): readonly TextProblem[] {
  return isGlobClaim(claim) ? globClaimProblems(claim) : branchProblems(claim);
}

export function branchProblems(name: string): readonly TextProblem[] {
  const about = (message: string, hint: string) => [{ message: `the branch ${quotedText(name)} ${message}`, hint }];
  if (name.trim() === '') return [{ message: 'the branch is empty', hint: 'write the name of a branch' }];
  if (name.length > MOST_BRANCH_CHARACTERS)
    return about(`has more than ${MOST_BRANCH_CHARACTERS} characters`, 'use a shorter name');
  const prefix = /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(name);
  if (prefix) return about('is written as a full ref', `write the short name: ${quotedText(prefix[1] ?? '')}`);
  const fault = nameFault(name);
  return fault ? about(fault, 'use a name that git accepts, like "feat/profile-api"') : [];
}

/** See `git help check-ref-format`, and `git branch`, which takes no "HEAD" and no leading "-". */
function nameFault(name: string): string | undefined {
  if (hiddenCharacter(name) || /[\t\n\r]/.test(name)) return 'holds a hidden character';
  const bad = /[ ~^:?*[\\]/.exec(name);
  if (bad) return bad[0] === ' ' ? 'holds a space' : `holds "${bad[0]}"`;
  if (name.includes('..')) return 'holds ".."';
  if (name.includes('@{')) return 'holds "@{"';
  if (name === '@' || name === 'HEAD') return 'is a word of git';
  if (name.startsWith('-')) return 'begins with "-"';
  if (name.startsWith('/') || name.endsWith('/') || name.includes('//'))
    return 'begins or ends with "/", or holds "//"';
  if (name.endsWith('.')) return 'ends with "."';
  const segments = name.split('/');
  if (segments.some((segment) => segment.startsWith('.'))) return 'has a part that begins with "."';
  if (segments.some((segment) => segment.endsWith('.lock'))) return 'has a part that ends with ".lock"';
  return undefined;
}

function globClaimProblems(claim: string): readonly TextProblem[] {
  const about = (message: string, hint: string) => [
    { message: `the branch glob ${quotedText(claim)} ${message}`, hint },
  ];
  const problems = globProblems(claim);
  if (problems.length > 0) return problems;
  if (/^refs\/(?:heads|remotes)\//.test(claim))
    return about('is written as a full ref', 'begin with the short name of the branch');
  const first = claim.split('/', 1)[0] ?? '';
  if (first === claim || isGlobClaim(first)) {
    return about('has no literal first part', 'begin with plain text and "/", like "copilot/avatar-*"');
  }
  // What no name can hold may still stand in a glob as its syntax: the rest must be fit for a name.
  const plain = claim.replace(/\[[!^]?/g, 'x').replace(/[*?]/g, 'x');
  const fault = nameFault(plain.replace(/@\{/g, 'x'));
  return fault ? about(`matches no branch: it ${fault}`, 'use a glob over names that git accepts') : [];
}
