/** What a network or a server does wrong, at a test's word. */
export interface Faults {
  /** Milliseconds that every answer takes. */
  latency: number;
  /** Nothing gets through. */
  offline: boolean;
  /** How many of the next writes take effect but lose their answer on the way back. */
  droppedAnswers: number;
  /** Statuses with which the next requests fail before they reach the app. */
  failures: number[];
}

export const noFaults = (): Faults => ({ latency: 0, offline: false, droppedAnswers: 0, failures: [] });

const unreachable = () => new TypeError('Failed to fetch');

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });

/** `fetch` as the page would have it, with these faults between it and the app. */
export const withFaults =
  (answer: (request: Request) => Response | Promise<Response>, faults: Faults): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    if (faults.latency > 0) await pause(faults.latency, request.signal);
    request.signal.throwIfAborted();
    if (faults.offline) throw unreachable();
    const failure = faults.failures.shift();
    if (failure !== undefined) return new Response('', { status: failure });
    const response = await answer(request);
    request.signal.throwIfAborted();
    if (request.method !== 'GET' && faults.droppedAnswers > 0) {
      faults.droppedAnswers -= 1;
      throw unreachable();
    }
    return response;
  };
