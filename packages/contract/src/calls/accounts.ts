import { availability, type availabilityRequest, type registration } from '../resources/registration.ts';
import { openedSession } from '../resources/session.ts';
import { call, sent } from './call.ts';

export const checkAccountAvailability = call({
  method: 'POST',
  path: '/v1/accounts/availability',
  audience: 'public',
  status: 200,
  summary: 'Whether a login account is free; answered only to someone whose number is proven',
  request: sent<typeof availabilityRequest>(),
  response: availability,
});

export const registerAccount = call({
  method: 'POST',
  path: '/v1/accounts',
  audience: 'public',
  status: 201,
  summary: 'Register an account of the unified platform and sign in',
  request: sent<typeof registration>(),
  response: openedSession,
});
