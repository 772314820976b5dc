import { findByFoldedAccount, insertAccount } from '../accounts/accounts.repository.ts';
import { foldAccount } from '../accounts/fold-account.ts';
import { sealRegistration } from '../accounts/seal-registration.ts';
import { findApplicationAccount, putApplicationAccount } from '../applications/applications.repository.ts';
import { addContact } from '../authority-contacts/authority-contacts.repository.ts';
import { keepAuthority } from '../authorities/authorities.service.ts';
import type { Platform } from '../platform/platform.ts';
import { identifierAt } from '../platform/random.ts';
import { putKey } from '../publishable-keys/publishable-keys.repository.ts';
import { findStaffByFoldedAccount } from '../staff/staff.repository.ts';
import { addStaff } from '../staff/staff.service.ts';
import { demoAuthorities, demoStaff, demoTotpSecret } from './demo-authorities.ts';
import { demoAccounts, demoApplicationAccounts, demoKeys, demoPassword } from './demo-data.ts';

/** The exact origins of the two demonstration sites, as browsers write them. */
export interface DemoOrigins {
  readonly portal: readonly string[];
  readonly provincial: readonly string[];
}

const seedKeys = async ({ database, clock }: Platform, origins: DemoOrigins) => {
  const now = clock.now();
  const put = (key: string, name: string, of: readonly string[]) =>
    putKey(database.db, { key, name, origins: of, authorityEnd: true }, now);
  await put(demoKeys.portal, '演示门户', origins.portal);
  await put(demoKeys.provincial, '演示省级站点', origins.provincial);
};

const seedAccounts = async ({ database, clock, passwords, vault, settings }: Platform) => {
  for (const account of demoAccounts) {
    if (await findByFoldedAccount(database.db, foldAccount(account.account))) continue;
    const now = clock.now();
    const made = { id: identifierAt(now), passwordHash: await passwords.hash(demoPassword), now };
    const row = await sealRegistration(vault, { ...account, consentVersion: settings.consentVersion }, made);
    await database.db.transaction().execute((trx) => insertAccount(trx, row));
  }
};

const seedApplicationAccounts = async ({ database, passwords }: Platform) => {
  for (const { application, account } of demoApplicationAccounts) {
    if (await findApplicationAccount(database.db, application, account)) continue;
    await putApplicationAccount(database.db, {
      application_id: application,
      account_folded: account,
      password_hash: await passwords.hash(demoPassword),
    });
  }
};

/** Those of the demonstration that are for a part of a filing region; the rest are reference rows. No number is made up. */
const seedContacts = async ({ database, clock }: Platform) => {
  for (const { id, name, kind, scopes } of demoAuthorities) {
    const [scope] = scopes;
    if (scope?.kind !== 'region' || !scope.filingRegion || !scope.region) continue;
    const place = { filing_region: scope.filingRegion, region: scope.region };
    const unknown = { phone: null, address: null, website: null };
    await addContact(database.db, { id, name, kind, ...place, ...unknown, updated_at: clock.now() });
  }
};

const seedStaff = async (platform: Platform) => {
  for (const authority of demoAuthorities) await keepAuthority(platform, authority);
  for (const { account, displayName, authority, roles } of demoStaff) {
    if (await findStaffByFoldedAccount(platform.database.db, foldAccount(account))) continue;
    const person = { account, displayName, authorityId: authority, roles, password: demoPassword };
    await addStaff(platform, { ...person, totpSecret: demoTotpSecret });
  }
};

/**
 * Keys, accounts, authorities, staff and old accounts to try everything with; their password is in `demo-data.ts`. Wants the reference
 * rows. May be run at every start: what is there stays, origins are brought up to date. Throws in production.
 */
export const seedDemo = async (platform: Platform, origins: DemoOrigins): Promise<void> => {
  if (platform.settings.production) throw new Error('demonstration data has no place in production');
  await seedKeys(platform, origins);
  await seedAccounts(platform);
  await seedApplicationAccounts(platform);
  await seedStaff(platform);
  await seedContacts(platform);
};
