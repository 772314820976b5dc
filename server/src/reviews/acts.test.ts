import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { CaseDetail } from '@zxkt/contract';
import { verifyAudit } from '../audit/verify-audit.ts';
import { keepAuthority } from '../authorities/authorities.service.ts';
import { enterpriseCodesAt } from '../demo/synthetic/codes.ts';
import { onDuty, signInStaff } from '../../test/authority.ts';
import { filledWith, submitted, type Applicant } from '../../test/qualification.ts';
import { eachEngine, type TestApp } from '../../test/test-app.ts';
import { leaseMilliseconds } from './acts.service.ts';

const codesOf = (serial: number, region: string) => {
  const { uscc, tradeCode } = enterpriseCodesAt(serial, region);
  return { unit: { uscc, organisationCode: undefined }, details: { tradeCode } };
};

describe('a case at the counter', () => {
  eachEngine((engine, open) => {
    let test: TestApp;
    let nanshan: Awaited<ReturnType<typeof onDuty>>;
    let colleague: Awaited<ReturnType<typeof onDuty>>;
    let senior: Awaited<ReturnType<typeof onDuty>>;
    let elsewhere: Awaited<ReturnType<typeof onDuty>>;
    let serial = 0;

    before(async () => {
      test = await open();
      const scopes = [{ kind: 'region', filingRegion: '440300', region: '440305' }] as const;
      nanshan = await onDuty(test, { scopes, displayName: '南山审核员' });
      const { authorityId } = nanshan;
      colleague = await onDuty(test, { authorityId, displayName: '南山同事' });
      senior = await onDuty(test, { authorityId, displayName: '南山组长', roles: ['senior-reviewer'] });
      elsewhere = await onDuty(test, { scopes: [{ kind: 'region', filingRegion: '440000' }] });
    });

    /** Signs in once more: sessions of the authority end are short, and the clock has moved. */
    const again = async (who: Awaited<ReturnType<typeof onDuty>>) => {
      test.clock.advance(60_000);
      who.cookie = (await signInStaff(test, who)).cookie ?? '';
    };
    const send = async (): Promise<{ id: string; applicant: Applicant }> => {
      const { unit, details } = codesOf((serial += 1), '440305');
      const applicant = await submitted(test, filledWith({ unit, details }));
      return { applicant, id: (await applicant.read()).id };
    };
    const read = async (id: string, { cookie } = nanshan): Promise<CaseDetail> =>
      (await test.request('readCase', { cookie, params: { id } })).value;
    const take = (id: string, { cookie } = nanshan) => test.request('takeCase', { cookie, params: { id }, body: {} });
    const decide = (id: string, body: object, { cookie } = nanshan, etag?: string | null) =>
      test.request('decideCase', {
        cookie,
        params: { id },
        body,
        headers: etag === undefined || etag === null ? {} : { 'if-match': etag },
      });
    const decideNow = async (id: string, body: object, who = nanshan) =>
      decide(id, body, who, (await read(id, who)).etag);

    it('is whole: sections, warnings, history, what may be done; personal data masked', async () => {
      const { id } = await send();
      const detail = await read(id);
      assert.equal(detail.status, 'submitted');
      assert.deepEqual(detail.allowed, ['take', 'approve', 'return', 'reject']);
      assert.equal(detail.current.content['unit']?.['name'], '深圳市𬭎达进出口有限公司');
      assert.equal(detail.current.content['contact']?.['mobile'], '*******4567');
      assert.equal(detail.current.content['contact']?.['name'], '陈***');
      assert.equal(detail.current.content['bank']?.['accountNumber'], '***************3456');
      assert.ok(detail.current.masked.includes('/details/legalRepresentative'));
      assert.deepEqual(
        detail.timeline.map(({ event }) => event),
        ['begin', 'submit'],
      );
      const text = JSON.stringify(detail);
      for (const secret of ['13901234567', '4000023409200123456', '张㐂', '陈佳测试'])
        assert.equal(text.includes(secret), false, secret);
    });

    it('shows personal data to whoever says what for, and keeps that in the trail', async () => {
      const { id } = await send();
      const { cookie } = nanshan;
      const body = { version: 1, purpose: 'review' };
      const { value } = await test.request('discloseCase', { cookie, params: { id }, body });
      assert.equal(value.content['contact']?.['mobile'], '13901234567');
      assert.equal(value.content['bank']?.['accountNumber'], '4000023409200123456');
      const { acts } = await read(id, colleague);
      assert.deepEqual(acts.at(-1)?.action, 'personal-data/shown');
      assert.equal(acts.at(-1)?.staff, '南山审核员');
      const outside = await test.request('discloseCase', { cookie: elsewhere.cookie, params: { id }, body });
      assert.equal(outside.status, 404);
      const unknown = await test.request('discloseCase', { cookie, params: { id }, body: { ...body, version: 2 } });
      assert.equal(unknown.status, 404);
    });

    it('is not there for another authority, whatever it asks', async () => {
      const { id } = await send();
      const { cookie } = elsewhere;
      const { etag } = await read(id);
      const params = { id, version: '1' };
      const answers = [
        await test.request('readCase', { cookie, params }),
        await test.request('readCaseVersion', { cookie, params }),
        await test.request('readCaseDifferences', { cookie, params, query: { from: '1', to: '1' } }),
        await take(id, elsewhere),
        await test.request('releaseCase', { cookie, params, body: {} }),
        await decide(id, { event: 'approve' }, elsewhere, etag),
      ];
      assert.deepEqual(
        answers.map(({ status }) => status),
        answers.map(() => 404),
      );
      const items = [{ id, etag }];
      const bulk = await test.request('decideCases', { cookie, body: { event: 'approve', items } });
      assert.deepEqual(bulk.value.items, [{ id, row: null, problem: 'resource/not-found' }]);
      const assigned = await test.request('assignCases', { cookie, body: { items } });
      assert.deepEqual(assigned.value.items, [{ id, row: null, problem: 'resource/not-found' }]);
      assert.equal((await read(id)).status, 'submitted');
    });

    it('is in one pair of hands at a time, for half an hour after the last grasp', async () => {
      const { id } = await send();
      const taken = await take(id);
      assert.equal(taken.status, 201);
      assert.equal(taken.value.status, 'in-review');
      assert.deepEqual([taken.value.holder?.mine, taken.value.holder?.secondsLeft], [true, 30 * 60]);
      assert.deepEqual(taken.value.allowed, ['take', 'release', 'approve', 'return', 'reject']);
      const seen = await read(id, colleague);
      assert.deepEqual([seen.holder?.name, seen.holder?.mine, seen.allowed], ['南山审核员', false, []]);
      assert.deepEqual((await read(id, senior)).allowed, ['release']);
      assert.equal((await take(id, colleague)).problem.code, 'review/taken');
      assert.equal((await decideNow(id, { event: 'approve' }, colleague)).problem.code, 'review/taken');
      const release = await test.request('releaseCase', { cookie: colleague.cookie, params: { id }, body: {} });
      assert.equal(release.problem.code, 'review/taken');

      const minute = leaseMilliseconds / 30;
      test.clock.advance(10 * minute);
      assert.equal((await take(id)).status, 201);
      // Forty minutes after the first grasp the second one ends.
      test.clock.advance(28 * minute);
      await again(colleague);
      assert.equal((await take(id, colleague)).problem.code, 'review/taken');
      test.clock.advance(2 * minute);
      const over = await take(id, colleague);
      assert.equal(over.value.holder?.name, '南山同事');
      const back = await test.request('releaseCase', { cookie: colleague.cookie, params: { id }, body: {} });
      assert.equal(back.value.status, 'submitted');
      assert.equal(back.value.holder, null);
    });

    it('is decided by the state that was looked at', async () => {
      await again(nanshan);
      await again(colleague);
      const { id, applicant } = await send();
      const { etag } = await read(id);
      assert.equal((await decide(id, { event: 'approve' })).problem.code, 'precondition/missing');
      assert.equal(
        (await decide(id, { event: 'approve' }, nanshan, '"1.submitted.1"')).problem.code,
        'precondition/stale',
      );
      await take(id);
      assert.equal((await decide(id, { event: 'approve' }, nanshan, etag)).problem.code, 'precondition/stale');
      const done = await decideNow(id, { event: 'approve' });
      assert.equal(done.status, 201);
      assert.equal(done.value.status, 'approved');
      assert.deepEqual([done.value.holder, done.value.allowed], [null, []]);
      assert.equal((await applicant.read()).status, 'approved');
      assert.equal(
        (await decide(id, { event: 'reject', reasons: [{ pointer: '', reason: '不' }] }, colleague, done.value.etag))
          .problem.code,
        'qualification/wrong-state',
      );
    });

    it('goes back with reasons at fields, and comes again with exactly these changed', async () => {
      const { id, applicant } = await send();
      const reasons = [
        { pointer: '/bank/bankName', reason: '请填写开户支行全称。' },
        { pointer: '/unit/address', reason: '地址与营业执照不一致。' },
      ];
      const noReason = await decideNow(id, { event: 'return', dueInWorkdays: 5 });
      assert.deepEqual(noReason.problem.errors, [{ pointer: '/reasons', code: 'field/required' }]);
      const nowhere = await decideNow(id, { event: 'return', reasons: [{ pointer: '/unit/nothing', reason: '无' }] });
      assert.deepEqual(nowhere.problem.errors, [{ pointer: '/reasons/0/pointer', code: 'field/option' }]);
      const returned = await decideNow(id, { event: 'return', reasons, dueInWorkdays: 5 });
      assert.equal(returned.value.status, 'returned');
      assert.deepEqual(returned.value.reasons, reasons);
      const draft = await applicant.draft();
      assert.deepEqual(draft.unlocked?.toSorted(), ['/bank/bankName', '/unit/address']);
      const { content } = draft as unknown as { content: Record<string, Record<string, string | string[]>> };
      const saved = await applicant.save({
        ...content,
        bank: { ...content['bank'], bankName: '中国工商银行深圳高新园科技支行' },
        unit: { ...content['unit'], address: '广东省深圳市南山区高新科技园科技中一路14号' },
      });
      assert.equal(saved.status, 200, saved.text);
      assert.equal((await applicant.submit()).status, 201);
      const { cookie } = nanshan;
      const params = { id };
      const { value } = await test.request('readCaseDifferences', { cookie, params, query: { from: '1', to: '2' } });
      assert.deepEqual(value.items, [
        {
          pointer: '/unit/address',
          before: content['unit']?.['address'],
          after: '广东省深圳市南山区高新科技园科技中一路14号',
        },
        { pointer: '/bank/bankName', before: content['bank']?.['bankName'], after: '中国工商银行深圳高新园科技支行' },
      ]);
      const detail = await read(id);
      assert.deepEqual(
        detail.versions.map(({ version }) => version),
        [1, 2],
      );
      assert.equal((await decideNow(id, { event: 'approve' })).value.approvedVersion, 2);
      const messages = (await test.mailbox()).filter(({ channel }) => channel === 'mail').slice(-4);
      const subjects = messages.map((sent) => (sent.channel === 'mail' ? sent.message.subject : ''));
      assert.ok(subjects.some((subject) => subject.startsWith('企业资质已退回修改')));
      assert.ok(subjects.some((subject) => subject.startsWith('企业资质已审核通过')));
    });

    it('is decided once, however many decide it at once and however differently', async () => {
      const { id, applicant } = await send();
      const { etag } = await read(id);
      const answers = await Promise.all(
        Array.from({ length: 16 }, (_, index) =>
          decide(
            id,
            index % 2 ? { event: 'approve' } : { event: 'reject', reasons: [{ pointer: '', reason: '不符合条件。' }] },
            index % 3 ? nanshan : colleague,
            etag,
          ),
        ),
      );
      const held = answers.filter(({ status }) => status === 201);
      assert.equal(held.length, 1);
      for (const { status } of answers.filter((answer) => answer !== held[0])) assert.equal(status, 412);
      const { status, timeline } = await applicant.read();
      assert.equal(status, held[0]?.value.status);
      assert.deepEqual(
        timeline.map(({ event }) => event),
        ['begin', 'submit', 'take', status === 'approved' ? 'approve' : 'reject'],
      );
      assert.equal((await verifyAudit(test.platform.database.db, test.platform.digest)).intact, true);
    });

    it('answers a decision that is sent again as it answered first', async () => {
      const { id } = await send();
      const { etag } = await read(id);
      const options = {
        cookie: nanshan.cookie,
        params: { id },
        body: { event: 'approve' },
        headers: { 'if-match': etag },
        idempotencyKey: `again-${engine}-${id}`,
      };
      const [first, second] = [await test.request('decideCase', options), await test.request('decideCase', options)];
      assert.equal(first.status, 201);
      assert.deepEqual(second.value, first.value);
    });

    it('is decided in bulk with a result for each, and a row that cannot be does not stop the rest', async () => {
      const ids = [(await send()).id, (await send()).id, (await send()).id];
      const [one, two, three] = ids as [string, string, string];
      await take(three, colleague);
      const items = await Promise.all(ids.map(async (id) => ({ id, etag: (await read(id)).etag })));
      const stale = items.map((item) => (item.id === two ? { ...item, etag: '"0"' } : item));
      const { cookie } = nanshan;
      const { value } = await test.request('decideCases', {
        cookie,
        body: { event: 'approve', items: [...stale, { id: 'nothing', etag: '"0"' }, items[0]] },
      });
      assert.deepEqual(
        value.items.map(({ id, row, problem }) => [id, row?.status, problem]),
        [
          [one, 'approved', null],
          [two, undefined, 'precondition/stale'],
          [three, undefined, 'review/taken'],
          ['nothing', undefined, 'resource/not-found'],
          [one, undefined, 'precondition/stale'],
        ],
      );
      const many = Array.from({ length: 101 }, () => items[0]);
      const { problem } = await test.request('decideCases', { cookie, body: { event: 'approve', items: many } });
      assert.deepEqual(problem.errors, [{ pointer: '/items', code: 'field/too-long' }]);
    });

    it('is handed on by a senior reviewer, to a colleague of the same authority', async () => {
      const { id } = await send();
      await again(senior);
      await take(id);
      const items = [{ id, etag: (await read(id)).etag }];
      const assign = (who: { cookie: string }, staff?: string) =>
        test.request('assignCases', { cookie: who.cookie, body: { items, ...(staff ? { staff } : {}) } });
      assert.equal((await assign(nanshan, colleague.id)).problem.code, 'role/missing');
      const { value: known } = await test.request('listColleagues', { cookie: nanshan.cookie });
      assert.deepEqual(
        known.items.map(({ displayName, mine }) => [displayName, mine]).toSorted(),
        [
          ['南山同事', false],
          ['南山审核员', true],
          ['南山组长', false],
        ].toSorted(),
      );
      assert.ok(known.items.some(({ id: other }) => other === colleague.id));
      assert.deepEqual((await assign(senior, elsewhere.id)).problem.errors, [
        { pointer: '/staff', code: 'field/option' },
      ]);
      assert.equal((await assign(colleague)).value.items[0]?.problem, 'review/taken');
      assert.equal((await assign(senior, colleague.id)).value.items[0]?.row?.holder?.name, '南山同事');
      assert.ok(
        (await read(id)).acts.some(({ action, staff }) => action === 'qualification/assigned' && staff === '南山组长'),
      );
    });

    it('is suspended, resumed and revoked by a senior reviewer alone', async () => {
      const { id } = await send();
      await decideNow(id, { event: 'approve' });
      assert.equal((await decideNow(id, { event: 'suspend' })).problem.code, 'role/missing');
      for (const [event, status] of [
        ['suspend', 'suspended'],
        ['resume', 'approved'],
        ['revoke', 'revoked'],
      ] as const)
        assert.equal((await decideNow(id, { event }, senior)).value.status, status);
    });

    it('leaves the hands of an authority whose region goes to another, in the middle of a review', async () => {
      const { id } = await send();
      const { value } = await take(id);
      const move = (authorityId: string, filingRegion: string) =>
        keepAuthority(test.platform, {
          id: authorityId,
          name: '测试商务局',
          kind: 'district',
          parent: null,
          scopes: [{ kind: 'region', filingRegion }],
        });
      await move(nanshan.authorityId, '110000');
      await move(elsewhere.authorityId, '440300');
      assert.equal((await decide(id, { event: 'approve' }, nanshan, value.etag)).status, 404);
      await again(elsewhere);
      assert.equal((await read(id, elsewhere)).status, 'in-review');
    });
  });
});
