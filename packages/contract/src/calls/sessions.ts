import {
  openedSession,
  session,
  tokens,
  type handoverRequest,
  type refreshRequest,
  type signInRequest,
} from '../resources/session.ts';
import { call, sent } from './call.ts';

export const signIn = call({
  method: 'POST',
  path: '/v1/sessions',
  audience: 'public',
  status: 201,
  request: sent<typeof signInRequest>(),
  response: openedSession,
  problems: ['sign-in/refused'],
});

export const readSession = call({
  method: 'GET',
  path: '/v1/session',
  audience: 'enterprise',
  status: 200,
  response: session,
});

export const signOut = call({
  method: 'DELETE',
  path: '/v1/session',
  audience: 'enterprise',
  status: 204,
});

export const exchangeHandover = call({
  method: 'POST',
  path: '/v1/session/tokens',
  audience: 'public',
  status: 201,
  request: sent<typeof handoverRequest>(),
  response: tokens,
  problems: ['session/missing'],
});

export const refreshTokens = call({
  method: 'POST',
  path: '/v1/session/tokens/refresh',
  audience: 'public',
  status: 201,
  request: sent<typeof refreshRequest>(),
  response: tokens,
  problems: ['session/missing'],
});
