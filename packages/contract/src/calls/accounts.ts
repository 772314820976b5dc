import { availability, availabilityRequest, registration } from '../resources/account.ts';
import { openedSession } from '../resources/session.ts';
import { call } from './call.ts';

export const checkAccountAvailability = call({
  method: 'POST',
  path: '/v1/accounts/availability',
  audience: 'public',
  status: 200,
  summary: 'Whether a login account is free; answered only to someone whose number is proven',
  request: availabilityRequest,
  response: availability,
});

export const registerAccount = call({
  method: 'POST',
  path: '/v1/accounts',
  audience: 'public',
  status: 201,
  summary: 'Register an account of the unified platform and sign in',
  request: registration,
  response: openedSession,
});
