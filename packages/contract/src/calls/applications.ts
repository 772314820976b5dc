import {
  applicationPage,
  myApplication,
  myApplicationList,
  type applicationQuery,
  type applicationRequest,
  type bindingRequest,
  type myApplicationQuery,
} from '../resources/application.ts';
import { call, sent } from './call.ts';

export const listApplications = call({
  method: 'GET',
  path: '/v1/applications',
  audience: 'enterprise',
  status: 200,
  query: sent<typeof applicationQuery>(),
  response: applicationPage,
});

export const addApplication = call({
  method: 'POST',
  path: '/v1/my-applications',
  audience: 'enterprise',
  status: 201,
  request: sent<typeof applicationRequest>(),
  response: myApplication,
  problems: ['resource/not-found'],
});

export const bindApplication = call({
  method: 'POST',
  path: '/v1/my-applications/bindings',
  audience: 'enterprise',
  status: 201,
  request: sent<typeof bindingRequest>(),
  response: myApplication,
  problems: ['resource/not-found'],
});

export const listMyApplications = call({
  method: 'GET',
  path: '/v1/my-applications',
  audience: 'enterprise',
  status: 200,
  query: sent<typeof myApplicationQuery>(),
  response: myApplicationList,
});
