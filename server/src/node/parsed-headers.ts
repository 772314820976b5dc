import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** Headers as Node's parser left them. The `Headers` of a request are checked anew by every look-up. */
export class ParsedHeaders implements Pick<Headers, 'get'> {
  readonly #headers: IncomingHttpHeaders;

  constructor({ headers }: Pick<IncomingMessage, 'headers'>) {
    this.#headers = headers;
  }

  get(name: string): string | null {
    // What an object has without a header of that name is no text.
    const value = this.#headers[name];
    return typeof value === 'string' ? value : null;
  }
}
