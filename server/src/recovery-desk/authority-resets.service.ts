import type { Calls } from '@zxkt/contract';
import { accountPlace } from '../accounts/seal-registration.ts';
import { createAudit } from '../audit/audit.service.ts';
import { jurisdictionOf } from '../authorities/jurisdiction.ts';
import type { Answer, AuthorityActor, Caller, Once } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import { createOutbox } from '../outbox/outbox.service.ts';
import { createPasswordLinks, linkMinutes } from '../password-links/password-links.service.ts';
import type { Platform } from '../platform/platform.ts';
import { createRateLimits } from '../rate-limits/rate-limits.service.ts';
import { maskEmail } from '../recovery/masks.ts';
import { authorityResetLimits } from '../recovery/recovery.limits.ts';
import { linkMail } from '../recovery/recovery-notices.ts';
import { readAddressee } from '../recovery/resets.repository.ts';
import { findCase } from '../reviews/case-access.repository.ts';

type Reset = Calls['resetCasePassword'];

/**
 * 重置密码 by the authority at which an enterprise is registered: one step, a link to the address that its account has. The
 * authority never sees a password, nor the link.
 */
export const createAuthorityResets = (platform: Platform) => {
  const { database, vault, settings } = platform;
  const rateLimits = createRateLimits(platform);
  const links = createPasswordLinks(platform);
  const outbox = createOutbox(platform);
  const audit = createAudit(platform);

  return {
    reset: async (caller: Caller, actor: AuthorityActor, id: string, once: Once<Reset>): Promise<Answer<Reset>> => {
      const found = await findCase(database.db, id, await jurisdictionOf(database.db, actor.authorityId));
      if (!found) throw new CallProblem('resource/not-found');
      await rateLimits.take(
        { ...authorityResetLimits.perStaff, subject: actor.staffId },
        { ...authorityResetLimits.perAccount, subject: found.account_id },
      );
      return once(async (trx) => {
        const row = await findCase(trx, id, await jurisdictionOf(trx, actor.authorityId));
        if (!row) throw new CallProblem('resource/not-found');
        const { account, email_sealed } = await readAddressee(trx, row.account_id);
        const email = await vault.open(email_sealed, accountPlace('email_sealed', row.account_id));
        const { token, expiresAt } = await links.issue(trx, {
          account_id: row.account_id,
          ticket_id: null,
          cause: 'authority',
        });
        const message = { to: email, ...linkMail(settings, { account, token }) };
        await outbox.enqueue(trx, { channel: 'mail', message, expiresAt });
        await audit.append(trx, {
          actor: `staff:${actor.staffId}`,
          action: 'password/reset-by-authority',
          subject: `qualification:${row.id}`,
          requestId: caller.requestId,
          details: { account: row.account_id },
        });
        return { value: { maskedEmail: maskEmail(email), expiresInSeconds: linkMinutes * 60 } };
      });
    },
  };
};
