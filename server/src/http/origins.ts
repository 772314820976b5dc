import { clientHeader, contractVersion, keyHeader } from '@zxkt/contract';
import type { PublishableKey, PublishableKeys } from '../publishable-keys/publishable-keys.service.ts';
import type { Sent } from './app-env.ts';
import { CallProblem } from './problem.ts';

/** Within a major version, whoever is older is understood. A program of others need not name one. */
const [major] = contractVersion.split('.');

const isElsewhere = (site: string | null) => site !== null && site !== 'same-origin' && site !== 'none';

/**
 * Refuses what does not come from a page that the key was issued for. The client header keeps plain form posts of
 * foreign pages out (they cannot set it); the origin decides the rest. No `Origin` at all is a same-origin read or a
 * program without ambient cookies; a browser that says it is elsewhere without naming its origin is refused.
 */
export const guardOrigin = ({ headers }: Sent, keys: PublishableKeys): PublishableKey => {
  const client = headers.get(clientHeader);
  if (!client) throw new CallProblem('client/header-missing');
  const spoken = /\bcontract\/(\d+)\./.exec(client)?.[1];
  if (spoken && spoken !== major) throw new CallProblem('client/contract-mismatch');
  const key = keys.find(headers.get(keyHeader) ?? '');
  if (!key) throw new CallProblem('key/refused');
  const origin = headers.get('origin');
  if (origin ? !key.origins.has(origin) : isElsewhere(headers.get('sec-fetch-site')))
    throw new CallProblem('origin/refused');
  return key;
};
