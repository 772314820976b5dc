import type { Sentences } from '../locale.ts';
import type { PasswordKey } from '../zh-CN/password.ts';

export const password = {
  'password/note': '10-20 characters with capital and small letters and digits',
  'password/note/modern': '15-128 characters of any kind',
  'password/placeholder': 'Enter a password',
  'policy/length': '10-20 characters',
  'policy/length/modern': '15-128 characters',
  'policy/upper': 'a capital letter',
  'policy/lower': 'a small letter',
  'policy/digit': 'a digit',
  'policy/met': 'done',
  'policy/unmet': 'missing',
  'strength/label': 'Strength',
  'strength/0': 'very weak',
  'strength/1': 'weak',
  'strength/2': 'fair',
  'strength/3': 'strong',
  'strength/4': 'very strong',
  confirmation: 'Confirm password',
  'confirmation/note': 'the same password once more',
  'confirmation/placeholder': 'Enter it again',
} satisfies Sentences<PasswordKey>;
