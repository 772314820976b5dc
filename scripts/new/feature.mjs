import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { insertLine } from './edits.mjs';
import { camel, pascal } from './names.mjs';

const database = 'server/src/platform/database';

/** The number of the next migration: those that have landed are never edited. */
const nextNumber = (root) => {
  const numbers = globSync('[0-9]*.ts', { cwd: join(root, database, 'migrations') }).map((file) =>
    Number(basename(file).slice(0, 4)),
  );
  return String(Math.max(...numbers) + 1).padStart(4, '0');
};

/** A feature of the server: table with its migration, repository, service, routes and a test on both engines. */
export const feature = (name, root) => {
  const table = name.replaceAll('-', '_');
  const type = pascal(name);
  const folder = `server/src/${name}`;
  const migration = `${nextNumber(root)}-${name}`;
  return {
    files: {
      [`${folder}/${name}.table.ts`]: `export interface ${type}Table {
  id: string;
  /** UTC epoch milliseconds. */
  created_at: number;
}
`,
      [`${database}/migrations/${migration}.ts`]: `import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What is kept there, and for how long. */
export const ${camel(name)} = (): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('${table}')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .execute();
  },
});
`,
      [`${folder}/${name}.repository.ts`]: `import type { Selectable } from 'kysely';
import type { Db } from '../platform/database/database.ts';
import type { ${type}Table } from './${name}.table.ts';

export type ${type}Row = Selectable<${type}Table>;

export const find${type} = (db: Db, id: string): Promise<${type}Row | undefined> =>
  db.selectFrom('${table}').selectAll().where('id', '=', id).executeTakeFirst();

export const insert${type} = (db: Db, row: ${type}Table) => db.insertInto('${table}').values(row).execute();
`,
      [`${folder}/${name}.service.ts`]: `import { CallProblem } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';
import { find${type}, type ${type}Row } from './${name}.repository.ts';

/** What leaves the service: rows do not. */
const viewOf = ({ id, created_at }: ${type}Row) => ({ id, createdAt: created_at });

/** Decides, and owns the transaction. */
export const create${type} = ({ database: { db } }: Pick<Platform, 'database'>) => ({
  read: async (id: string) => {
    const row = await find${type}(db, id);
    if (!row) throw new CallProblem('resource/not-found');
    return viewOf(row);
  },
});
`,
      [`${folder}/${name}.routes.ts`]: `import type { Platform } from '../platform/platform.ts';
import { create${type} } from './${name}.service.ts';

interface Asked {
  readonly params: { readonly id: string };
}

/** HTTP only: no SQL, no rules. Spread it into \`handlers\` in app.ts when the contract has the call. */
export const ${camel(name)}Routes = (platform: Pick<Platform, 'database'>) => {
  const service = create${type}(platform);
  return {
    read${type}: async ({ params }: Asked) => ({ value: await service.read(params.id) }),
  };
};
`,
      [`${folder}/${name}.test.ts`]: `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eachEngine } from '../../test/test-app.ts';
import { CallProblem } from '../http/problem.ts';
import { insert${type} } from './${name}.repository.ts';
import { ${camel(name)}Routes } from './${name}.routes.ts';

describe('${name}', () => {
  eachEngine((_engine, open) => {
    it('shows what is there, and says what is not', async () => {
      const { platform } = await open();
      const routes = ${camel(name)}Routes(platform);
      const now = platform.clock.now();
      await insert${type}(platform.database.db, { id: 'one', created_at: now });
      assert.deepEqual(await routes.read${type}({ params: { id: 'one' } }), { value: { id: 'one', createdAt: now } });
      await assert.rejects(routes.read${type}({ params: { id: 'two' } }), (error) => error instanceof CallProblem);
    });
  });
});
`,
    },
    edits: {
      [`${database}/schema.ts`]: (text) =>
        text
          .replace('\n\n/**', `\nimport type { ${type}Table } from '../../${name}/${name}.table.ts';\n\n/**`)
          .replace(/\n}\n$/, `\n  ${table}: ${type}Table;\n}\n`),
      [`${database}/migrations/index.ts`]: (text) =>
        insertLine(text, `import { ${camel(name)} } from './${migration}.ts';`, (line) =>
          /from '\.\/\d/.test(line),
        ).replace(/\n}\);\n$/, `\n  '${migration}': ${camel(name)}(),\n});\n`),
    },
    next: [
      'describe what crosses the wire in packages/contract/src/resources, and the calls in packages/contract/src/calls',
      `give the table its columns in ${folder}/${name}.table.ts and in the migration, before it lands`,
      `spread ${camel(name)}Routes into the handlers in server/src/app.ts`,
      'test over HTTP with test.request(…) of server/test/test-app.ts',
    ],
  };
};
