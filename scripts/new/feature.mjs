import { camel, pascal } from './names.mjs';

/** A feature of the server: table, repository, service, routes and a test over HTTP. */
export const feature = (name) => {
  const table = name.replaceAll('-', '_');
  const folder = `server/src/${name}`;
  return {
    files: {
      [`${folder}/${name}.table.ts`]: `export interface ${pascal(name)}Table {
  id: string;
  /** UTC epoch milliseconds. */
  created_at: number;
}
`,
      [`${folder}/${name}.repository.ts`]: `import type { Kysely } from 'kysely';
import type { ${pascal(name)}Table } from './${name}.table.ts';

/** Until the table is listed in platform/database/schema.ts; then this is \`Db\`. */
type Db = Kysely<{ ${table}: ${pascal(name)}Table }>;

export const find${pascal(name)} = (db: Db, id: string) =>
  db.selectFrom('${table}').selectAll().where('id', '=', id).executeTakeFirst();
`,
      [`${folder}/${name}.service.ts`]: `import { CallProblem } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';

/** Decides, and owns the transaction. */
export const create${pascal(name)} = (_platform: Platform) => ({
  read: async (_id: string): Promise<never> => {
    throw new CallProblem('resource/not-found');
  },
});
`,
      [`${folder}/${name}.routes.ts`]: `import type { Platform } from '../platform/platform.ts';
import { create${pascal(name)} } from './${name}.service.ts';

/** HTTP only: no SQL, no rules. Spread it into \`handlers\` in app.ts. */
export const ${camel(name)}Routes = (platform: Platform) => {
  const service = create${pascal(name)}(platform);
  return { read${pascal(name)}: async ({ params }: { params: { id: string } }) => ({ value: await service.read(params.id) }) };
};
`,
      [`${folder}/${name}.test.ts`]: `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CallProblem } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';
import { create${pascal(name)} } from './${name}.service.ts';

describe('${name}', () => {
  it('finds nothing where nothing is', async () => {
    await assert.rejects(create${pascal(name)}({} as Platform).read('x'), (error) => error instanceof CallProblem);
  });
});
`,
    },
    next: [
      'describe what crosses the wire in packages/contract/src/resources, and the calls in packages/contract/src/calls',
      `list the table in server/src/platform/database/schema.ts and write its migration`,
      `spread ${camel(name)}Routes into the handlers in server/src/app.ts`,
      'test over HTTP on both engines with server/test/test-app.ts',
    ],
  };
};
