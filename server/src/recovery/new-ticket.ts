import { identifierAt } from '../platform/random.ts';
import type { TicketRow } from './tickets.repository.ts';

/** How long files can be uploaded, and the ticket submitted, after it was opened. */
export const sessionSeconds = 60 * 60;

type Opening = Pick<
  TicketRow,
  'application' | 'code' | 'filing_region' | 'region' | 'organisation_code' | 'token_digest'
>;

/** A ticket that was opened and says nothing yet. */
export const newTicket = (now: number, opening: Opening): TicketRow => ({
  id: identifierAt(now),
  ...opening,
  token_expires_at: now + sessionSeconds * 1000,
  number: null,
  secret_index: null,
  status: null,
  round: 0,
  account: null,
  enterprise_name: null,
  name_folded: null,
  contact_sealed: null,
  email_sealed: null,
  email_index: null,
  mobile_sealed: null,
  mobile_index: null,
  consent_version: null,
  position: null,
  submitted_at: null,
  due_on: null,
  reasons: '[]',
  return_by: null,
  approved_account_id: null,
  message_id: null,
  link_expires_at: null,
  renew_until: null,
  closed_at: null,
  papers_deleted_at: null,
  created_at: now,
  updated_at: now,
});
