import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ChallengeAction, ChallengeAnswer, CallRequest, Calls } from '@zxkt/contract';
import { createClient, isInvalidInputError, isProblemError, isSessionEndedError, type Client } from '@zxkt/client';
import { openTestApp, type TestApp } from '../../../server/test/test-app.ts';
import { registrationOf, password } from '../../../server/test/enterprise.ts';
import { solveChallenge } from '../../../server/test/solve-challenge.ts';

type Registration = CallRequest<Calls['registerAccount']>;
type Send = (request: Request) => Promise<Response>;

let test: TestApp;
before(async () => {
  test = await openTestApp();
});
after(() => test.close());

const serve: Send = async (request) => test.app.fetch(request);

/** Loses the answer to the next request of this path, after the server has done its work. */
const losing = (path: string): Send => {
  let lost = false;
  return async (request) => {
    const response = await serve(request);
    if (lost || new URL(request.url).pathname !== path) return response;
    lost = true;
    throw new TypeError('fetch failed');
  };
};

const connect = (fetch: Send = serve): { client: Client; told: string[] } => {
  const client = createClient({ api: 'https://api.example', key: test.key, fetch });
  const told: string[] = [];
  client.addEventListener('session-started', () => told.push('started'));
  client.addEventListener('session-ended', ({ detail }) => told.push(detail.reason));
  return { client, told };
};

const answered = async (client: Client, action: ChallengeAction): Promise<ChallengeAnswer> =>
  solveChallenge(await client.challenges.create({ action }));

const newPerson = async (): Promise<Registration> => (await registrationOf(test)) as Registration;

describe('the client on the reference backend', () => {
  it('registers once although the answer is lost, and calls with tokens where no cookie comes back', async () => {
    const { client, told } = connect(losing('/v1/accounts'));
    const person = await newPerson();
    const opened = await client.accounts.register(person);
    assert.equal(opened.account.account, person.account);
    assert.deepEqual(told, ['started']);
    assert.equal((await client.sessions.read()).account.id, opened.account.id);
    assert.deepEqual((await client.myApplications.list()).items, []);
    const accounts = await test.platform.database.db
      .selectFrom('accounts')
      .select('id')
      .where('id', '=', opened.account.id)
      .execute();
    assert.equal(accounts.length, 1);
  });

  it('stays signed in while the access token is renewed, a lost renewal included', async () => {
    const { client, told } = connect(losing('/v1/session/tokens/refresh'));
    await client.accounts.register(await newPerson());
    for (let n = 0; n < 3; n += 1) {
      test.clock.advance(6 * 60_000);
      await Promise.all([client.sessions.read(), client.myApplications.list(), client.applications.list()]);
    }
    assert.deepEqual(told, ['started']);
  });

  it('tells when nobody did anything for too long', async () => {
    const { client, told } = connect();
    await client.accounts.register(await newPerson());
    test.clock.advance(31 * 60_000);
    await assert.rejects(client.myApplications.list(), isSessionEndedError);
    assert.deepEqual(told, ['started', 'expired']);
  });

  it('signs out, and in again', async () => {
    const { client, told } = connect();
    const person = await newPerson();
    await client.accounts.register(person);
    await client.sessions.signOut();
    await assert.rejects(client.sessions.read(), isSessionEndedError);
    const challenge = await answered(client, 'sign-in');
    await client.sessions.signIn({ account: person.account, password, challenge });
    assert.equal((await client.sessions.read()).account.account, person.account);
    assert.deepEqual(told, ['started', 'signed-out', 'started']);
  });

  it('says why a sign-in is refused, and which field of a registration', async () => {
    const { client } = connect();
    const challenge = await answered(client, 'sign-in');
    const refused = client.sessions.signIn({ account: 'nobody2026', password, challenge });
    await assert.rejects(refused, (error) => isProblemError(error) && error.code === 'sign-in/refused');
    const person = { ...(await newPerson()), email: 'not an address' };
    await assert.rejects(client.accounts.register(person), (error) => {
      assert.ok(isInvalidInputError(error));
      assert.equal(error.errors[0]?.pointer, '/email');
      assert.match(error.requestId, /^[\w-]{8,64}$/);
      return true;
    });
  });
});
