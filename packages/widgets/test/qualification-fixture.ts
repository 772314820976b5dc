import { html } from 'lit';
import type { Connection } from '@zxkt/client/connection';
import { addApplication } from '@zxkt/contract/calls/applications';
import { beginQualification, readDraft, saveDraft, submitQualification } from '@zxkt/contract/calls/qualifications';
import { exampleQualification } from '@zxkt/contract/resources/qualification/example';
import type { InPageBackendOptions } from '@zxkt/testing';
import '../src/qualification-wizard/define.ts';
import type { ZxktQualificationWizard } from '../src/qualification-wizard/qualification-wizard.ts';
import { openHall, type Hall } from './hall-fixture.ts';
import { Person } from './person.ts';

export type Wizard = Hall<ZxktQualificationWizard>;

/** Values of the example as the form holds them: `unit-name`. Choices of pickers are in `chosen`. */
export const typed: Readonly<Record<string, string>> = Object.fromEntries(
  // The server begins with what the account was registered with.
  Object.entries({ ...exampleQualification, unit: { ...exampleQualification.unit, organisationCode: '' } }).flatMap(
    ([section, fields]) =>
      Object.entries(fields as Readonly<Record<string, unknown>>).flatMap(([field, value]) =>
        typeof value === 'string' ? [[`${section}-${field}`, value]] : [],
      ),
  ),
);

/** Adds the application, which everything begins with. */
export const withApplication = async (connection: Connection): Promise<void> => {
  await connection.send(addApplication, { body: { application: 'sme-trade-fund' } });
};

/** Begun: the declaration is behind, the draft is as given. */
export const withDraft =
  (content: unknown = exampleQualification, schemaVersion = 1) =>
  async (connection: Connection): Promise<void> => {
    await withApplication(connection);
    await connection.send(beginQualification, { body: { declarationVersion: '2019-01' } });
    await saveElsewhere(connection, content, schemaVersion);
  };

/** Saves as another page or device would, over the newest state. */
export const saveElsewhere = async (connection: Connection, content: unknown, schemaVersion = 1): Promise<void> => {
  const { etag } = await connection.send(readDraft);
  await connection.send(saveDraft, { body: { schemaVersion, content: content as never } }, { ifMatch: etag });
};

export const submitElsewhere = async (connection: Connection): Promise<void> => {
  const { etag } = await connection.send(readDraft);
  await connection.send(submitQualification, {}, { ifMatch: etag });
};

export const openWizard = (
  options: {
    readonly before?: (connection: Connection, backend: Wizard['backend']) => Promise<void>;
    readonly account?: string | null;
    readonly draft?: string;
    readonly lang?: string;
    readonly backend?: InPageBackendOptions;
    readonly timeout?: number;
  } = {},
): Promise<Wizard> => {
  const { before = withApplication, account = 'demotrader1', draft = 'off', ...rest } = options;
  return openHall<ZxktQualificationWizard>(
    html`<zxkt-qualification-wizard
      my-applications-href="#mine"
      picker-href="#picker"
      login-href="#login"
      recovery-href="#recovery"
      draft=${draft}
    ></zxkt-qualification-wizard>`,
    { ...rest, before: account === null ? async () => undefined : before, ...(account !== null && { account }) },
  );
};

/** Another page of the same person: a new wizard in place of the one before. */
export const anotherWizard = ({ widget: before, ...rest }: Wizard): Wizard => {
  const widget = before.cloneNode() as ZxktQualificationWizard;
  const provider = document.querySelector('zxkt-provider');
  if (!provider) throw new Error('The provider is gone');
  before.remove();
  provider.append(widget);
  return { ...rest, widget, person: new Person(widget) };
};

/** Fills in everything that is typed, and chooses in the pickers what the example has chosen. */
export const fillIn = async ({ person, widget }: Wizard): Promise<void> => {
  for (const [name, value] of Object.entries(typed)) {
    if (name === 'unit-filingRegion' || name === 'unit-region') continue;
    const control = person.find<HTMLInputElement>(`[name="${name}"]`);
    if (control.type === 'radio') await person.click(`[name="${name}"][value="${value}"]`);
    else await person.enter(name, value);
  }
  const { unit, business } = exampleQualification;
  const choose = (selector: string, values: object) => {
    const picker = Object.assign(person.find(selector), values);
    picker.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  };
  choose('zxkt-region-picker', { filing: unit.filingRegion, value: unit.region });
  choose('zxkt-industry-picker', { value: business.industries });
  choose('zxkt-product-picker', { value: business.products });
  await widget.updateComplete;
};

export const toConfirmation = async ({ person }: Wizard): Promise<void> => {
  await person.click('[part=next]');
  await person.until(() => person.sees('[part=sheet]'), '信息确认');
};
