/**
 * Gives the core the facts of a snapshot. A fact that is not known yet becomes a question, and its value is `PENDING`. The
 * core continues, so that all questions of a round are asked together, and starts again with the answers.
 */
import { type Answer, FACT_KINDS, type FactKind, type Key, keyText, type Question } from './questions.js';
import type { PlanTree, Snapshot } from './snapshot.js';

/** The value of anything that needs facts that are not read yet. */
export const PENDING = Symbol('pending');
export type Pending = typeof PENDING;

/** One function for each kind of fact, which returns the answer or `PENDING`. For plans it returns the tree itself. */
export type Facts = {
  readonly [Kind in Exclude<FactKind, 'plans'>]: (key: Key<Kind>) => Answer<Kind> | Pending;
} & {
  readonly plans: (key: Key<'plans'>) => PlanTree | null | Pending;
  /** All open questions, each once, in the order in which they were asked. */
  readonly needs: () => readonly Question[];
  /** Only the rules and paths of the findings count, so their ways out are left out. */
  readonly withoutWays?: true;
};

/** The questions that have to be answered first, or the value. */
export type NeedsOr<T> =
  | { readonly needs: readonly [Question, ...Question[]] }
  | { readonly needs: readonly []; readonly value: T };

/** @param conclude returns `PENDING` only if it has asked a question */
export function withFacts<T>(snapshot: Snapshot, conclude: (facts: Facts) => T | Pending): NeedsOr<T> {
  const facts = factsIn(snapshot);
  const value = conclude(facts);
  const [first, ...others] = facts.needs();
  if (first) return { needs: [first, ...others] };
  if (value === PENDING) throw new Error('neither a value nor a question');
  return { needs: [], value };
}

export function factsIn(snapshot: Snapshot): Facts {
  const open = new Map<string, Question>();
  const ask = (question: Question): Pending => {
    open.set(JSON.stringify(question), question);
    return PENDING;
  };
  const asked = Object.fromEntries(FACT_KINDS.map((kind) => [kind, asking(kind, snapshot, ask)])) as unknown as {
    readonly [Kind in FactKind]: (key: Key<Kind>) => Answer<Kind> | Pending;
  };
  const trees = new Map(snapshot.planTrees.map((each) => [each.id, each]));
  return {
    ...asked,
    plans(key) {
      const id = asked.plans(key);
      return typeof id === 'string' ? (trees.get(id) ?? ask({ kind: 'plans', ...key })) : id;
    },
    needs: () => [...open.values()],
  };
}

function asking<Kind extends FactKind>(
  kind: Kind,
  { answers }: Snapshot,
  ask: (question: Question) => Pending,
): (key: Key<Kind>) => Answer<Kind> | Pending {
  let known: ReadonlyMap<string, Answer<Kind>> | undefined;
  const answered = (): ReadonlyMap<string, Answer<Kind>> => {
    const list = (answers[kind] ?? []) as readonly (Key<Kind> & { readonly answer: Answer<Kind> })[];
    return new Map(list.map((each) => [keyText(kind, each), each.answer]));
  };
  return (key) => {
    known ??= answered();
    const answer = known.get(keyText(kind, key));
    return answer === undefined ? ask({ kind, ...key } as Question) : answer;
  };
}

/** The list if all its parts are known. */
export function allKnown<T>(parts: readonly (T | Pending)[]): readonly T[] | Pending {
  const known = parts.filter((part): part is Exclude<typeof part, Pending> => part !== PENDING);
  return known.length === parts.length ? known : PENDING;
}

/**
 * Facts for judging a changed plan without new questions. Merges from a branch that no plan claims today would not count,
 * because the plan did not list the branch at that time.
 */
export function factsForProof(snapshot: Snapshot): Facts {
  const facts = factsIn(snapshot);
  const asked = new Set(snapshot.answers.claim?.map(({ branch }) => branch));
  const arrived = new Set(snapshot.answers.arrivedSince?.flatMap(({ answer }) => answer.map(({ commit }) => commit)));
  const unasked = snapshot.source === 'git' ? { found: true as const } : {};
  return {
    ...facts,
    withoutWays: true,
    claim: (key) => (asked.has(key.branch) ? facts.claim(key) : unasked),
    number: (key) => (snapshot.merged.some(({ number }) => number === key.pull) ? 'read' : facts.number(key)),
    reached: (key) => arrived.has(key.commit) || facts.reached(key),
    // Only a warning needs this, and warnings are not part of the proof.
    conflicted: () => false,
    misplaced: () => [],
  };
}
