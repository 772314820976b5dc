import type { AccountsTable } from '../../accounts/accounts.table.ts';
import type {
  ApplicationAccountsTable,
  ApplicationsTable,
  MyApplicationsTable,
} from '../../applications/applications.table.ts';
import type { AuditTable } from '../../audit/audit.table.ts';
import type { AuthoritiesTable, AuthorityScopesTable } from '../../authorities/authorities.table.ts';
import type { AuthorityContactsTable } from '../../authority-contacts/authority-contacts.table.ts';
import type { StaffSessionsTable } from '../../authority-sessions/authority-sessions.table.ts';
import type { ChallengesTable } from '../../challenges/challenges.table.ts';
import type { ExportLinksTable, ExportPartsTable, ExportsTable } from '../../exports/exports.table.ts';
import type { IdempotencyTable } from '../../http/idempotency.table.ts';
import type { MailboxTable } from '../../mailbox/mailbox.table.ts';
import type { OutboxTable } from '../../outbox/outbox.table.ts';
import type { PasswordLinksTable } from '../../password-links/password-links.table.ts';
import type { PhoneVerificationsTable } from '../../phone-verifications/phone-verifications.table.ts';
import type { PublishableKeysTable } from '../../publishable-keys/publishable-keys.table.ts';
import type {
  QualificationDraftsTable,
  QualificationEventsTable,
  QualificationHoldsTable,
  QualificationNumbersTable,
  QualificationsTable,
  QualificationVersionsTable,
} from '../../qualifications/qualifications.table.ts';
import type { PublicationsTable } from '../../publicity/publications.table.ts';
import type { ReviewViewsTable } from '../../review-views/review-views.table.ts';
import type { ReviewLeasesTable } from '../../reviews/reviews.table.ts';
import type { RateLimitsTable } from '../../rate-limits/rate-limits.table.ts';
import type {
  PaperLinksTable,
  RecoveryEventsTable,
  RecoveryLeasesTable,
  RecoveryPapersTable,
  RecoveryTicketsTable,
} from '../../recovery/recovery.table.ts';
import type { SessionsTable, SessionTokensTable } from '../../sessions/sessions.table.ts';
import type { SpentIdTokensTable } from '../../single-sign-on/single-sign-on.table.ts';
import type { StaffTable } from '../../staff/staff.table.ts';

/**
 * Every table, each described in the folder of its feature. Columns are text, integers, epoch milliseconds and JSON as
 * text: what both engines mean the same by.
 */
export interface Schema {
  accounts: AccountsTable;
  applications: ApplicationsTable;
  application_accounts: ApplicationAccountsTable;
  my_applications: MyApplicationsTable;
  audit_entries: AuditTable;
  authorities: AuthoritiesTable;
  authority_scopes: AuthorityScopesTable;
  authority_contacts: AuthorityContactsTable;
  challenges: ChallengesTable;
  exports: ExportsTable;
  export_parts: ExportPartsTable;
  export_links: ExportLinksTable;
  idempotency_answers: IdempotencyTable;
  mailbox: MailboxTable;
  outbox: OutboxTable;
  paper_links: PaperLinksTable;
  password_links: PasswordLinksTable;
  phone_verifications: PhoneVerificationsTable;
  publishable_keys: PublishableKeysTable;
  qualifications: QualificationsTable;
  qualification_drafts: QualificationDraftsTable;
  qualification_events: QualificationEventsTable;
  qualification_holds: QualificationHoldsTable;
  qualification_numbers: QualificationNumbersTable;
  qualification_versions: QualificationVersionsTable;
  publications: PublicationsTable;
  rate_limits: RateLimitsTable;
  recovery_events: RecoveryEventsTable;
  recovery_leases: RecoveryLeasesTable;
  recovery_papers: RecoveryPapersTable;
  recovery_tickets: RecoveryTicketsTable;
  review_leases: ReviewLeasesTable;
  review_views: ReviewViewsTable;
  sessions: SessionsTable;
  session_tokens: SessionTokensTable;
  spent_id_tokens: SpentIdTokensTable;
  staff: StaffTable;
  staff_sessions: StaffSessionsTable;
}
