import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { QualificationRow } from '../../../qualifications/qualifications.repository.ts';
import { termsOfCase } from '../../../reviews/case-terms.ts';
import { indexTerms, takePosition } from '../../../search/term-index.repository.ts';
import { foldSearched, termColumn } from '../../../search/terms.ts';
import type { Engine, Trx } from '../database.ts';

/** An index of terms under a position. Both take `{1,2,3}`: SQLite's tokenizer reads three words, PostgreSQL an array. */
const createTermIndex = async (db: Kysely<unknown>, engine: Engine, name: string): Promise<void> => {
  const run = (statement: string) => sql.raw(statement).execute(db);
  if (engine === 'sqlite') {
    await run(
      `create virtual table ${name} using fts5(terms, content='', contentless_delete=1, detail=none, tokenize='ascii')`,
    );
    return;
  }
  await run(`create table ${name} (rowid bigint primary key, terms integer[] not null)`);
  await run(`create index ${name}_terms on ${name} using gin (terms) with (fastupdate = off)`);
  await run(`alter table ${name} alter column terms set statistics 1000`);
};

/** What was submitted before there was a queue takes its place in it. */
const placeExisting = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  const trx = db as unknown as Trx;
  const rows = await trx.selectFrom('qualifications').selectAll().where('submitted_at', 'is not', null).execute();
  for (const row of rows as QualificationRow[]) {
    const position = await takePosition(trx, engine, 'qualifications', row.submitted_at ?? 0);
    const changes = { position, name_folded: foldSearched(row.unit_name ?? '') };
    await trx.updateTable('qualifications').set(changes).where('id', '=', row.id).execute();
    await indexTerms(trx, 'review_terms', null, { position, column: termColumn(termsOfCase(row)) });
  }
};

/** 企业资质审核: the queue's index, who has a case in hand, and the trail by what it is about. */
export const reviews = (engine: Engine): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('qualifications').addColumn('position', 'bigint').execute();
    await db.schema.alterTable('qualifications').addColumn('name_folded', 'text').execute();
    await db.schema.createIndex('qualifications_position').unique().on('qualifications').column('position').execute();
    await createTermIndex(db, engine, 'review_terms');
    // The index of terms answers what these were for; a planner that has the choice takes one of them for a scan.
    for (const name of ['status', 'filing_region', 'region', 'submitted_at'])
      await db.schema.dropIndex(`qualifications_${name}`).execute();

    await db.schema
      .createTable('review_leases')
      .addColumn('qualification_id', 'text', (c) => c.primaryKey().references('qualifications.id'))
      .addColumn('staff_id', 'text', (c) => c.notNull().references('staff.id'))
      .addColumn('until', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('audit_entries_subject').on('audit_entries').columns(['subject', 'sequence']).execute();

    await db.schema
      .createTable('publications')
      .addColumn('qualification_id', 'text', (c) => c.primaryKey().references('qualifications.id'))
      .addColumn('position', 'bigint', (c) => c.notNull().unique())
      .addColumn('number', 'text', (c) => c.notNull())
      .addColumn('unit_name', 'text', (c) => c.notNull())
      .addColumn('name_folded', 'text', (c) => c.notNull())
      .addColumn('filing_region', 'text', (c) => c.notNull())
      .addColumn('region', 'text', (c) => c.notNull())
      .addColumn('approved_at', 'bigint', (c) => c.notNull())
      .execute();
    await createTermIndex(db, engine, 'publication_terms');

    await placeExisting(db, engine);
  },
});
