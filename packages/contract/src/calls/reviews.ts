import {
  bulkResult,
  caseCount,
  caseDetail,
  caseDifferences,
  caseMarks,
  casePage,
  caseVersion,
  colleagueList,
  disclosure,
  type assignmentRequest,
  type bulkDecisionRequest,
  type caseFilter,
  type caseQuery,
  type decisionRequest,
  type differenceQuery,
  type disclosureRequest,
  type markQuery,
} from '../resources/review.ts';
import type { noInput } from '../resources/schema.ts';
import { call, sent } from './call.ts';

/** Who may look at cases, and who may act on them. */
const readers = ['reviewer', 'senior-reviewer', 'auditor'] as const;
const deciders = ['reviewer', 'senior-reviewer'] as const;

export const listCases = call({
  method: 'GET',
  path: '/v1/review/cases',
  audience: 'authority',
  roles: readers,
  status: 200,
  query: sent<typeof caseQuery>(),
  response: casePage,
});

export const countCases = call({
  method: 'GET',
  path: '/v1/review/case-count',
  audience: 'authority',
  roles: readers,
  status: 200,
  query: sent<typeof caseFilter>(),
  response: caseCount,
});

export const markCases = call({
  method: 'GET',
  path: '/v1/review/case-marks',
  audience: 'authority',
  roles: readers,
  status: 200,
  query: sent<typeof markQuery>(),
  response: caseMarks,
});

export const readCase = call({
  method: 'GET',
  path: '/v1/review/cases/:id',
  audience: 'authority',
  roles: readers,
  status: 200,
  response: caseDetail,
  problems: ['resource/not-found'],
});

export const readCaseVersion = call({
  method: 'GET',
  path: '/v1/review/cases/:id/versions/:version',
  audience: 'authority',
  roles: readers,
  status: 200,
  response: caseVersion,
  problems: ['resource/not-found'],
});

export const readCaseDifferences = call({
  method: 'GET',
  path: '/v1/review/cases/:id/differences',
  audience: 'authority',
  roles: readers,
  status: 200,
  query: sent<typeof differenceQuery>(),
  response: caseDifferences,
  problems: ['resource/not-found'],
});

export const discloseCase = call({
  method: 'POST',
  path: '/v1/review/cases/:id/disclosures',
  audience: 'authority',
  roles: readers,
  status: 201,
  request: sent<typeof disclosureRequest>(),
  response: disclosure,
  problems: ['resource/not-found'],
});

export const takeCase = call({
  method: 'POST',
  path: '/v1/review/cases/:id/lease',
  audience: 'authority',
  roles: deciders,
  status: 201,
  request: sent<typeof noInput>(),
  response: caseDetail,
  problems: ['resource/not-found', 'qualification/wrong-state', 'review/taken'],
});

export const releaseCase = call({
  method: 'POST',
  path: '/v1/review/cases/:id/lease/release',
  audience: 'authority',
  roles: deciders,
  status: 201,
  request: sent<typeof noInput>(),
  response: caseDetail,
  problems: ['resource/not-found', 'qualification/wrong-state', 'review/taken'],
});

export const decideCase = call({
  method: 'POST',
  path: '/v1/review/cases/:id/decisions',
  audience: 'authority',
  roles: deciders,
  status: 201,
  request: sent<typeof decisionRequest>(),
  response: caseDetail,
  problems: ['resource/not-found', 'qualification/wrong-state', 'review/taken', 'role/missing'],
  ifMatch: true,
});

export const decideCases = call({
  method: 'POST',
  path: '/v1/review/bulk-decisions',
  audience: 'authority',
  roles: deciders,
  status: 201,
  request: sent<typeof bulkDecisionRequest>(),
  response: bulkResult,
});

export const assignCases = call({
  method: 'POST',
  path: '/v1/review/assignments',
  audience: 'authority',
  roles: deciders,
  status: 201,
  request: sent<typeof assignmentRequest>(),
  response: bulkResult,
});

export const listColleagues = call({
  method: 'GET',
  path: '/v1/review/colleagues',
  audience: 'authority',
  roles: deciders,
  status: 200,
  response: colleagueList,
});
