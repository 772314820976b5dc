import { TimeoutError } from './errors/timeout-error.ts';

/**
 * Runs one attempt in its time. The signal that it is given follows the caller's; `AbortSignal.any` would do, but is
 * younger than the browsers that are served.
 */
export const within = async <T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  requestId: string,
  attempt: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const controller = new AbortController();
  const leave = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', leave, { once: true });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    controller.abort();
  }, milliseconds);
  try {
    return await attempt(controller.signal);
  } catch (error) {
    throw isLate ? new TimeoutError(requestId) : error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
  }
};
