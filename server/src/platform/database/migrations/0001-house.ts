import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../database.ts';

/**
 * The first tables. `bigint` and `text` alone, so that both engines keep the same values; identifiers are text that the
 * server makes.
 */
export const house = (engine: Engine): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('publishable_keys')
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('origins', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('revoked_at', 'bigint')
      .execute();

    await db.schema
      .createTable('accounts')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('account', 'text', (c) => c.notNull())
      .addColumn('account_folded', 'text', (c) => c.notNull().unique())
      .addColumn('type', 'text', (c) => c.notNull())
      .addColumn('display_name', 'text', (c) => c.notNull())
      .addColumn('password_hash', 'text', (c) => c.notNull())
      .addColumn('document_type', 'text', (c) => c.notNull())
      .addColumn('document_number_sealed', 'text', (c) => c.notNull())
      .addColumn('document_number_index', 'text', (c) => c.notNull())
      .addColumn('email_sealed', 'text', (c) => c.notNull())
      .addColumn('email_index', 'text', (c) => c.notNull())
      .addColumn('mobile_sealed', 'text', (c) => c.notNull())
      .addColumn('mobile_index', 'text', (c) => c.notNull())
      .addColumn('masked_mobile', 'text', (c) => c.notNull())
      .addColumn('uscc', 'text')
      .addColumn('organisation_code', 'text')
      .addColumn('trade_code', 'text')
      .addColumn('enterprise_name', 'text')
      .addColumn('country', 'text')
      .addColumn('registration_number', 'text')
      .addColumn('consent_version', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .execute();

    await db.schema
      .createTable('sessions')
      .addColumn('digest', 'text', (c) => c.primaryKey())
      .addColumn('audience', 'text', (c) => c.notNull())
      .addColumn('account_id', 'text', (c) => c.notNull().references('accounts.id'))
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('seen_at', 'bigint', (c) => c.notNull())
      .addColumn('ends_at', 'bigint', (c) => c.notNull())
      .addColumn('ended_at', 'bigint')
      .execute();
    await db.schema.createIndex('sessions_account').on('sessions').column('account_id').execute();
    await db.schema.createIndex('sessions_ends_at').on('sessions').column('ends_at').execute();

    await db.schema
      .createTable('session_tokens')
      .addColumn('digest', 'text', (c) => c.primaryKey())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('session_digest', 'text', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .addColumn('spent_at', 'bigint')
      .execute();
    await db.schema.createIndex('session_tokens_session').on('session_tokens').column('session_digest').execute();
    await db.schema.createIndex('session_tokens_expires_at').on('session_tokens').column('expires_at').execute();

    await db.schema
      .createTable('challenges')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('action', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('expected', 'text', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .addColumn('spent_at', 'bigint')
      .execute();
    await db.schema.createIndex('challenges_expires_at').on('challenges').column('expires_at').execute();

    await db.schema
      .createTable('phone_verifications')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('purpose', 'text', (c) => c.notNull())
      .addColumn('mobile_index', 'text', (c) => c.notNull())
      .addColumn('code_digest', 'text', (c) => c.notNull())
      .addColumn('tries', 'bigint', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .addColumn('proof_digest', 'text')
      .addColumn('proof_expires_at', 'bigint')
      .addColumn('spent_at', 'bigint')
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex('phone_verifications_created_at')
      .on('phone_verifications')
      .column('created_at')
      .execute();

    await db.schema
      .createTable('rate_limits')
      .addColumn('bucket', 'text', (c) => c.primaryKey())
      .addColumn('empty_at', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('rate_limits_empty_at').on('rate_limits').column('empty_at').execute();

    await db.schema
      .createTable('idempotency_answers')
      .addColumn('scope', 'text', (c) => c.primaryKey())
      .addColumn('body_digest', 'text', (c) => c.notNull())
      .addColumn('answer_sealed', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex('idempotency_answers_created_at')
      .on('idempotency_answers')
      .column('created_at')
      .execute();

    await db.schema
      .createTable('outbox')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('channel', 'text', (c) => c.notNull())
      .addColumn('payload_sealed', 'text', (c) => c.notNull())
      .addColumn('attempts', 'bigint', (c) => c.notNull())
      .addColumn('due_at', 'bigint', (c) => c.notNull())
      .addColumn('leased_until', 'bigint', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .addColumn('delivered_at', 'bigint')
      .addColumn('given_up_at', 'bigint')
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex('outbox_due_at')
      .on('outbox')
      .columns(['delivered_at', 'given_up_at', 'due_at'])
      .execute();

    await db.schema
      .createTable('mailbox')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('channel', 'text', (c) => c.notNull())
      .addColumn('recipient', 'text', (c) => c.notNull())
      .addColumn('subject', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('mailbox_created_at').on('mailbox').column('created_at').execute();

    await db.schema
      .createTable('audit_entries')
      .addColumn('sequence', 'bigint', (c) => c.primaryKey())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('actor', 'text', (c) => c.notNull())
      .addColumn('action', 'text', (c) => c.notNull())
      .addColumn('subject', 'text', (c) => c.notNull())
      .addColumn('request_id', 'text')
      .addColumn('details', 'text', (c) => c.notNull())
      .addColumn('previous_hash', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull().unique())
      .execute();

    await db.schema
      .createTable('applications')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('category', 'text', (c) => c.notNull())
      .addColumn('position', 'bigint', (c) => c.notNull().unique())
      .addColumn('applicable', 'bigint', (c) => c.notNull())
      .addColumn('bindable', 'bigint', (c) => c.notNull())
      .execute();

    await db.schema
      .createTable('application_accounts')
      .addColumn('application_id', 'text', (c) => c.notNull().references('applications.id'))
      .addColumn('account_folded', 'text', (c) => c.notNull())
      .addColumn('password_hash', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('application_accounts_key', ['application_id', 'account_folded'])
      .execute();

    await db.schema
      .createTable('my_applications')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('account_id', 'text', (c) => c.notNull().references('accounts.id'))
      .addColumn('application_id', 'text', (c) => c.notNull().references('applications.id'))
      .addColumn('bound_account', 'text')
      .addColumn('added_at', 'bigint', (c) => c.notNull())
      .addUniqueConstraint('my_applications_once', ['account_id', 'application_id'])
      .addUniqueConstraint('my_applications_bound_once', ['application_id', 'bound_account'])
      .execute();

    await appendOnly(db, engine, 'audit_entries');
  },
});

/** The trail can be added to and read. The database itself refuses the rest. */
const appendOnly = async (db: Kysely<unknown>, engine: Engine, table: string) => {
  if (engine === 'sqlite') {
    for (const verb of ['update', 'delete']) {
      await sql
        .raw(
          `create trigger ${table}_no_${verb} before ${verb} on ${table} begin select raise(abort, '${table} is append-only'); end`,
        )
        .execute(db);
    }
    return;
  }
  await sql
    .raw(
      `create function ${table}_refuse() returns trigger language plpgsql as $$ begin raise exception '${table} is append-only'; end $$`,
    )
    .execute(db);
  await sql
    .raw(
      `create trigger ${table}_append_only before update or delete or truncate on ${table} for each statement execute function ${table}_refuse()`,
    )
    .execute(db);
};
