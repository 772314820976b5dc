import { randomUUID } from 'node:crypto';
import type { AuthorityKind, OpenedAuthoritySession, StaffRole } from '@zxkt/contract';
import { keepAuthority } from '../src/authorities/authorities.service.ts';
import type { Scope } from '../src/authorities/scope.ts';
import { addStaff } from '../src/staff/staff.service.ts';
import { fromBase32, newTotpSecret, totpCode, totpStep } from '../src/staff/totp.ts';
import { password } from './enterprise.ts';
import { solvedChallenge } from './prove-phone.ts';
import type { Reply, TestApp } from './test-app.ts';

export interface Staff {
  readonly account: string;
  readonly totpSecret: string;
  readonly authorityId: string;
}

interface StaffOptions {
  readonly scopes?: readonly Scope[];
  readonly roles?: readonly StaffRole[];
  readonly kind?: AuthorityKind;
  readonly parent?: string | null;
  /** Works at this authority in place of one of its own. */
  readonly authorityId?: string;
  readonly displayName?: string;
}

/** Someone who works at an authority, one of its own that sees everything unless told otherwise. */
export const employ = async (test: Pick<TestApp, 'platform'>, options: StaffOptions = {}): Promise<Staff> => {
  const { scopes = [{ kind: 'nation' }], roles = ['reviewer'], kind = 'district', parent = null } = options;
  const authorityId = options.authorityId ?? `authority-${randomUUID()}`;
  if (!options.authorityId)
    await keepAuthority(test.platform, { id: authorityId, name: '测试商务局', kind, parent, scopes });
  const account = `staff_${randomUUID()}`;
  const totpSecret = newTotpSecret();
  const displayName = options.displayName ?? '测试审核员';
  await addStaff(test.platform, { authorityId, account, displayName, roles, password, totpSecret });
  return { account, totpSecret, authorityId };
};

/** What the authenticator shows at the clock's time, or some steps of 30 seconds away from it. */
export const codeOf = (test: TestApp, { totpSecret }: Pick<Staff, 'totpSecret'>, away = 0): Promise<string> =>
  totpCode(fromBase32(totpSecret), totpStep(test.clock.now()) + away);

/** One try to sign in at the authority end, with a challenge of its own. */
export const signInStaff = async (
  test: TestApp,
  staff: Staff,
  given: Readonly<Record<string, unknown>> = {},
  cookie?: string,
): Promise<Reply<OpenedAuthoritySession>> => {
  const challenge = await solvedChallenge(test, 'authority-sign-in');
  const { account } = staff;
  const body = { account, password, code: await codeOf(test, staff), workYear: 2026, challenge, ...given };
  return test.request('signInAuthority', { body, cookie });
};

/** Employed and signed in: the cookie of the session, and who it is. */
export const onDuty = async (
  test: TestApp,
  options: StaffOptions = {},
): Promise<Staff & { cookie: string; readonly id: string }> => {
  const staff = await employ(test, options);
  const reply = await signInStaff(test, staff);
  const { id } = reply.value.staff;
  if (!reply.cookie) throw new Error('signing in set no cookie');
  return { ...staff, cookie: reply.cookie, id };
};
