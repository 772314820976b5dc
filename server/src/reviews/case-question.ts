import { loadIndustries } from '@zxkt/catalog';
import type { CaseFilter, QualificationStatus } from '@zxkt/contract';
import { sql, type RawBuilder } from 'kysely';
import { liesIn, type Jurisdiction } from '../authorities/jurisdiction.ts';
import { invalid } from '../http/problem.ts';
import { positionAt } from '../search/term-index.repository.ts';
import { all, any, foldSearched, term, termsOfNeedle, type Terms } from '../search/terms.ts';
import { economicGroup, foldCode } from './case-terms.ts';
import { atTheCounter, overdueBefore, startOfDay, startOfNextDay } from './working-clock.ts';

/** A question about cases, for the index and for the rows themselves: what the index finds, the predicate confirms. */
export interface CaseQuestion {
  readonly terms: Terms;
  readonly predicate: RawBuilder<boolean>;
  /** Positions, exclusive on both sides. */
  readonly above: number;
  readonly below: number;
}

interface Part {
  /** None where the terms of the jurisdiction say it already. */
  readonly terms?: Terms;
  readonly predicate: RawBuilder<boolean>;
}

const column = (name: string) => sql.ref(`q.${name}`);

const anyStatus = (statuses: readonly QualificationStatus[]): Part => ({
  terms: any(...statuses.map((status) => term(`s:${status}`))),
  predicate: statuses.length === 0 ? sql`1 = 0` : sql`${column('status')} in (${sql.join(statuses)})`,
});

/** Sections are letters that the codes of their divisions do not show. */
const divisionsOf = async (industry: string): Promise<readonly string[]> =>
  /^[A-Z]$/.test(industry) ? (await loadIndustries()).children(industry).map(({ code }) => code) : [industry];

const ofIndustry = async (industry: string): Promise<Part> => {
  const likes = (await divisionsOf(industry)).map((code) => sql<boolean>`${column('industries')} like ${`% ${code}%`}`);
  return {
    terms: term(`i:${industry}`),
    predicate: likes.length === 0 ? sql`1 = 0` : sql`(${sql.join(likes, sql.raw(' or '))})`,
  };
};

const ofEconomicType = (code: string): Part => {
  const group = economicGroup(code);
  return { terms: term(`e:${group}`), predicate: sql`${column('economic_type')} like ${`${group}%`}` };
};

const contains = (needle: string): RawBuilder<boolean> =>
  // `like` would need its wildcards escaped, and would not tell `é` from `É`; both engines know `replace`.
  sql`replace(${column('name_folded')}, ${needle}, '') <> ${column('name_folded')}`;

/** A part of a name, or a whole code. */
const ofText = (typed: string): Part | undefined => {
  const needle = foldSearched(typed);
  if (needle === '') return undefined;
  const code = foldCode(typed);
  const codes = ['number', 'uscc', 'organisation_code'].map(
    (name) => sql<boolean>`replace(${column(name)}, '-', '') = ${code}`,
  );
  return {
    terms: any(termsOfNeedle(needle), term(`c:${code}`)),
    predicate: sql`(${sql.join([contains(needle), ...codes], sql.raw(' or '))})`,
  };
};

const partsOf = async (filter: CaseFilter): Promise<readonly (Part | undefined)[]> => [
  filter.status === undefined ? undefined : anyStatus(filter.status.split(',') as QualificationStatus[]),
  filter.filingRegion === undefined
    ? undefined
    : {
        terms: term(`f:${filter.filingRegion}`),
        predicate: sql`${column('filing_region')} = ${filter.filingRegion}`,
      },
  filter.region === undefined ? undefined : { predicate: liesIn('q', filter.region) },
  filter.overdue === undefined ? undefined : anyStatus(atTheCounter),
  filter.industry === undefined ? undefined : await ofIndustry(filter.industry),
  filter.economicType === undefined ? undefined : ofEconomicType(filter.economicType),
  filter.text === undefined ? undefined : ofText(filter.text),
];

/** Instants between which the submission lies: the first, and the first after. */
const spanOf = async (
  { year, submittedFrom, submittedTo, overdue }: CaseFilter,
  now: number,
): Promise<readonly [from: number, until: number]> => {
  const late = overdue === undefined ? Infinity : await overdueBefore(now);
  if (late === undefined) throw invalid({ pointer: '/overdue', code: 'workdays/unknown' });
  const from = [
    year === undefined ? 0 : startOfDay(`${year}-01-01`),
    submittedFrom === undefined ? 0 : startOfDay(submittedFrom),
  ];
  const until = [
    late,
    year === undefined ? Infinity : startOfDay(`${String(Number(year) + 1)}-01-01`),
    submittedTo === undefined ? Infinity : startOfNextDay(submittedTo),
  ];
  return [Math.max(...from), Math.min(...until)];
};

/** What a filter asks within a jurisdiction, at a moment. */
export const askCases = async (filter: CaseFilter, jurisdiction: Jurisdiction, now: number): Promise<CaseQuestion> => {
  const parts = (await partsOf(filter)).filter((part) => part !== undefined);
  const [from, until] = await spanOf(filter, now);
  return {
    terms: all(jurisdiction.terms(filter.region), ...parts.flatMap(({ terms }) => terms ?? [])),
    predicate: sql`(${sql.join(
      [jurisdiction.predicate('q'), ...parts.map((part) => part.predicate)],
      sql.raw(' and '),
    )})`,
    above: positionAt(Math.max(0, from)) - 1,
    below: until === Infinity ? Number.MAX_SAFE_INTEGER : positionAt(until),
  };
};
