import { shanghaiDate } from '@zxkt/catalog';
import type { CallBody, Calls } from '@zxkt/contract';
import { accountPlace } from '../accounts/seal-registration.ts';
import { createAudit } from '../audit/audit.service.ts';
import type { Answer, Caller, Once } from '../http/call-context.ts';
import { createOutbox } from '../outbox/outbox.service.ts';
import { createPasswordLinks } from '../password-links/password-links.service.ts';
import type { Platform } from '../platform/platform.ts';
import { addressPrefix } from '../rate-limits/address-prefix.ts';
import { createRateLimits } from '../rate-limits/rate-limits.service.ts';
import { maskAccount } from './masks.ts';
import { linkLimits } from './recovery.limits.ts';
import { passwordSetMail } from './recovery-notices.ts';
import { readAddressee, replacePassword } from './resets.repository.ts';
import { createTicketSteps } from './ticket-steps.ts';

type Check = Calls['checkResetLink'];
type Set = Calls['setPassword'];

const day = 24 * 60 * 60 * 1000;

/** `2026年11月25日 16:05` in Asia/Shanghai. */
const timeOf = (now: number): string => {
  const [year, month, date] = shanghaiDate(now).split('-').map(Number);
  const clock = new Date(now + 8 * 60 * 60 * 1000).toISOString().slice(11, 16);
  return `${String(year)}年${String(month)}月${String(date)}日 ${clock}`;
};

/** What a one-time link does: it says whose password it sets, and sets it once. */
export const createPasswordSetting = (platform: Platform) => {
  const { database, clock, vault, passwords } = platform;
  const rateLimits = createRateLimits(platform);
  const links = createPasswordLinks(platform);
  const outbox = createOutbox(platform);
  const audit = createAudit(platform);
  const steps = createTicketSteps(platform);

  const takeLimits = (caller: Caller) =>
    rateLimits.take(
      { ...linkLimits.perAddress, subject: addressPrefix(caller.address) },
      { ...linkLimits.inTotal, subject: '' },
    );

  return {
    check: async (caller: Caller, { token }: CallBody<Check>, once: Once<Check>): Promise<Answer<Check>> => {
      await takeLimits(caller);
      return once(async (trx) => {
        const link = await links.find(trx, token);
        const { account } = await readAddressee(trx, link.account_id);
        const expiresInSeconds = Math.floor((link.expires_at - clock.now()) / 1000);
        return { value: { maskedAccount: maskAccount(account), expiresInSeconds } };
      });
    },

    /** Hashed before the transaction: it takes a while, and holds no lock meanwhile. */
    set: async (caller: Caller, { token, password }: CallBody<Set>, once: Once<Set>): Promise<Answer<Set>> => {
      await takeLimits(caller);
      const { account_id: accountId, cause } = await links.find(database.db, token);
      const { account, email_sealed } = await readAddressee(database.db, accountId);
      const to = await vault.open(email_sealed, accountPlace('email_sealed', accountId));
      const hash = await passwords.hash(password);

      return once(async (trx) => {
        const now = clock.now();
        const link = await links.spend(trx, token);
        const sessions = await replacePassword(trx, accountId, hash, now);
        const message = { to, ...passwordSetMail(account, timeOf(now)) };
        await outbox.enqueue(trx, { channel: 'mail', message, expiresAt: now + day });
        if (link.ticket_id !== null) await steps.use(trx, link.ticket_id);
        const subject = `account:${accountId}`;
        await audit.append(trx, {
          actor: subject,
          action: 'password/set',
          subject,
          requestId: caller.requestId,
          details: { cause, sessions },
        });
        return { value: { account } };
      });
    },
  };
};
