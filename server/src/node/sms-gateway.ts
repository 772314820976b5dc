import { DeliveryProblem } from '../outbox/delivery-problem.ts';
import type { SmsPort } from '../platform/platform.ts';

export interface SmsGatewayConfiguration {
  readonly url: string;
  readonly token: string;
  /** Shorter than the outbox waits. */
  readonly timeoutMilliseconds?: number;
}

/** Refusals that speak of us, of the moment or of the address, not of the message: an operator or time mends them. */
const passing = new Set([401, 403, 404, 405, 407, 408, 409, 421, 423, 425, 429]);

const isPermanent = (status: number) => status >= 400 && status < 500 && !passing.has(status);

/**
 * SMS through an HTTP gateway: `POST` of `{ id, to, template, params, text }` as JSON with a bearer token. Any 2xx means
 * accepted. The outbox id goes along as `Idempotency-Key`, the same at every try, so that the gateway can drop a repeat.
 * Rejects with a `DeliveryProblem`.
 */
export const createSmsGatewayPort = (configuration: SmsGatewayConfiguration): SmsPort => {
  const { url, token, timeoutMilliseconds = 15_000 } = configuration;

  const post = async (id: string, body: string): Promise<Response> => {
    try {
      return await fetch(url, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': id },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMilliseconds),
      });
    } catch (error) {
      const late = error instanceof DOMException && error.name === 'TimeoutError';
      throw new DeliveryProblem(late ? 'sms-timeout' : 'sms-unreachable', { permanent: false, cause: error });
    }
  };

  return {
    send: async (id, { to, template, params, text }) => {
      const response = await post(id, JSON.stringify({ id, to, template, params, text }));
      // What the gateway has to say is not read: it may repeat the message.
      await response.body?.cancel();
      if (!response.ok)
        throw new DeliveryProblem(`sms-${response.status}`, { permanent: isPermanent(response.status) });
    },
  };
};
