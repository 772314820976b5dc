import { parseArgs } from 'node:util';
import { verifyAudit, type AuditHead } from '../audit/verify-audit.ts';
import { appliedMigrations } from '../operations/readiness.repository.ts';
import type { Database } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import { listKeys, putKey, revokeKey } from '../publishable-keys/publishable-keys.repository.ts';
import { readConfiguration, type Environment } from './configuration.ts';
import { putContactFrom, removeContactFrom } from './contact-commands.ts';
import { newKey } from './data-directory.ts';
import { digest } from './digest.ts';
import { createLog } from './log.ts';
import { openDatabase } from './open-database.ts';
import type { Output } from './output.ts';
import { rotateSealingKey } from './rotate-sealing-key.ts';
import { explain, runServer } from './run-server.ts';
import { addStaffFrom, closeStaffFrom, putAuthorityFrom, UsageProblem } from './staff-commands.ts';
import { StartProblem } from './start-problem.ts';

const usage = `zxkt-server <command>

  start                                    run the server
  migrate                                  bring the database up to date
  keys list                                publishable keys in force
  keys put <pk_…> --name <site> --origin <https://…> [--origin …] [--authority-end]
                                           issue a key, or change the origins of one; with --authority-end its pages
                                           may sign staff in
  keys revoke <pk_…>                       end a key; running servers follow within five seconds
  keys generate                            new secrets for ZXKT_SEALING_KEYS and ZXKT_INDEX_KEY
  authorities put <id> --name <name> --kind <kind> [--parent <id>] [--scope <scope> …]
                                           make an authority, or change one: its place in the tree and what it sees
                                           (nation, 440000, 440000/440100, /440100, enterprise:MB000000-1)
  contacts put <id> --name <name> --filing-region <code> [--region <code>] [--kind <kind>]
               [--phone <number>] [--address <address>] [--website <https://…>]
                                           how an authority can be reached; those of the filing regions are called
                                           filing-440000 and so on
  contacts remove <id>                     take one out
  staff add <account> --authority <id> --name <name> --role <role> [--role …]
                                           open an account; says its first password and authenticator secret, once
  staff close <account>                    end an account and its sessions
  rotate-sealing-key                       seal everything under the first of ZXKT_SEALING_KEYS; may be cut off and run
                                           again, and servers may run meanwhile
  audit verify [--noted <sequence:hash>]   check the chain of the audit trail; names the first bad entry. It ends with
                                           the head to note elsewhere, and with a noted one finds a cut-off end

The environment says which database: see the server's README.`;

const toConsole: Output = { line: (text) => console.log(text), error: (text) => console.error(text) };

const isOrigin = (text: string) => {
  const url = URL.parse(text);
  return url !== null && url.origin === text && /^https?:$/.test(url.protocol) && !text.includes('*');
};

const keyName = (text: string | undefined): string => {
  if (!text || !/^pk_[\w-]{1,60}$/.test(text)) throw new UsageProblem('a publishable key looks like pk_portal');
  return text;
};

const requireTables = async ({ db }: Database): Promise<void> => {
  const applied = await appliedMigrations(db).catch(() => new Set<string>());
  if (applied.size === 0) throw new StartProblem('the database has no tables yet: run `zxkt-server migrate` first');
};

const putKeyFrom = async ({ db }: Database, args: readonly string[], output: Output): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      origin: { type: 'string', multiple: true },
      'authority-end': { type: 'boolean', default: false },
    },
  });
  const key = keyName(positionals[0]);
  const { name, origin: origins = [] } = values;
  if (!name) throw new UsageProblem('--name says whose key it is');
  if (origins.length === 0) throw new UsageProblem('--origin says on which pages the key is good');
  for (const origin of origins) {
    if (!isOrigin(origin))
      throw new UsageProblem(`${origin} is no origin; one looks like https://portal.example.gov.cn`);
  }
  await putKey(db, { key, name, origins, authorityEnd: values['authority-end'] }, Date.now());
  if (!(await listKeys(db)).some((row) => row.key === key)) {
    output.error(`${key} was revoked and stays so: issue another`);
    return 1;
  }
  output.line(`${key} is good on ${origins.join(', ')}`);
  return 0;
};

const listKeysTo = async ({ db }: Database, output: Output): Promise<number> => {
  for (const { key, name, origins } of await listKeys(db)) output.line(`${key}\t${name}\t${[...origins].join(' ')}`);
  return 0;
};

const revoke = async ({ db }: Database, [text]: readonly string[], output: Output): Promise<number> => {
  const key = keyName(text);
  const revoked = await revokeKey(db, key, Date.now());
  output.line(revoked ? `${key} is revoked` : `${key} was not in force`);
  return revoked ? 0 : 1;
};

const notedHead = (text: string | undefined): AuditHead | undefined => {
  if (text === undefined) return undefined;
  const [, sequence, hash] = /^(\d{1,15}):([\w-]+)$/.exec(text) ?? [];
  if (!sequence || !hash) throw new UsageProblem('--noted is a head as `audit verify` printed it: 42:9f86d081…');
  return { sequence: Number(sequence), hash };
};

const audit = async ({ db }: Database, args: readonly string[], output: Output): Promise<number> => {
  const { values } = parseArgs({ args: [...args], options: { noted: { type: 'string' } } });
  const verdict = await verifyAudit(db, digest, notedHead(values.noted));
  if (!verdict.intact) {
    output.error(`broken at entry ${verdict.sequence}: ${verdict.flaw}`);
    return 1;
  }
  output.line(`intact: ${verdict.entries} entries`);
  if (verdict.head) output.line(`head: ${verdict.head.sequence}:${verdict.head.hash}`);
  return 0;
};

const generate = (output: Output): number => {
  const year = new Date().getUTCFullYear();
  output.line(`ZXKT_SEALING_KEYS=${year}a:${newKey()}`);
  output.line(`ZXKT_INDEX_KEY=${newKey()}`);
  return 0;
};

const migrateTo = async (database: Database, output: Output): Promise<number> => {
  const names = await migrate(database);
  output.line(names.length > 0 ? `applied ${names.join(', ')}` : 'already up to date');
  return 0;
};

type Command = (
  database: Database,
  args: readonly string[],
  output: Output,
  environment: Environment,
) => Promise<number>;

/** Commands that want tables to be there. */
const commands: Readonly<Record<string, Command>> = {
  'keys put': putKeyFrom,
  'keys list': (database, _args, output) => listKeysTo(database, output),
  'keys revoke': revoke,
  'audit verify': audit,
  'authorities put': putAuthorityFrom,
  'contacts put': putContactFrom,
  'contacts remove': removeContactFrom,
  'staff add': (database, args, output, environment) =>
    addStaffFrom(database, args, output, readConfiguration(environment)),
  'staff close': closeStaffFrom,
  'rotate-sealing-key': (database, _args, output, environment) =>
    rotateSealingKey(database, readConfiguration(environment), output),
};

const withDatabase = async (environment: Environment, work: (database: Database) => Promise<number>) => {
  const database = openDatabase(readConfiguration(environment), createLog('silent'));
  try {
    return await work(database);
  } finally {
    await database.close();
  }
};

const run = async (args: readonly string[], environment: Environment, output: Output): Promise<number> => {
  const [first = '', second = '', ...rest] = args;
  if (first === 'start' && !second) {
    await runServer(environment);
    return process.exitCode === 1 ? 1 : 0;
  }
  if (first === 'migrate' && !second) return withDatabase(environment, (database) => migrateTo(database, output));
  if (first === 'keys' && second === 'generate') return generate(output);
  const command = commands[`${first} ${second}`.trim()];
  if (!command) throw new UsageProblem(first ? `no such command: ${args.join(' ')}` : 'which command?');
  return withDatabase(environment, async (database) => {
    await requireTables(database);
    return command(database, rest, output, environment);
  });
};

const isUsage = (error: unknown) =>
  error instanceof UsageProblem || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');

/** Runs one command of `zxkt-server`; resolves with the exit code: 0 done, 1 refused or broken, 2 not understood. */
export const runCommand = async (
  args: readonly string[],
  environment: Environment,
  output: Output = toConsole,
): Promise<number> => {
  try {
    return await run(args, environment, output);
  } catch (error) {
    if (isUsage(error)) {
      output.error(`${(error as Error).message}\n\n${usage}`);
      return 2;
    }
    output.error(explain(error));
    return 1;
  }
};
