import {
  authoritySession,
  openedAuthoritySession,
  singleSignOnNonce,
  type authoritySignInRequest,
  type singleSignOnRequest,
} from '../resources/authority.ts';
import { tokens, type handoverRequest, type refreshRequest } from '../resources/session.ts';
import type { noInput } from '../resources/schema.ts';
import { call, sent } from './call.ts';

export const signInAuthority = call({
  method: 'POST',
  path: '/v1/authority/sessions',
  audience: 'public',
  status: 201,
  request: sent<typeof authoritySignInRequest>(),
  response: openedAuthoritySession,
  problems: ['sign-in/refused'],
});

export const beginSingleSignOn = call({
  method: 'POST',
  path: '/v1/authority/sessions/single-sign-on/nonces',
  audience: 'public',
  status: 201,
  request: sent<typeof noInput>(),
  response: singleSignOnNonce,
  problems: ['resource/not-found'],
});

export const signInBySingleSignOn = call({
  method: 'POST',
  path: '/v1/authority/sessions/single-sign-on',
  audience: 'public',
  status: 201,
  request: sent<typeof singleSignOnRequest>(),
  response: openedAuthoritySession,
  problems: ['sign-in/refused', 'resource/not-found'],
});

export const readAuthoritySession = call({
  method: 'GET',
  path: '/v1/authority/session',
  audience: 'authority',
  status: 200,
  response: authoritySession,
});

export const signOutAuthority = call({
  method: 'DELETE',
  path: '/v1/authority/session',
  audience: 'authority',
  status: 204,
});

export const exchangeAuthorityHandover = call({
  method: 'POST',
  path: '/v1/authority/session/tokens',
  audience: 'public',
  status: 201,
  request: sent<typeof handoverRequest>(),
  response: tokens,
  problems: ['session/missing'],
});

export const refreshAuthorityTokens = call({
  method: 'POST',
  path: '/v1/authority/session/tokens/refresh',
  audience: 'public',
  status: 201,
  request: sent<typeof refreshRequest>(),
  response: tokens,
  problems: ['session/missing'],
});
