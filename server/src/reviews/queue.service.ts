import {
  markEvery,
  type CallFilter,
  type Calls,
  type CaseCount,
  type CaseFilter,
  type CaseMarks,
  type CasePage,
} from '@zxkt/contract';
import { jurisdictionOf } from '../authorities/jurisdiction.ts';
import { canonicalJson } from '../audit/canonical-json.ts';
import type { AuthorityActor } from '../http/call-context.ts';
import type { Platform } from '../platform/platform.ts';
import { createCursors, cursorRefused, type PageStart } from '../search/signed-cursor.ts';
import type { Walk } from '../search/term-index.repository.ts';
import { askCases, type CaseQuestion } from './case-question.ts';
import { createCaseDetails } from './case-detail.ts';
import { countCasesUpTo, listCasesAlong, markCasesAlong } from './cases.repository.ts';

/** Counted exactly up to here, and marked at a time. */
const countedUpTo = 10_000;
const usualLimit = 50;

type Sort = 'newest' | 'oldest';

/** The walk from a start, towards the end of the list or back towards its beginning. */
const walkFrom = ({ above, below }: CaseQuestion, sort: Sort, start: PageStart): Walk => {
  const isBack = 'before' in start;
  const isDescending = (sort === 'newest') !== isBack;
  const order = isDescending ? 'descending' : 'ascending';
  if ('start' in start) return { order, above, below };
  const at = 'after' in start ? start.after : start.before;
  return isDescending ? { order, above, below: Math.min(below, at) } : { order, above: Math.max(above, at), below };
};

/** 企业资质审核: the cases of a jurisdiction, filtered, in order, a page at a time. */
export const createQueue = (platform: Platform, mostCounted = countedUpTo) => {
  const { database, clock, vault } = platform;
  const { db, engine } = database;
  const cursors = createCursors(vault, 'review/cases');
  const details = createCaseDetails(platform);

  const ask = async ({ authorityId }: AuthorityActor, filter: CaseFilter): Promise<CaseQuestion> =>
    askCases(filter, await jurisdictionOf(db, authorityId), clock.now());

  return {
    list: async (actor: AuthorityActor, query: CallFilter<Calls['listCases']>): Promise<CasePage> => {
      const { sort = 'newest', limit: wanted, cursor, ...filter } = query;
      const limit = wanted === undefined ? usualLimit : Number(wanted);
      const word = canonicalJson({ sort, ...filter });
      const start = await cursors.read(cursor, word);
      const question = await ask(actor, filter);
      const walk = walkFrom(question, sort, start);
      const found = await listCasesAlong(db, engine, question, walk, limit + 1);
      const isBack = 'before' in start;
      const hasMore = found.length > limit;
      const page = isBack ? found.slice(0, limit).toReversed() : found.slice(0, limit);
      const [first, last] = [page.at(0)?.position, page.at(-1)?.position];
      const hasNext = isBack || hasMore;
      const hasPrevious = isBack ? hasMore : 'after' in start;
      return {
        items: await details.rowsOf(db, actor, page),
        next: hasNext && last !== undefined ? await cursors.write({ after: last }, word) : null,
        previous: hasPrevious && first !== undefined ? await cursors.write({ before: first }, word) : null,
      };
    },

    marks: async (actor: AuthorityActor, query: CallFilter<Calls['markCases']>): Promise<CaseMarks> => {
      const { sort = 'newest', cursor, ...filter } = query;
      const word = canonicalJson({ sort, ...filter });
      const start = await cursors.read(cursor, word);
      if ('before' in start) throw cursorRefused();
      const question = await ask(actor, filter);
      // One more than is told: whether there is a stretch after this one.
      const bounds = { every: markEvery, most: mostCounted + 1 };
      const { count, marks } = await markCasesAlong(db, engine, question, walkFrom(question, sort, start), bounds);
      const written = await Promise.all(marks.map((after) => cursors.write({ after }, word)));
      const isWhole = count <= mostCounted;
      // Where the last page is full nothing begins after it.
      const begins = written.slice(0, Math.max(0, Math.ceil(Math.min(count, mostCounted) / markEvery) - 1));
      return { count: Math.min(count, mostCounted), marks: begins, next: isWhole ? null : (written.at(-1) ?? null) };
    },

    count: async (actor: AuthorityActor, filter: CaseFilter): Promise<CaseCount> => {
      const count = await countCasesUpTo(db, engine, await ask(actor, filter), mostCounted + 1);
      return { count: Math.min(count, mostCounted), exact: count <= mostCounted };
    },
  };
};
