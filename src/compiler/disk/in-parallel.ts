/**
 * Does a task for every item, at most `most` at a time, and takes items only as it gets to them.
 * After a failure no further item is begun; once all that were begun have ended, the first failure is thrown.
 */
export async function inParallel<Item>(items: Iterable<Item>, most: number, task: (item: Item) => Promise<void>): Promise<void> {
  const iterator = items[Symbol.iterator]();
  const failures: unknown[] = [];
  const work = async () => {
    try {
      for (let next = iterator.next(); !next.done && failures.length === 0; next = iterator.next()) await task(next.value);
    } catch (failure) {
      failures.push(failure);
    }
  };
  await Promise.all(Array.from({ length: most }, work));
  if (failures.length > 0) throw failures[0];
}
