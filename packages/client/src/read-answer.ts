import type { Call } from '@zxkt/contract/calls/call';
import { contractHeader } from '@zxkt/contract/calls/headers';
import { contractVersion } from '@zxkt/contract/version';
import { getDotPath, safeParse } from 'valibot';
import { ContractError } from './errors/contract-error.ts';
import { parseJson } from './parse-json.ts';

const abortEarly = { abortEarly: true } as const;

/** What a success answers with, held to the call's schema; what a newer server adds is dropped. */
export const readAnswer = (call: Call, { status, headers }: Response, text: string, requestId: string): unknown => {
  const misfit = (what: string) => {
    const spoken = headers.get(contractHeader);
    const versions = spoken ? `; the server speaks contract ${spoken}, this client ${contractVersion}` : '';
    return new ContractError(`${call.method} ${call.path} answered ${what}${versions}`, requestId, status);
  };
  if (status !== call.status) throw misfit(`status ${status}`);
  if (!call.response) return undefined;
  const data = parseJson(text);
  if (data === undefined) throw misfit('something that is not JSON');
  const result = safeParse(call.response, data, abortEarly);
  if (result.success) return result.output;
  throw misfit(`a misfit at "${getDotPath(result.issues[0]) ?? ''}"`);
};
