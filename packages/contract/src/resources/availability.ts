import * as v from 'valibot';
import { loginAccount } from '../rules/login-account.ts';
import { provenPhone } from './phone-verification.ts';
import { strict } from './schema.ts';

/** `POST /v1/accounts/availability`: only whoever has proven a number is told whether an account is taken. */
export const availabilityRequest = strict({ account: loginAccount, verification: provenPhone });
export const availability = v.object({ available: v.boolean() });
