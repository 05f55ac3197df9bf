/** How many processes of Git run at the same time at most. Those beyond that would only wait for the processors. */
const MOST = 4;

/** The results are in the order of the values. The first error is thrown when no run goes on. */
export async function inParallel<Value, Result>(
  values: readonly Value[],
  run: (value: Value) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = values.entries();
  const work = async () => {
    for (const [index, value] of left) results[index] = await run(value);
  };
  const ended = await Promise.allSettled(Array.from({ length: MOST }, work));
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
  return results;
}
