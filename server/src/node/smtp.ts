import type { ConnectionOptions } from 'node:tls';
import { createTransport } from 'nodemailer';
import { DeliveryProblem } from '../outbox/delivery-problem.ts';
import type { MailPort } from '../platform/platform.ts';

export interface SmtpConfiguration {
  /** `smtps://user:password@host:465` (TLS from the start) or `smtp://user:password@host:587` (STARTTLS where offered). */
  readonly url: string;
  /** The sender, `name@host` or `Name <name@host>`. */
  readonly from: string;
  /** Sends nothing over a connection that did not become TLS. */
  readonly requireTls?: boolean;
  /** For a private certificate authority. */
  readonly tls?: ConnectionOptions;
  /** Rest after which a silent server counts as failed; shorter than the outbox waits. */
  readonly timeoutMilliseconds?: number;
}

/** Codes under which the server judged the message or its recipient, rather than us or the connection. */
const judged = new Set(['EENVELOPE', 'EMESSAGE']);

const problemOf = (error: unknown): DeliveryProblem => {
  const { code = 'unknown', permanent = false } = (error ?? {}) as { code?: string; permanent?: boolean };
  return new DeliveryProblem(`smtp-${code.toLowerCase()}`, { permanent: permanent && judged.has(code), cause: error });
};

/**
 * Mail by SMTP. The outbox id becomes the Message-ID, the same at every try, by which mail servers drop a repeat.
 * Rejects with a `DeliveryProblem`; a refused sign-in counts as passing, for an operator can mend it.
 */
export const createSmtpPort = (configuration: SmtpConfiguration): MailPort => {
  const { url, from, requireTls = false, tls, timeoutMilliseconds = 15_000 } = configuration;
  const transport = createTransport({
    url,
    requireTLS: requireTls,
    ...(tls && { tls }),
    connectionTimeout: timeoutMilliseconds,
    greetingTimeout: timeoutMilliseconds,
    socketTimeout: timeoutMilliseconds,
    dnsTimeout: timeoutMilliseconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';

  return {
    send: async (id, { to, subject, text }) => {
      try {
        // An address object: a comma in an address is no second recipient.
        await transport.sendMail({ messageId: `<${id}@${host}>`, from, to: { name: '', address: to }, subject, text });
      } catch (error) {
        throw problemOf(error);
      }
    },
  };
};
