import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { freshMobile, openAccountForm, valid } from '../../test/account-form-fixture.ts';
import { expectAccessible } from '../../test/hall-fixture.ts';

const compose = (type: string, data: string) => new CompositionEvent(type, { data, bubbles: true, composed: true });

/** What lies in the browser, by its id. */
const keptDrafts = async (): Promise<Record<string, { key: CryptoKey; data: ArrayBuffer }>> => {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error as Error);
    });
  // Opening what is not there would make it, without its store.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'zxkt-drafts')) return {};
  const database = await settled(indexedDB.open('zxkt-drafts', 1));
  const store = database.transaction('drafts').objectStore('drafts');
  const [ids, entries] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
  database.close();
  return Object.fromEntries(ids.map((id, i) => [String(id), entries[i] as { key: CryptoKey; data: ArrayBuffer }]));
};

describe('typing into <zxkt-account-form>', () => {
  it('is accessible before anything is typed, in both themes and on a phone', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await emulateMedia({ colorScheme });
      const { form } = await openAccountForm();
      form.theme = 'auto';
      await form.updateComplete;
      await expectAccessible(form);
    }
    await emulateMedia({ colorScheme: 'light' });
  });

  it('leads from a refused submission to each field, and says what to do', async () => {
    const { person, form } = await openAccountForm();
    const refused = oneEvent(form, 'zxkt-submission-refused');
    await person.click('[part=submit]');
    const { detail } = await refused;
    expect(detail.errors[0]).to.deep.equal({ field: 'account', code: 'login-account/missing' });
    await person.until(() => person.sees('.summary:focus'), 'focus goes to the summary');
    await person.until(() => person.text('.summary').includes('请输入登录账号。'), 'the sentences are there');
    await expectAccessible(form);
    await person.click('.summary a[href="#email"]');
    expect(person.field('email').matches(':focus')).to.equal(true);
    expect(person.field('email').getAttribute('aria-describedby')).to.contain('email-message');
    await person.enter('email', 'a@b.cn');
    expect(person.message('email')).to.equal('');
    expect(person.text('.summary'), 'the line stays, done').to.contain('邮箱：已修改');
  });

  it('judges and submits nothing while a composition is open', async () => {
    const { person, form } = await openAccountForm();
    const input = person.field('displayName') as HTMLInputElement;
    input.focus();
    input.dispatchEvent(compose('compositionstart', ''));
    input.value = 'hang zhou';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: true }));
    const enter = new KeyboardEvent('keydown', {
      key: 'Enter',
      isComposing: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    input.dispatchEvent(enter);
    expect(enter.defaultPrevented, 'the Enter that ends a composition submits nothing').to.equal(true);
    const late = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true });
    Object.defineProperty(late, 'keyCode', { value: 229 });
    input.dispatchEvent(late);
    expect(late.defaultPrevented, 'nor where the browser closed it before').to.equal(true);
    form.renderRoot.querySelector('form')?.requestSubmit();
    await person.pause(50);
    expect(person.sees('.summary')).to.equal(false);
    input.value = '杭州';
    input.dispatchEvent(compose('compositionend', '杭州'));
    await form.updateComplete;
    input.blur();
    await form.updateComplete;
    expect(person.field('displayName')).to.have.value('杭州');
    expect(person.message('displayName')).to.equal('');
  });

  it('brings full-width input to its form when the field is left', async () => {
    const { person } = await openAccountForm();
    await person.enter('email', 'Ｏｆｆｉｃｅ＠Chen。CN');
    await person.until(() => person.field('email').value === 'Office@chen.cn', 'half width');
    await person.enter('mobile', '+86 １３９-0123-4567');
    await person.until(() => person.field('mobile').value === '13901234567', 'eleven digits');
    await person.enter('enterpriseCode', '9144 0300 7152 6726 xg');
    await person.until(() => person.field('enterpriseCode').value === '9144030071526726XG', 'capitals');
    await person.enter('enterpriseCode', '71526726x');
    await person.until(() => person.field('enterpriseCode').value === '71526726-X', 'a hyphen');
  });

  it('says why a code is refused only when the field is left', async () => {
    const { person } = await openAccountForm();
    const cases = [
      ['enterpriseCode', '914403007152672600', '校验未通过，请对照营业执照逐位核对'],
      ['enterpriseCode', '91440300', '组织机构代码应为8位'],
      ['documentNumber', '110105194912310021', '校验未通过'],
      ['account', 'abcdefgh', '须同时包含英文字母和数字'],
      ['displayName', '中'.repeat(21), '中文不超过20位'],
      ['password', 'alllowercase1', '大写字母'],
      ['confirmation', 'other', '两次输入的密码不相同'],
    ] as const;
    for (const [name, value, sentence] of cases) {
      await person.enter(name, value);
      await person.until(() => person.message(name).includes(sentence), `${name}: ${sentence}`);
      expect(person.field(name).getAttribute('aria-invalid')).to.equal('true');
    }
    await person.field('account').focus();
    await sendKeys({ type: '1' });
    expect(person.message('account'), 'it goes when the value changes').to.equal('');
  });

  it('shows the password, its policy and its strength', async () => {
    const { person, form } = await openAccountForm();
    await person.enter('password', 'abc');
    expect(person.text('.policy'))
      .to.match(/大写字母：未满足/)
      .and.match(/小写字母：已满足/);
    await person.enter('password', valid.password);
    expect(person.text('.policy')).not.to.contain('未满足');
    expect(person.text('.strength')).to.contain('强');
    await person.click('.inner');
    expect(person.field('password')).to.have.attribute('type', 'text');
    expect(person.field('password')).to.have.attribute('autocomplete', 'new-password');
    await expectAccessible(form);
  });

  it('brings back what was typed, but no password, after a reload, and clears it with a way back', async () => {
    const before = await openAccountForm({ draft: 'tab' });
    await before.person.enterAll({ account: 'draft20261', password: valid.password, email: 'a@b.cn' });
    await before.person.pause(600);
    before.form.remove();
    const { person, form } = await openAccountForm({ draft: 'tab' });
    await person.until(() => person.sees('[part=draft]'), 'the notice');
    expect(person.text('[part=draft]')).to.contain('已恢复上次填写的内容');
    expect(person.field('account')).to.have.value('draft20261');
    expect(person.field('email')).to.have.value('a@b.cn');
    expect(person.field('password')).to.have.value('');
    await expectAccessible(form);
    await person.click('[part=draft] button');
    expect(person.field('account')).to.have.value('');
    await person.click('[part=draft] button');
    expect(person.field('account')).to.have.value('draft20261');
    await person.click('.foot .link');
    await person.pause(300);
    form.remove();
    const after = await openAccountForm({ draft: 'tab' });
    await after.person.pause(300);
    expect(after.person.field('account'), 'cleared is cleared').to.have.value('');
  });

  it('keeps no readable draft', async () => {
    const { person, form } = await openAccountForm({ draft: 'tab' });
    await person.enter('documentNumber', valid.documentNumber);
    await person.pause(600);
    const entries = Object.values(await keptDrafts());
    expect(entries).not.to.have.length(0);
    for (const { key, data } of entries) {
      expect(key.extractable).to.equal(false);
      expect(new TextDecoder().decode(data)).not.to.contain('1949');
    }
    await person.click('.foot .link');
    await person.pause(200);
    form.remove();
  });

  it('keeps the last letter of who goes at once, and none of it in clear', async () => {
    const { person, form } = await openAccountForm({ draft: 'tab' });
    await person.enter('account', 'draft');
    await person.until(
      async () => Object.keys(await keptDrafts()).some((id) => id.includes('account-form')),
      'something is saved: from now on the last moment is ready for',
    );
    await person.enter('documentNumber', valid.documentNumber);
    form.remove();
    const kept = Object.values({ ...sessionStorage }).join('');
    expect(kept.length, 'kept before anything could wait').to.be.greaterThan(100);
    expect(kept).not.to.contain('1949');
    const { person: back } = await openAccountForm({ draft: 'tab' });
    await back.until(() => back.field('documentNumber').value === valid.documentNumber, 'what was typed is back');
    expect(back.field('account')).to.have.value('draft');
    await back.click('.foot .link');
    await back.pause(300);
  });

  it('asks for another code when the number changes', async () => {
    const { person, readCode } = await openAccountForm();
    const mobile = freshMobile();
    await person.enterAll({ mobile });
    await person.click('[part=send]');
    await person.until(() => /秒后可重新获取/.test(person.text('[part=send]')), 'the countdown');
    expect(person.text('#smsCode-hint')).to.match(/验证码已发送至139\*{4}\d{4}，10分钟内有效/);
    const code = await readCode(mobile);
    await person.enter('smsCode', code === '000000' ? '111111' : '000000');
    await person.until(() => person.message('smsCode').includes('还可尝试4次'), 'a wrong code is told');
    await person.enter('smsCode', code);
    await person.until(() => person.sees('.passed'), 'proven');
    await person.enter('mobile', freshMobile());
    expect(person.sees('.passed')).to.equal(false);
    expect(person.field('smsCode')).to.have.value('');
  });

  it('keeps everything and says so when the network is gone', async () => {
    const { person, backend } = await openAccountForm();
    await person.enterAll({ ...valid, mobile: freshMobile() });
    backend.faults.offline = true;
    await person.click('[part=send]');
    await person.until(() => person.message('smsCode').includes('无法连接服务器'), 'told at the code');
    backend.faults.offline = false;
    expect(person.field('account')).to.have.value(valid.account);
    await person.click('[part=send]');
    await person.until(() => /秒后/.test(person.text('[part=send]')), 'and it works again');
  });

  it('speaks English throughout', async () => {
    const { person, form } = await openAccountForm({ lang: 'en' });
    expect(person.text('h2')).to.equal('Get an account');
    await person.click('[part=submit]');
    await person.until(() => person.sees('.summary:focus'), 'the summary');
    await person.until(() => person.text('.summary').includes('Enter a login account.'), 'the sentences');
    expect(/\p{Script=Han}/u.exec(person.text('form')), 'no Chinese is left').to.equal(null);
    await expectAccessible(form);
  });
});
