import { accountPlace } from '../accounts/seal-registration.ts';
import { answerPlace } from '../http/idempotency.ts';
import { payloadPlace } from '../outbox/outbox.service.ts';
import type { Schema } from '../platform/database/schema.ts';
import { draftPlace, versionPlace } from '../qualifications/sealed-content.ts';
import { ticketPlace } from '../recovery/sealed-ticket.ts';
import { totpPlace } from '../staff/staff.service.ts';

/** A column that holds what is sealed, the key of its rows, and the place that a value of theirs is bound to. */
export interface SealedColumn {
  readonly table: keyof Schema;
  readonly column: `${string}_sealed`;
  readonly key: readonly string[];
  readonly place: (key: readonly (string | number)[]) => string;
}

const ofAccounts = (column: Parameters<typeof accountPlace>[0]): SealedColumn => ({
  table: 'accounts',
  column,
  key: ['id'],
  place: ([id]) => accountPlace(column, String(id)),
});

const ofTickets = (column: Parameters<typeof ticketPlace>[0]): SealedColumn => ({
  table: 'recovery_tickets',
  column,
  key: ['id'],
  place: ([id]) => ticketPlace(column, String(id)),
});

/** All of them: a test holds the list against the tables. */
export const sealedColumns: readonly SealedColumn[] = [
  ofAccounts('document_number_sealed'),
  ofAccounts('email_sealed'),
  ofAccounts('mobile_sealed'),
  { table: 'staff', column: 'totp_sealed', key: ['id'], place: ([id]) => totpPlace(String(id)) },
  {
    table: 'qualification_drafts',
    column: 'content_sealed',
    key: ['qualification_id'],
    place: ([id]) => draftPlace(String(id)),
  },
  {
    table: 'qualification_versions',
    column: 'content_sealed',
    key: ['qualification_id', 'version'],
    place: ([id, version]) => versionPlace(String(id), Number(version)),
  },
  ofTickets('contact_sealed'),
  ofTickets('email_sealed'),
  ofTickets('mobile_sealed'),
  { table: 'outbox', column: 'payload_sealed', key: ['id'], place: ([id]) => payloadPlace(String(id)) },
  {
    table: 'idempotency_answers',
    column: 'answer_sealed',
    key: ['scope'],
    place: ([scope]) => answerPlace(String(scope)),
  },
];
