/** How many processes of Git run at the same time at most. Those beyond that would only wait for the processors. */
const MOST = 4;

/**
 * The results are in the order of the values. After an error no further run starts. Of several errors that of the earliest
 * value is thrown, when no run goes on.
 */
export async function inParallel<Value, Result>(
  values: readonly Value[],
  run: (value: Value) => Promise<Result>,
): Promise<Result[]> {
  const ended: PromiseSettledResult<Result>[] = [];
  const left = values.entries();
  let hasFailed = false;
  const work = async () => {
    for (const [index, value] of left) {
      if (hasFailed) return;
      const [end] = await Promise.allSettled([run(value)]);
      ended[index] = end;
      if (end.status === 'rejected') hasFailed = true;
    }
  };
  await Promise.all(Array.from({ length: MOST }, work));
  return ended.map((end) => {
    if (end.status === 'rejected') throw end.reason;
    return end.value;
  });
}

/** All results, when no promise is open. Of several errors the first one in this order is thrown. */
export async function allEnded<Promises extends readonly unknown[]>(
  promises: readonly [...Promises],
): Promise<{ -readonly [Index in keyof Promises]: Awaited<Promises[Index]> }> {
  for (const end of await Promise.allSettled(promises)) if (end.status === 'rejected') throw end.reason;
  return Promise.all(promises);
}
