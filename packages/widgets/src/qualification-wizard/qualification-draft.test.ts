import { expect, oneEvent } from '@open-wc/testing';
import { readDraft, readQualification } from '@zxkt/contract/calls/qualifications';
import { exampleQualification } from '@zxkt/contract/resources/qualification/example';
import { DraftSlot } from '../controllers/draft-slot.ts';
import { atDesk, demoPassword, expectAccessible, signInAs } from '../../test/hall-fixture.ts';
import { Person } from '../../test/person.ts';
import {
  anotherWizard,
  openWizard,
  saveElsewhere,
  withApplication,
  withDraft,
  type Wizard,
} from '../../test/qualification-fixture.ts';

const isThere = ({ person }: Wizard) => person.until(() => person.sees('[name="bank-bankName"]'), 'the form');
const isSaved = ({ person }: Wizard) =>
  person.until(() => person.find('[part=save-state]').dataset['state'] === 'saved', 'it is saved');
const state = ({ person }: Wizard) => person.find('[part=save-state]').dataset['state'];

describe('the draft of <zxkt-qualification-wizard>', () => {
  beforeEach(atDesk);

  it('is on the server soon, goes on without a network, and is there again after the page was closed', async () => {
    const opened = await openWizard({ before: withDraft(), draft: 'device' });
    const { person, widget, backend, connection } = opened;
    await isThere(opened);
    const saved = oneEvent(widget, 'zxkt-qualification-draft-saved');
    await person.enter('unit-fax', '0755-86013300');
    await saved;
    expect((await connection.send(readDraft)).content['unit']?.['fax']).to.equal('0755-86013300');

    backend.faults.offline = true;
    await person.enter('contact-name', '陈佳');
    await person.until(() => state(opened) === 'offline', 'told that the network is gone');
    expect(person.text('[part=save-state]')).to.contain('内容已保存在本机');
    await expectAccessible(widget);
    await person.enter('unit-postcode', '518048');
    widget.remove();
    await person.until(() => state(opened) === 'offline', 'its last attempt finds no network');
    backend.faults.offline = false;

    const again = anotherWizard(opened);
    await isThere(again);
    await again.person.until(() => again.person.sees('[part=restored]'), 'told that it came back');
    expect(again.person.field('contact-name')).to.have.value('陈佳');
    expect(again.person.field('unit-postcode')).to.have.value('518048');
    await isSaved(again);
    const { content } = await connection.send(readDraft);
    expect([content['contact']?.['name'], content['unit']?.['postcode']]).to.deep.equal(['陈佳', '518048']);

    backend.faults.outage = 500;
    await again.person.enter('unit-postcode', '518057');
    await again.person.until(() => state(again) === 'failed', 'a fault of the server is told, and nothing goes');
    backend.faults.outage = undefined;
    dispatchEvent(new Event('online'));
    await isSaved(again);
  });

  it('is not sent at every key of who types on, and whole when the form is taken out', async () => {
    const opened = await openWizard({ before: withDraft() });
    const { person, widget, backend, connection, count } = opened;
    await isThere(opened);
    const before = count('PUT /v1/qualification/draft');
    const sent = () => count('PUT /v1/qualification/draft') - before;
    backend.faults.latency = 100;
    await person.enter('unit-fax', '0');
    await person.until(() => sent() === 1, 'the first save is under way');
    const began = Date.now();
    for (let digits = 0; sent() === 1; digits += 1) {
      await person.enter('unit-fax', `0755-8601${digits}`);
      await person.pause(40);
    }
    expect(Date.now() - began, 'until the next save of who does not pause').to.be.within(4000, 8000);

    await person.enter('unit-fax', '0755-86013300');
    widget.remove();
    await person.until(() => sent() === 3, 'what was typed during it is sent');
    const kept = async () => (await connection.send(readDraft)).content['unit']?.['fax'];
    for (let tries = 0; (await kept()) !== '0755-86013300'; tries += 1) expect(tries, 'it is there').to.be.below(20);
  });

  it('lies in this browser sealed, also what was typed in the last moment of the page', async () => {
    const opened = await openWizard({ before: withDraft(), draft: 'device' });
    const { person, backend } = opened;
    await isThere(opened);
    backend.faults.offline = true;
    const secrets = ['6222020200112233445', '陈加密'] as const;
    const kept = async (): Promise<string> => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('zxkt-drafts');
        request.onsuccess = () => resolve(request.result);
      });
      const entries = await new Promise<{ data: ArrayBuffer }[]>((resolve) => {
        const request = database.transaction('drafts').objectStore('drafts').getAll();
        request.onsuccess = () => resolve(request.result as { data: ArrayBuffer }[]);
      });
      database.close();
      const sealed = entries.map((entry) => JSON.stringify(entry) + new TextDecoder().decode(entry.data));
      return [...sealed, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })].join('\n');
    };
    const before = await kept();
    await person.enter('bank-accountNumber', secrets[0]);
    await person.enter('contact-name', secrets[1]);
    await person.until(() => state(opened) === 'offline', 'it lies here alone');
    await new Promise((resolve) => setTimeout(resolve, 400));
    await person.enter('unit-fax', '0755-86013300');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    const after = await kept();
    expect(after.length, 'something is kept').to.be.greaterThan(before.length);
    for (const secret of secrets) expect(after).to.not.contain(secret);

    await person.until(() => state(opened) === 'offline', 'nothing of it reaches the server');
    person.widget.remove();
    backend.faults.offline = false;
    const again = anotherWizard(opened);
    await isThere(again);
    await again.person.until(() => again.person.sees('[part=restored]'), 'whoever may read it has it back');
    expect(again.person.field('bank-accountNumber')).to.have.value(secrets[0]);
    expect(again.person.field('unit-fax')).to.have.value('0755-86013300');
  });

  it('of two versions takes of each field what the person chooses', async () => {
    const opened = await openWizard({ before: withDraft() });
    const { person, widget, connection } = opened;
    await isThere(opened);
    const { unit, contact } = exampleQualification;
    await saveElsewhere(connection, {
      ...exampleQualification,
      unit: { ...unit, address: '广东省深圳市福田区福华一路1号', postcode: '518048' },
      contact: { ...contact, name: '别人' },
    });
    const found = oneEvent(widget, 'zxkt-qualification-conflict-found');
    await person.enter('unit-address', '广东省深圳市南山区科技中一路12号5层');
    await person.enter('contact-name', '陈佳');
    expect((await found).detail.fields).to.have.members(['contact-name', 'unit-address', 'unit-postcode']);
    await person.until(() => person.sees('[part=conflict]'), 'both versions');
    const picked = (name: string, which: number) =>
      person.find<HTMLInputElement>(`[data-field="${name}"] label:nth-child(${which}) input`);
    expect(picked('unit-postcode', 2).checked, 'what was not touched here is taken from there').to.equal(true);
    expect(picked('unit-address', 1).checked).to.equal(true);
    expect(person.text('[data-field="contact-name"]')).to.contain('陈佳').and.contain('别人');
    picked('contact-name', 2).click();
    await expectAccessible(widget);
    await person.click('[part=resolve]');
    await isThere(opened);
    await isSaved(opened);
    const { content } = await connection.send(readDraft);
    expect(content['contact']?.['name']).to.equal('别人');
    expect(content['unit']?.['address']).to.equal('广东省深圳市南山区科技中一路12号5层');
    expect(content['unit']?.['postcode']).to.equal('518048');
  });

  it('waits for its holder where the session ended, and shows nobody else anything', async () => {
    const opened = await openWizard({ before: withDraft(), draft: 'device' });
    const { person, widget, backend, connection } = opened;
    await isThere(opened);
    backend.advance(40 * 60_000);
    await person.enter('contact-name', '陈佳');
    await person.until(() => person.sees('dialog[open] zxkt-login-form'), 'signing in in place');
    const login = new Person(person.find('zxkt-login-form'));
    await login.until(() => login.sees('[name=password]'), 'the form to sign in');
    await expectAccessible(widget);
    await login.enterAll({ account: 'demotrader1', password: demoPassword });
    await login.click('[part=submit]');
    await person.until(() => !person.sees('dialog[open]'), 'signed in');
    await isSaved(opened);
    expect((await connection.send(readDraft)).content['contact']?.['name']).to.equal('陈佳');

    backend.advance(40 * 60_000);
    await person.enter('unit-postcode', '518048');
    await person.until(() => person.sees('dialog[open] zxkt-login-form'), 'signing in again');
    await signInAs(connection, 'zxkt_chenjiaceshi1');
    await withApplication(connection);
    await person.until(() => person.sees('[part=declaration]'), 'somebody else begins at the beginning');
    expect(person.sees('[name="contact-name"]')).to.equal(false);
    await signInAs(connection, 'demotrader1');
    await person.until(() => person.sees('[name="unit-postcode"]'), 'its holder');
    await person.until(() => person.field('unit-postcode').value === '518048', 'finds what was typed');
  });

  it('of an older form opens, and one of this browser over another state is a choice', async () => {
    let id = '';
    const slot = () => new DraftSlot(`qualification:${id}`, localStorage);
    const keep = async (etag: string, schemaVersion: string, name: string) => {
      const content = JSON.stringify({ contact: { name, telex: '1' }, ekey: { serial: '1' } });
      await slot().save({ schemaVersion, etag, base: '{}', content });
    };
    const opened = await openWizard({
      draft: 'device',
      before: async (connection) => {
        await withDraft({ contact: { name: '服务器' } })(connection);
        id = (await connection.send(readQualification)).qualification?.id ?? '';
        await keep((await connection.send(readDraft)).etag, '0', '旧版');
      },
    });
    await isThere(opened);
    expect(opened.person.field('contact-name')).to.have.value('旧版');
    await isSaved(opened);
    // The copy goes once the server has what it holds: a slow engine would take the next one with it.
    await opened.person.until(async () => !(await slot().read()), 'the copy is gone');
    opened.widget.remove();
    await keep('"another"', '1', '本机');
    const again = anotherWizard(opened);
    await again.person.until(() => again.person.sees('[part=conflict]'), 'both are shown');
    expect(again.person.text('[data-field="contact-name"]')).to.contain('本机').and.contain('旧版');
    await again.person.click('[part=all-theirs]');
    await again.person.click('[part=resolve]');
    await isThere(again);
    await isSaved(again);
    expect(again.person.field('contact-name')).to.have.value('旧版');
  });
});
