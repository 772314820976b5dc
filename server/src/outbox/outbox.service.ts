import type { Trx } from '../platform/database/database.ts';
import type { MailMessage, Platform, SmsMessage } from '../platform/platform.ts';
import { identifierAt } from '../platform/random.ts';
import { insertMessage } from './outbox.repository.ts';

/** A message on its way out. After `expiresAt` (epoch milliseconds) it is not worth sending. */
export type OutboxMessage =
  | { readonly channel: 'mail'; readonly message: MailMessage; readonly expiresAt: number }
  | { readonly channel: 'sms'; readonly message: SmsMessage; readonly expiresAt: number };

/** Associated data of a sealed payload: one row's payload does not open in another. */
export const payloadPlace = (id: string) => `outbox/payload_sealed/${id}`;

/** What leaves is written in the transaction of its cause: no cause without its message, no message without its cause. */
export const createOutbox = ({ clock, vault }: Pick<Platform, 'clock' | 'vault'>) => ({
  /**
   * Answers the id of the message. One that is `withheld` never leaves, and costs what one costs that does: nobody can tell
   * from the time that an answer takes whether anything was sent.
   */
  enqueue: async (
    trx: Trx,
    { channel, message, expiresAt }: OutboxMessage,
    { withheld = false }: { readonly withheld?: boolean } = {},
  ): Promise<string> => {
    const now = clock.now();
    const id = identifierAt(now);
    const payload = await vault.seal(JSON.stringify(message), payloadPlace(id));
    await insertMessage(trx, {
      id,
      channel,
      payload_sealed: withheld ? '' : payload,
      attempts: 0,
      due_at: now,
      leased_until: 0,
      expires_at: expiresAt,
      delivered_at: null,
      given_up_at: withheld ? now : null,
      created_at: now,
    });
    return id;
  },
});

export type Outbox = ReturnType<typeof createOutbox>;
