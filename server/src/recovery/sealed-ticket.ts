import type { Vault } from '../platform/platform.ts';
import type { TicketRow } from './tickets.repository.ts';

type SealedColumn = 'contact_sealed' | 'email_sealed' | 'mobile_sealed';

/** Associated data of a sealed value: it opens in its own column and row alone. */
export const ticketPlace = (column: SealedColumn, id: string): string => `recovery_tickets/${column}/${id}`;

export interface TicketPerson {
  readonly contact: string;
  readonly email: string;
  readonly mobile: string | null;
}

/** The same purposes as of accounts: what is equal there is equal here. */
export const emailIndex = (vault: Vault, email: string) => vault.blindIndex(email.toLowerCase(), 'accounts/email');
export const mobileIndex = (vault: Vault, mobile: string) => vault.blindIndex(mobile, 'accounts/mobile');

/** Columns of whoever asks. */
export const sealPerson = async (vault: Vault, id: string, { contact, email, mobile }: TicketPerson) => ({
  contact_sealed: await vault.seal(contact, ticketPlace('contact_sealed', id)),
  email_sealed: await vault.seal(email, ticketPlace('email_sealed', id)),
  email_index: await emailIndex(vault, email),
  mobile_sealed: mobile === null ? null : await vault.seal(mobile, ticketPlace('mobile_sealed', id)),
  mobile_index: mobile === null ? null : await mobileIndex(vault, mobile),
});

export const openPerson = async (
  vault: Vault,
  { id, contact_sealed, email_sealed, mobile_sealed }: TicketRow,
): Promise<TicketPerson> => ({
  contact: await vault.open(contact_sealed ?? '', ticketPlace('contact_sealed', id)),
  email: await vault.open(email_sealed ?? '', ticketPlace('email_sealed', id)),
  mobile: mobile_sealed === null ? null : await vault.open(mobile_sealed, ticketPlace('mobile_sealed', id)),
});
