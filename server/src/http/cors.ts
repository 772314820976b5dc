import { clientHeader, idempotencyHeader, keyHeader, requestIdHeader } from '@zxkt/contract';
import type { PublishableKeys } from '../publishable-keys/publishable-keys.service.ts';

const allowedHeaders = [
  'authorization',
  'content-type',
  'if-match',
  clientHeader,
  idempotencyHeader,
  keyHeader,
  requestIdHeader,
].join(', ');
const exposedHeaders = ['etag', 'retry-after', requestIdHeader].join(', ');

/** Lets pages of issued origins read answers. A preflight names no key, so any key's origin will do; the call itself is held to its own. */
export const corsHeaders = async (
  request: Request,
  keys: PublishableKeys,
): Promise<Record<string, string> | undefined> => {
  const origin = request.headers.get('origin');
  if (!origin || !(await keys.anyAllows(origin))) return undefined;
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': exposedHeaders,
  };
};

export const preflightHeaders = {
  'access-control-allow-headers': allowedHeaders,
  'access-control-allow-methods': 'GET, POST, PUT, DELETE',
  'access-control-max-age': '600',
};
