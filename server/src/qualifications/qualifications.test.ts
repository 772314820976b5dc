import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  eventsFrom,
  next,
  qualificationMachine,
  type QualificationEvent,
  type QualificationStatus,
} from '@zxkt/contract';
import { verifyAudit } from '../audit/verify-audit.ts';
import { digest } from '../node/digest.ts';
import { applicant, decide, filledWith, submitted, type Applicant } from '../../test/qualification.ts';
import { eachEngine, type TestApp } from '../../test/test-app.ts';
import type { AuthorityEvent } from './decisions.service.ts';
import { declarationVersion } from './declarations/declarations.ts';

const reasons = [{ pointer: '/unit/address', reason: '地址与营业执照不一致' }];

/** Each way through the machine that a qualification can go; together they use every transition. */
const journeys: readonly (readonly QualificationEvent[])[] = [
  [
    ...(['submit', 'withdraw', 'submit', 'take', 'release', 'take', 'return', 'submit', 'take', 'approve'] as const),
    ...(['begin-change', 'discard-change', 'begin-change', 'submit', 'withdraw', 'submit', 'take', 'release'] as const),
    ...(['take', 'return', 'discard-change', 'begin-change', 'submit', 'take', 'return', 'submit', 'take'] as const),
    ...(['reject', 'begin-change', 'submit', 'take', 'approve', 'suspend', 'resume', 'revoke'] as const),
  ],
  ['submit', 'take', 'approve', 'suspend', 'revoke'],
  ['submit', 'take', 'reject'],
];

const mine = {
  submit: (enterprise: Applicant) => enterprise.submit(),
  withdraw: (enterprise: Applicant) => enterprise.act('withdrawQualification'),
  'begin-change': (enterprise: Applicant) => enterprise.act('beginQualificationChange'),
  'discard-change': (enterprise: Applicant) => enterprise.act('discardQualificationChange'),
} satisfies Partial<Record<QualificationEvent, unknown>>;

const isMine = (event: QualificationEvent): event is keyof typeof mine => event in mine;

const step = async (test: TestApp, enterprise: Applicant, event: QualificationEvent) => {
  if (!isMine(event)) return decide(test, enterprise, { event: event as AuthorityEvent, reasons });
  const reply = await mine[event](enterprise);
  assert.equal(reply.status, 201, reply.text);
};

/** Whatever the machine does not know from here is refused, and changes nothing. */
const refusesTheRest = async (enterprise: Applicant, status: QualificationStatus) => {
  const possible = eventsFrom(qualificationMachine, status);
  for (const event of ['submit', 'withdraw', 'begin-change', 'discard-change'] as const) {
    if (possible.includes(event)) continue;
    const reply = await (event === 'submit' ? enterprise.submit({ ifMatch: '"other"' }) : mine[event](enterprise));
    assert.equal(reply.problem.code, 'qualification/wrong-state', `${status} ${event}`);
  }
  assert.equal((await enterprise.read()).status, status);
};

describe('a qualification', () => {
  it('is led through every transition of the machine by the journeys of these tests', () => {
    const used = new Set<string>();
    for (const journey of journeys) {
      let status: QualificationStatus = 'draft';
      for (const event of journey) {
        used.add(`${status} ${event}`);
        status = next(qualificationMachine, status, event) ?? assert.fail(`${status} ${event}`);
      }
    }
    assert.deepEqual([...used].sort(), qualificationMachine.map(({ from, event }) => `${from} ${event}`).sort());
  });

  eachEngine((engine, open) => {
    for (const journey of engine === 'sqlite' ? journeys : journeys.slice(0, 1)) {
      it(`goes ${journey.length > 9 ? 'its longest way' : journey.join(', ')}, and no other`, async () => {
        const test = await open();
        const enterprise = await applicant(test);
        await enterprise.begin();
        await enterprise.save(filledWith());
        let status: QualificationStatus = 'draft';
        for (const event of journey) {
          await step(test, enterprise, event);
          status = next(qualificationMachine, status, event) ?? assert.fail();
          if (engine === 'sqlite') await refusesTheRest(enterprise, status);
        }
        const { timeline, status: last } = await enterprise.read();
        assert.equal(last, status);
        assert.deepEqual(
          timeline.map(({ event }) => event),
          ['begin', ...journey],
        );
        assert.equal((await verifyAudit(test.platform.database.db, digest)).intact, true);
      });
    }

    it('shows the words that are agreed to, and those that were', async () => {
      const test = await open();
      const enterprise = await applicant(test);
      const read = (version: string, language: string) =>
        test.request('readDeclaration', { params: { version, language } });
      const { value, headers } = await read(declarationVersion, 'zh-CN');
      assert.deepEqual([value.version, value.language], [declarationVersion, 'zh-CN']);
      assert.match(value.clauses[0]?.text ?? '', /真实性、准确性和完整性/);
      assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable');
      const { value: english } = await read(declarationVersion, 'en');
      assert.deepEqual([english.language, english.clauses.length], ['en', value.clauses.length]);
      const french = await read(declarationVersion, 'fr');
      assert.deepEqual(french.value, value, 'the binding text');
      assert.equal(french.headers.get('cache-control'), 'no-store', 'until there is a translation');
      assert.deepEqual((await read(declarationVersion, 'constructor')).value, value);
      for (const unknown of ['1900-01', 'constructor'])
        assert.equal((await read(unknown, 'zh-CN')).problem.code, 'resource/not-found');

      await enterprise.begin();
      await test.platform.database.db.updateTable('qualifications').set({ declaration_version: '2012-01' }).execute();
      const { cookie } = enterprise;
      assert.equal((await test.request('readQualification', { cookie })).value.declarationVersion, '2012-01');
    });

    it('begins with consent to the declaration in force, in an application of one’s own', async () => {
      const test = await open();
      const enterprise = await applicant(test, {}, false);
      const { cookie } = enterprise;
      const before = await test.request('readQualification', { cookie });
      assert.deepEqual(before.value, { qualification: null, declarationVersion });
      assert.equal((await enterprise.begin()).problem.code, 'resource/not-found');
      await test.request('addApplication', { cookie, body: { application: 'sme-trade-fund' } });
      const outdated = await test.request('beginQualification', { cookie, body: { declarationVersion: '2012-01' } });
      assert.deepEqual(outdated.problem.errors, [{ pointer: '/declarationVersion', code: 'consent/outdated' }]);
      const [one, other] = await Promise.all([enterprise.begin(), enterprise.begin()]);
      assert.deepEqual(one.value, other.value);
      assert.equal(one.value.status, 'draft');
      const entries = await test.platform.database.db
        .selectFrom('audit_entries')
        .select('details')
        .where('action', '=', 'qualification/begun')
        .execute();
      assert.deepEqual(
        entries.map(({ details }) => JSON.parse(details) as unknown),
        [{ declarationVersion, key: test.key }],
      );
    });

    it('opens a draft with what the account tells already', async () => {
      const test = await open();
      const given = { type: 'domestic-enterprise', uscc: '9144030071526726XG', tradeCode: '440371526726X' };
      const enterprise = await applicant(test, { ...given, email: 'typt@mofcom.gov.cn' });
      await enterprise.begin();
      const { content, unlocked, fixed } = await enterprise.draft();
      assert.deepEqual([unlocked, fixed], [null, []]);
      const { mobile, ...contact } = content['contact'] ?? {};
      assert.match(String(mobile), /^139\d{8}$/);
      assert.deepEqual(
        { ...content, contact },
        {
          contact: { emailOrQq: 'typt@mofcom.gov.cn' },
          unit: { uscc: given.uscc },
          details: { tradeCode: given.tradeCode },
        },
      );
    });

    it('keeps every version whole, for its holder alone', async () => {
      const test = await open();
      const enterprise = await submitted(test);
      await enterprise.act('withdrawQualification');
      await enterprise.save(filledWith({ unit: { address: '广东省深圳市南山区高新科技园科技中一路14号' } }));
      await enterprise.submit();
      const { submittedVersion, number } = await enterprise.read();
      assert.deepEqual([submittedVersion, number?.slice(-6)], [2, '000001']);
      const [first, second] = [await enterprise.version(1), await enterprise.version(2)];
      assert.deepEqual(first.value.content, filledWith());
      assert.equal(second.value.content['unit']?.['address'], '广东省深圳市南山区高新科技园科技中一路14号');
      const stranger = await applicant(test);
      await stranger.begin();
      for (const reply of [
        await stranger.version(1),
        await enterprise.version(3),
        await enterprise.version('1e0'),
        await enterprise.version('01'),
      ])
        assert.equal(reply.problem.code, 'resource/not-found');
    });

    it('changes what is approved while that stays in force, but never its name', async () => {
      const test = await open();
      const enterprise = await submitted(test);
      await decide(test, enterprise, 'take', 'approve');
      await enterprise.act('beginQualificationChange');
      const draft = await enterprise.draft();
      assert.deepEqual(draft.content, filledWith());
      assert.deepEqual(draft.fixed, ['/unit/name']);
      const renamed = await enterprise.save(filledWith({ unit: { name: '深圳市另一进出口有限公司' } }));
      assert.deepEqual(renamed.problem.errors, [{ pointer: '/content/unit/name', code: 'qualification/name-fixed' }]);
      await enterprise.save(filledWith({ unit: { postcode: '518000' } }));
      await enterprise.submit();
      const waiting = await enterprise.read();
      assert.deepEqual([waiting.approvedVersion, waiting.submittedVersion], [1, 2]);
      await enterprise.act('withdrawQualification');
      await enterprise.act('discardQualificationChange');
      const kept = await enterprise.read();
      assert.deepEqual([kept.approvedVersion, kept.submittedVersion, kept.status], [1, 1, 'approved']);
      const { db } = test.platform.database;
      const row = await db.selectFrom('qualifications').selectAll().executeTakeFirstOrThrow();
      const version = await db
        .selectFrom('qualification_versions')
        .selectAll()
        .where('version', '=', 1)
        .executeTakeFirst();
      assert.deepEqual([row.submitted_at, row.unit_name], [version?.submitted_at, version?.unit_name]);
    });
  });
});
