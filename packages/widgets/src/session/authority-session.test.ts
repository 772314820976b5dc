import { expect, html } from '@open-wc/testing';
import { readAuthoritySession, signOutAuthority } from '@zxkt/contract/calls/authority-sessions';
import type { AuthoritySession } from '@zxkt/contract/resources/authority';
import { html as template } from 'lit';
import { openDesk } from '../../test/authority-fixture.ts';
import { authority } from '../connection/authority.ts';
import { define } from '../element/define.ts';
import { WidgetElement } from '../element/widget-element.ts';
import { common } from '../locales/zh-CN/common.ts';
import { askStaff } from './authority-session.ts';
import { SessionController } from './session-controller.ts';

class ZxktStaffProbe extends WidgetElement {
  readonly session = new SessionController<AuthoritySession>(this, this.connection, {
    begin: () => void this.session.read(askStaff),
    started: () => void this.session.read(askStaff),
  });
  constructor() {
    super({ zh: common, en: async () => (await import('../locales/en/common.ts')).common }, authority);
  }
  override view(): unknown {
    const { who, ended } = this.session;
    return template`<p>${who ? `${who.staff.displayName} ${who.workYear}` : ended}</p>`;
  }
}
define('zxkt-staff-probe', ZxktStaffProbe);

describe('who is signed in at the authority end', () => {
  it('is known to a widget, from sign-in to the end of fifteen idle minutes', async () => {
    const { person, widget, connection, backend } = await openDesk<ZxktStaffProbe>(
      html`<zxkt-staff-probe></zxkt-staff-probe>`,
      { staff: 'zxkt_guangdong' },
    );
    await person.until(() => person.text('p') === '广东省审核员 2026', 'who was signed in before');
    await connection.send(signOutAuthority);
    await widget.updateComplete;
    expect(person.text('p')).to.equal('signed-out');
    const before = Date.now();
    await backend.signInStaff(connection, 'zxkt_tianhe', 2024);
    await person.until(() => person.text('p') === '天河区审核员 2024', 'who signs in');
    expect(connection.usedAt).to.be.at.least(before);
    backend.advance(15 * 60_000);
    await connection.send(readAuthoritySession).catch(() => undefined);
    await person.until(() => person.text('p') === 'expired', 'the end');
  });
});
