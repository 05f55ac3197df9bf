/**
 * The core's only way to the facts of a snapshot. What is not known yet becomes a question and stands as `PENDING` until it
 * is answered: the core goes on, so that all questions of a round are asked at once, and starts over with the answers.
 */
import { type Answer, FACT_KINDS, type FactKind, type Key, keyText, type Question } from './questions.js';
import type { PlanTree, Snapshot } from './snapshot.js';

/** Stands for a value that needs facts which are not read yet. */
export const PENDING = Symbol('pending');
export type Pending = typeof PENDING;

/** Asks for a fact, one function for each kind: its answer, or `PENDING`. The plans are given as the tree itself. */
export type Facts = {
  readonly [Kind in Exclude<FactKind, 'plans'>]: (key: Key<Kind>) => Answer<Kind> | Pending;
} & {
  readonly plans: (key: Key<'plans'>) => PlanTree | null | Pending;
  /** Everything that was asked and is not known, each question once, in the order of asking. */
  readonly needs: () => readonly Question[];
};

/** Either the questions that have to be answered first, or the value. */
export type NeedsOr<T> =
  | { readonly needs: readonly [Question, ...Question[]] }
  | { readonly needs: readonly []; readonly value: T };

/** @param conclude returns `PENDING` only where it has asked something */
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

/** The list, if every part of it is known. */
export function allKnown<T>(parts: readonly (T | Pending)[]): readonly T[] | Pending {
  const known = parts.filter((part): part is Exclude<typeof part, Pending> => part !== PENDING);
  return known.length === parts.length ? known : PENDING;
}

/**
 * What a changed plan can be judged by without a question. A branch that no plan of today claims has merged nothing that
 * would count, since the plan did not list it then; the pull request that is open from it is the one that is judged.
 */
export function factsForProof(snapshot: Snapshot): Facts {
  const facts = factsIn(snapshot);
  const asked = new Set(snapshot.answers.claim?.map(({ branch }) => branch));
  const arrived = new Set(snapshot.answers.arrivedSince?.flatMap(({ answer }) => answer.map(({ commit }) => commit)));
  const unasked = snapshot.source === 'git' ? { found: true as const } : {};
  return {
    ...facts,
    claim: (key) => (asked.has(key.branch) ? facts.claim(key) : unasked),
    number: (key) => (snapshot.merged.some(({ number }) => number === key.pull) ? 'read' : facts.number(key)),
    reached: (key) => arrived.has(key.commit) || facts.reached(key),
    // Only a warning, which is no part of the proof, asks for it.
    conflicted: () => false,
  };
}
