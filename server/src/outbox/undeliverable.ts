/** Thrown by a port whose other side said no to this message for good: no such mailbox, no such number. */
export class UndeliverableProblem extends Error {
  override readonly name = 'UndeliverableProblem';
}
