import { expect, oneEvent } from '@open-wc/testing';
import { completeForm, freshMobile, openAccountForm, valid } from '../../test/account-form-fixture.ts';
import { expectAccessible } from '../../test/hall-fixture.ts';

const of = <Call extends { readonly what: string }>(calls: readonly Call[], what: string): Call[] =>
  calls.filter((call) => call.what === what);

describe('<zxkt-account-form>', () => {
  it('registers with the keyboard alone', async () => {
    const { person, form, backend, readCode } = await openAccountForm();
    const mobile = freshMobile();
    const type = async (name: string, value: string) => {
      await person.tabTo(`[name="${name}"]`);
      await person.press(...value);
    };
    await type('account', 'keyboard2026');
    await type('displayName', 'Chen');
    await type('password', valid.password);
    await type('confirmation', valid.confirmation);
    await person.tabTo('[name="type"]');
    await person.press('ArrowLeft');
    expect(person.sees('[name="enterpriseCode"]'), 'a person has no enterprise code').to.equal(false);
    await type('documentNumber', valid.documentNumber);
    await type('email', valid.email);
    await type('mobile', mobile);
    await person.tabTo('[part=send]');
    await person.press('Enter');
    await person.until(() => form.renderRoot.querySelector('[name="smsCode"]:focus'), 'focus goes to the code');
    await person.press(...(await readCode(mobile)));
    await person.until(() => person.sees('.passed'), 'the number is proven');
    await person.tabTo('[name="consent"]');
    await person.press('Space');
    const registered = oneEvent(form, 'zxkt-account-registered');
    await person.tabTo('[part=submit]');
    await person.press('Enter');
    const { detail } = await registered;
    expect(detail.type).to.equal('person');
    expect(Object.keys(detail)).to.deep.equal(['accountId', 'type']);
    await person.until(() => form.renderRoot.querySelector('h2:focus'), 'focus goes to the result');
    expect(person.text('h2')).to.equal('注册成功');
    expect(person.text('.registered')).to.contain('keyboard2026').and.not.contain(mobile);
    await expectAccessible(form);
    expect(backend.faults.offline).to.equal(false);
  });

  it('makes one account of a double click', async () => {
    const opened = await openAccountForm();
    await completeForm(opened, { account: 'doubleclick1' });
    const { person, form, calls } = opened;
    await expect(form, 'everything filled in').to.be.accessible();
    person.find('[part=submit]').click();
    person.find('[part=submit]').click();
    await person.until(() => person.sees('.registered'), 'registered');
    expect(of(calls, 'POST /v1/accounts')).to.have.length(1);
  });

  it('makes one account when the answer is lost and the person tries again', async () => {
    const opened = await openAccountForm();
    await completeForm(opened, { account: 'lostanswer1' });
    const { person, backend, calls } = opened;
    // Once the number is proven the form asks whether the account is free: a write as well, which would lose an answer.
    const asked = () => of(calls, 'POST /v1/accounts/availability');
    await person.until(() => asked().length && asked().every(({ answered }) => answered), 'the account is free');
    backend.faults.droppedAnswers = 3;
    await person.click('[part=submit]');
    await person.until(() => person.sees('[part=failure]'), 'the failure is told');
    expect(person.text('[part=failure]')).to.contain('已填写的内容不会丢失');
    expect(person.field('account')).to.have.value('lostanswer1');
    backend.faults.droppedAnswers = 0;
    await person.click('[part=submit]');
    await person.until(() => person.sees('.registered'), 'registered');
    expect(new Set(of(calls, 'POST /v1/accounts').map(({ key }) => key))).to.have.property('size', 1);
  });

  it('says at once that a login account is taken, when the number is proven', async () => {
    const first = await openAccountForm();
    await completeForm(first, { account: 'firstcome1' });
    await first.person.click('[part=submit]');
    await first.person.until(() => first.person.sees('.registered'), 'registered');
    const second = await openAccountForm();
    await completeForm(second, { account: 'firstcome1' });
    await second.person.until(() => second.person.message('account').includes('已被使用'), 'taken');
    await second.person.enter('account', 'secondcome1');
    expect(second.person.message('account')).to.equal('');
    await second.person.click('[part=submit]');
    await second.person.until(() => second.person.sees('.registered'), 'registered');
  });

  it('passes a warning on, and keeps what a hidden section held', async () => {
    const opened = await openAccountForm();
    await completeForm(opened, { account: 'warned2026', tradeCode: '9900147023486' });
    const { person, form } = opened;
    await person.until(() => person.message('tradeCode').includes('确认无误的，可以继续'), 'the warning');
    await expectAccessible(form);
    await person.click('[value="person"]');
    expect(person.sees('[name="tradeCode"]')).to.equal(false);
    await person.click('[value="domestic-enterprise"]');
    expect(person.field('tradeCode')).to.have.value('9900147023486');
    await person.click('[part=submit]');
    await person.until(() => person.sees('.registered'), 'registered');
  });

  it('registers a foreign enterprise, with Hong Kong, Macao and Taiwan named as official papers do', async () => {
    const { enterpriseCode, tradeCode, ...rest } = valid;
    const opened = await openAccountForm();
    const { person } = opened;
    expect([enterpriseCode, tradeCode]).to.have.length(2);
    await person.click('[value="foreign-enterprise"]');
    await person.enter('email', valid.email);
    await person.until(() => person.sees('option[value="TW"]'), 'the list');
    expect(person.text('option[value="TW"]')).to.equal('中国台湾');
    await completeFormAs(opened, {
      ...rest,
      account: 'foreign2026',
      enterpriseName: 'Maersk A/S',
      country: 'DK',
      registrationNumber: 'DK-22756214',
    });
    await person.click('[part=submit]');
    await person.until(() => person.sees('.registered'), 'registered');
  });

  it('takes an image code, or work in its place for who cannot read it', async () => {
    const opened = await openAccountForm({ backend: { settings: { challengeKind: 'image-code' } } });
    const { person, form } = opened;
    await person.enterAll({ ...valid, account: 'imagecode1', mobile: '13900000001' });
    await person.until(() => person.sees('canvas'), 'the image');
    await person.until(() => person.text('label[for=imageCode]').includes('图形验证码'), 'its label');
    await expectAccessible(form);
    await person.click('[part=send]');
    await person.until(() => person.message('imageCode').includes('请输入'), 'it is asked for');
    await person.enter('imageCode', '????');
    await person.click('[part=send]');
    await person.until(() => person.message('imageCode').includes('不正确'), 'a wrong one is refused');
    await person.click('#imageCode-hint button:last-child');
    await person.until(() => !person.sees('canvas'), 'no image any more');
    await person.click('[part=send]');
    await person.until(() => /秒后/.test(person.text('[part=send]')), 'the code is sent');
    await opened.backend.close();
  });
});

/** As `completeForm`, for other fields than those of a domestic enterprise. */
const completeFormAs = async (opened: Awaited<ReturnType<typeof openAccountForm>>, values: Record<string, string>) => {
  const { person, readCode } = opened;
  const mobile = freshMobile();
  await person.enterAll({ ...values, mobile });
  await person.click('[part=send]');
  await person.until(() => /秒后/.test(person.text('[part=send]')), 'the countdown');
  await person.enter('smsCode', await readCode(mobile));
  await person.until(() => person.sees('.passed'), 'the number is proven');
  await person.click('[name=consent]');
};
