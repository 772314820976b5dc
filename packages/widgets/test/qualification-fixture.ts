import { html } from 'lit';
import type { Connection } from '@zxkt/client/connection';
import { addApplication } from '@zxkt/contract/calls/applications';
import { beginQualification, readDraft, saveDraft, submitQualification } from '@zxkt/contract/calls/qualifications';
import { exampleQualification } from '@zxkt/contract/resources/qualification/example';
import type { InPageBackendOptions } from '@zxkt/testing';
import '../src/qualification-wizard/define.ts';
import type { ZxktQualificationWizard } from '../src/qualification-wizard/qualification-wizard.ts';
import { openHall, type Hall } from './hall-fixture.ts';

export type Wizard = Hall<ZxktQualificationWizard>;

/** Values of the example as the form holds them: `unit-name`. Choices of pickers are in `chosen`. */
export const typed: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(exampleQualification).flatMap(([section, fields]) =>
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
