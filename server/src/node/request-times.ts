/** Upper bounds of the buckets, in seconds. */
const bounds = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const name = 'zxkt_request_duration_seconds';

interface Series {
  readonly labels: string;
  /** Requests by the first bound that they keep; the last are slower than all. */
  readonly counts: number[];
  seconds: number;
}

/** As Prometheus reads them: a bucket holds everything up to its bound. */
const linesOf = ({ labels, counts, seconds }: Series): string => {
  let total = 0;
  const buckets = counts.map((count, index) => {
    total += count;
    return `${name}_bucket{le="${bounds[index] ?? '+Inf'}",${labels}} ${total}\n`;
  });
  return `${buckets.join('')}${name}_sum{${labels}} ${seconds}\n${name}_count{${labels}} ${total}\n`;
};

/** Requests by call and status. It is told of every one: the counters of a series are looked up and nothing else is done. */
export const createRequestTimes = () => {
  const calls = new Map<string, Map<number, Series>>();

  const seriesOf = (call: string, status: number): Series => {
    let statuses = calls.get(call);
    if (!statuses) calls.set(call, (statuses = new Map<number, Series>()));
    let series = statuses.get(status);
    if (!series) {
      const counts = Array.from({ length: bounds.length + 1 }, () => 0);
      statuses.set(status, (series = { labels: `call="${call}",status="${status}"`, counts, seconds: 0 }));
    }
    return series;
  };

  return {
    observe: (call: string, status: number, seconds: number): void => {
      const series = seriesOf(call, status);
      const index = bounds.findIndex((bound) => seconds <= bound);
      const bucket = index < 0 ? bounds.length : index;
      series.counts[bucket] = (series.counts[bucket] ?? 0) + 1;
      series.seconds += seconds;
    },
    /** In the text format of Prometheus, with the end of its last line. */
    render: (): string => {
      const lines = [...calls.values()].flatMap((statuses) => [...statuses.values()].map(linesOf));
      return `# HELP ${name} Requests by call and status\n# TYPE ${name} histogram\n${lines.join('')}`;
    },
  };
};
