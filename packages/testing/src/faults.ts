/** What a network or a server does wrong, at a test's word. */
export interface Faults {
  /** Milliseconds that every request takes before it arrives. */
  latency: number;
  /** Nothing gets through. */
  offline: boolean;
  /** How many of the next writes take effect but lose their answer on the way back. */
  droppedAnswers: number;
  /** Statuses with which the next requests fail, in turn, before they reach the app. */
  failures: number[];
  /** The status with which every request fails while it is set, as when a proxy stands before a server that is down. */
  outage: number | undefined;
}

export const noFaults = (): Faults => ({
  latency: 0,
  offline: false,
  droppedAnswers: 0,
  failures: [],
  outage: undefined,
});

const unreachable = () => new TypeError('Failed to fetch');

/** Ends early where the caller gives up, so that no timer is left behind. */
const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

const isWrite = ({ method }: Request): boolean => method !== 'GET' && method !== 'HEAD';

/** Rejects at once where the caller gives up. What was sent by then goes on, as it would on a server. */
const unlessAborted = async <T>(signal: AbortSignal, work: Promise<T>): Promise<T> => {
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
};

/** `fetch` as the page would have it, with these faults between it and the app. */
export const withFaults = (
  answer: (request: Request) => Response | Promise<Response>,
  faults: Faults,
): typeof fetch => {
  const travel = async (request: Request): Promise<Response> => {
    if (faults.latency > 0) await pause(faults.latency, request.signal);
    request.signal.throwIfAborted();
    if (faults.offline) throw unreachable();
    const failure = faults.outage ?? faults.failures.shift();
    if (failure !== undefined) return new Response('', { status: failure });
    const response = await answer(request);
    if (isWrite(request) && faults.droppedAnswers > 0) {
      faults.droppedAnswers -= 1;
      throw unreachable();
    }
    return response;
  };
  return async (input, init) => {
    const request = new Request(input, init);
    return unlessAborted(request.signal, travel(request));
  };
};
