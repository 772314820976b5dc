/** What every error of this library has. Aborting is not among them: it surfaces as the signal's own reason. */
export abstract class ClientError extends Error {
  /** Names the request in the server's log; the thing to give to support staff. */
  readonly requestId: string;

  constructor(message: string, requestId: string, options?: ErrorOptions) {
    super(message, options);
    this.requestId = requestId;
  }
}
