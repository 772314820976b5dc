import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** 管理端: authorities as a tree, what each of them sees, their staff, and the sessions of their own audience. */
export const authorities = (): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('authorities')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('parent_id', 'text', (c) => c.references('authorities.id'))
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('authorities_parent').on('authorities').column('parent_id').execute();

    await db.schema
      .createTable('authority_scopes')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('authority_id', 'text', (c) => c.notNull().references('authorities.id'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('filing_region', 'text')
      .addColumn('region', 'text')
      .addColumn('organisation_code', 'text')
      .execute();
    await db.schema.createIndex('authority_scopes_authority').on('authority_scopes').column('authority_id').execute();

    await db.schema
      .createTable('staff')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('authority_id', 'text', (c) => c.notNull().references('authorities.id'))
      .addColumn('account', 'text', (c) => c.notNull())
      .addColumn('account_folded', 'text', (c) => c.notNull().unique())
      .addColumn('display_name', 'text', (c) => c.notNull())
      .addColumn('roles', 'text', (c) => c.notNull())
      .addColumn('password_hash', 'text', (c) => c.notNull())
      .addColumn('totp_sealed', 'text', (c) => c.notNull())
      .addColumn('totp_step', 'bigint', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('closed_at', 'bigint')
      .execute();
    await db.schema.createIndex('staff_authority').on('staff').column('authority_id').execute();

    await db.schema
      .createTable('staff_sessions')
      .addColumn('digest', 'text', (c) => c.primaryKey())
      .addColumn('staff_id', 'text', (c) => c.notNull().references('staff.id'))
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('work_year', 'bigint', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('seen_at', 'bigint', (c) => c.notNull())
      .addColumn('ends_at', 'bigint', (c) => c.notNull())
      .addColumn('ended_at', 'bigint')
      .execute();
    await db.schema.createIndex('staff_sessions_staff').on('staff_sessions').column('staff_id').execute();
    await db.schema.createIndex('staff_sessions_ends_at').on('staff_sessions').column('ends_at').execute();

    await db.schema
      .alterTable('publishable_keys')
      .addColumn('authority_end', 'bigint', (c) => c.notNull().defaultTo(0))
      .execute();
  },
});
