import { viewLimit, type SavedView } from '@zxkt/contract';
import type { Handlers } from '../http/call-context.ts';
import { CallProblem, invalid } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';
import { identifierAt } from '../platform/random.ts';
import { deleteView, insertView, listViews, type ReviewViewRow } from './review-views.repository.ts';

const viewOf = ({ id, name, question, saved_at }: ReviewViewRow): SavedView => ({
  id,
  name,
  ...(JSON.parse(question) as Pick<SavedView, 'filter' | 'sort' | 'columns' | 'widths'>),
  savedAt: saved_at,
});

/** `/v1/review/views`: everybody's own. A view is a question, judged anew whenever it is asked; it opens nothing. */
export const reviewViewRoutes = ({ database: { db }, clock }: Pick<Platform, 'database' | 'clock'>) =>
  ({
    listReviewViews: async ({ actor }) => ({ value: { items: (await listViews(db, actor.staffId)).map(viewOf) } }),

    saveReviewView: ({ actor, body: { name, filter, sort = 'newest', columns = null, widths }, once }) =>
      once(async (trx) => {
        const there = await listViews(trx, actor.staffId);
        if (there.length >= viewLimit) return invalid({ pointer: '/name', code: 'review-view/too-many' });
        const now = clock.now();
        const question = JSON.stringify({ filter, sort, columns, widths });
        const row = { id: identifierAt(now), staff_id: actor.staffId, name, question, saved_at: now };
        await insertView(trx, row);
        return { value: viewOf(row) };
      }),

    removeReviewView: async ({ actor, params }) => {
      if (!(await deleteView(db, actor.staffId, params.id))) throw new CallProblem('resource/not-found');
      return { value: undefined };
    },
  }) satisfies Partial<Handlers>;
