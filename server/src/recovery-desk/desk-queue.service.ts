import { shanghaiDate } from '@zxkt/catalog';
import { normalizeEnterpriseCode, type CallFilter, type Calls, type TicketPage } from '@zxkt/contract';
import { jurisdictionOf } from '../authorities/jurisdiction.ts';
import { canonicalJson } from '../audit/canonical-json.ts';
import type { AuthorityActor } from '../http/call-context.ts';
import type { Platform } from '../platform/platform.ts';
import { createCursors, type PageStart } from '../search/signed-cursor.ts';
import { foldSearched } from '../search/terms.ts';
import { createTicketDetails } from './ticket-detail.ts';
import { listTickets, type TicketQuestion, type TicketWalk } from './tickets-access.repository.ts';

const usualLimit = 50;

const walkFrom = (sort: 'newest' | 'oldest', start: PageStart): TicketWalk => {
  const isBack = 'before' in start;
  const descending = (sort === 'newest') !== isBack;
  const whole = { descending, above: 0, below: Number.MAX_SAFE_INTEGER };
  if ('start' in start) return whole;
  const at = 'after' in start ? start.after : start.before;
  return descending ? { ...whole, below: at } : { ...whole, above: at };
};

/** 找回账号审核: tickets, filtered, in order, a page at a time. */
export const createDeskQueue = (platform: Platform) => {
  const { db } = platform.database;
  const cursors = createCursors(platform.vault, 'recovery-desk/tickets');
  const details = createTicketDetails(platform);

  return {
    list: async (actor: AuthorityActor, query: CallFilter<Calls['listRecoveryTickets']>): Promise<TicketPage> => {
      const { sort = 'newest', limit: wanted, cursor, ...filter } = query;
      const limit = wanted === undefined ? usualLimit : Number(wanted);
      const word = canonicalJson({ sort, ...filter });
      const start = await cursors.read(cursor, word);
      const needle = filter.text === undefined ? undefined : foldSearched(filter.text);
      const question: TicketQuestion = {
        jurisdiction: await jurisdictionOf(db, actor.authorityId),
        statuses: filter.status?.split(','),
        dueBefore: filter.overdue === undefined ? undefined : shanghaiDate(platform.clock.now()),
        needle: needle === '' ? undefined : needle,
        code: filter.text === undefined ? undefined : normalizeEnterpriseCode(filter.text),
      };
      const found = await listTickets(db, question, walkFrom(sort, start), limit + 1);
      const isBack = 'before' in start;
      const hasMore = found.length > limit;
      const page = isBack ? found.slice(0, limit).toReversed() : found.slice(0, limit);
      const [first, last] = [page.at(0)?.position, page.at(-1)?.position];
      const hasNext = isBack || hasMore;
      const hasPrevious = isBack ? hasMore : 'after' in start;
      const at = (position: number | null | undefined) => position ?? 0;
      return {
        items: await details.rowsOf(db, actor, page),
        next: hasNext && page.length > 0 ? await cursors.write({ after: at(last) }, word) : null,
        previous: hasPrevious && page.length > 0 ? await cursors.write({ before: at(first) }, word) : null,
      };
    },
  };
};
