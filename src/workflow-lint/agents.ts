import { Failure } from '../core/failure.js';

/**
 * An entry is `login`, `login[bot]`, `*` for every author, or `!login` to exclude one. Logins of managed users contain
 * a `_`.
 */
const ENTRY = /^(\*|!?[a-z0-9][a-z0-9_-]{0,99}(\[bot\])?)$/i;

/**
 * The input `agents`, entries separated by commas or white space.
 * @throws Failure `usage` for an entry that cannot match any author, which would otherwise have no effect silently
 */
export function agentList(text: string): readonly string[] {
  const entries = text.split(/[\s,]+/).filter((each) => each !== '');
  const wrong = entries.find((each) => !ENTRY.test(each));
  if (wrong !== undefined)
    throw new Failure('usage', `Input "agents" has "${wrong}", which is not a login.`, hintFor(wrong));
  if (entries.length > 0 && entries.every((each) => each.startsWith('!'))) {
    throw new Failure(
      'usage',
      `Input "agents" only excludes authors: "${entries.join(' ')}".`,
      'Add "*" for every other author.',
    );
  }
  return entries;
}

function hintFor(entry: string): string {
  if (entry === '!*') return 'Remove the input "agents" if it is to apply to no author.';
  if (entry.startsWith('@') || entry.startsWith('!@')) return 'Write the login without "@".';
  if (entry.includes('*')) return 'Write each login in full. Only a "*" on its own means every author.';
  return 'Allowed: a login, a login with "[bot]", "*" for every author, and "!login" to exclude one.';
}
