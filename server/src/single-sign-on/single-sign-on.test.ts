import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { employ, type Staff } from '../../test/authority.ts';
import { eachEngine, openTestApp, type TestApp } from '../../test/test-app.ts';
import { keyHeader } from '@zxkt/contract';
import { putKey } from '../publishable-keys/publishable-keys.repository.ts';
import { createSingleSignOnPort } from '../node/single-sign-on.ts';
import { pruneIdTokens } from './single-sign-on.repository.ts';

/** An issuer of OpenID Connect on this machine, with a key of its own and the means to be down. */
class Issuer {
  readonly server: Server;
  readonly keys: { readonly privateKey: CryptoKey; readonly publicKey: CryptoKey };
  url = '';
  /** What it calls itself in its own description. */
  named = '';
  down = false;

  private constructor(keys: Issuer['keys'], jwk: object) {
    this.keys = keys;
    this.server = createServer((request, response) => {
      if (this.down) return void response.writeHead(502).end();
      const found = { issuer: this.named, jwks_uri: `${this.url}/keys` };
      const body = request.url === '/keys' ? { keys: [jwk] } : found;
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  }

  static async start(): Promise<Issuer> {
    const keys = await generateKeyPair('ES256', { extractable: true });
    const issuer = new Issuer(keys, { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' });
    await new Promise<void>((resolve) => issuer.server.listen(0, '127.0.0.1', resolve));
    issuer.url = issuer.named = `http://127.0.0.1:${String((issuer.server.address() as AddressInfo).port)}`;
    return issuer;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }
}

const audience = 'zxkt';
const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000);
let count = 0;

describe('the host’s own single sign-on', () => {
  let issuer: Issuer;
  before(async () => {
    issuer = await Issuer.start();
  });
  after(() => issuer.stop());

  const port = (acr?: string) =>
    createSingleSignOnPort(
      { issuer: issuer.url, audience, accountClaim: 'preferred_username', acr },
      { warn: () => undefined },
    );

  const nonceOf = async (test: TestApp): Promise<string> =>
    (await test.request('beginSingleSignOn', { body: {} })).value.nonce;

  /** A token as the issuer makes it for a member of staff, but for what is given otherwise. */
  const tokenFor = async (
    test: TestApp,
    { account }: Pick<Staff, 'account'>,
    claims: Readonly<Record<string, unknown>> = {},
    { key = issuer.keys.privateKey, alg = 'ES256' }: { key?: CryptoKey | Uint8Array; alg?: string } = {},
  ) => {
    const now = seconds(test.clock.now());
    const nonce = 'nonce' in claims ? claims['nonce'] : await nonceOf(test);
    const usual = { iss: issuer.url, aud: audience, sub: `u${String((count += 1))}`, iat: now, exp: now + 3600, nonce };
    return new SignJWT({ ...usual, preferred_username: account, ...claims })
      .setProtectedHeader({ alg, kid: 'one' })
      .sign(key);
  };

  const handOver = (test: TestApp, idToken: string, workYear = 2026, idempotencyKey?: string) =>
    test.request('signInBySingleSignOn', { body: { idToken, workYear }, ...(idempotencyKey && { idempotencyKey }) });

  eachEngine((_engine, open) => {
    let test: TestApp;
    before(async () => {
      test = await open({ platform: { singleSignOn: port() } });
    });

    it('opens the session of the member of staff that the token names, for the work year that was chosen', async () => {
      const staff = await employ(test, { roles: ['reviewer'] });
      const reply = await handOver(test, await tokenFor(test, staff), 2019);
      assert.equal(reply.status, 201);
      assert.match(reply.cookie ?? '', /^__Host-zxkt-authority=/);
      const { value } = await test.request('readAuthoritySession', { cookie: reply.cookie });
      assert.deepEqual([value.staff.account, value.workYear], [staff.account, 2019]);
      const tokens = await test.request('exchangeAuthorityHandover', { body: { handover: reply.value.handover } });
      assert.equal(tokens.status, 201);
    });

    it('takes a token once, also for those who send it at once or write its signature otherwise', async () => {
      const staff = await employ(test);
      const token = await tokenFor(test, staff);
      const statuses = await Promise.all([1, 2, 3].map(async () => (await handOver(test, token)).status));
      assert.deepEqual(statuses.toSorted(), [201, 401, 401]);
      assert.equal((await handOver(test, `${token}=`)).status, 401);
      assert.equal((await handOver(test, token)).problem.code, 'sign-in/refused');
    });

    it('takes a nonce once and for ten minutes, from the site that it was made for', async () => {
      const staff = await employ(test);
      const nonce = await nonceOf(test);
      const [first, second] = [await tokenFor(test, staff, { nonce }), await tokenFor(test, staff, { nonce })];
      const { db } = test.platform.database;
      const key = 'pk_test_another';
      await putKey(db, { key, name: 'Another', origins: [test.origin], authorityEnd: true }, test.clock.now());
      // Keys are kept for five seconds.
      test.clock.advance(5000);
      const elsewhere = await test.request('signInBySingleSignOn', {
        body: { idToken: first, workYear: 2026 },
        headers: { [keyHeader]: key },
      });
      assert.equal(elsewhere.problem.code, 'sign-in/refused', 'another site');
      assert.equal((await handOver(test, first)).status, 201);
      assert.equal((await handOver(test, second)).status, 401, 'another token with the nonce of the first');
      const late = await nonceOf(test);
      test.clock.advance(10 * 60_000);
      assert.equal((await handOver(test, await tokenFor(test, staff, { nonce: late }))).status, 401, 'too late');
    });

    it('gives the answer that was lost to whoever repeats the call', async () => {
      const staff = await employ(test);
      const token = await tokenFor(test, staff);
      const key = `repeat-${String(count)}-${staff.account}`;
      const [first, second] = [await handOver(test, token, 2026, key), await handOver(test, token, 2026, key)];
      assert.deepEqual([first.status, second.status], [201, 201]);
      assert.equal(second.value.handover, first.value.handover);
    });

    it('refuses with one answer whatever is not to be believed', async () => {
      const staff = await employ(test);
      const gone = await employ(test);
      const { db } = test.platform.database;
      await db
        .updateTable('staff')
        .set({ closed_at: test.clock.now() })
        .where('account_folded', '=', gone.account.toLowerCase())
        .execute();
      const now = seconds(test.clock.now());
      const other = await generateKeyPair('ES256');
      const good = await tokenFor(test, staff);
      const [header, , signature] = good.split('.');
      const forged = Buffer.from(JSON.stringify({ iss: issuer.url, aud: audience, sub: 'x', iat: now, exp: now + 60 }));
      const tokens: Record<string, string> = {
        'of another issuer': await tokenFor(test, staff, { iss: 'https://sso.elsewhere.example' }),
        'for another audience': await tokenFor(test, staff, { aud: 'elsewhere' }),
        'for others as well': await tokenFor(test, staff, { aud: [audience, 'elsewhere'] }),
        'issued to somebody else': await tokenFor(test, staff, { azp: 'elsewhere' }),
        'that has expired': await tokenFor(test, staff, { iat: now - 120, exp: now - 60 }),
        'that is old, whatever its end': await tokenFor(test, staff, { iat: now - 6 * 60 }),
        'from the future': await tokenFor(test, staff, { iat: now + 120 }),
        'without an end': await tokenFor(test, staff, { exp: undefined }),
        'of another key': await tokenFor(test, staff, {}, { key: other.privateKey }),
        'signed by a secret': await tokenFor(test, staff, {}, { key: new Uint8Array(32), alg: 'HS256' }),
        'with other claims': `${header ?? ''}.${forged.toString('base64url')}.${signature ?? ''}`,
        'that is none': 'a.b.c',
        'without a nonce': await tokenFor(test, staff, { nonce: undefined }),
        'with a nonce of its own': await tokenFor(test, staff, { nonce: 'n-0S6_WzA2Mj' }),
        'with a nonce that was changed': await tokenFor(test, staff, { nonce: `x${await nonceOf(test)}` }),
        'with a longer nonce': await tokenFor(test, staff, { nonce: (await nonceOf(test)).replace('.', '.z') }),
        'without a name': await tokenFor(test, staff, { preferred_username: undefined }),
        'of nobody here': await tokenFor(test, { account: 'nobody' }),
        'of one who left': await tokenFor(test, gone),
      };
      for (const [what, token] of Object.entries(tokens)) {
        const { status, problem } = await handOver(test, token);
        assert.deepEqual([status, problem.code, problem.errors], [401, 'sign-in/refused', undefined], what);
      }
      assert.equal((await handOver(test, good)).status, 201, 'and the one that all of them were made of');
    });

    it('writes each try into the trail, without a name', async () => {
      const staff = await employ(test);
      await handOver(test, await tokenFor(test, staff, { aud: 'elsewhere' }));
      await handOver(test, await tokenFor(test, staff));
      const rows = await test.platform.database.db
        .selectFrom('audit_entries')
        .select(['action', 'details'])
        .orderBy('sequence', 'desc')
        .limit(3)
        .execute();
      assert.deepEqual(
        rows.map(({ action }) => action),
        ['authority-session/opened', 'authority-sign-in/handed-over', 'authority-sign-in/refused'],
      );
      assert.ok(!JSON.stringify(rows).includes(staff.account));
    });

    it('forgets used tokens when they are too old to be taken anyway', async () => {
      const staff = await employ(test);
      const token = await tokenFor(test, staff);
      assert.equal((await handOver(test, token)).status, 201);
      test.clock.advance(11 * 60_000);
      await pruneIdTokens(test.platform.database.db, test.clock.now());
      const { db } = test.platform.database;
      assert.deepEqual(await db.selectFrom('spent_id_tokens').selectAll().execute(), []);
      assert.equal((await handOver(test, token)).status, 401);
    });

    it('takes no year to come, and no more than is wanted', async () => {
      const staff = await employ(test);
      const { problem } = await handOver(test, await tokenFor(test, staff), 2027);
      assert.deepEqual(problem.errors, [{ pointer: '/workYear', code: 'work-year/unknown' }]);
      const body = { idToken: 'a.b.c', workYear: 2026, account: staff.account };
      const { problem: strange } = await test.request('signInBySingleSignOn', { body });
      assert.deepEqual(strange.errors, [{ pointer: '/account', code: 'field/unknown' }]);
    });
  });

  it('asks for a second factor by what the issuer says of it', async () => {
    const test = await openTestApp({ platform: { singleSignOn: port('urn:example:mfa') } });
    const staff = await employ(test);
    for (const [acr, status] of [
      [undefined, 401],
      ['urn:example:password', 401],
      ['urn:example:mfa', 201],
    ] as const)
      assert.equal((await handOver(test, await tokenFor(test, staff, { acr }))).status, status, acr);
    await test.close();
  });

  it('says that nobody can say while the issuer is out of reach or names itself otherwise, and works after that', async () => {
    const test = await openTestApp({ platform: { singleSignOn: port() } });
    const staff = await employ(test);
    issuer.down = true;
    assert.equal((await handOver(test, await tokenFor(test, staff))).problem.code, 'server/unavailable');
    issuer.down = false;
    issuer.named = 'https://sso.elsewhere.example';
    assert.equal((await handOver(test, await tokenFor(test, staff))).status, 503);
    issuer.named = issuer.url;
    assert.equal((await handOver(test, await tokenFor(test, staff))).status, 201);
    await test.close();
  });

  it('is not there where none is configured', async () => {
    const test = await openTestApp();
    const token = await tokenFor(test, await employ(test), { nonce: 'any' });
    assert.equal((await handOver(test, token)).problem.code, 'resource/not-found');
    const begun = await test.request('beginSingleSignOn', { body: {} });
    assert.equal(begun.problem.code, 'resource/not-found');
    await test.close();
  });
});
