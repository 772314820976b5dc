import type { Sentences } from '../locale.ts';
import type { FailureKey } from '../zh-CN/failures.ts';

const reload = 'This page is older than the server. Reload it and try again; what you typed is kept.';
const refused = 'This page may not use the service. Use the official website, or contact technical support.';

export const failureSentences = {
  'field/required': 'This is required. Please fill it in.',
  'field/unknown': reload,
  'field/too-long': 'This is too long. Shorten it and try again.',
  'field/option': 'Choose one of the options given.',
  'request/malformed': reload,
  'request/idempotency-key-missing': reload,
  'request/timeout': 'The network is slow and the server did not receive everything. Try again in a moment.',
  'request/too-large': 'Too much was sent at once. Shorten it and try again.',
  'request/uri-too-long': 'The search terms are too long. Shorten them and try again.',
  'request/media-type': reload,
  'request/invalid': 'Some of this is not in the expected form. Correct it and submit again.',
  'request/header-too-large': 'The browser sent too much. Clear the cookies of this website and try again.',
  'session/missing': 'Your session has ended. Sign in again; what you typed is kept.',
  'sign-in/refused': 'The account or the password is wrong. Try again, or choose “Forgot password”.',
  'origin/refused': refused,
  'key/refused': refused,
  'client/header-missing': reload,
  'role/missing': 'Your account may not do this. Ask the administrator of your authority.',
  'route/unknown': reload,
  'resource/not-found': 'This cannot be found; it may have been removed. Go back and search again.',
  'route/method-not-allowed': reload,
  'idempotency/in-progress': 'Your last submission is still being handled. Wait a moment and try again.',
  'idempotency/key-reused': reload,
  'qualification/wrong-state':
    'The qualification has moved on, and this can no longer be done. Look at where it stands.',
  'review/taken': 'Someone else has this case in hand. Try again later, or choose another one.',
  'recovery/session-ended': 'The time for this application is over. Go back to step 1; what you typed is kept.',
  'recovery/wrong-state': 'The application has moved on, and this can no longer be done. Look at where it stands.',
  'recovery-link/unknown': 'This link is not valid. Make sure that it is complete, or ask for another.',
  'recovery-link/used': 'This link was used. Each is good once; ask for another if you need it.',
  'recovery-link/expired': 'The 30 minutes of this link are over. Ask for another.',
  'upload/conflict': 'The upload was at another place. Try again; it goes on from what has arrived.',
  'upload/version': reload,
  'scan/unavailable': 'Files cannot be checked at present, and this one was not kept. Upload it again later.',
  'storage/full': 'The server has no room, and the file was not kept. Upload it again later, or contact support.',
  'export/not-ready': 'The export is not ready yet. Try again in a moment.',
  'precondition/stale': 'Someone else has changed this. Look at the latest version before you submit.',
  'precondition/missing': reload,
  'rate/limited': 'Too many attempts. Try again later.',
  'server/internal': 'Something went wrong on our side. Try again in a moment; contact support if it goes on.',
  'server/unavailable': 'The service is busy or under maintenance. Try again later.',
} satisfies Sentences<FailureKey>;
