import type { CallFilter, Calls, PublicationPage } from '@zxkt/contract';
import { sql, type RawBuilder } from 'kysely';
import { canonicalJson } from '../audit/canonical-json.ts';
import { liesIn } from '../authorities/jurisdiction.ts';
import type { Platform } from '../platform/platform.ts';
import { createCursors } from '../search/signed-cursor.ts';
import { all, any, foldSearched, term, termsOfNeedle, type Terms } from '../search/terms.ts';
import { countPublicationsUpTo, listPublicationsAlong, type PublicityQuestion } from './publications.repository.ts';

type Query = CallFilter<Calls['listPublications']>;

const pageSize = 20;
const mostCounted = 10_000;

const questionOf = ({ filingRegion, region, text }: Omit<Query, 'cursor'>): PublicityQuestion => {
  const terms: Terms[] = [];
  const predicates: RawBuilder<boolean>[] = [sql`1 = 1`];
  if (filingRegion !== undefined) {
    terms.push(term(`f:${filingRegion}`));
    predicates.push(sql`q.filing_region = ${filingRegion}`);
  }
  if (region !== undefined) {
    terms.push(term(`r:${region}`));
    predicates.push(liesIn('q', region));
  }
  const needle = foldSearched(text ?? '');
  if (needle !== '') {
    terms.push(any(termsOfNeedle(needle), term(`c:${needle}`)));
    predicates.push(sql`(replace(q.name_folded, ${needle}, '') <> q.name_folded or lower(q.number) = ${needle})`);
  }
  return { terms: all(...terms), predicate: sql`(${sql.join(predicates, sql.raw(' and '))})` };
};

/** 企业资质公示, newest approval first. For everybody, and therefore without anything personal. */
export const createPublicity = ({ database: { db, engine }, vault }: Pick<Platform, 'database' | 'vault'>) => {
  const cursors = createCursors(vault, 'publicity');

  return async ({ cursor, ...filter }: Query): Promise<PublicationPage> => {
    const word = canonicalJson(filter);
    const start = await cursors.read(cursor, word);
    const question = questionOf(filter);
    const isBack = 'before' in start;
    const walk = isBack
      ? ({ order: 'ascending', above: start.before, below: Number.MAX_SAFE_INTEGER } as const)
      : ({ order: 'descending', above: -1, below: 'after' in start ? start.after : Number.MAX_SAFE_INTEGER } as const);
    const found = await listPublicationsAlong(db, engine, question, walk, pageSize + 1);
    const hasMore = found.length > pageSize;
    const page = isBack ? found.slice(0, pageSize).toReversed() : found.slice(0, pageSize);
    const [first, last] = [page.at(0)?.position, page.at(-1)?.position];
    const count = await countPublicationsUpTo(db, engine, question, mostCounted + 1);
    return {
      items: page.map(({ number, unit_name, filing_region, region, approved_at }) => ({
        number,
        unitName: unit_name,
        filingRegion: filing_region,
        region,
        approvedAt: approved_at,
      })),
      count: Math.min(count, mostCounted),
      exact: count <= mostCounted,
      next: (isBack || hasMore) && last !== undefined ? await cursors.write({ after: last }, word) : null,
      previous:
        (isBack ? hasMore : 'after' in start) && first !== undefined
          ? await cursors.write({ before: first }, word)
          : null,
    };
  };
};
