import {
  phoneProof,
  phoneVerification,
  type phoneVerificationCheck,
  type phoneVerificationRequest,
} from '../resources/phone-verification.ts';
import { call, sent } from './call.ts';

export const sendPhoneCode = call({
  method: 'POST',
  path: '/v1/phone-verifications',
  audience: 'public',
  status: 201,
  request: sent<typeof phoneVerificationRequest>(),
  response: phoneVerification,
});

export const checkPhoneCode = call({
  method: 'POST',
  path: '/v1/phone-verifications/:id/check',
  audience: 'public',
  status: 200,
  request: sent<typeof phoneVerificationCheck>(),
  response: phoneProof,
  problems: ['resource/not-found'],
});
