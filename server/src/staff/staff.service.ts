import type { StaffRole } from '@zxkt/contract';
import { foldAccount } from '../accounts/fold-account.ts';
import type { Platform } from '../platform/platform.ts';
import { identifierAt } from '../platform/random.ts';
import { insertStaff } from './staff.repository.ts';
import { newTotpSecret } from './totp.ts';

export interface NewStaff {
  readonly authorityId: string;
  readonly account: string;
  readonly displayName: string;
  readonly roles: readonly StaffRole[];
  readonly password: string;
  /** Base32; a new one unless given. */
  readonly totpSecret?: string;
}

/** Associated data of a sealed authenticator secret: one person's does not open for another. */
export const totpPlace = (id: string) => `staff/totp_sealed/${id}`;

/** Makes a member of staff; answers the authenticator's secret, or undefined where the account's name is taken. */
export const addStaff = async (
  { database, vault, passwords, clock }: Pick<Platform, 'database' | 'vault' | 'passwords' | 'clock'>,
  { authorityId, account, displayName, roles, password, totpSecret = newTotpSecret() }: NewStaff,
): Promise<string | undefined> => {
  const now = clock.now();
  const id = identifierAt(now);
  const isNew = await insertStaff(database.db, {
    id,
    authority_id: authorityId,
    account,
    account_folded: foldAccount(account),
    display_name: displayName,
    roles: JSON.stringify(roles),
    password_hash: await passwords.hash(password),
    totp_sealed: await vault.seal(totpSecret, totpPlace(id)),
    totp_step: 0,
    created_at: now,
    closed_at: null,
  });
  return isNew ? totpSecret : undefined;
};
