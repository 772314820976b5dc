import type { Sentences } from '../locale.ts';
import type { CommonKey } from '../zh-CN/common.ts';

export const common = {
  'field/type': 'This is not in the expected form. Check it and enter it again.',
  'network/offline': 'This device is offline. Check the network and try again; what you typed is kept.',
  'network/unreachable': 'The server cannot be reached. Check the network and try again; what you typed is kept.',
  'network/timeout': 'The server took too long to answer. Try again in a moment; what you typed is kept.',
  'failure/wait': 'Try again in {seconds} seconds.',
  'failure/wait-minutes': 'Try again in {minutes} minutes.',
  'failure/request': 'Reference: {requestId}',
  'form/required-note': '{mark} marks what is required',
  'form/optional': 'optional',
  'form/summary': 'Correct {count} item(s) before you submit',
  'form/corrected': 'changed',
  'form/choose': 'Please choose',
  'password/show': 'Show password',
  'password/hide': 'Hide password',
} satisfies Sentences<CommonKey>;
