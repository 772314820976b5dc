import { passwordModern } from './password-modern.ts';
import { passwordGuide2019 } from './password.ts';

/** The named password policies (`passwordPolicy` of the configuration). In a page prefer `loadPasswordPolicy`. */
export const passwordPolicies = {
  'guide-2019': passwordGuide2019,
  modern: passwordModern,
} as const;

export type PasswordPolicy = keyof typeof passwordPolicies;
