import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** ID tokens of a host's own single sign-on are good once. */
export const singleSignOn = (): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('spent_id_tokens')
      .addColumn('digest', 'text', (c) => c.primaryKey())
      .addColumn('kept_until', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('spent_id_tokens_kept_until').on('spent_id_tokens').column('kept_until').execute();
  },
});
