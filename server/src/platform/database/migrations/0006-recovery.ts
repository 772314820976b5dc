import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** 找回账号和密码: one-time links, tickets with their papers, and whom an enterprise can ask. */
export const recovery = (): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('recovery_tickets')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('application', 'text', (c) => c.notNull())
      .addColumn('code', 'text', (c) => c.notNull())
      .addColumn('filing_region', 'text', (c) => c.notNull())
      .addColumn('region', 'text', (c) => c.notNull())
      .addColumn('organisation_code', 'text')
      .addColumn('token_digest', 'text', (c) => c.unique())
      .addColumn('token_expires_at', 'bigint', (c) => c.notNull())
      .addColumn('number', 'text', (c) => c.unique())
      .addColumn('secret_index', 'text')
      .addColumn('status', 'text')
      .addColumn('round', 'bigint', (c) => c.notNull())
      .addColumn('account', 'text')
      .addColumn('enterprise_name', 'text')
      .addColumn('name_folded', 'text')
      .addColumn('contact_sealed', 'text')
      .addColumn('email_sealed', 'text')
      .addColumn('email_index', 'text')
      .addColumn('mobile_sealed', 'text')
      .addColumn('mobile_index', 'text')
      .addColumn('consent_version', 'text')
      .addColumn('position', 'bigint', (c) => c.unique())
      .addColumn('submitted_at', 'bigint')
      .addColumn('due_on', 'text')
      .addColumn('reasons', 'text', (c) => c.notNull())
      .addColumn('return_by', 'bigint')
      .addColumn('approved_account_id', 'text', (c) => c.references('accounts.id'))
      .addColumn('message_id', 'text')
      .addColumn('link_expires_at', 'bigint')
      .addColumn('renew_until', 'bigint')
      .addColumn('closed_at', 'bigint')
      .addColumn('papers_deleted_at', 'bigint')
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('updated_at', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex('recovery_tickets_queue')
      .on('recovery_tickets')
      .columns(['status', 'position'])
      .execute();
    await db.schema.createIndex('recovery_tickets_closed').on('recovery_tickets').column('closed_at').execute();
    await db.schema
      .createIndex('recovery_tickets_opened')
      .on('recovery_tickets')
      .columns(['status', 'token_expires_at'])
      .execute();

    await db.schema
      .createTable('recovery_events')
      .addColumn('ticket_id', 'text', (c) => c.notNull().references('recovery_tickets.id'))
      .addColumn('position', 'bigint', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('event', 'text', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('recovery_events_key', ['ticket_id', 'position'])
      .execute();

    await db.schema
      .createTable('recovery_papers')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('ticket_id', 'text', (c) => c.notNull().references('recovery_tickets.id'))
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('refusal', 'text')
      .addColumn('place', 'text')
      .addColumn('page', 'bigint')
      .addColumn('size', 'bigint', (c) => c.notNull())
      .addColumn('stored_as', 'text')
      .addColumn('kind', 'text')
      .addColumn('bytes', 'bigint')
      .addColumn('pages', 'bigint')
      .addColumn('width', 'bigint')
      .addColumn('height', 'bigint')
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('recovery_papers_ticket').on('recovery_papers').columns(['ticket_id', 'id']).execute();

    await db.schema
      .createTable('recovery_leases')
      .addColumn('ticket_id', 'text', (c) => c.primaryKey().references('recovery_tickets.id'))
      .addColumn('staff_id', 'text', (c) => c.notNull().references('staff.id'))
      .addColumn('until', 'bigint', (c) => c.notNull())
      .execute();

    await db.schema
      .createTable('paper_links')
      .addColumn('digest', 'text', (c) => c.primaryKey())
      .addColumn('paper_id', 'text', (c) => c.notNull().references('recovery_papers.id'))
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .addColumn('spent_at', 'bigint')
      .execute();
    await db.schema.createIndex('paper_links_paper').on('paper_links').column('paper_id').execute();
    await db.schema.createIndex('paper_links_expires_at').on('paper_links').column('expires_at').execute();

    await db.schema
      .createTable('password_links')
      .addColumn('digest', 'text', (c) => c.primaryKey())
      .addColumn('account_id', 'text', (c) => c.references('accounts.id'))
      .addColumn('ticket_id', 'text', (c) => c.references('recovery_tickets.id'))
      .addColumn('cause', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .addColumn('spent_at', 'bigint')
      .execute();
    await db.schema.createIndex('password_links_account').on('password_links').column('account_id').execute();
    await db.schema.createIndex('password_links_expires_at').on('password_links').column('expires_at').execute();

    // Whose accounts a ticket may mean.
    for (const column of ['uscc', 'organisation_code', 'trade_code'])
      await db.schema.createIndex(`accounts_${column}`).on('accounts').column(column).execute();

    await db.schema
      .createTable('authority_contacts')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('filing_region', 'text', (c) => c.notNull())
      .addColumn('region', 'text')
      .addColumn('phone', 'text')
      .addColumn('address', 'text')
      .addColumn('website', 'text')
      .addColumn('updated_at', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex('authority_contacts_place')
      .on('authority_contacts')
      .columns(['filing_region', 'region'])
      .execute();
  },
});
