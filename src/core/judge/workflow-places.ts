/** The files and folders that decide what a workflow does: itself, and the local workflows and actions that it uses. */
import { parse } from 'yaml';
import { type Facts, PENDING, type Pending } from '../facts/facts.js';

/** With more places than this, the result is unknown. */
const MOST_PLACES = 200;

export type WorkflowPlaces =
  | { readonly kind: 'known'; readonly places: readonly string[] }
  /** Why they are unknown. */
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * The places at this commit, as far as they are read. If a later commit changes none of them, it has no others.
 * @param workflow a file, or the folder that it is in
 */
export function workflowPlacesAt(commit: string, workflow: string, facts: Facts): WorkflowPlaces | Pending {
  const places = new Set([workflow]);
  if (!isYaml(workflow)) {
    const files = facts.files({ revision: commit });
    if (files === PENDING) return PENDING;
    if (files === null) return unknown(`the repository has too many files to list those in "${workflow}"`);
    for (const path of files) if (path.startsWith(`${workflow}/`) && isYaml(path)) places.add(path);
  }
  for (const place of places) {
    if (places.size > MOST_PLACES) return unknown(`more than ${MOST_PLACES} local workflows and actions are involved`);
    for (const path of textsIn(place)) {
      const text = facts.text({ revision: commit, path });
      // A missing action uses nothing, but an unreadable one may use anything. Workflow files are checked by their place.
      const entry = isYaml(place) ? null : facts.entry({ revision: commit, path });
      if (text === null && entry !== null && entry !== PENDING) return unknown(`"${path}" cannot be read`);
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
  return { kind: 'known', places: [...places] };
}

/** Whether the place is a workflow file. Otherwise it is the folder of an action or of workflows. */
export function isYaml(place: string): boolean {
  return /\.ya?ml$/i.test(place);
}

function unknown(reason: string): WorkflowPlaces {
  return { kind: 'unknown', reason };
}

function textsIn(place: string): readonly string[] {
  return isYaml(place) ? [place] : [`${place}/action.yml`, `${place}/action.yaml`];
}

/** All values of `uses`, at any depth. Undefined if the text cannot be read. */
function localUses(text: string): string[] | undefined {
  // A set, because an alias may contain itself.
  let left: Set<unknown>;
  try {
    left = new Set([parse(text, { logLevel: 'error' })]);
  } catch {
    return undefined;
  }
  const used: string[] = [];
  for (const value of left) {
    for (const [key, inner] of Object.entries(value ?? {})) {
      if (key.toLowerCase() !== 'uses' || typeof inner !== 'string') left.add(inner);
      else if (inner.startsWith('.')) used.push(inner);
    }
  }
  return used;
}

/** `./.github/workflows/x.yml` without the dot. Undefined for the whole repository or a place above it. */
function pathOf(used: string): string | undefined {
  const parts = used.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.includes('..') ? undefined : parts.join('/');
}
