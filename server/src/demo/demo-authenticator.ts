import { foldAccount } from '../accounts/fold-account.ts';
import type { Platform } from '../platform/platform.ts';
import { findStaffByFoldedAccount } from '../staff/staff.repository.ts';
import { totpPlace } from '../staff/staff.service.ts';
import { fromBase32, totpCode, totpStep } from '../staff/totp.ts';
import { demoStaff, demoTotpSecret } from './demo-authorities.ts';

/** What the authenticator of a member of the demonstration staff shows now. */
export interface DemoCode {
  readonly account: string;
  readonly displayName: string;
  /** Not used yet; null for the rest of a time step whose code, and the next one, were used. */
  readonly code: string | null;
}

/**
 * The authenticators of the demonstration staff, for those who try the authority end without a telephone. Only secrets that
 * are published with this project are read from: staff that an operator made are never among them.
 */
export const readDemoCodes = async ({
  database: { db },
  vault,
  clock,
}: Pick<Platform, 'database' | 'vault' | 'clock'>): Promise<readonly DemoCode[]> => {
  const now = totpStep(clock.now());
  const codes = demoStaff.map(async ({ account, displayName }): Promise<DemoCode | undefined> => {
    const row = await findStaffByFoldedAccount(db, foldAccount(account));
    if (!row || (await vault.open(row.totp_sealed, totpPlace(row.id))) !== demoTotpSecret) return undefined;
    const step = Math.max(now, row.totp_step + 1);
    return { account, displayName, code: step > now + 1 ? null : await totpCode(fromBase32(demoTotpSecret), step) };
  });
  return (await Promise.all(codes)).filter((code) => code !== undefined);
};
