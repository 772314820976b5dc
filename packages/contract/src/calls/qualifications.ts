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
  summary: 'My qualification: where it stands, and how it came there',
  response: ownQualification,
});

export const beginQualification = call({
  method: 'POST',
  path: '/v1/qualification',
  audience: 'enterprise',
  status: 201,
  summary: 'Agree to the declaration (注册申明) and open the draft; one that is already open is answered as it is',
  request: sent<typeof declarationConsent>(),
  response: qualification,
  problems: ['resource/not-found'],
});

export const readDraft = call({
  method: 'GET',
  path: '/v1/qualification/draft',
  audience: 'enterprise',
  status: 200,
  summary: 'The draft, with its version in `ETag`',
  response: draft,
  problems: ['resource/not-found'],
});

export const saveDraft = call({
  method: 'PUT',
  path: '/v1/qualification/draft',
  audience: 'enterprise',
  status: 200,
  summary: 'Save the draft over the version named in `If-Match`',
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
  summary: 'Submit the draft as saved under the version named in `If-Match` (注册会员)',
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
  summary: 'Take a submission back before anyone reviews it; it is a draft again',
  request: sent<typeof noInput>(),
  response: qualification,
  problems: ['resource/not-found', 'qualification/wrong-state'],
});

export const beginQualificationChange = call({
  method: 'POST',
  path: '/v1/qualification/changes',
  audience: 'enterprise',
  status: 201,
  summary: 'Open a change of what is approved; the approved version stays in force',
  request: sent<typeof noInput>(),
  response: qualification,
  problems: ['resource/not-found', 'qualification/wrong-state'],
});

export const discardQualificationChange = call({
  method: 'POST',
  path: '/v1/qualification/changes/discard',
  audience: 'enterprise',
  status: 201,
  summary: 'Give up a change; the approved version stands as it was',
  request: sent<typeof noInput>(),
  response: qualification,
  problems: ['resource/not-found', 'qualification/wrong-state'],
});

export const readQualificationVersion = call({
  method: 'GET',
  path: '/v1/qualification/versions/:version',
  audience: 'enterprise',
  status: 200,
  summary: 'A version as it was submitted',
  response: qualificationVersion,
  problems: ['resource/not-found'],
});
