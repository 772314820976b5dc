import * as v from 'valibot';
import { loginName } from '../rules/login-name.ts';
import { patternRule } from '../rules/rule.ts';
import { challengeAnswer } from './challenge.ts';
import { seconds, strict, text } from './schema.ts';

/**
 * 商务部, 省级商务主管部门, 计划单列市, 新疆生产建设兵团, 地市级, 区县级. Authorities are a tree of their own: 计划单列市 and 兵团
 * stand directly below the ministry.
 */
export const authorityKinds = ['ministry', 'province', 'separately-planned', 'xpcc', 'city', 'district'] as const;
export type AuthorityKind = (typeof authorityKinds)[number];

/**
 * What staff may do. A reviewer decides cases; a senior reviewer also suspends and revokes, hands cases on and releases
 * what others hold; support helps enterprises with their accounts; an auditor reads and decides nothing; an administrator
 * keeps authorities and staff.
 */
export const staffRoles = ['reviewer', 'senior-reviewer', 'support', 'auditor', 'administrator'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Why a second factor or a work year cannot even be tried. That a code is wrong is told by `sign-in/refused` alone. */
export type AuthoritySignInCode = 'second-factor/missing' | 'second-factor/format' | 'work-year/unknown';

/** Why an authority's call is refused to this member of staff. */
export type RoleProblemCode = 'role/missing';

/** The first year of the fund's network application; the last is the current one, by the server's clock. */
export const firstWorkYear = 2009;

/** The six digits that an authenticator shows. */
export const secondFactor = patternRule('second-factor/missing', 'second-factor/format', 6, /^\d{6}$/);

const workYear = v.pipe(
  v.number('field/type'),
  v.integer('work-year/unknown'),
  v.minValue(firstWorkYear, 'work-year/unknown'),
);

/**
 * Signing in at the authority end (管理端): account, password, the six digits of the authenticator (RFC 6238), a challenge
 * for `authority-sign-in`, and the work year (工作年度) whose projects are to be handled.
 */
export const authoritySignInRequest = strict({
  account: loginName,
  password: v.pipe(
    v.string('password/missing'),
    v.minLength(1, 'password/missing'),
    v.maxLength(256, 'field/too-long'),
  ),
  code: secondFactor,
  workYear,
  challenge: challengeAnswer,
});

/** What an ID token of the host's own single sign-on must carry as its `nonce` to be taken from the site that asked for it. */
export const singleSignOnNonce = v.object({ nonce: v.string(), expiresInSeconds: seconds });
export type SingleSignOnNonce = v.InferOutput<typeof singleSignOnNonce>;

/**
 * An ID token of the host's own single sign-on in place of all that: good once, within five minutes of its issue, with a
 * nonce that was made here for the same site (`beginSingleSignOn`).
 */
export const singleSignOnRequest = strict({ idToken: text(8192), workYear });

/** A member of staff, as the page greets them. */
export const staffMember = v.object({
  id: v.string(),
  account: v.string(),
  displayName: v.string(),
  roles: v.array(v.picklist(staffRoles)),
  authority: v.object({ id: v.string(), name: v.string(), kind: v.picklist(authorityKinds) }),
});
export type StaffMember = v.InferOutput<typeof staffMember>;

/** Who is signed in at the authority end, for which year, and for how long if nothing more is done. */
export const authoritySession = v.object({
  staff: staffMember,
  workYear: v.number(),
  idleSeconds: seconds,
  remainingSeconds: seconds,
});
export type AuthoritySession = v.InferOutput<typeof authoritySession>;

/** As at the enterprise end: `handover` buys tokens where the cookie does not come back. */
export const openedAuthoritySession = v.object({ ...authoritySession.entries, handover: v.string() });
export type OpenedAuthoritySession = v.InferOutput<typeof openedAuthoritySession>;
