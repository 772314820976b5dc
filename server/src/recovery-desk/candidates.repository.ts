import type { Db } from '../platform/database/database.ts';

interface Sought {
  /** 18, 9 or 13 characters. */
  readonly code: string;
  /** With its hyphen. */
  readonly organisationCode: string | null;
}

/** More accounts than any enterprise has. */
const most = 20;

/**
 * Accounts that a ticket may mean: those of its code, by themselves or by their qualification. An account that was merely
 * typed is none of them: papers of one enterprise open no account of another.
 */
export const listCandidates = (db: Db, { code, organisationCode }: Sought) =>
  db
    .selectFrom('accounts as a')
    .leftJoin('qualifications as q', 'q.account_id', 'a.id')
    .select([
      'a.id',
      'a.account',
      'a.account_folded',
      'a.display_name',
      'a.enterprise_name',
      'a.uscc',
      'a.organisation_code',
      'a.trade_code',
      'a.email_sealed',
      'a.email_index',
      'a.mobile_sealed',
      'a.mobile_index',
      'a.masked_mobile',
      'a.created_at',
      'q.unit_name',
      'q.number',
      'q.uscc as qualified_uscc',
      'q.organisation_code as qualified_organisation_code',
    ])
    .where((eb) =>
      eb.or([
        eb('a.uscc', '=', code),
        eb('a.trade_code', '=', code),
        eb('q.uscc', '=', code),
        ...(organisationCode === null
          ? []
          : [eb('a.organisation_code', '=', organisationCode), eb('q.organisation_code', '=', organisationCode)]),
      ]),
    )
    .orderBy('a.created_at')
    .limit(most)
    .execute();

export type CandidateRow = Awaited<ReturnType<typeof listCandidates>>[number];
