/**
 * Opens the issue of an integration exactly once. GitHub has no "create this issue if there is none", but it has it for
 * git refs: whoever makes the ref, or moves it on, may open; all others see who does. A run may end at any line here,
 * and any answer may get lost: the next run finishes.
 */
import { Failure } from '../failure.js';
import { markerOf } from './marker.js';
import { PAUSES, put } from './protocol-move.js';
import { lowest, settle, sort } from './protocol-settle.js';
import { type Draft, type Issue, LABEL, type Self, type Shared, type Tip } from './protocol-shared.js';
import { type IntegrationRecord, withClaim } from './record.js';

export interface Wanted {
  readonly plan: string;
  readonly base: string;
  readonly planRevision: string;
  /** Pull requests that count for its items today, by number. */
  readonly pulls: readonly number[];
  /** Every item is finished, and at least one was really merged. */
  readonly isReady: boolean;
  /** A person wants it opened again. */
  readonly recreate: boolean;
  /** @param marker the first line of the body */
  readonly draft: (marker: string) => Draft;
}

export interface Opened {
  readonly operation: 'created' | 'adopted' | 'exists' | 'closed' | 'none';
  readonly issue?: Issue;
  readonly tip: Tip | null;
  /** Ends of a story that a reader should know, as sentences. */
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

const MOST_ROUNDS = 5;

/** @param proveAgain the same facts read afresh: is the plan still ready by the same pull requests? */
export async function openOnce(
  wanted: Wanted,
  shared: Shared,
  self: Self,
  proveAgain: () => Promise<boolean>,
): Promise<Opened> {
  const { plan } = wanted;
  let recreate = wanted.recreate;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // 2. What the ref records.
    const tip = await shared.tip();
    if (tip) refuseAnother(tip.record, wanted);
    if (tip?.record.issue !== undefined) {
      const known = await known_(shared, tip, recreate);
      if (!recreate || known.issue?.isOpen || !wanted.isReady) return known;
    }
    const afresh = recreate && tip?.record.issue !== undefined;
    if (!wanted.isReady) return { operation: 'none', tip, notes: [], warnings: [] };

    // 3. An issue that carries a claim of the ref's history was opened by a run that could not record it.
    const { ours, warnings } = sort(await shared.issues(), tip?.record ?? { ...wanted, claims: [], former: [] });
    const found = afresh ? undefined : lowest(ours);
    if (tip && found) return await record(shared, tip, found, 'adopted', warnings);

    // 4. The claim. All that may be missing is missed before anybody can see something of it.
    if (tip && !afresh && !(await shared.hasEnded(tip.record.run))) {
      const { id, attempt } = tip.record.run;
      const note = `run ${id} (attempt ${attempt}) is opening the issue of plan "${plan}"; once it has ended without, the next run goes on`;
      return { operation: 'none', tip, notes: [note], warnings };
    }
    if (!(await proveAgain()))
      return {
        operation: 'none',
        tip,
        notes: [`plan "${plan}" changed while it was read; the next run goes on`],
        warnings,
      };
    const claim = self.newClaim();
    const claimed = await put(
      shared,
      tip,
      withClaim(tip?.record, { ...factsOf(wanted), claim, run: self.run }, afresh),
    );
    if (claimed.record.claim !== claim) {
      recreate = false;
      continue;
    }

    // 5. Open it, once.
    const opened = await open(wanted, shared, claimed);
    // 6. and 7.
    return await record(shared, claimed, opened.issue, opened.operation, [...warnings, ...opened.warnings]);
  }
  throw new Failure('unstable', `others moved the record of plan "${plan}" all the time`, 'run it again');
}
