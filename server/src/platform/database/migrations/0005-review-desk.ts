import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { keepPublication } from '../../../publicity/keep-publication.ts';
import type { Engine, Trx } from '../database.ts';

/** What was approved before there was a public list. */
const publishExisting = async (db: Kysely<unknown>): Promise<void> => {
  const trx = db as unknown as Trx;
  const rows = await trx
    .selectFrom('qualifications')
    .selectAll()
    .where('approved_version', 'is not', null)
    .where('status', '!=', 'suspended')
    .execute();
  for (const row of rows) await keepPublication(trx, row, 'resume');
};

/** Around the queue: the public list of what is approved, views that people keep, and exports with their files. */
export const reviewDesk = (engine: Engine): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('review_views')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('staff_id', 'text', (c) => c.notNull().references('staff.id'))
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('question', 'text', (c) => c.notNull())
      .addColumn('saved_at', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('review_views_staff').on('review_views').columns(['staff_id', 'id']).execute();

    await db.schema
      .createTable('exports')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('staff_id', 'text', (c) => c.notNull().references('staff.id'))
      .addColumn('format', 'text', (c) => c.notNull())
      .addColumn('question', 'text', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('rows', 'bigint', (c) => c.notNull())
      .addColumn('bytes', 'bigint', (c) => c.notNull())
      .addColumn('parts', 'bigint', (c) => c.notNull())
      .addColumn('position', 'bigint')
      .addColumn('attempts', 'bigint', (c) => c.notNull())
      .addColumn('leased_until', 'bigint', (c) => c.notNull())
      .addColumn('asked_at', 'bigint', (c) => c.notNull())
      .addColumn('kept_until', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('exports_staff').on('exports').columns(['staff_id', 'asked_at']).execute();
    await db.schema.createIndex('exports_due').on('exports').columns(['status', 'leased_until', 'asked_at']).execute();
    await db.schema.createIndex('exports_kept_until').on('exports').column('kept_until').execute();

    await db.schema
      .createTable('export_parts')
      .addColumn('export_id', 'text', (c) => c.notNull().references('exports.id'))
      .addColumn('part', 'bigint', (c) => c.notNull())
      .addColumn('bytes', engine === 'sqlite' ? 'blob' : 'bytea', (c) => c.notNull())
      .addPrimaryKeyConstraint('export_parts_key', ['export_id', 'part'])
      .execute();

    await db.schema
      .createTable('export_links')
      .addColumn('digest', 'text', (c) => c.primaryKey())
      .addColumn('export_id', 'text', (c) => c.notNull().references('exports.id'))
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .addColumn('spent_at', 'bigint')
      .execute();
    await db.schema.createIndex('export_links_export').on('export_links').column('export_id').execute();

    await publishExisting(db);
  },
});
