import type { CallBody, Calls } from '@zxkt/contract';
import { accountPlace } from '../accounts/seal-registration.ts';
import { foldAccount } from '../accounts/fold-account.ts';
import { createAudit } from '../audit/audit.service.ts';
import { createChallenges } from '../challenges/challenges.service.ts';
import type { Answer, Caller, Once } from '../http/call-context.ts';
import { invalid } from '../http/problem.ts';
import { createOutbox } from '../outbox/outbox.service.ts';
import { createPasswordLinks, linkMinutes } from '../password-links/password-links.service.ts';
import { createPhoneVerifications } from '../phone-verifications/phone-verifications.service.ts';
import type { Platform } from '../platform/platform.ts';
import { addressPrefix } from '../rate-limits/address-prefix.ts';
import { createRateLimits } from '../rate-limits/rate-limits.service.ts';
import { resetLimits } from './recovery.limits.ts';
import { linkMail } from './recovery-notices.ts';
import { findResettable } from './resets.repository.ts';

type ByEmail = Calls['requestEmailReset'];
type ByMobile = Calls['requestMobileReset'];

const notProven = () => invalid({ pointer: '/verification', code: 'verification/not-proven' });

/**
 * Resetting by account and address, or by account and number. What does not fit takes the same road as what does, step for
 * step: the same limits, the same look-ups, the same writes, the same answer. Only a message that nobody may have is
 * written and never leaves.
 */
export const createResets = (platform: Platform) => {
  const { database, vault } = platform;
  const rateLimits = createRateLimits(platform);
  const challenges = createChallenges(platform);
  const phoneVerifications = createPhoneVerifications(platform);
  const links = createPasswordLinks(platform);
  const outbox = createOutbox(platform);
  const audit = createAudit(platform);

  const takeLimits = (caller: Caller) =>
    rateLimits.take(
      { ...resetLimits.perAddress, subject: addressPrefix(caller.address) },
      { ...resetLimits.inTotal, subject: '' },
    );

  /** Opened in place of an address that nobody has. */
  const decoyPlace = accountPlace('email_sealed', '');
  let decoy: Promise<string> | undefined;
  const decoyAddress = () => (decoy ??= vault.seal('nobody@enterprise.example', decoyPlace));

  return {
    byEmail: async (caller: Caller, body: CallBody<ByEmail>, once: Once<ByEmail>): Promise<Answer<ByEmail>> => {
      const folded = foldAccount(body.account);
      await takeLimits(caller);
      await challenges.spend(body.challenge, 'recovery');
      const index = await vault.blindIndex(body.email.toLowerCase(), 'accounts/email');
      await rateLimits.take(
        { ...resetLimits.perAccount, subject: folded },
        { ...resetLimits.perMailbox, subject: index },
      );

      const account = await findResettable(database.db, folded);
      const fits = account?.email_index === index;
      const to = fits
        ? await vault.open(account.email_sealed, accountPlace('email_sealed', account.id))
        : await vault.open(await decoyAddress(), decoyPlace);
      return once(async (trx) => {
        const accountId = fits ? account.id : null;
        const { token, expiresAt } = await links.issue(trx, { account_id: accountId, ticket_id: null, cause: 'email' });
        const message = { to, ...linkMail(platform.settings, { account: account?.account ?? folded, token }) };
        await outbox.enqueue(trx, { channel: 'mail', message, expiresAt }, { withheld: !fits });
        await audit.append(trx, {
          actor: 'anonymous',
          action: fits ? 'password-link/sent' : 'password-link/withheld',
          subject: account ? `account:${account.id}` : 'account:unknown',
          requestId: caller.requestId,
          details: { cause: 'email' },
        });
        return { value: { expiresInSeconds: linkMinutes * 60 } };
      });
    },

    byMobile: async (caller: Caller, body: CallBody<ByMobile>, once: Once<ByMobile>): Promise<Answer<ByMobile>> => {
      const { mobile, verification } = body;
      const folded = foldAccount(body.account);
      await takeLimits(caller);
      await phoneVerifications.requireProof(verification, 'recovery', mobile);
      await rateLimits.take({ ...resetLimits.perAccount, subject: folded });

      const account = await findResettable(database.db, folded);
      const index = await vault.blindIndex(mobile, 'accounts/mobile');
      const fits = account?.mobile_index === index;
      return once(async (trx) => {
        if (!(await phoneVerifications.spendProof(trx, verification, 'recovery', mobile))) throw notProven();
        const accountId = fits ? account.id : null;
        const { token } = await links.issue(trx, { account_id: accountId, ticket_id: null, cause: 'mobile' });
        await audit.append(trx, {
          actor: 'anonymous',
          action: fits ? 'password-link/given' : 'password-link/withheld',
          subject: account ? `account:${account.id}` : 'account:unknown',
          requestId: caller.requestId,
          details: { cause: 'mobile' },
        });
        return { value: { token, expiresInSeconds: linkMinutes * 60 } };
      });
    },
  };
};
