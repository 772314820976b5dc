import { availability, type availabilityRequest } from '../resources/availability.ts';
import type { registration } from '../resources/registration.ts';
import { openedSession } from '../resources/session.ts';
import { call, sent } from './call.ts';

export const checkAccountAvailability = call({
  method: 'POST',
  path: '/v1/accounts/availability',
  audience: 'public',
  status: 200,
  request: sent<typeof availabilityRequest>(),
  response: availability,
});

export const registerAccount = call({
  method: 'POST',
  path: '/v1/accounts',
  audience: 'public',
  status: 201,
  request: sent<typeof registration>(),
  response: openedSession,
});
