import {
  authorityReset,
  paperLink,
  ticketDetail,
  ticketDisclosure,
  ticketPage,
  type ticketDecision,
  type ticketDisclosureRequest,
  type ticketQuery,
} from '../resources/recovery-desk.ts';
import type { noInput } from '../resources/schema.ts';
import { call, sent } from './call.ts';

/** Who may look at tickets, and who may act on them. */
const readers = ['support', 'auditor'] as const;
const deciders = ['support'] as const;

export const listRecoveryTickets = call({
  method: 'GET',
  path: '/v1/recovery-desk/tickets',
  audience: 'authority',
  roles: readers,
  status: 200,
  query: sent<typeof ticketQuery>(),
  response: ticketPage,
});

export const readRecoveryTicket = call({
  method: 'GET',
  path: '/v1/recovery-desk/tickets/:id',
  audience: 'authority',
  roles: readers,
  status: 200,
  response: ticketDetail,
  problems: ['resource/not-found'],
});

export const discloseRecoveryTicket = call({
  method: 'POST',
  path: '/v1/recovery-desk/tickets/:id/disclosures',
  audience: 'authority',
  roles: readers,
  status: 201,
  request: sent<typeof ticketDisclosureRequest>(),
  response: ticketDisclosure,
  problems: ['resource/not-found'],
});

export const linkRecoveryPaper = call({
  method: 'POST',
  path: '/v1/recovery-desk/tickets/:id/papers/:paper/links',
  audience: 'authority',
  roles: readers,
  status: 201,
  request: sent<typeof noInput>(),
  response: paperLink,
  problems: ['resource/not-found'],
});

export const takeRecoveryTicket = call({
  method: 'POST',
  path: '/v1/recovery-desk/tickets/:id/lease',
  audience: 'authority',
  roles: deciders,
  status: 201,
  request: sent<typeof noInput>(),
  response: ticketDetail,
  problems: ['resource/not-found', 'recovery/wrong-state', 'review/taken'],
});

export const releaseRecoveryTicket = call({
  method: 'POST',
  path: '/v1/recovery-desk/tickets/:id/lease/release',
  audience: 'authority',
  roles: deciders,
  status: 201,
  request: sent<typeof noInput>(),
  response: ticketDetail,
  problems: ['resource/not-found', 'recovery/wrong-state', 'review/taken'],
});

export const decideRecoveryTicket = call({
  method: 'POST',
  path: '/v1/recovery-desk/tickets/:id/decisions',
  audience: 'authority',
  roles: deciders,
  status: 201,
  request: sent<typeof ticketDecision>(),
  response: ticketDetail,
  problems: ['resource/not-found', 'recovery/wrong-state', 'review/taken'],
  ifMatch: true,
});

export const resetCasePassword = call({
  method: 'POST',
  path: '/v1/review/cases/:id/password-resets',
  audience: 'authority',
  roles: ['reviewer', 'senior-reviewer'],
  status: 201,
  request: sent<typeof noInput>(),
  response: authorityReset,
  problems: ['resource/not-found'],
});
