import * as v from 'valibot';
import type { CatalogueCode } from '../rules/catalogue-code.ts';
import type { RuleCode } from '../rules/rules.ts';
import type { AuthoritySignInCode } from '../resources/authority.ts';
import type { AccountCode } from '../resources/registration.ts';
import type { BindingCode } from '../resources/application.ts';
import type { ChallengeCode } from '../resources/challenge.ts';
import type { PaperCode } from '../resources/paper.ts';
import type { VerificationCode } from '../resources/phone-verification.ts';
import type { SelectionCode } from '../resources/qualification/business.ts';
import type { QualificationCode } from '../resources/qualification/qualification.ts';
import type { RecoveryCode } from '../resources/recovery.ts';
import type { ReviewCode } from '../resources/review.ts';
import type { ReviewDeskCode } from '../resources/review-desk.ts';
import type { StructuralCode } from '../resources/schema.ts';
import type { ProblemCode } from './codes.ts';

/** Every code that can stand at a field. */
export type FieldCode =
  | StructuralCode
  | RuleCode
  | CatalogueCode
  | ChallengeCode
  | VerificationCode
  | AccountCode
  | AuthoritySignInCode
  | BindingCode
  | PaperCode
  | RecoveryCode
  | ReviewCode
  | ReviewDeskCode
  | SelectionCode
  | QualificationCode;

/** The base of `type`; the code follows. The address need not answer. */
export const problemTypeBase = 'https://zxkt.mofcom.gov.cn/problems/';

/** RFC 9457 problem details. What the person sent is never echoed. */
export const problem = v.object({
  type: v.string(),
  code: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  requestId: v.string(),
  /** Seconds until a repeat makes sense (`rate/limited`, `server/unavailable`). */
  retryAfterSeconds: v.optional(v.number()),
  /** JSON Pointer (RFC 6901) into the request body, and why that place is refused. */
  errors: v.optional(
    v.array(
      v.object({
        pointer: v.string(),
        code: v.string(),
        params: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
      }),
    ),
  ),
});

export interface FieldError {
  readonly pointer: string;
  readonly code: FieldCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface Problem {
  readonly type: string;
  readonly code: ProblemCode;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly requestId: string;
  readonly retryAfterSeconds?: number;
  readonly errors?: readonly FieldError[];
}
