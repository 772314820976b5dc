import { challenge, type challengeRequest } from '../resources/challenge.ts';
import { call, sent } from './call.ts';

export const createChallenge = call({
  method: 'POST',
  path: '/v1/challenges',
  audience: 'public',
  status: 201,
  request: sent<typeof challengeRequest>(),
  response: challenge,
});
