import {
  emailReset,
  letter,
  mobileReset,
  passwordSet,
  recoveryProgress,
  recoveryReceipt,
  recoverySession,
  resetLink,
  type emailResetRequest,
  type letterRequest,
  type linkQuestion,
  type mobileResetRequest,
  type passwordSetting,
  type recoveryOpening,
  type recoverySubmission,
  type ticketKey,
} from '../resources/recovery.ts';
import { call, sent } from './call.ts';

const ofLinks = ['recovery-link/unknown', 'recovery-link/used', 'recovery-link/expired'] as const;

export const requestEmailReset = call({
  method: 'POST',
  path: '/v1/recovery/email-resets',
  audience: 'public',
  status: 201,
  request: sent<typeof emailResetRequest>(),
  response: emailReset,
});

export const requestMobileReset = call({
  method: 'POST',
  path: '/v1/recovery/mobile-resets',
  audience: 'public',
  status: 201,
  request: sent<typeof mobileResetRequest>(),
  response: mobileReset,
});

export const openRecoveryTicket = call({
  method: 'POST',
  path: '/v1/recovery/tickets',
  audience: 'public',
  status: 201,
  request: sent<typeof recoveryOpening>(),
  response: recoverySession,
});

export const reopenRecoveryTicket = call({
  method: 'POST',
  path: '/v1/recovery/tickets/reopen',
  audience: 'public',
  status: 201,
  request: sent<typeof ticketKey>(),
  response: recoverySession,
  problems: ['recovery/wrong-state'],
});

export const submitRecoveryTicket = call({
  method: 'POST',
  path: '/v1/recovery/submissions',
  audience: 'public',
  status: 201,
  request: sent<typeof recoverySubmission>(),
  response: recoveryReceipt,
  problems: ['recovery/session-ended', 'recovery/wrong-state'],
});

export const readRecoveryProgress = call({
  method: 'POST',
  path: '/v1/recovery/progress',
  audience: 'public',
  status: 200,
  request: sent<typeof ticketKey>(),
  response: recoveryProgress,
});

export const renewRecoveryLink = call({
  method: 'POST',
  path: '/v1/recovery/renewals',
  audience: 'public',
  status: 201,
  request: sent<typeof ticketKey>(),
  response: recoveryProgress,
  problems: ['recovery/wrong-state'],
});

export const fillRecoveryLetter = call({
  method: 'POST',
  path: '/v1/recovery/letters',
  audience: 'public',
  status: 201,
  request: sent<typeof letterRequest>(),
  response: letter,
});

export const checkResetLink = call({
  method: 'POST',
  path: '/v1/recovery/links/check',
  audience: 'public',
  status: 200,
  request: sent<typeof linkQuestion>(),
  response: resetLink,
  problems: ofLinks,
});

export const setPassword = call({
  method: 'POST',
  path: '/v1/recovery/passwords',
  audience: 'public',
  status: 201,
  request: sent<typeof passwordSetting>(),
  response: passwordSet,
  problems: ofLinks,
});
