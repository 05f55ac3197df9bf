import { Failure } from '../core/failure.js';

/** `login`, `login[bot]`, `*` for every author; `!login` takes one out. GitHub's managed users have a `_` in their login. */
const ENTRY = /^(\*|!?[a-z0-9][a-z0-9_-]{0,99}(\[bot\])?)$/i;

/**
 * The input `agents`, entries separated by commas or white space.
 * @throws Failure `usage` for an entry that could not match anybody: it would bind nobody and say nothing
 */
export function agentList(text: string): readonly string[] {
  const entries = text.split(/[\s,]+/).filter((each) => each !== '');
  const wrong = entries.find((each) => !ENTRY.test(each));
  if (wrong !== undefined)
    throw new Failure('usage', `input "agents" has "${wrong}", which is no login`, hintFor(wrong));
  if (entries.length > 0 && entries.every((each) => each.startsWith('!'))) {
    throw new Failure(
      'usage',
      `input "agents" only takes authors out: "${entries.join(' ')}"`,
      'add "*" for every other author',
    );
  }
  return entries;
}

function hintFor(entry: string): string {
  if (entry === '!*') return 'leave "agents" out to bind no author';
  if (entry.startsWith('@') || entry.startsWith('!@')) return 'write the login without "@"';
  if (entry.includes('*')) return 'write logins in full; only a "*" of its own stands for every author';
  return 'allowed: a login, a login with "[bot]", "*" for every author, "!login" to take one out';
}
