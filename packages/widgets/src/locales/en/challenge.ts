import type { Sentences } from '../locale.ts';
import type { ChallengeKey } from '../zh-CN/challenge.ts';

export const challenge = {
  'challenge/wrong': 'These are not the characters of the image. Enter those of the new one.',
  'challenge/expired': 'The image has expired. Enter the characters of the new one.',
  'challenge/used': 'The image was used before. Enter the characters of the new one.',
  'challenge/label': 'Image code',
  'challenge/placeholder': 'Characters in the image',
  'challenge/missing': 'Enter the characters in the image.',
  'challenge/image': 'Image code of {length} characters',
  'challenge/refresh': 'Unclear? Another image',
  'challenge/accessible': 'You cannot read images? Verify without typing',
  'challenge/passed': 'Verified without typing; no image code is needed',
} satisfies Sentences<ChallengeKey>;
