/** The places that decide how a workflow judges: itself, the local workflows that it calls, and the local actions that it uses. */
import { parse } from 'yaml';
import { type Facts, PENDING, type Pending } from '../facts/facts.js';

/** Of more it is not told whether a group changes one of them. */
const MOST_PLACES = 200;

export type WorkflowPlaces =
  | { readonly kind: 'known'; readonly places: readonly string[] }
  /** Why they cannot be told. */
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * As they are at the commit. Where none of them is changed by a later one, that one has no others.
 * @param workflow a file, or the folder that it is in
 */
export function workflowPlacesAt(commit: string, workflow: string, facts: Facts): WorkflowPlaces | Pending {
  const places = new Set([workflow]);
  if (!isFile(workflow)) {
    const files = facts.files({ revision: commit });
    if (files === PENDING) return PENDING;
    if (files === null) return unknown(`the repository has too many files to list those in "${workflow}"`);
    for (const path of files) if (path.startsWith(`${workflow}/`) && isFile(path)) places.add(path);
  }
  let isRead = true;
  for (const place of places) {
    if (places.size > MOST_PLACES) return unknown(`more than ${MOST_PLACES} local workflows and actions are involved`);
    for (const path of textsIn(place)) {
      const text = facts.text({ revision: commit, path });
      // What is not there uses nothing, and what only cannot be read may use anything. Of a workflow itself its place tells.
      const entry = isFile(place) ? null : facts.entry({ revision: commit, path });
      if (text === PENDING || entry === PENDING) isRead = false;
      else if (text === null && entry !== null) return unknown(`"${path}" cannot be read`);
      if (text === PENDING || text === null) continue;
      const used = localUses(text);
      if (used === undefined) return unknown(`what "${place}" uses cannot be read`);
      for (const each of used) {
        const path = pathOf(each);
        if (path === undefined)
          return unknown(`"${place}" uses "${each}", which is not a folder below the root of the repository`);
        places.add(path);
      }
    }
  }
  return isRead ? { kind: 'known', places: [...places] } : PENDING;
}

/** Else the folder of an action, or of workflows. */
export function isFile(place: string): boolean {
  return /\.ya?ml$/i.test(place);
}

function unknown(reason: string): WorkflowPlaces {
  return { kind: 'unknown', reason };
}

function textsIn(place: string): readonly string[] {
  return isFile(place) ? [place] : [`${place}/action.yml`, `${place}/action.yaml`];
}

/** All that stands behind a `uses`, wherever that is. Undefined: it cannot be read. */
function localUses(text: string): string[] | undefined {
  // A set, since an alias may name what it is in.
  let left: Set<unknown>;
  try {
    left = new Set([parse(text, { logLevel: 'error' })]);
  } catch {
    return undefined;
  }
  const used: string[] = [];
  for (const value of left) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (key.toLowerCase() !== 'uses' || typeof inner !== 'string') left.add(inner);
      else if (inner.startsWith('.')) used.push(inner);
    }
  }
  return used;
}

/** `./.github/workflows/x.yml` without the dot. Undefined: the whole repository, or above it. */
function pathOf(used: string): string | undefined {
  const parts = used.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.includes('..') ? undefined : parts.join('/');
}
