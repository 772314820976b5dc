import type { CallBody, CallFilter, Calls, CaseDetail, CaseDifferences, CaseVersion } from '@zxkt/contract';
import { jurisdictionOf } from '../authorities/jurisdiction.ts';
import { createAudit } from '../audit/audit.service.ts';
import type { Answer, AuthorityActor, Caller, Once } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';
import { changedFields, valueAt, type Content } from '../qualifications/draft-fields.ts';
import { maskContent, personalFields } from '../qualifications/personal-fields.ts';
import { findCase } from './case-access.repository.ts';
import { createCaseDetails } from './case-detail.ts';

type Disclose = Calls['discloseCase'];

const versionNumber = (text: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new CallProblem('resource/not-found');
  return Number(text);
};

/** Looking at cases. Whatever lies outside the jurisdiction is not there. */
export const createCases = (platform: Platform) => {
  const { database } = platform;
  const { db } = database;
  const audit = createAudit(platform);
  const details = createCaseDetails(platform);

  const find = async ({ authorityId }: AuthorityActor, id: string) => {
    const row = await findCase(db, id, await jurisdictionOf(db, authorityId));
    if (!row) throw new CallProblem('resource/not-found');
    return row;
  };

  return {
    read: async (actor: AuthorityActor, id: string): Promise<CaseDetail> =>
      details.detailOf(db, actor, await find(actor, id)),

    version: async (actor: AuthorityActor, id: string, version: string): Promise<CaseVersion> => {
      const row = await find(actor, id);
      return details.shownVersion(await details.readVersion(db, row.id, versionNumber(version)));
    },

    /** Of personal data it is told that it differs; the values are masked, so that two may look alike. */
    differences: async (
      actor: AuthorityActor,
      id: string,
      { from, to }: CallFilter<Calls['readCaseDifferences']>,
    ): Promise<CaseDifferences> => {
      const row = await find(actor, id);
      const contentOf = async (version: string): Promise<Content> =>
        details.open(await details.readVersion(db, row.id, versionNumber(version)));
      const [before, after] = [await contentOf(from), await contentOf(to)];
      const [shownBefore, shownAfter] = [maskContent(before).content, maskContent(after).content];
      return {
        from: Number(from),
        to: Number(to),
        items: changedFields(before, after).map((pointer) => ({
          pointer,
          before: valueAt(shownBefore, pointer) ?? null,
          after: valueAt(shownAfter, pointer) ?? null,
        })),
      };
    },

    /** Personal data as it is, to someone who says what for. That it was shown is in the trail before it is. */
    disclose: async (
      caller: Caller,
      actor: AuthorityActor,
      id: string,
      { version, purpose }: CallBody<Disclose>,
      once: Once<Disclose>,
    ): Promise<Answer<Disclose>> =>
      once(async (trx) => {
        const row = await findCase(trx, id, await jurisdictionOf(trx, actor.authorityId));
        if (!row) throw new CallProblem('resource/not-found');
        const content = await details.open(await details.readVersion(trx, row.id, version));
        await audit.append(trx, {
          actor: `staff:${actor.staffId}`,
          action: 'personal-data/shown',
          subject: `qualification:${row.id}`,
          requestId: caller.requestId,
          details: { version, purpose, places: personalFields.filter((pointer) => valueAt(content, pointer)) },
        });
        return { value: { version, content } };
      }),
  };
};
