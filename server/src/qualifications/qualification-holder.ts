import { accountPlace } from '../accounts/seal-registration.ts';
import type { Db } from '../platform/database/database.ts';
import type { Vault } from '../platform/platform.ts';
import { readHolder } from './qualifications.repository.ts';

/** Whose qualification it is: where notices go, and what a first draft begins with. */
export const openHolder = async (db: Db, vault: Vault, accountId: string) => {
  const { email_sealed, mobile_sealed, ...known } = await readHolder(db, accountId);
  return {
    ...known,
    email: await vault.open(email_sealed, accountPlace('email_sealed', accountId)),
    mobile: await vault.open(mobile_sealed, accountPlace('mobile_sealed', accountId)),
  };
};

export type Holder = Awaited<ReturnType<typeof openHolder>>;
