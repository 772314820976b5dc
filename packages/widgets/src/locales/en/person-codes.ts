import type { personCodes as chinese } from '../zh-CN/person-codes.ts';

export const personCodes = {
  'person-name/alphabet': 'The name has characters that cannot be read. Remove them.',
  'person-name/length': 'The name is too short or too long. Check it.',
  'person-name/missing': 'Enter the name of a person.',
  'person-name/unit': 'Enter the name of a person, not of a unit.',
} satisfies Record<keyof typeof chinese, string>;
