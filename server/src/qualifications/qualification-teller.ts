import type { QualificationEvent } from '@zxkt/contract';
import { createOutbox } from '../outbox/outbox.service.ts';
import type { Trx } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import type { Holder } from './qualification-holder.ts';
import { noticeOf, type NoticeFacts } from './qualification-notices.ts';

const week = 7 * 24 * 60 * 60 * 1000;

/** Tells the holder of a step by mail and text message, in the transaction of the step. */
export const createTeller = (platform: Pick<Platform, 'clock' | 'vault'>) => {
  const outbox = createOutbox(platform);
  return async (
    trx: Trx,
    { email, mobile }: Pick<Holder, 'email' | 'mobile'>,
    event: QualificationEvent,
    facts: NoticeFacts,
  ): Promise<void> => {
    const notice = noticeOf(event, facts);
    if (!notice) return;
    const expiresAt = platform.clock.now() + week;
    await outbox.enqueue(trx, { channel: 'mail', message: { to: email, ...notice.mail }, expiresAt });
    await outbox.enqueue(trx, { channel: 'sms', message: { to: mobile, ...notice.sms }, expiresAt });
  };
};
