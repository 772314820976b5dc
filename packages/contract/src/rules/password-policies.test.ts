import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadPasswordPolicy } from './load-password-policy.ts';
import { passwordPolicies, type PasswordPolicy } from './password-policies.ts';

it('loads for a page the very rule that the server names', async () => {
  for (const policy of Object.keys(passwordPolicies) as PasswordPolicy[]) {
    assert.equal(await loadPasswordPolicy(policy), passwordPolicies[policy]);
  }
});
