/** Finds the plan directory at a commit from two independent answers. */
import { Failure } from '../../core/failure.js';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { treeId } from '../object-id.js';
import { octal, type PlaceFacts, type PlanEntryFacts, type RootFacts, rootShape } from './fragments.js';
import { gql, oid } from './gql.js';
import type { Query } from './query.js';

/** The name of the plan directory in its folder. */
const NAME = PLAN_DIRECTORY.slice(PLAN_DIRECTORY.lastIndexOf('/') + 1);
/** The name of that folder at the root. */
const FOLDER_NAME = PLAN_DIRECTORY.slice(0, PLAN_DIRECTORY.lastIndexOf('/'));

/**
 * @returns what is in the place of the plan directory, or null if both answers say that nothing is
 * @throws Failure `unstable` if the answers differ
 */
export function planEntryOf({ file, folder }: PlaceFacts, revision: string): PlanEntryFacts | null {
  const listed = entryIn(folder, revision);
  const isSame = file === null ? listed === undefined : listed?.oid === file.oid && listed.mode === octal(file.mode);
  if (isSame) return file;
  throw contradiction(`what is in the place of "${PLAN_DIRECTORY}" at ${revision.slice(0, 10)}`);
}

/** @throws Failure `unstable` if the root has the folder, or if its list is not complete */
export function proveNoFolder({ tree }: RootFacts, revision: string): void {
  const entries = tree.entries.map(entryOf);
  const isWhole = treeId(entries, tree.oid.length) === tree.oid;
  if (isWhole && !entries.some(({ name }) => name === FOLDER_NAME)) return;
  throw contradiction(`the folder of "${PLAN_DIRECTORY}" at ${revision.slice(0, 10)}`);
}

/** Like `planEntryOf`, but if the folder is missing, it is looked up again in the list of the root. */
export async function provedPlanEntry(
  query: Query,
  place: PlaceFacts,
  revision: string,
): Promise<PlanEntryFacts | null> {
  const entry = planEntryOf(place, revision);
  if (place.folder !== null) return entry;
  const root = await query.contents(
    gql`object(oid: ${oid(revision)}) { ... on Commit { tree { oid entries { nameRaw mode oid } } } }`,
    rootShape,
  );
  proveNoFolder(root, revision);
  return entry;
}

function entryIn(folder: PlaceFacts['folder'], revision: string) {
  if (folder?.type !== 'tree') return undefined;
  const entries = (folder.object?.entries ?? []).map(entryOf);
  if (treeId(entries, folder.oid.length) !== folder.oid) {
    throw contradiction(`the folder of "${PLAN_DIRECTORY}" at ${revision.slice(0, 10)}`);
  }
  return entries.find(({ name }) => name === NAME);
}

/** An entry of a tree, with the bytes of its name. */
export function entryOf({
  nameRaw,
  mode,
  oid,
}: {
  readonly nameRaw: string;
  readonly mode: number;
  readonly oid: string;
}) {
  return { name: Buffer.from(nameRaw, 'base64').toString('latin1'), mode: octal(mode), oid };
}

/** Two different answers about something that never changes. One of them is wrong, and it is unknown which. */
export function contradiction(what: string): Failure {
  return new Failure(
    'unstable',
    `GitHub's answers about ${what} contradict each other.`,
    'Run it again. If the problem persists, report it to GitHub.',
  );
}
