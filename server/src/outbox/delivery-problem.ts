/**
 * Thrown by a port whose message did not leave. `code` is for the log and holds nothing of the message. A permanent
 * problem is the other side's last word on this message (no such mailbox, no such number); all else is worth a retry.
 */
export class DeliveryProblem extends Error {
  override readonly name = 'DeliveryProblem';
  readonly code: string;
  readonly permanent: boolean;

  constructor(code: string, { permanent, cause }: { permanent: boolean; cause?: unknown }) {
    super(code, { cause });
    this.code = code;
    this.permanent = permanent;
  }
}
