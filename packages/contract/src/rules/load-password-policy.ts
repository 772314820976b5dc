import { passwordGuide2019, type PasswordGuide2019Code } from './password.ts';
import type { PasswordModernCode } from './password-modern.ts';
import type { PasswordPolicy } from './password-policies.ts';
import type { Rule } from './rule.ts';

/**
 * The rule of a policy, for pages: `modern` and its list of common pieces arrive in a chunk of their own, and only
 * where that policy is chosen. Rejects when the chunk cannot be loaded.
 */
export const loadPasswordPolicy = async (
  policy: PasswordPolicy,
): Promise<Rule<PasswordGuide2019Code> | Rule<PasswordModernCode>> =>
  policy === 'modern' ? (await import('./password-modern.ts')).passwordModern : passwordGuide2019;
