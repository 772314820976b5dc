import type { FailureCode } from '../locales/failure-code.ts';

/** A failed call, as far as the person is told of it. */
export interface Failure {
  /** Normally a `FailureCode`; a newer server may send one that this page does not know. */
  readonly code: FailureCode | (string & {});
  /** The server's own sentence, for a code without one here. */
  readonly title?: string | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
}

/** Reads an error by its name and fields, not by its class: it may come from another copy of the client. */
export const failureOf = (error: unknown): Failure => {
  const { name, code, reason, title, requestId, retryAfterSeconds } = error as Record<string, string | undefined>;
  if (!requestId) console.warn(error);
  return {
    code:
      code ??
      (name === 'NetworkError'
        ? `network/${reason}`
        : name === 'TimeoutError'
          ? 'network/timeout'
          : name === 'ContractError'
            ? 'client/contract-mismatch'
            : 'server/internal'),
    title,
    requestId,
    retryAfterSeconds: Number(retryAfterSeconds) || undefined,
  };
};

/** One refusal of a failed call. */
export interface Refusal {
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What of the input a failed call refused; nothing where it failed for another reason. */
export const refusalsOf = (error: unknown): readonly Refusal[] =>
  (error as { errors?: readonly Refusal[] }).errors ?? [];
