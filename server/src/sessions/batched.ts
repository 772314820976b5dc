/** Runs what waits when the requests that have arrived together are all read; in a page, which has few, at once. */
const soon: (task: () => void) => void = typeof setImmediate === 'function' ? setImmediate : queueMicrotask;

interface Waiting<Row> {
  readonly key: string;
  readonly resolve: (row: Row | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One look-up for all who ask at the same moment. A query costs mostly what it costs to begin one (SQLite's locks,
 * PostgreSQL's round trip); a busy server answers dozens of requests in one turn of its loop. Nothing is kept: every
 * answer was read after it was asked for, so that what changed anywhere shows at once.
 * `find` is asked for at most `most` keys, none of them twice.
 */
export const batched = <Row>(find: (keys: readonly string[]) => Promise<ReadonlyMap<string, Row>>, most: number) => {
  let waiting: Waiting<Row>[] = [];

  const run = async (batch: readonly Waiting<Row>[]): Promise<void> => {
    try {
      const rows = await find([...new Set(batch.map(({ key }) => key))]);
      for (const { key, resolve } of batch) resolve(rows.get(key));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };
  const runAll = (): void => {
    const all = waiting;
    waiting = [];
    for (let start = 0; start < all.length; start += most) void run(all.slice(start, start + most));
  };

  return (key: string): Promise<Row | undefined> =>
    new Promise((resolve, reject) => {
      if (waiting.push({ key, resolve, reject }) === 1) soon(runAll);
    });
};
