import * as v from 'valibot';
import { recoveryStatuses } from '../machines/recovery.ts';
import { email } from '../rules/email.ts';
import { enterpriseCodeShape } from '../rules/enterprise-code.ts';
import { loginName } from '../rules/login-name.ts';
import { mobile } from '../rules/mobile.ts';
import { passwordGuide2019 } from '../rules/password.ts';
import { personName } from '../rules/person-name.ts';
import { ticketNumber } from '../rules/ticket-number.ts';
import { ticketSecret } from '../rules/ticket-secret.ts';
import { unitName } from '../rules/unit-name.ts';
import { challengeAnswer } from './challenge.ts';
import { fieldReason } from './field-reason.ts';
import { paper, paperLimits } from './paper.ts';
import { provenPhone } from './phone-verification.ts';
import { identifier, instant, option, seconds, strict, text } from './schema.ts';

/** Refusals that only the server can know. `ticket-secret/refused`: number and secret do not belong together. */
export type RecoveryCode = 'ticket-secret/refused';

/**
 * Why recovery does not go on. `recovery/session-ended`: the hour of an upload session is over, begin at step 1 (nothing
 * typed is lost). The three of a link: it never was one, it was used, its 30 minutes are over.
 */
export type RecoveryProblemCode =
  | 'recovery/session-ended'
  | 'recovery/wrong-state'
  | 'recovery-link/unknown'
  | 'recovery-link/used'
  | 'recovery-link/expired';

/** Applications whose accounts are recovered here (常办理业务); the others have routes of their own. */
export const recoveryApplications = ['sme-trade-fund'] as const;

/** 通过账号和邮箱重置密码: a link goes to the address if it is the account's. Challenge action: `recovery`. */
export const emailResetRequest = strict({ account: loginName, email, challenge: challengeAnswer });

/** The same answer whether or not anything fits: a link, if one was sent, is good this long. */
export const emailReset = v.object({ expiresInSeconds: seconds });
export type EmailReset = v.InferOutput<typeof emailReset>;

/** 通过账号和手机验证码重置密码: `verification` is a proof of purpose `recovery` for this number. */
export const mobileResetRequest = strict({ account: loginName, mobile, verification: provenPhone });

/** What `setPassword` takes. It looks the same where nothing fits, and is then refused there as an unknown link. */
export const mobileReset = v.object({ token: v.string(), expiresInSeconds: seconds });
export type MobileReset = v.InferOutput<typeof mobileReset>;

/** 找回账号, step 1: 常办理业务, a code of 18, 9 or 13 characters, challenge (`recovery`). */
export const recoveryOpening = strict({
  application: option(recoveryApplications),
  code: enterpriseCodeShape,
  challenge: challengeAnswer,
});

/** What of an earlier submission is kept, for someone who has its number and secret. */
export const recoveryEarlier = v.object({
  account: v.nullable(v.string()),
  enterpriseName: v.string(),
  contact: v.string(),
  email: v.string(),
  mobile: v.nullable(v.string()),
  licence: v.array(paper),
  letter: v.array(paper),
  reasons: v.array(fieldReason),
});

/** An hour in which files can be uploaded and the ticket submitted. `token` is kept in memory only. */
export const recoverySession = v.object({
  ticket: v.string(),
  token: v.string(),
  code: v.string(),
  expiresInSeconds: seconds,
  /** Of the ticket that was returned; null for a new one. Its files can be named again. */
  earlier: v.nullable(recoveryEarlier),
});
export type RecoverySession = v.InferOutput<typeof recoverySession>;

const papers = v.pipe(
  v.array(identifier, 'field/type'),
  v.minLength(1, 'file/missing'),
  v.maxLength(paperLimits.files, 'file/too-many'),
);

/**
 * 找回账号, step 2. `licence` and `letter` are ids of files that were taken, page by page. A mobile number comes with its
 * proof (purpose `recovery`) or not at all. Sent again for a returned ticket, `email` must stay what it was.
 */
export const recoverySubmission = v.pipe(
  strict({
    ticket: identifier,
    token: text(128),
    /** Absent where it is forgotten. */
    account: v.optional(loginName),
    enterpriseName: unitName,
    contact: personName,
    email,
    mobile: v.optional(mobile),
    verification: v.optional(provenPhone),
    licence: papers,
    letter: papers,
    /** The version of the personal-information terms that the person agreed to (`configuration.consentVersion`). */
    consentVersion: text(32),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value } = dataset;
    if ((value.mobile === undefined) === (value.verification === undefined)) return;
    const key = value.mobile === undefined ? 'mobile' : 'verification';
    const message = value.mobile === undefined ? 'field/required' : 'verification/not-proven';
    addIssue({ message, path: [{ type: 'object', origin: 'value', input: { ...value }, key, value: undefined }] });
  }),
);
export type RecoverySubmission = v.InferOutput<typeof recoverySubmission>;

/** 受理回执. The secret goes by mail. */
export const recoveryReceipt = v.object({
  number: v.string(),
  submittedAt: instant,
  /** The second working day after, `YYYY-MM-DD`; null where the calendar of working days is not announced that far. */
  dueOn: v.nullable(v.string()),
  maskedEmail: v.string(),
});
export type RecoveryReceipt = v.InferOutput<typeof recoveryReceipt>;

/** What shows a ticket to whoever reads the mailbox that it names. */
export const ticketKey = strict({ number: ticketNumber, secret: ticketSecret });

/** One step in the life of a ticket, as its sender sees it. */
export const recoveryStep = v.object({
  at: instant,
  /** `submit`, or an event of the machine; a newer server may tell others. */
  event: v.string(),
  status: v.picklist(recoveryStatuses),
});

/** How a ticket stands. */
export const recoveryProgress = v.object({
  number: v.string(),
  status: v.picklist(recoveryStatuses),
  enterpriseName: v.string(),
  submittedAt: instant,
  dueOn: v.nullable(v.string()),
  overdue: v.boolean(),
  maskedEmail: v.string(),
  /** Why it was returned or refused. */
  reasons: v.array(fieldReason),
  /** Until when a returned one can be sent again. */
  returnBy: v.nullable(instant),
  timeline: v.array(recoveryStep),
  /** What can be done from here: `submit` (after `reopenRecoveryTicket`) and `renew`. */
  allowed: v.array(v.string()),
});
export type RecoveryProgress = v.InferOutput<typeof recoveryProgress>;

/** What of 《账号密码重置申请》 is known; the rest is left to be filled in by hand. */
export const letterRequest = strict({
  code: v.optional(enterpriseCodeShape),
  enterpriseName: v.optional(unitName),
  account: v.optional(loginName),
  contact: v.optional(personName),
  email: v.optional(email),
  mobile: v.optional(mobile),
});

/** A file small enough to travel in JSON, for the page to hand over as a download. */
export const letter = v.object({ fileName: v.string(), kind: v.string(), base64: v.string() });
export type Letter = v.InferOutput<typeof letter>;

const linkToken = v.pipe(v.string('field/type'), v.regex(/^[\w-]{20,128}$/, 'field/type'));
export const linkQuestion = strict({ token: linkToken });

/** A link that is good: whose password it sets, and for how long. */
export const resetLink = v.object({ maskedAccount: v.string(), expiresInSeconds: seconds });
export type ResetLink = v.InferOutput<typeof resetLink>;

/** The new password, under one of the policies. */
export const passwordSettingWith = /* @__NO_SIDE_EFFECTS__ */ (password: v.GenericSchema<string>) =>
  strict({ token: linkToken, password });
/** Under the guide's own policy, the default. */
export const passwordSetting = passwordSettingWith(passwordGuide2019);

/** The account to sign in with. Every session that it had is over. */
export const passwordSet = v.object({ account: v.string() });
export type PasswordSet = v.InferOutput<typeof passwordSet>;
