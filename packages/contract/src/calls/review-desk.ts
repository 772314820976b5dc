import {
  exportJob,
  exportJobList,
  exportLink,
  savedView,
  savedViewList,
  type exportRequest,
  type viewRequest,
} from '../resources/review-desk.ts';
import type { noInput } from '../resources/schema.ts';
import { call, sent } from './call.ts';

const readers = ['reviewer', 'senior-reviewer', 'auditor'] as const;

export const listReviewViews = call({
  method: 'GET',
  path: '/v1/review/views',
  audience: 'authority',
  roles: readers,
  status: 200,
  response: savedViewList,
});

export const saveReviewView = call({
  method: 'POST',
  path: '/v1/review/views',
  audience: 'authority',
  roles: readers,
  status: 201,
  request: sent<typeof viewRequest>(),
  response: savedView,
});

export const removeReviewView = call({
  method: 'DELETE',
  path: '/v1/review/views/:id',
  audience: 'authority',
  roles: readers,
  status: 204,
  problems: ['resource/not-found'],
});

export const listExports = call({
  method: 'GET',
  path: '/v1/review/exports',
  audience: 'authority',
  roles: readers,
  status: 200,
  response: exportJobList,
});

export const startExport = call({
  method: 'POST',
  path: '/v1/review/exports',
  audience: 'authority',
  roles: readers,
  status: 201,
  request: sent<typeof exportRequest>(),
  response: exportJob,
});

export const readExport = call({
  method: 'GET',
  path: '/v1/review/exports/:id',
  audience: 'authority',
  roles: readers,
  status: 200,
  response: exportJob,
  problems: ['resource/not-found'],
});

export const linkExport = call({
  method: 'POST',
  path: '/v1/review/exports/:id/links',
  audience: 'authority',
  roles: readers,
  status: 201,
  request: sent<typeof noInput>(),
  response: exportLink,
  problems: ['resource/not-found', 'export/not-ready'],
});
