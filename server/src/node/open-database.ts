import { dirname } from 'node:path';
import type { Database } from '../platform/database/database.ts';
import type { Log } from '../platform/platform.ts';
import type { Configuration } from './configuration.ts';
import { prepareDataDirectory, reasonOf } from './data-directory.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import { StartProblem } from './start-problem.ts';

/** The database that the configuration names; a `StartProblem` where SQLite's file cannot be opened for writing. */
export const openDatabase = ({ database }: Pick<Configuration, 'database'>, log: Log): Database => {
  if (database.engine === 'postgres') {
    const onIdleError = (error: Error) => log.warn('database connection lost', { error: error.message });
    return openPostgres(database.url, { poolSize: database.poolSize, onIdleError });
  }
  prepareDataDirectory(dirname(database.path));
  try {
    return openSqlite(database.path);
  } catch (error) {
    throw new StartProblem(`cannot open the database ${database.path}: ${reasonOf(error)}`, error);
  }
};
