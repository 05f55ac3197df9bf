/** Answers the questions of a round: one reader for each kind of fact gets all questions of its kind. */
import { groupBy } from '../maps.js';
import { type Answer, type Answers, FACT_KINDS, type FactKind, type Key, type Question } from './questions.js';
import type { Snapshot } from './snapshot.js';

/** Each reader returns its answers in the order of the questions. */
export type Readers = {
  readonly [Kind in FactKind]: (questions: readonly Key<Kind>[]) => Promise<readonly Answer<Kind>[]>;
};

/** Reads all kinds in parallel. Readers without questions are not called. */
export async function answersTo<Kind extends FactKind>(
  questions: readonly Question<Kind>[],
  readers: Pick<Readers, Kind>,
): Promise<Answers> {
  const byKind = groupBy(questions, ({ kind }) => kind);
  const read = async ([kind, asked]: [Kind, readonly Question<Kind>[]]) => {
    const keys = asked.map(({ kind: _, ...key }) => key as unknown as Key<Kind>);
    const answers = await readers[kind](keys);
    return [kind, keys.map((key, index) => ({ ...key, answer: answers[index] }))] as const;
  };
  return Object.fromEntries(await Promise.all([...byKind].map(read))) as Answers;
}

export function withAnswers(snapshot: Snapshot, more: Answers): Snapshot {
  const all = FACT_KINDS.map((kind) => [kind, [...(snapshot.answers[kind] ?? []), ...(more[kind] ?? [])]] as const);
  return { ...snapshot, answers: Object.fromEntries(all.filter(([, { length }]) => length > 0)) };
}
