import type { CallBody, Calls, MyApplication } from '@zxkt/contract';
import { foldAccount } from '../accounts/fold-account.ts';
import { createAudit } from '../audit/audit.service.ts';
import { createChallenges } from '../challenges/challenges.service.ts';
import type { Answer, Caller, EnterpriseActor, Once } from '../http/call-context.ts';
import { CallProblem, invalid } from '../http/problem.ts';
import type { Trx } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { identifierAt } from '../platform/random.ts';
import { addressPrefix } from '../rate-limits/address-prefix.ts';
import { createRateLimits } from '../rate-limits/rate-limits.service.ts';
import { bindingLimits } from './applications.limits.ts';
import { findApplication, findApplicationAccount } from './applications.repository.ts';
import {
  bindMine,
  insertMine,
  listMine,
  lockOldAccount,
  readMine,
  type MyApplicationRow,
} from './my-applications.repository.ts';

type Add = Calls['addApplication'];
type Bind = Calls['bindApplication'];

/** Enough for its owner to know it again. */
const maskAccount = (account: string): string =>
  account.length > 6 ? `${account.slice(0, 2)}****${account.slice(-2)}` : `${account.slice(0, 1)}****`;

const myApplicationOf = (row: MyApplicationRow): MyApplication => ({
  id: row.id,
  application: { id: row.application_id, name: row.name, category: row.category },
  boundAccount: row.bound_account === null ? null : maskAccount(row.bound_account),
  addedAt: row.added_at,
});

/** One refusal for a wrong password, an old account that does not exist, and one that somebody else has bound. */
const bindingRefused = () => invalid({ pointer: '/password', code: 'binding/refused' });
const notOffered = () => invalid({ pointer: '/application', code: 'field/option' });

/** 我的业务: which applications an account has, applied for or bound. */
export const createMyApplications = (platform: Platform) => {
  const { database, clock, passwords } = platform;
  const rateLimits = createRateLimits(platform);
  const challenges = createChallenges(platform);
  const audit = createAudit(platform);

  const readApplication = async (id: string) => {
    const application = await findApplication(database.db, id);
    if (!application) throw new CallProblem('resource/not-found');
    return application;
  };
  const newRow = (accountId: string, applicationId: string, boundAccount: string | null) => ({
    id: identifierAt(clock.now()),
    account_id: accountId,
    application_id: applicationId,
    bound_account: boundAccount,
    added_at: clock.now(),
  });
  const append = (trx: Trx, caller: Caller, accountId: string, action: string, application: string) =>
    audit.append(trx, {
      actor: `account:${accountId}`,
      action,
      subject: `application:${application}`,
      requestId: caller.requestId,
    });

  return {
    list: async (accountId: string, search: string | undefined): Promise<MyApplication[]> =>
      (await listMine(database.db, accountId, search)).map(myApplicationOf),

    /** 申请. Applying twice is answered with the row that is there. */
    add: async (
      caller: Caller,
      { accountId }: EnterpriseActor,
      { application: id }: CallBody<Add>,
      once: Once<Add>,
    ): Promise<Answer<Add>> => {
      const application = await readApplication(id);
      if (!application.applicable) throw notOffered();
      return once(async (trx) => {
        const isNew = await insertMine(trx, newRow(accountId, id, null));
        const value = myApplicationOf(await readMine(trx, accountId, id));
        if (isNew) await append(trx, caller, accountId, 'application/added', id);
        return { value };
      });
    },

    /** 绑定, with the password of the old account. An old account is bound once; an application has one old account. */
    bind: async (
      caller: Caller,
      { accountId }: EnterpriseActor,
      body: CallBody<Bind>,
      once: Once<Bind>,
    ): Promise<Answer<Bind>> => {
      const folded = foldAccount(body.account);
      await rateLimits.take(
        { ...bindingLimits.perAccount, subject: accountId },
        { ...bindingLimits.perAddress, subject: addressPrefix(caller.address) },
        { ...bindingLimits.inTotal, subject: '' },
      );
      const application = await readApplication(body.application);
      if (!application.bindable) throw notOffered();
      await challenges.spend(body.challenge, 'binding');
      await rateLimits.take({ ...bindingLimits.perOldAccount, subject: `${application.id}\n${folded}` });

      const old = await findApplicationAccount(database.db, application.id, folded);
      const decoy = await passwords.decoy();
      const fits = await passwords.verify(old?.password_hash ?? decoy, body.password);

      return once(async (trx) => {
        const holder = await lockOldAccount(trx, database.engine, application.id, folded);
        if (!old || !fits || (holder && holder.account_id !== accountId)) {
          await append(trx, caller, accountId, 'binding/refused', application.id);
          return bindingRefused();
        }
        if (!holder) {
          const done =
            (await insertMine(trx, newRow(accountId, application.id, folded))) ||
            (await bindMine(trx, accountId, application.id, folded));
          if (!done) return invalid({ pointer: '/account', code: 'binding/taken' });
        }
        const value = myApplicationOf(await readMine(trx, accountId, application.id));
        if (!holder) await append(trx, caller, accountId, 'application/bound', application.id);
        return { value };
      });
    },
  };
};
