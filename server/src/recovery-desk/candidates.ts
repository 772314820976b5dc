import { normalizeUnitName, type TicketAccount } from '@zxkt/contract';
import { foldAccount } from '../accounts/fold-account.ts';
import { accountPlace } from '../accounts/seal-registration.ts';
import type { Db } from '../platform/database/database.ts';
import type { Vault } from '../platform/platform.ts';
import { maskEmail } from '../recovery/masks.ts';
import type { TicketRow } from '../recovery/tickets.repository.ts';
import { listCandidates, type CandidateRow } from './candidates.repository.ts';

type Fit = TicketAccount['fits'][number];

const foldedOf = ({ account }: Pick<TicketRow, 'account'>) => (account === null ? null : foldAccount(account));

/** What of an account agrees with the ticket. */
const fitsOf = (ticket: TicketRow, row: CandidateRow): Fit[] => {
  const codes = [row.uscc, row.trade_code, row.qualified_uscc];
  const organisations = [row.organisation_code, row.qualified_organisation_code];
  const isOfCode =
    codes.includes(ticket.code) ||
    (ticket.organisation_code !== null && organisations.includes(ticket.organisation_code));
  const names = [row.unit_name, row.enterprise_name, row.display_name];
  const isNamed = names.some((name) => name !== null && normalizeUnitName(name) === ticket.enterprise_name);
  const found: readonly (readonly [Fit, boolean])[] = [
    ['account', row.account_folded === foldedOf(ticket)],
    ['code', isOfCode],
    ['enterpriseName', isNamed],
    ['email', row.email_index === ticket.email_index],
    ['mobile', ticket.mobile_index !== null && row.mobile_index === ticket.mobile_index],
  ];
  return found.flatMap(([fit, isSo]) => (isSo ? fit : []));
};

export type CandidateOf = CandidateRow;

export const readCandidates = (db: Db, ticket: TicketRow): Promise<readonly CandidateRow[]> =>
  listCandidates(db, { code: ticket.code, organisationCode: ticket.organisation_code });

/** Personal data of an account as it is. */
export const openCandidate = async (vault: Vault, { id, email_sealed, mobile_sealed }: CandidateRow) => ({
  id,
  email: await vault.open(email_sealed, accountPlace('email_sealed', id)),
  mobile: await vault.open(mobile_sealed, accountPlace('mobile_sealed', id)),
});

/** Accounts that a ticket may mean, masked, the likeliest first. */
export const candidatesOf = async (db: Db, vault: Vault, ticket: TicketRow): Promise<TicketAccount[]> => {
  const rows = await readCandidates(db, ticket);
  const accounts = await Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      account: row.account,
      displayName: row.display_name,
      uscc: row.uscc ?? row.qualified_uscc,
      organisationCode: row.organisation_code ?? row.qualified_organisation_code,
      tradeCode: row.trade_code,
      maskedEmail: maskEmail((await openCandidate(vault, row)).email),
      maskedMobile: row.masked_mobile,
      registeredAt: row.created_at,
      unitName: row.unit_name,
      qualificationNumber: row.number,
      fits: fitsOf(ticket, row),
    })),
  );
  return accounts.toSorted((one, other) => other.fits.length - one.fits.length);
};
