import { ClientError } from './client-error.ts';
import { isNamed } from './is-named.ts';

/**
 * Something answered, but not as the contract says: not JSON, other fields, another status. A proxy's own page, an
 * address that is not the API's, or versions too far apart. The answer itself is left out: it may hold personal data.
 */
export class ContractError extends ClientError {
  override readonly name = 'ContractError';
  /** HTTP status of the answer. */
  readonly status: number;

  constructor(message: string, requestId: string, status: number) {
    super(message, requestId);
    this.status = status;
  }
}

/** Whether this is a `ContractError`, from whatever frame or copy of the library. */
export const isContractError = (error: unknown): error is ContractError => isNamed(error, 'ContractError');
