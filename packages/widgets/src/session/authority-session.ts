import { readAuthoritySession } from '@zxkt/contract/calls/authority-sessions';
import type { AuthoritySession } from '@zxkt/contract/resources/authority';
import type { AskWho } from './session-controller.ts';

/** Which member of staff is signed in, for which work year, and for how long. */
export const askStaff: AskWho<AuthoritySession> = (connection, options) =>
  connection.send(readAuthoritySession, {}, options);

/** The current work year (工作年度): by the calendar of China, wherever the person sits. */
export const yearInChina = (): number => new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
