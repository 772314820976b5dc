import { declaration } from '../resources/qualification/declaration.ts';
import type { draftUpdate } from '../resources/qualification/draft.ts';
import {
  draft,
  ownQualification,
  qualification,
  qualificationVersion,
  type declarationConsent,
} from '../resources/qualification/qualification.ts';
import type { noInput } from '../resources/schema.ts';
import { call, sent } from './call.ts';

export const readQualification = call({
  method: 'GET',
  path: '/v1/qualification',
  audience: 'enterprise',
  status: 200,
  response: ownQualification,
});

export const readDeclaration = call({
  method: 'GET',
  path: '/v1/qualification/declarations/:version/:language',
  audience: 'public',
  status: 200,
  response: declaration,
  problems: ['resource/not-found'],
});

export const beginQualification = call({
  method: 'POST',
  path: '/v1/qualification',
  audience: 'enterprise',
  status: 201,
  request: sent<typeof declarationConsent>(),
  response: qualification,
  problems: ['resource/not-found'],
});

export const readDraft = call({
  method: 'GET',
  path: '/v1/qualification/draft',
  audience: 'enterprise',
  status: 200,
  response: draft,
  problems: ['resource/not-found'],
});

export const saveDraft = call({
  method: 'PUT',
  path: '/v1/qualification/draft',
  audience: 'enterprise',
  status: 200,
  request: sent<typeof draftUpdate>(),
  response: draft,
  problems: ['resource/not-found', 'qualification/wrong-state'],
  ifMatch: true,
});

export const submitQualification = call({
  method: 'POST',
  path: '/v1/qualification/submissions',
  audience: 'enterprise',
  status: 201,
  request: sent<typeof noInput>(),
  response: qualification,
  problems: ['resource/not-found', 'qualification/wrong-state'],
  ifMatch: true,
});

export const withdrawQualification = call({
  method: 'POST',
  path: '/v1/qualification/withdrawals',
  audience: 'enterprise',
  status: 201,
  request: sent<typeof noInput>(),
  response: qualification,
  problems: ['resource/not-found', 'qualification/wrong-state'],
});

export const beginQualificationChange = call({
  method: 'POST',
  path: '/v1/qualification/changes',
  audience: 'enterprise',
  status: 201,
  request: sent<typeof noInput>(),
  response: qualification,
  problems: ['resource/not-found', 'qualification/wrong-state'],
});

export const discardQualificationChange = call({
  method: 'POST',
  path: '/v1/qualification/changes/discard',
  audience: 'enterprise',
  status: 201,
  request: sent<typeof noInput>(),
  response: qualification,
  problems: ['resource/not-found', 'qualification/wrong-state'],
});

export const readQualificationVersion = call({
  method: 'GET',
  path: '/v1/qualification/versions/:version',
  audience: 'enterprise',
  status: 200,
  response: qualificationVersion,
  problems: ['resource/not-found'],
});
