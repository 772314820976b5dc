import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { qualificationEvents } from '@zxkt/contract';
import { noticeOf } from './qualification-notices.ts';

const facts = { number: 'ZXKT-440300-2026-000001', change: false, reasons: [], dueAt: null };

describe('what an enterprise is told', () => {
  it('names the number and what comes next', () => {
    const { mail, sms } = noticeOf('submit', facts) ?? assert.fail();
    assert.equal(mail.subject, '企业资质已提交（ZXKT-440300-2026-000001）');
    assert.equal(
      sms.text,
      '【商务部业务系统统一平台】您的企业资质登记（编号ZXKT-440300-2026-000001）已提交，等待地方业务主管部门审核。',
    );
  });

  it('gives reasons by mail, and the last day in both', () => {
    const reasons = [
      { pointer: '/unit/address', reason: '地址与营业执照不一致' },
      { pointer: '', reason: '请补全' },
    ];
    const dueAt = Date.parse('2026-10-09T23:59:59.999+08:00');
    const { mail, sms } = noticeOf('return', { ...facts, reasons, dueAt }) ?? assert.fail();
    const day = '已退回修改，请于2026年10月9日前登录修改后重新提交';
    assert.ok(mail.text.includes(day) && sms.text.includes(day));
    assert.ok(mail.text.includes('审核意见：\n1. 地址与营业执照不一致\n2. 请补全'));
    assert.doesNotMatch(sms.text, /营业执照/);
    assert.deepEqual(sms.params, { number: facts.number, due: '2026年10月9日' });
  });

  it('says of a change that what was approved stands', () => {
    const { sms } = noticeOf('reject', { ...facts, change: true }) ?? assert.fail();
    assert.match(sms.text, /变更申请（.+）未予通过，原资质继续有效/);
  });

  it('is silent about what happens behind the counter', () => {
    const silent = qualificationEvents.filter((event) => !noticeOf(event, facts));
    assert.deepEqual(silent, ['withdraw', 'take', 'release', 'begin-change', 'discard-change']);
  });
});
