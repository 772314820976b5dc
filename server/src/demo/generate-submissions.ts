import { shanghaiDate } from '@zxkt/catalog';
import { draftSchemaVersion, type QualificationContent } from '@zxkt/contract';
import { sql } from 'kysely';
import { foldAccount } from '../accounts/fold-account.ts';
import { maskMobile, sealRegistration } from '../accounts/seal-registration.ts';
import type { Trx } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { identifierAt } from '../platform/random.ts';
import { declarationVersion } from '../qualifications/declarations/declarations.ts';
import type { Content } from '../qualifications/draft-fields.ts';
import { publicationTermColumn } from '../publicity/keep-publication.ts';
import { holdCodes } from '../qualifications/hold-codes.ts';
import { sealContent, versionPlace } from '../qualifications/sealed-content.ts';
import { searchColumnsOf } from '../qualifications/search-columns.ts';
import { termsOfCase } from '../reviews/case-terms.ts';
import { positionAt } from '../search/term-index.repository.ts';
import { foldSearched, termColumn } from '../search/terms.ts';
import { bulkInsert } from './synthetic/bulk-insert.ts';
import { createCaseMaker, type SyntheticCase } from './synthetic/cases.ts';
import { lifeOf, type Step } from './synthetic/lives.ts';
import { createRandom } from './synthetic/random.ts';

export interface GenerateOptions {
  readonly count: number;
  /** The same seed makes the same enterprises. */
  readonly seed?: number;
  /**
   * False leaves out encryption, for measurements: nobody can open such rows, so nothing can be decided of them.
   * Default true.
   */
  readonly sealed?: boolean;
  readonly onProgress?: (rows: number) => void;
}

const day = 24 * 60 * 60 * 1000;
/** Submissions are spread over this much time before now. */
const span = 3 * 365 * day;
const batchSize = 1000;
/** From here on PostgreSQL builds its term indexes anew afterwards, which takes a fraction of keeping them up. */
const fromWhichIndexesWait = 20_000;

/** Serials of enterprises begin here: codes that no other demonstration data has. */
const firstSerial = 1_000_000;

interface Made {
  readonly made: SyntheticCase;
  readonly life: readonly Step[];
  readonly submittedAt: number;
  readonly serial: number;
  readonly number: string;
}

const isIn = (life: readonly Step[], event: Step['event']) => life.some((step) => step.event === event);

const createRows = (platform: Platform, sealed: boolean) => {
  const { vault, settings } = platform;

  const accountRow = async ({ made, serial, submittedAt }: Made, id: string, passwordHash: string) => {
    const { displayName, mobile, email, content } = made;
    const registration = {
      account: `generated${String(serial)}`,
      displayName,
      type: 'domestic-enterprise' as const,
      documentType: 'passport' as const,
      documentNumber: `E${String(serial).padStart(8, '0')}`,
      email,
      mobile,
      consentVersion: settings.consentVersion,
      ...(content.unit.uscc === undefined ? {} : { uscc: content.unit.uscc }),
    };
    if (sealed) return sealRegistration(vault, registration, { id, passwordHash, now: submittedAt });
    return {
      id,
      account: registration.account,
      account_folded: foldAccount(registration.account),
      type: registration.type,
      display_name: displayName,
      password_hash: passwordHash,
      document_type: registration.documentType,
      document_number_sealed: '',
      document_number_index: '',
      email_sealed: '',
      email_index: '',
      mobile_sealed: '',
      mobile_index: '',
      masked_mobile: maskMobile(mobile),
      uscc: registration.uscc ?? null,
      organisation_code: null,
      trade_code: null,
      enterprise_name: null,
      country: null,
      registration_number: null,
      consent_version: registration.consentVersion,
      created_at: submittedAt,
    };
  };

  const stored = (content: QualificationContent, id: string) =>
    sealed
      ? sealContent(vault, content as unknown as Content, versionPlace(id, 1))
      : { content: JSON.stringify(content), content_sealed: '', account_number_index: '' };

  return async (one: Made, passwordHash: string) => {
    const { made, life, submittedAt, number } = one;
    const { content } = made;
    const accountId = identifierAt(submittedAt);
    const id = identifierAt(submittedAt);
    const status = life.at(-1)?.status ?? 'submitted';
    const search = searchColumnsOf(content, Number(shanghaiDate(submittedAt).slice(0, 4)));
    const position = positionAt(submittedAt) + 1 + (one.serial % 1000);
    const isApproved = isIn(life, 'approve') && status !== 'revoked';
    const decidedAt = submittedAt + (life.length - 2) * day;
    const columns = { ...search, status, number };
    const reasons =
      status === 'returned' || status === 'rejected'
        ? JSON.stringify([{ pointer: '/bank/accountNumber', reason: '银行账号与开户许可证不一致，请核对后重新填写。' }])
        : '[]';
    const account = await accountRow(one, accountId, passwordHash);
    const { content: open, content_sealed, account_number_index } = await stored(content, id);
    return {
      account,
      qualification: {
        id,
        account_id: accountId,
        declaration_version: declarationVersion,
        last_version: 1,
        approved_version: isApproved ? 1 : null,
        submitted_version: 1,
        submitted_at: submittedAt,
        due_at: null,
        position,
        name_folded: foldSearched(content.unit.name),
        reasons,
        created_at: submittedAt,
        updated_at: decidedAt,
        ...columns,
      },
      version: {
        qualification_id: id,
        version: 1,
        schema_version: draftSchemaVersion,
        content: open,
        content_sealed,
        account_number_index: account_number_index ?? '',
        ...search,
        submitted_at: submittedAt,
      },
      events: life.map(({ event, status: then }, index) => ({
        qualification_id: id,
        position: index + 1,
        at: submittedAt + Math.max(0, index - 1) * day,
        event,
        status: then,
        version: index === 0 ? null : 1,
        reasons: event === 'return' || event === 'reject' ? reasons : '[]',
      })),
      holds:
        status === 'rejected'
          ? []
          : [...holdCodes(content.unit).keys()].map((code) => ({ code, qualification_id: id })),
      terms: { rowid: position, terms: termColumn(termsOfCase(columns)) },
      publication:
        status === 'approved'
          ? {
              qualification_id: id,
              position: positionAt(decidedAt) + 1 + (one.serial % 1000),
              number,
              unit_name: content.unit.name,
              name_folded: foldSearched(content.unit.name),
              filing_region: search.filing_region,
              region: search.region,
              approved_at: decidedAt,
            }
          : undefined,
    };
  };
};

type Rows = Awaited<ReturnType<ReturnType<typeof createRows>>>;

const insertRows = async (trx: Trx, rows: readonly Rows[]): Promise<void> => {
  const publications = rows.flatMap(({ publication }) => publication ?? []);
  await bulkInsert(
    trx,
    'accounts',
    rows.map(({ account }) => account as Readonly<Record<string, unknown>>),
  );
  await bulkInsert(
    trx,
    'qualifications',
    rows.map(({ qualification }) => qualification),
  );
  await bulkInsert(
    trx,
    'qualification_versions',
    rows.map(({ version }) => version),
  );
  await bulkInsert(
    trx,
    'qualification_events',
    rows.flatMap(({ events }) => events),
  );
  await bulkInsert(
    trx,
    'qualification_holds',
    rows.flatMap(({ holds }) => holds),
  );
  await bulkInsert(
    trx,
    'review_terms',
    rows.map(({ terms }) => terms),
  );
  await bulkInsert(trx, 'publications', publications);
  await bulkInsert(
    trx,
    'publication_terms',
    publications.map((row) => ({ rowid: row.position, terms: publicationTermColumn(row) })),
  );
};

const termIndexes = ['review_terms', 'publication_terms'] as const;

/** Does a long piece of work on PostgreSQL without its term indexes and time limits, and brings both back. */
const withoutIndexes = async ({ database: { db } }: Platform, work: () => Promise<void>): Promise<void> => {
  for (const table of termIndexes) await sql.raw(`drop index ${table}_terms`).execute(db);
  try {
    await work();
  } finally {
    for (const table of termIndexes)
      await db.connection().execute(async (connection) => {
        await sql`set statement_timeout = 0`.execute(connection);
        await sql`set maintenance_work_mem = '256MB'`.execute(connection);
        await sql
          .raw(`create index ${table}_terms on ${table} using gin (terms) with (fastupdate = off)`)
          .execute(connection);
        await sql`reset statement_timeout`.execute(connection);
        await sql`reset maintenance_work_mem`.execute(connection);
      });
  }
};

/** Lets the planner know, and packs SQLite's index of terms, after much was inserted. */
const settle = async ({ database: { db, engine } }: Platform): Promise<void> => {
  if (engine === 'sqlite') {
    for (const table of termIndexes) await sql.raw(`insert into ${table}(${table}) values ('optimize')`).execute(db);
    await sql`analyze`.execute(db);
    return;
  }
  await db.connection().execute(async (connection) => {
    await sql`set statement_timeout = 0`.execute(connection);
    await sql`vacuum (analyze) review_terms, publication_terms, qualifications, publications`.execute(connection);
    await sql`reset statement_timeout`.execute(connection);
  });
};

const countGenerated = async ({ database: { db } }: Platform): Promise<number> => {
  const { there } = await db
    .selectFrom('accounts')
    .select(({ fn }) => fn.countAll<number>().as('there'))
    .where('account_folded', '>=', 'generated0')
    .where('account_folded', '<', 'generated:')
    .executeTakeFirstOrThrow();
  return Number(there);
};

/**
 * Makes submissions up, any number of them: real codes of places, trades and goods, valid checks, invented names, a life
 * that fits their age. Runs beside a server, in batches. May be run again for more. Throws in production.
 */
export const generateSubmissions = async (
  platform: Platform,
  { count, seed = 1, sealed = true, onProgress }: GenerateOptions,
): Promise<void> => {
  if (platform.settings.production) throw new Error('demonstration data has no place in production');
  const { database, clock, passwords } = platform;
  const { db } = database;
  const now = clock.now();
  const begun = await countGenerated(platform);
  const makeCase = await createCaseMaker(seed + begun, now);
  const random = createRandom(seed + begun + 1);
  const rowsOf = createRows(platform, sealed);
  const passwordHash = sealed ? await passwords.decoy() : '';
  const between = Math.max(1, Math.floor(span / count));

  const makeOne = (index: number): Made => {
    const serial = firstSerial + begun + index;
    // A step with a place of its own: no two submissions share a millisecond with another run's.
    const submittedAt = now - 1000 - Math.floor((count - index) * between) - begun;
    const made = makeCase(serial);
    const year = shanghaiDate(submittedAt).slice(0, 4);
    return {
      made,
      serial,
      submittedAt,
      life: lifeOf(random, (now - submittedAt) / day),
      number: `ZXKT-${made.content.unit.filingRegion}-${year}-${String(serial).padStart(7, '0')}`,
    };
  };

  const insertAll = async (): Promise<void> => {
    for (let start = 0; start < count; start += batchSize) {
      const many = Array.from({ length: Math.min(batchSize, count - start) }, (_, index) => makeOne(start + index));
      const rows = await Promise.all(many.map((one) => rowsOf(one, passwordHash)));
      await db.transaction().execute((trx) => insertRows(trx, rows));
      onProgress?.(start + rows.length);
    }
  };

  if (database.engine === 'postgres' && count >= fromWhichIndexesWait) await withoutIndexes(platform, insertAll);
  else await insertAll();
  if (count >= fromWhichIndexesWait) await settle(platform);
};

/** Makes as many as lack for there to be `count` of them. For every start. */
export const topUpSubmissions = async (platform: Platform, count: number): Promise<void> => {
  const lacking = count === 0 ? 0 : count - (await countGenerated(platform));
  if (lacking > 0) await generateSubmissions(platform, { count: lacking });
};
