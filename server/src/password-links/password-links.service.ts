import { CallProblem } from '../http/problem.ts';
import type { Db, Trx } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { secret } from '../platform/random.ts';
import {
  endPasswordLinks,
  findPasswordLink,
  insertPasswordLink,
  spendPasswordLink,
  type PasswordLinkRow,
} from './password-links.repository.ts';
import type { PasswordLinksTable } from './password-links.table.ts';

/** How long a link is good. */
export const linkMinutes = 30;

export interface IssuedLink {
  /** The word of the link. It is kept nowhere. */
  readonly token: string;
  readonly expiresAt: number;
}

/** A link that sets an account's password. */
export type GoodLink = PasswordLinkRow & { readonly account_id: string };

const isOfAccount = (row: PasswordLinkRow | undefined): row is GoodLink => row !== undefined && row.account_id !== null;

/**
 * One-time links that set a password: 256 bits of which a digest is kept, good for half an hour and for one use. One of
 * no account is made like the others and sets nothing.
 */
export const createPasswordLinks = ({ clock, digest }: Pick<Platform, 'clock' | 'digest'>) => {
  const refusal = (row: PasswordLinkRow | undefined): CallProblem => {
    if (!isOfAccount(row)) return new CallProblem('recovery-link/unknown');
    return new CallProblem(row.spent_at === null ? 'recovery-link/expired' : 'recovery-link/used');
  };

  return {
    issue: async (
      trx: Trx,
      { account_id, ticket_id, cause }: Pick<PasswordLinksTable, 'account_id' | 'ticket_id' | 'cause'>,
    ): Promise<IssuedLink> => {
      const now = clock.now();
      const token = secret();
      const expiresAt = now + linkMinutes * 60_000;
      await endPasswordLinks(trx, account_id ?? '', now);
      await insertPasswordLink(trx, {
        digest: digest(token),
        account_id,
        ticket_id,
        cause,
        created_at: now,
        expires_at: expiresAt,
        spent_at: null,
      });
      return { token, expiresAt };
    },

    /** A link that is good; throws why it is none. */
    find: async (db: Db, token: string): Promise<GoodLink> => {
      const row = await findPasswordLink(db, digest(token));
      if (!isOfAccount(row) || row.spent_at !== null || row.expires_at <= clock.now()) throw refusal(row);
      return row;
    },

    /** Spends it, and ends every other link of its account; throws where another was first. */
    spend: async (trx: Trx, token: string): Promise<GoodLink> => {
      const now = clock.now();
      const row = await spendPasswordLink(trx, digest(token), now);
      if (!isOfAccount(row)) throw refusal(await findPasswordLink(trx, digest(token)));
      await endPasswordLinks(trx, row.account_id, now);
      return row;
    },
  };
};
