export { readConfiguration, ConfigurationProblem, type Configuration } from './node/configuration.ts';
export { createNodePlatform } from './node/node-platform.ts';
export { openPostgres } from './node/postgres.ts';
export { openSqlite } from './node/sqlite.ts';
export { startServer, type RunningServer, type StartOptions } from './node/start-server.ts';
export { StartProblem } from './node/start-problem.ts';
