import type { FieldCode } from '@zxkt/contract/problems/problem';
import type { FailureCode } from './failure-code.ts';
import type { accountCodes } from './zh-CN/account-codes.ts';
import type { authorityCodes } from './zh-CN/authority-codes.ts';
import type { bindingCodes } from './zh-CN/binding.ts';
import type { challenge } from './zh-CN/challenge.ts';
import type { common } from './zh-CN/common.ts';
import type { credentials } from './zh-CN/credentials.ts';
import type { failureSentences } from './zh-CN/failures.ts';
import type { qualificationCodes } from './zh-CN/qualification-codes.ts';
import type { recoveryCodes } from './zh-CN/recovery-codes.ts';

type Spoken =
  | keyof typeof accountCodes
  | keyof typeof authorityCodes
  | keyof typeof bindingCodes
  | keyof typeof challenge
  | keyof typeof common
  | keyof typeof credentials
  | keyof typeof failureSentences
  | keyof typeof qualificationCodes
  | keyof typeof recoveryCodes;

/** Codes without a sentence. A new code of a rule or a problem stops the build here until each locale has its line. */
export type Unspoken = Exclude<FieldCode | FailureCode, Spoken>;

/** Complete while it may be empty; the error names what is missing. */
export const missingSentences: Readonly<Record<Unspoken, string>> = {};
