/**
 * Every way in which a call can fail, with its HTTP status. `request/invalid` alone carries `errors`: which field, and
 * which code of which rule. Each locale and the server owe one sentence per code.
 */
export const problemStatus = {
  'request/malformed': 400,
  'request/idempotency-key-missing': 400,
  'session/missing': 401,
  'sign-in/refused': 401,
  'recovery/session-ended': 401,
  'origin/refused': 403,
  'key/refused': 403,
  'client/header-missing': 403,
  'role/missing': 403,
  'route/unknown': 404,
  'resource/not-found': 404,
  'recovery-link/unknown': 404,
  'route/method-not-allowed': 405,
  'request/timeout': 408,
  'idempotency/in-progress': 409,
  'qualification/wrong-state': 409,
  'review/taken': 409,
  'export/not-ready': 409,
  'recovery/wrong-state': 409,
  'recovery-link/used': 409,
  'upload/conflict': 409,
  'recovery-link/expired': 410,
  'precondition/stale': 412,
  'upload/version': 412,
  'request/too-large': 413,
  'request/uri-too-long': 414,
  'request/media-type': 415,
  'request/invalid': 422,
  'idempotency/key-reused': 422,
  'precondition/missing': 428,
  'rate/limited': 429,
  'request/header-too-large': 431,
  'server/internal': 500,
  'server/unavailable': 503,
  'scan/unavailable': 503,
  'storage/full': 507,
} as const;

export type ProblemCode = keyof typeof problemStatus;
