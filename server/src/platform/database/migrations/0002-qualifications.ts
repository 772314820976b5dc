import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../database.ts';
import { appendOnly } from './append-only.ts';

/** What a review queue filters by. On a qualification they are of its last submission, absent before the first. */
const searchColumns = ['filing_region', 'region', 'unit_name', 'industries', 'economic_type'] as const;

const withSearchColumns = <T extends CreateTableBuilder<string>>(table: T, required: boolean): T => {
  let builder: CreateTableBuilder<string> = table.addColumn('uscc', 'text').addColumn('organisation_code', 'text');
  for (const column of searchColumns) builder = builder.addColumn(column, 'text', (c) => (required ? c.notNull() : c));
  return builder.addColumn('year', 'bigint', (c) => (required ? c.notNull() : c)) as T;
};

/** 企业资质. Every index of a list ends in what the list is sorted by, and the id. */
export const qualifications = (engine: Engine): Migration => ({
  async up(db: Kysely<unknown>) {
    const qualificationTable = db.schema
      .createTable('qualifications')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('account_id', 'text', (c) => c.notNull().unique().references('accounts.id'))
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('number', 'text', (c) => c.unique())
      .addColumn('declaration_version', 'text', (c) => c.notNull())
      .addColumn('last_version', 'bigint', (c) => c.notNull())
      .addColumn('approved_version', 'bigint')
      .addColumn('submitted_version', 'bigint')
      .addColumn('submitted_at', 'bigint')
      .addColumn('due_at', 'bigint')
      .addColumn('reasons', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('updated_at', 'bigint', (c) => c.notNull());
    await withSearchColumns(qualificationTable, false).execute();
    const lists = { status: ['status'], filing_region: ['filing_region', 'status'], region: ['region', 'status'] };
    for (const [name, columns] of Object.entries(lists)) {
      await db.schema
        .createIndex(`qualifications_${name}`)
        .on('qualifications')
        .columns([...columns, 'submitted_at', 'id'])
        .execute();
    }
    await db.schema
      .createIndex('qualifications_submitted_at')
      .on('qualifications')
      .columns(['submitted_at', 'id'])
      .execute();

    await db.schema
      .createTable('qualification_drafts')
      .addColumn('qualification_id', 'text', (c) => c.primaryKey().references('qualifications.id'))
      .addColumn('tag', 'text', (c) => c.notNull())
      .addColumn('revision', 'bigint', (c) => c.notNull())
      .addColumn('schema_version', 'bigint', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull())
      .addColumn('content_sealed', 'text', (c) => c.notNull())
      .addColumn('account_number_index', 'text')
      .addColumn('unlocked', 'text')
      .addColumn('saved_at', 'bigint', (c) => c.notNull())
      .execute();

    const versionTable = db.schema
      .createTable('qualification_versions')
      .addColumn('qualification_id', 'text', (c) => c.notNull().references('qualifications.id'))
      .addColumn('version', 'bigint', (c) => c.notNull())
      .addColumn('schema_version', 'bigint', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull())
      .addColumn('content_sealed', 'text', (c) => c.notNull())
      .addColumn('account_number_index', 'text', (c) => c.notNull())
      .addColumn('submitted_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('qualification_versions_key', ['qualification_id', 'version']);
    await withSearchColumns(versionTable, true).execute();
    await db.schema
      .createIndex('qualification_versions_filing_region')
      .on('qualification_versions')
      .columns(['filing_region', 'submitted_at', 'qualification_id', 'version'])
      .execute();
    await db.schema
      .createIndex('qualification_versions_account_number')
      .on('qualification_versions')
      .columns(['account_number_index', 'submitted_at', 'qualification_id', 'version'])
      .execute();
    await appendOnly(db, engine, 'qualification_versions', [
      'qualification_id',
      'version',
      'schema_version',
      'content',
      'account_number_index',
      'submitted_at',
      'uscc',
      'organisation_code',
      ...searchColumns,
      'year',
    ]);

    await db.schema
      .createTable('qualification_events')
      .addColumn('qualification_id', 'text', (c) => c.notNull().references('qualifications.id'))
      .addColumn('position', 'bigint', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('event', 'text', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('version', 'bigint')
      .addColumn('reasons', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('qualification_events_key', ['qualification_id', 'position'])
      .execute();
    await appendOnly(db, engine, 'qualification_events');

    await db.schema
      .createTable('qualification_holds')
      .addColumn('code', 'text', (c) => c.primaryKey())
      .addColumn('qualification_id', 'text', (c) => c.notNull().references('qualifications.id'))
      .execute();
    await db.schema
      .createIndex('qualification_holds_qualification')
      .on('qualification_holds')
      .column('qualification_id')
      .execute();

    await db.schema
      .createTable('qualification_numbers')
      .addColumn('filing_region', 'text', (c) => c.notNull())
      .addColumn('year', 'bigint', (c) => c.notNull())
      .addColumn('last', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('qualification_numbers_key', ['filing_region', 'year'])
      .execute();
  },
});
