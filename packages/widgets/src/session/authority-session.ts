import { readAuthoritySession } from '@zxkt/contract/calls/authority-sessions';
import type { AuthoritySession } from '@zxkt/contract/resources/authority';
import type { AskWho } from './session-controller.ts';

/** Which member of staff is signed in, for which work year, and for how long. */
export const askStaff: AskWho<AuthoritySession> = (connection, options) =>
  connection.send(readAuthoritySession, {}, options);
