import type { Sentences } from '../locale.ts';
import type { StaffKey } from '../zh-CN/staff.ts';

export const staff = {
  'staff/greeting': 'Hello, {displayName}',
  'staff/year': 'Work year {year}',
  'idle/text': 'Nothing was done for a while. To protect the enterprises’ data you are about to be signed out.',
  'idle/last': 'This session is about to end. Finish what you are doing, then sign in again.',
  'idle/left': 'Time left',
  'idle/keep': 'Go on working',
  'sign-out': 'Sign out',
  'sign-out/busy': 'Signing out…',
} satisfies Sentences<StaffKey>;
