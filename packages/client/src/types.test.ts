import { it } from 'node:test';
import { calls } from '@zxkt/contract';
import { createClient } from './client.ts';
import type { Connection, ConnectionEventMap } from './connection.ts';

/** Compiled, never run: each line that must not compile says so. */
export const compiled = async (connection: Connection): Promise<void> => {
  const client = createClient({ api: 'https://api.example', key: 'pk_test' });

  const session = await connection.send(calls.readSession);
  session.account.displayName satisfies string;
  const proof = await connection.send(calls.checkPhoneCode, { params: { id: 'v1' }, body: { code: '123456' } });
  proof.expiresInSeconds satisfies number;
  (await connection.send(calls.signOut)) satisfies undefined;
  await connection.send(calls.listApplications, { query: { category: 'general' } });
  await connection.send(calls.listApplications);
  await connection.send(calls.listApplications, undefined, { timeout: 1000 });

  // @ts-expect-error a call that the table does not list
  await connection.send(calls.readWeather);
  // @ts-expect-error not a call
  await connection.send({ method: 'GET', path: '/v1/session' });
  // @ts-expect-error the body is missing
  await connection.send(calls.signIn);
  // @ts-expect-error the challenge is missing in the body
  await connection.send(calls.signIn, { body: { account: 'zhangsan2026', password: 'x' } });
  // @ts-expect-error an action that does not exist
  await connection.send(calls.createChallenge, { body: { action: 'sign-up' } });
  // @ts-expect-error a parameter is missing
  await connection.send(calls.checkPhoneCode, { body: { code: '123456' } });
  // @ts-expect-error a parameter of another name
  await connection.send(calls.checkPhoneCode, { params: { key: 'v1' }, body: { code: '123456' } });
  // @ts-expect-error this call has no parameters
  await connection.send(calls.readSession, { params: { id: 'v1' } });
  // @ts-expect-error this call has no body
  await connection.send(calls.readSession, { body: {} });
  // @ts-expect-error a category that does not exist
  await connection.send(calls.listApplications, { query: { category: 'sports' } });
  // @ts-expect-error what was not answered
  session.account.password satisfies string;
  // @ts-expect-error the number comes first
  await client.phoneVerifications.check({ code: '123456' });
  // @ts-expect-error a noun has only its own verbs
  await client.accounts.remove('a1');

  client.addEventListener(
    'session-ended',
    (event) => event.detail.reason satisfies 'signed-out' | 'expired' | 'missing',
  );
  client.addEventListener('session-started', (event: ConnectionEventMap['session-started']) => event.type);
  // @ts-expect-error an event that is never told
  client.addEventListener('session-renewed', () => undefined);
  // @ts-expect-error the key is missing
  createClient({ api: 'https://api.example' });
};

it('has its types checked by the compiler', () => undefined);
