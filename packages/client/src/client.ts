import { Connection, type ConnectionOptions } from './connection.ts';
import { Accounts } from './resources/accounts.ts';
import { AuthorityContacts } from './resources/authority-contacts.ts';
import { Applications } from './resources/applications.ts';
import { Catalogues } from './resources/catalogues.ts';
import { Challenges } from './resources/challenges.ts';
import { Configuration } from './resources/configuration.ts';
import { MyApplications } from './resources/my-applications.ts';
import { PhoneVerifications } from './resources/phone-verifications.ts';
import { Publicity } from './resources/publicity.ts';
import { Qualification } from './resources/qualification.ts';
import { Recovery } from './resources/recovery.ts';
import { Sessions } from './resources/sessions.ts';
import { enterpriseSession } from './session-calls.ts';

/** A connection with a resource for each noun of the API. */
export class Client extends Connection {
  readonly accounts = new Accounts(this);
  readonly applications = new Applications(this);
  readonly authorityContacts = new AuthorityContacts(this);
  readonly catalogues = new Catalogues(this);
  readonly challenges = new Challenges(this);
  readonly configuration = new Configuration(this);
  readonly myApplications = new MyApplications(this);
  readonly phoneVerifications = new PhoneVerifications(this);
  readonly publicity = new Publicity(this);
  readonly qualification = new Qualification(this);
  readonly recovery = new Recovery(this);
  readonly sessions = new Sessions(this);

  constructor(options: ConnectionOptions) {
    super(options, enterpriseSession);
  }
}

/**
 * The SDK of the fund's web API.
 *
 * ```ts
 * import { createClient, isSessionEndedError } from '@zxkt/client';
 *
 * const client = createClient({ api: 'https://api.example', key: 'pk_site' });
 * client.addEventListener('session-ended', ({ detail }) => console.log('signed out:', detail.reason));
 *
 * try {
 *   const { items } = await client.myApplications.list();
 *   console.log(items.map((item) => item.application.name));
 * } catch (error) {
 *   if (!isSessionEndedError(error)) throw error;
 *   location.assign('/sign-in');
 * }
 * ```
 */
export const createClient = (options: ConnectionOptions): Client => new Client(options);
