import { camel, pascal } from './names.mjs';

/** A rule of one value: its file and its test. */
export const rule = (name) => ({
  files: {
    [`packages/contract/src/rules/${name}.ts`]: `import { normalizeCode } from './normalize.ts';
import { rule, type CodeOf } from './rule.ts';

/**
 * What the value is, in one line, with its Chinese name.
 * Source: the standard or the page of the guide that says so.
 */
export const ${camel(name)} = rule('${name}/missing', (value) => {
  if (value.length > 40) return '${name}/length';
  return /^[\\dA-Z]+$/.test(value) ? undefined : '${name}/format';
});

/** Why a value is refused. Each locale owes one sentence per code. */
export type ${pascal(name)}Code = CodeOf<typeof ${camel(name)}>;

/** Brings what a person types to the form that the rule judges. */
export const normalize${pascal(name)} = normalizeCode;
`,
    [`packages/contract/src/rules/${name}.test.ts`]: `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ${camel(name)}, normalize${pascal(name)} } from './${name}.ts';

describe('${name}', () => {
  it('refuses by length before it looks at anything else', () => {
    assert.equal(${camel(name)}.refusal('A'.repeat(100_000)), '${name}/length');
  });

  it('accepts what a person typed once it is normalised', () => {
    assert.equal(${camel(name)}.refusal(normalize${pascal(name)}(' ａ1 ')), undefined);
  });
});
`,
  },
  next: [
    `list it in packages/contract/src/rules/index.ts and rules.ts`,
    `run \`npm run check -- types\`: it names the sentences that the locales now owe`,
    `put real values into packages/contract/test-data/test-vectors.json`,
  ],
});
