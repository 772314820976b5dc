import { expect, html, oneEvent } from '@open-wc/testing';
import { requestEmailReset } from '@zxkt/contract/calls/recovery';
import { signIn } from '@zxkt/contract/calls/sessions';
import type { InPageBackend } from '@zxkt/testing';
import { expectAccessible, openHall, solved } from '../../test/hall-fixture.ts';
import { clientOf, tokenOf } from '../../test/recovery-fixture.ts';
import './define.ts';
import type { ZxktSetPassword } from './set-password.ts';

const password = 'Wai7mao8New';

const markup = html`<zxkt-set-password login-href="#login" recovery-href="#recovery"></zxkt-set-password>`;

describe('<zxkt-set-password>', () => {
  /** A link for `demotrader1`, by mail. */
  const link = async (backend: InPageBackend): Promise<string> => {
    const client = clientOf(backend);
    const challenge = await solved(client, 'recovery');
    const email = 'trader@enterprise.example';
    await client.send(requestEmailReset, { body: { account: 'demotrader1', email, challenge } });
    return tokenOf(backend, email);
  };
  /** The page, by the link of the mail. */
  const openByLink = async (lang = 'zh-CN') => {
    return openHall<ZxktSetPassword>(markup, {
      lang,
      before: async (_connection, backend) => {
        location.hash = `token=${await link(backend)}`;
      },
    });
  };
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('sets a password by the link of a mail, which leaves the address bar at once', async () => {
    const { person, widget, connection } = await openByLink();
    expect(location.hash).to.equal('');
    await person.until(() => person.sees('[part=set]'), 'the form');
    expect(person.text('.head')).to.contain('****').and.not.contain('demotrader1');
    await expectAccessible(widget);
    await person.enterAll({ password, confirmation: password });
    const set = oneEvent(widget, 'zxkt-password-set');
    await person.click('[part=submit]');
    await set;
    await person.until(() => person.sees('h2:focus'), 'the outcome takes the focus');
    expect(person.text('[part=done]')).to.contain('密码已重置').and.contain('demotrader1');
    expect(person.find('[part=done] a').getAttribute('href')).to.equal('#login');
    await expectAccessible(widget);
    const challenge = await solved(connection, 'sign-in');
    const session = await connection.send(signIn, { body: { account: 'demotrader1', password, challenge } });
    expect(session.account.account).to.equal('demotrader1');
  });

  it('holds the password to the policy, shows its strength, and reveals it', async () => {
    const { person, widget } = await openByLink();
    await person.until(() => person.sees('[part=set]'), 'the form');
    await person.click('[part=submit]');
    await person.until(() => person.text('.summary').includes('请输入密码'), 'the summary');
    await expectAccessible(widget);
    await person.enter('password', 'abc');
    expect(person.text('.policy')).to.match(/大写字母：未满足/);
    await person.enterAll({ password, confirmation: 'Another9one' });
    await person.until(() => person.message('confirmation').includes('不相同'), 'they differ');
    await person.click('.inner');
    expect(person.field('password')).to.have.attribute('type', 'text');
    expect(person.field('password')).to.have.attribute('autocomplete', 'new-password');
  });

  it('says what is wrong with a link that was used, is over, or never was one', async () => {
    const { person, widget, backend } = await openByLink();
    await person.until(() => person.sees('[part=set]'), 'the form');
    await person.enterAll({ password, confirmation: password });
    backend.advance(31 * 60_000);
    await person.click('[part=submit]');
    await person.until(() => person.sees('[part=refused]'), 'it went bad meanwhile');
    await person.until(() => person.text('[part=refused]').includes('30分钟有效期'), 'it is over');
    await expectAccessible(widget);
    expect(person.find('[part=refused] a').getAttribute('href')).to.equal('#recovery');

    const used = await link(backend);
    await clientOf(backend).recovery.setPassword({ token: used, password });
    widget.token = used;
    await person.until(() => person.text('[part=refused]').includes('已使用过'), 'it was used');
    expect(widget.token).to.equal(undefined);
    widget.setAttribute('token', 'neverWasOneNeverWasOne');
    await person.until(() => person.text('[part=refused]').includes('该链接无效'), 'it never was one');
    expect(widget.hasAttribute('token')).to.equal(false);
  });

  it('asks for the link where it is opened without one, and takes the word of a mail', async () => {
    const { person, widget, backend } = await openHall<ZxktSetPassword>(markup);
    expect(person.text('[part=missing]')).to.contain('请从邮件中的链接打开本页');
    await expectAccessible(widget);
    await person.enter('link', '不是链接');
    await person.click('[part=take]');
    await person.until(() => person.message('link').includes('请粘贴'), 'no word');
    await person.enter('link', `https://portal.example/set#token=${await link(backend)}`);
    await person.click('[part=take]');
    await person.until(() => person.sees('[part=set]'), 'the form');
  });

  it('tries again where the network was gone', async () => {
    const { person, backend, widget } = await openHall<ZxktSetPassword>(markup);
    const token = await link(backend);
    backend.faults.offline = true;
    widget.token = token;
    await person.until(() => person.sees('[part=retry]'), 'the failure');
    await expectAccessible(widget);
    backend.faults.offline = false;
    await person.click('[part=retry]');
    await person.until(() => person.sees('[part=set]'), 'the form');
    await person.enterAll({ password, confirmation: password });
    backend.faults.droppedAnswers = 1;
    await person.click('[part=submit]');
    await person.until(() => person.sees('[part=done]'), 'a lost answer is asked for again');
  });

  it('speaks English', async () => {
    const { person, widget } = await openByLink('en');
    await person.until(() => person.sees('[part=set]'), 'the form');
    expect(/\p{Script=Han}/u.exec(person.text('.root')), 'no Chinese is left').to.equal(null);
    await expectAccessible(widget);
  });
});
