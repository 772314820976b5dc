import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { variables } from './configuration.variables.ts';

describe('the README', () => {
  it('tells of every variable what the configuration says, and of no other', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const rows = readme
      .split('\n')
      .filter((line) => /^\| `(?:ZXKT_\w+|NODE_ENV)` /.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    const expected = Object.entries(variables).map(([name, { fallback, example, description }]) => [
      `\`${name}\``,
      fallback,
      `\`${example}\``,
      description,
    ]);
    assert.deepEqual(rows, expected);
  });
});
