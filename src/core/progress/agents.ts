/** The authors that the input `agents` names. */
import { nearest } from '../plan/nearest.js';

/** Only the login of an app ends with this: GitHub does not allow brackets in the login of a person. */
const OF_APP = /\[bot\]$/i;

/**
 * Apps that are shown under several names, in small letters. Copilot's coding agent: REST and the pages say "Copilot", GraphQL
 * and the search "copilot-swe-agent" (https://github.blog/changelog/2025-12-03-assign-issues-to-copilot-using-the-api).
 */
const NAMES_OF_APPS: readonly (readonly string[])[] = [['copilot', 'copilot-swe-agent']];

/** The login that GitHub shows for a deleted account. */
const GHOST = 'ghost';

/**
 * Ignores letter case and a final `[bot]`. `!login` excludes an author, wherever it is in the list; `!login[bot]` only an app.
 *
 * @param author absent if GitHub does not show the author, who may then be anyone in the list
 */
export function isAgent(author: string | undefined, agents: readonly string[]): boolean {
  if (agents.some((each) => takesOut(each, author ?? GHOST))) return false;
  return agents.some(
    (each) => each === '*' || (!each.startsWith('!') && (author === undefined || isNamedBy(author, each))),
  );
}

function takesOut(entry: string, author: string): boolean {
  const isAllowed = OF_APP.test(author) || !OF_APP.test(entry);
  return entry.startsWith('!') && isAllowed && isNamedBy(author, entry);
}

/**
 * Entries that match no author but are close to one that no entry matches. They are probably typing errors.
 *
 * @returns a note for each
 */
export function agentNearMisses(agents: readonly string[], authors: readonly string[]): string[] {
  const known = [...new Set(authors)].sort();
  const unnamed = known.filter((author) => !agents.some((entry) => isNamedBy(author, entry)));
  // Besides "*", other entries have no effect.
  const telling = agents.includes('*') ? agents.filter((entry) => entry.startsWith('!')) : agents;
  return telling.flatMap((entry) => {
    if (known.some((author) => isNamedBy(author, entry))) return [];
    const meant = meantBy(nameIn(entry), unnamed);
    if (meant === undefined) return [];
    return `"${entry}" in the input "agents" matches nobody who recently opened a pull request here. Did you mean "${meant}"?`;
  });
}

/** Also finds apps by a part of their login: `jules` of `google-labs-jules[bot]`. */
function meantBy(name: string, authors: readonly string[]): string | undefined {
  const close = nearest(name, authors.map(nameOf));
  return (
    authors.find((author) => nameOf(author) === close) ??
    authors.find((author) => OF_APP.test(author) && nameOf(author).split('-').includes(name))
  );
}

function isNamedBy(author: string, entry: string): boolean {
  return namesOf(author).includes(nameIn(entry));
}

function namesOf(author: string): readonly string[] {
  const name = nameOf(author);
  const names = OF_APP.test(author) ? NAMES_OF_APPS.find((each) => each.includes(name)) : undefined;
  return names ?? [name];
}

function nameIn(entry: string): string {
  return nameOf(entry.replace(/^!/, ''));
}

function nameOf(login: string): string {
  return login.toLowerCase().replace(OF_APP, '');
}
