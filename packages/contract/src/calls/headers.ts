/** Names the publishable key of the embedding site. */
export const keyHeader = 'x-zxkt-key';

/** Names the caller's library and version. A form post from a foreign page cannot set it, so its absence is refused. */
export const clientHeader = 'x-zxkt-client';

/** One unguessable word per intended effect, repeated at every retry. */
export const idempotencyHeader = 'idempotency-key';

/** Names the contract that the server speaks, in every answer, as the client header does for the caller. */
export const contractHeader = 'x-zxkt-contract';

/** Names the request in the log, in every answer and in every error. */
export const requestIdHeader = 'x-request-id';
