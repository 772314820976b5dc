import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../platform/database/database.ts';
import { all, any, term, type Terms } from '../search/terms.ts';
import { listScopesWithin, type ScopeRow } from './authorities.repository.ts';
import { regionRange } from './scope.ts';

/**
 * What an authority sees, as it stood when it was asked for: ask anew for every call, and in the transaction of every
 * act. There is no other way to it: each list, count, export, read and act takes the predicate into its SQL.
 */
export interface Jurisdiction {
  /** True for the rows of a table (or its alias) with `filing_region`, `region` and `organisation_code` that it covers. */
  predicate(table: string): RawBuilder<boolean>;
  /** What of it lies in a division (all, without one), as terms of the index of cases: a faster way, never the only guard. */
  terms(division?: string): Terms;
}

/** The terms by which a case is found from where it was filed, where it lies, and which enterprise it is. */
export const territoryTerms = (filingRegion: string, region: string, organisationCode: string | null): string[] => [
  `f:${filingRegion}`,
  `r:${region}`,
  `r:${region.slice(0, 4)}00`,
  `r:${region.slice(0, 2)}0000`,
  // Both at once, as most scopes name them: one short list in place of two that must be compared.
  `d:${filingRegion}:${region}`,
  `d:${filingRegion}:${region.slice(0, 4)}00`,
  ...(organisationCode === null ? [] : [`o:${organisationCode}`]),
];

const columnsOf = (table: string) => ({
  filing: sql.ref(`${table}.filing_region`),
  region: sql.ref(`${table}.region`),
  organisation: sql.ref(`${table}.organisation_code`),
});

/** Rows that lie in the subtree of a division. */
export const liesIn = (table: string, code: string): RawBuilder<boolean> => {
  const [first, last] = regionRange(code);
  return sql`${columnsOf(table).region} between ${first} and ${last}`;
};

const scopePredicate = (table: string, scope: ScopeRow): RawBuilder<boolean> => {
  const { filing, organisation } = columnsOf(table);
  if (scope.kind === 'nation') return sql`${filing} is not null`;
  if (scope.kind === 'enterprise') return sql`${organisation} = ${scope.organisation_code}`;
  const parts = [
    ...(scope.filing_region === null ? [] : [sql<boolean>`${filing} = ${scope.filing_region}`]),
    ...(scope.region === null ? [] : [liesIn(table, scope.region)]),
  ];
  return parts.length === 0 ? sql`1 = 0` : sql`(${sql.join(parts, sql.raw(' and '))})`;
};

const scopeTerms = (scope: ScopeRow): Terms => {
  if (scope.kind === 'nation') return all();
  if (scope.kind === 'enterprise') return term(`o:${scope.organisation_code ?? ''}`);
  const { filing_region, region } = scope;
  if (region === null) return filing_region === null ? any() : term(`f:${filing_region}`);
  if (filing_region === null) return term(`r:${region}`);
  const isProvince = region.endsWith('0000');
  return isProvince ? all(term(`f:${filing_region}`), term(`r:${region}`)) : term(`d:${filing_region}:${region}`);
};

const contains = (outer: string, inner: string): boolean => {
  const [first, last] = regionRange(outer);
  return inner >= first && regionRange(inner)[1] <= last;
};

/** A scope and a division lie one in the other, and the smaller is one list; or apart, and there is nothing to look for. */
const scopeTermsIn = (scope: ScopeRow, division: string): Terms => {
  if (scope.kind === 'enterprise') return all(scopeTerms(scope), term(`r:${division}`));
  const { region } = scope;
  if (region !== null && contains(division, region)) return scopeTerms(scope);
  if (region !== null && !contains(region, division)) return any();
  return scopeTerms({ ...scope, kind: 'region', region: division });
};

/** Whether all that a scope covers is covered by another one: fewer conditions, and the same rows. */
const isWithin = (inner: ScopeRow, outer: ScopeRow): boolean => {
  if (outer.kind === 'nation') return true;
  if (inner.kind !== 'region' || outer.kind !== 'region') return false;
  if (outer.filing_region === null && outer.region === null) return false;
  if (outer.filing_region !== null && outer.filing_region !== inner.filing_region) return false;
  if (outer.region === null) return true;
  return inner.region !== null && contains(outer.region, inner.region);
};

/** Without what another scope covers; of two that cover each other one stays. */
const essential = (scopes: readonly ScopeRow[]): readonly ScopeRow[] =>
  scopes.filter(
    (scope, index) =>
      !scopes.some((other, at) => at !== index && isWithin(scope, other) && (!isWithin(other, scope) || at < index)),
  );

/** What these scopes cover together. None at all cover nothing. */
export const jurisdictionOfScopes = (scopes: readonly ScopeRow[]): Jurisdiction => {
  const kept = essential(scopes);
  return {
    predicate: (table) =>
      kept.length === 0
        ? sql`1 = 0`
        : sql`(${sql.join(
            kept.map((scope) => scopePredicate(table, scope)),
            sql.raw(' or '),
          )})`,
    terms: (division) =>
      any(...kept.map((scope) => (division === undefined ? scopeTerms(scope) : scopeTermsIn(scope, division)))),
  };
};

/** What an authority sees now: its own scopes and those of all below it. */
export const jurisdictionOf = async (db: Db, authorityId: string): Promise<Jurisdiction> =>
  jurisdictionOfScopes(await listScopesWithin(db, authorityId));
