import type { CallBody, Calls } from '@zxkt/contract';
import type { Answer, Caller, Once } from '../http/call-context.ts';
import { invalid } from '../http/problem.ts';
import { createPhoneVerifications } from '../phone-verifications/phone-verifications.service.ts';
import type { Platform } from '../platform/platform.ts';
import { identifierAt } from '../platform/random.ts';
import { addressPrefix } from '../rate-limits/address-prefix.ts';
import { createRateLimits } from '../rate-limits/rate-limits.service.ts';
import { createSessions } from '../sessions/sessions.service.ts';
import { accountLimits } from './accounts.limits.ts';
import { findByFoldedAccount, insertAccount } from './accounts.repository.ts';
import { foldAccount } from './fold-account.ts';
import { sealRegistration } from './seal-registration.ts';

type Register = Calls['registerAccount'];
type Check = Calls['checkAccountAvailability'];

const taken = () => invalid({ pointer: '/account', code: 'account/taken' });
const notProven = () => invalid({ pointer: '/verification', code: 'verification/not-proven' });

/** Accounts of the unified platform. Whether a name is taken is told only to someone whose number is proven. */
export const createAccounts = (platform: Platform) => {
  const { database, clock, passwords, vault, settings } = platform;
  const rateLimits = createRateLimits(platform);
  const phoneVerifications = createPhoneVerifications(platform);
  const sessions = createSessions(platform);

  const takeLimits = (caller: Caller) =>
    rateLimits.take(
      { ...accountLimits.perAddress, subject: addressPrefix(caller.address) },
      { ...accountLimits.inTotal, subject: '' },
    );
  const isTaken = async (account: string) => Boolean(await findByFoldedAccount(database.db, foldAccount(account)));

  return {
    isAvailable: async (caller: Caller, { account, verification }: CallBody<Check>): Promise<boolean> => {
      await takeLimits(caller);
      await phoneVerifications.requireProof(verification, 'registration');
      await rateLimits.take({ ...accountLimits.perVerification, subject: verification.id });
      return !(await isTaken(account));
    },

    /** The account, its first session and the spent proof come into being together or not at all. */
    register: async (
      caller: Caller,
      registration: CallBody<Register>,
      once: Once<Register>,
    ): Promise<Answer<Register>> => {
      const { account, mobile, verification, consentVersion, password, type } = registration;
      if (consentVersion !== settings.consentVersion)
        throw invalid({ pointer: '/consentVersion', code: 'consent/outdated' });
      await takeLimits(caller);
      await phoneVerifications.requireProof(verification, 'registration', mobile);
      await rateLimits.take({ ...accountLimits.perVerification, subject: verification.id });
      if (await isTaken(account)) throw taken();

      const now = clock.now();
      const id = identifierAt(now);
      const passwordHash = await passwords.hash(password);
      const row = await sealRegistration(vault, registration, { id, passwordHash, now });

      return once(async (trx) => {
        // Thrown, so that the proof stays good: the person only has to choose another name.
        if (!(await insertAccount(trx, row))) throw taken();
        if (!(await phoneVerifications.spendProof(trx, verification, 'registration', mobile))) throw notProven();
        const subject = `account:${id}`;
        const opened = await sessions.open(trx, id, caller, {
          actor: subject,
          action: 'account/registered',
          subject,
          requestId: caller.requestId,
          details: { type, consentVersion, key: caller.key },
        });
        return { value: { ...opened.session, handover: opened.handover }, session: { open: opened.id } };
      });
    },
  };
};
