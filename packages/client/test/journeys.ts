// What every release can do, from outside: the client alone, over HTTP, against a server with demonstration data. It knows
// that server by `ZXKT_API` and `ZXKT_KEY`, the mailbox beside it, and nothing of its code, so that the journeys of a
// release can be gone through with that release's client on the server of today (`scripts/release/`).
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  createClient,
  isInvalidInputError,
  isProblemError,
  isSessionEndedError,
  isStaleVersionError,
  type Client,
} from '@zxkt/client';
import { createAuthorityClient, type AuthorityClient } from '@zxkt/client/authority';
import { solveChallenge } from '@zxkt/client/solve-challenge';
import type { CallRequest, Calls, ChallengeAction, ChallengeAnswer } from '@zxkt/contract';
import { uscc } from '@zxkt/contract/rules/uscc';
import { exampleQualification } from '@zxkt/contract/resources/qualification/example';

const { ZXKT_API: api = '', ZXKT_KEY: key = '' } = process.env;
const password = 'Zxkt2026demo';
const fund = 'sme-trade-fund';
const connect = (): Client => createClient({ api, key });

const until = async <T>(what: string, look: () => Promise<T | null | undefined>): Promise<T> => {
  for (const end = Date.now() + 70_000; Date.now() < end;) {
    const found = await look();
    if (found !== null && found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not come`);
};
const readJson = async (
  path: string,
): Promise<{ readonly items: readonly Readonly<Record<string, string | null>>[] }> =>
  (await fetch(`${api}${path}`)).json() as never;
/** What a telephone shows. */
const codeSentTo = (mobile: string): Promise<string> =>
  until(`a code for ${mobile}`, async () => {
    const { items } = await readJson(`/dev/mailbox.json?recipient=${mobile}&limit=1`);
    return items[0]?.['code'];
  });
/** What an authenticator shows. */
const codeOf = (account: string): Promise<string> =>
  until(`a code of ${account}`, async () => {
    const { items } = await readJson('/dev/authenticators.json');
    return items.find((item) => item['account'] === account)?.['code'];
  });

const answered = async (
  { challenges }: Pick<Client, 'challenges'>,
  action: ChallengeAction,
): Promise<ChallengeAnswer> => {
  const challenge = await challenges.create({ action });
  assert.equal(challenge.kind, 'proof-of-work');
  if (challenge.kind !== 'proof-of-work') throw new Error('only a person can answer this');
  return { id: challenge.id, answer: await solveChallenge(challenge.puzzle) };
};

type Registration = CallRequest<Calls['registerAccount']>;

const newMobile = (): string =>
  `139${String(crypto.getRandomValues(new Uint32Array(1))[0])
    .padStart(8, '0')
    .slice(-8)}`;

const proven = async (client: Client, mobile: string): Promise<Registration['verification']> => {
  const challenge = await answered(client, 'phone-verification');
  const { id } = await client.phoneVerifications.send({ mobile, purpose: 'registration', challenge });
  return { id, proof: (await client.phoneVerifications.check(id, { code: await codeSentTo(mobile) })).proof };
};

const newPerson = async (client: Client): Promise<Registration> => {
  const mobile = newMobile();
  const [verification, { consentVersion }] = [await proven(client, mobile), await client.configuration.read()];
  return {
    account: `journey${mobile.slice(3)}`,
    displayName: '陈佳测试',
    type: 'person',
    documentType: 'passport',
    documentNumber: 'E12345678',
    email: 'person@enterprise.example',
    mobile,
    verification,
    consentVersion,
    password,
  };
};

/** A code that no other unit has: two of them may not be on their way under one. */
const newUscc = (): string => {
  const start = `91440300${String(crypto.getRandomValues(new Uint32Array(1))[0])
    .padStart(9, '0')
    .slice(-9)}`;
  return [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((check) => start + check).find((code) => !uscc.refusal(code)) ?? '';
};

/** One white dot. */
const picture = (): Blob => {
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAMAAAAoyzS7AAAAA1BMVEX///+nxBvIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAACklEQVQImWNgAAAAAgAB9HFkpgAAAABJRU5ErkJggg==';
  return new Blob([Uint8Array.from(atob(png), (character) => character.charCodeAt(0))]);
};

const staff = async (account: string): Promise<AuthorityClient> => {
  const client = createAuthorityClient({ api, key });
  const challenge = await answered(client, 'authority-sign-in');
  await client.sessions.signIn({ account, password, code: await codeOf(account), workYear: 2026, challenge });
  return client;
};

describe('an enterprise', { timeout: 200_000 }, () => {
  it('registers, signs out, signs in, and adds the fund to its applications', async () => {
    const client = connect();
    const person = await newPerson(client);
    const { account } = await client.accounts.register(person);
    assert.equal(account.account, person.account);
    await client.sessions.signOut();
    await assert.rejects(client.sessions.read(), isSessionEndedError);
    const challenge = await answered(client, 'sign-in');
    await client.sessions.signIn({ account: person.account, password, challenge });
    assert.equal((await client.sessions.read()).account.displayName, person.displayName);
    assert.ok((await client.applications.list({ search: '外贸' })).items.some(({ id }) => id === fund));
    await client.myApplications.add({ application: fund });
    const { items } = await client.myApplications.list();
    assert.deepEqual(
      items.map(({ application }) => application.id),
      [fund],
    );
  });

  it('is told which field of its registration is wrong, and why it cannot sign in', async () => {
    const client = connect();
    const person = { ...(await newPerson(client)), email: 'not an address' };
    await assert.rejects(client.accounts.register(person), (error) => {
      assert.ok(isInvalidInputError(error));
      assert.equal(error.errors[0]?.pointer, '/email');
      return true;
    });
    const challenge = await answered(client, 'sign-in');
    await assert.rejects(
      client.sessions.signIn({ account: 'nobody2026', password, challenge }),
      (error) => isProblemError(error) && error.code === 'sign-in/refused',
    );
  });

  it('sets a new password by a link in its mail, and signs in with it', async () => {
    const client = connect();
    const person = { ...(await newPerson(client)), email: `${crypto.randomUUID()}@enterprise.example` };
    const { account, email } = person;
    await client.accounts.register(person);
    await client.sessions.signOut();
    await client.recovery.byEmail({ account, email, challenge: await answered(client, 'recovery') });
    const token = await until('the link', async () => {
      const { items } = await readJson(`/dev/mailbox.json?recipient=${encodeURIComponent(email)}`);
      return items.map(({ text }) => /#token=([\w-]+)/.exec(text ?? '')?.[1]).find(Boolean);
    });
    assert.equal((await client.recovery.setPassword({ token, password: 'Journey2026new' })).account, account);
    const challenge = await answered(client, 'sign-in');
    await client.sessions.signIn({ account, password: 'Journey2026new', challenge });
  });

  it('reads what is open to everybody', async () => {
    const client = connect();
    const [catalogues, publications, contacts] = await Promise.all([
      client.catalogues.list(),
      client.publicity.list(),
      client.authorityContacts.list({ filingRegion: '440300' }),
    ]);
    const { hash, size } = catalogues.items.find(({ name }) => name === 'industries') ?? assert.fail();
    assert.equal((await client.catalogues.read('industries', hash)).entries.length, size);
    assert.ok(Array.isArray(publications.items));
    assert.ok(contacts.items.length > 0);
  });

  it('sends its papers when it asks for its account, and hears how that stands', async () => {
    const client = connect();
    const challenge = await answered(client, 'recovery');
    const session = await client.recovery.open({ application: fund, code: '91110101MADEM0011G', challenge });
    const letter = await client.recovery.letter({ enterpriseName: '示例进出口有限公司' });
    assert.ok(letter.size > 2000);
    await assert.rejects(client.recovery.upload(session, new Blob(['<svg/>'])).done, (error) => {
      assert.ok(isInvalidInputError(error));
      assert.deepEqual(error.errors, [{ pointer: '/file', code: 'file/kind' }]);
      return true;
    });
    const [licence, stamped] = [
      await client.recovery.upload(session, picture()).done,
      await client.recovery.upload(session, picture()).done,
    ];
    const email = `${crypto.randomUUID()}@enterprise.example`;
    const { number } = await client.recovery.submit({
      ticket: session.ticket,
      token: session.token,
      enterpriseName: '示例进出口有限公司',
      contact: '陈佳',
      email,
      licence: [licence.id],
      letter: [stamped.id],
      consentVersion: (await client.configuration.read()).consentVersion,
    });
    const secret = await until('the receipt', async () => {
      const { items } = await readJson(`/dev/mailbox.json?recipient=${encodeURIComponent(email)}`);
      return items.map(({ text }) => /[A-Z0-9]{4}(?:-[A-Z0-9]{4}){2}/.exec(text ?? '')?.[0]).find(Boolean);
    });
    assert.equal((await client.recovery.progress({ number, secret })).status, 'submitted');
  });
});

describe('an enterprise and its authority', { timeout: 200_000 }, () => {
  let reviewer: AuthorityClient;
  before(async () => {
    reviewer = await staff('zxkt_nanshan');
  });

  const submitted = async () => {
    const client = connect();
    await client.accounts.register(await newPerson(client));
    await client.myApplications.add({ application: fund });
    const { qualification } = client;
    const { declarationVersion } = await qualification.read();
    await qualification.begin({ declarationVersion });
    const { etag } = await qualification.readDraft();
    const content = { ...exampleQualification, unit: { ...exampleQualification.unit, uscc: newUscc() } };
    const draft = await qualification.saveDraft({ schemaVersion: 1, content }, etag);
    assert.deepEqual(draft.content, content);
    await assert.rejects(
      qualification.saveDraft({ schemaVersion: 1, content: { unit: { name: '另一公司' } } }, etag),
      isStaleVersionError,
    );
    const { id, status } = await qualification.submit(draft.etag);
    assert.equal(status, 'submitted');
    return { qualification, id, content };
  };

  it('the form is filled in, submitted, reviewed and approved; a change is begun and discarded', async () => {
    const { qualification, id, content } = await submitted();
    assert.ok((await reviewer.cases.list({ status: 'submitted' })).items.length > 0);
    assert.ok((await reviewer.cases.count()).count > 0);
    const { etag } = await reviewer.cases.take(id);
    assert.equal((await reviewer.cases.disclose(id, { version: 1, purpose: 'review' })).version, 1);
    assert.equal((await reviewer.cases.decide(id, { event: 'approve' }, etag)).status, 'approved');
    assert.equal((await qualification.beginChange()).status, 'change-draft');
    assert.equal((await qualification.discardChange()).status, 'approved');
    assert.deepEqual((await qualification.version(1)).content, content);
  });

  it('it is returned with a reason, corrected and submitted again', async () => {
    const { qualification, id, content } = await submitted();
    const { etag } = await reviewer.cases.take(id);
    const reasons = [{ pointer: '/unit/address', reason: '请写明楼层' }];
    await reviewer.cases.decide(id, { event: 'return', reasons, dueInWorkdays: 5 }, etag);
    const { qualification: seen } = await qualification.read();
    assert.equal(seen?.status, 'returned');
    const draft = await qualification.readDraft();
    const corrected = { ...content, unit: { ...content.unit, address: `${content.unit.address}3楼` } };
    const saved = await qualification.saveDraft({ schemaVersion: 1, content: corrected }, draft.etag);
    assert.equal((await qualification.submit(saved.etag)).submittedVersion, 2);
    const { items } = await reviewer.cases.differences(id, 1, 2);
    assert.deepEqual(
      items.map(({ pointer }) => pointer),
      ['/unit/address'],
    );
  });

  it('what is listed is exported, and fetched once it is ready', async () => {
    const { id } = await reviewer.exports.start({ format: 'csv', filter: {} });
    await until('the export', async () => ((await reviewer.exports.read(id)).status === 'ready' ? true : undefined));
    const { url } = await reviewer.exports.link(id);
    assert.match(await (await fetch(new URL(url, api))).text(), /登记编号/);
    await reviewer.sessions.signOut();
    await assert.rejects(reviewer.cases.list(), isSessionEndedError);
  });
});
