import assert from 'node:assert/strict';
import { it } from 'node:test';
import { exampleQualification } from './example.ts';
import { normalForms } from './normal-forms.ts';

it('leaves what is in its normal form already as it is', () => {
  for (const [section, forms] of Object.entries(normalForms)) {
    const values = Object.entries(exampleQualification[section as keyof typeof normalForms]);
    for (const [field, value] of values)
      assert.equal(
        (forms as Record<string, (typed: string) => string>)[field]?.(value ?? ''),
        value,
        `${section}.${field}`,
      );
  }
});
