import { ConfigurationProblem, readConfiguration, type Environment } from './configuration.ts';
import { startServer, type RunningServer } from './start-server.ts';
import { StartProblem } from './start-problem.ts';
import { keepRequestsYoung } from './young-objects.ts';

/** Where a person goes next. */
const signpost = (url: string, { settings, database }: RunningServer['platform']): string =>
  [
    `zxkt-server answers at ${url}`,
    `  ${url}/docs          the interface, to read`,
    `  ${url}/readyz        whether it can serve`,
    ...(settings.mailbox ? [`  ${url}/dev/mailbox   mail and SMS that would have left`] : []),
    `  database: ${database.engine}, ${settings.production ? 'production' : 'development'}`,
  ].join('\n');

/** Tells an operator's fault without a stack; ours with one. */
export const explain = (error: unknown): string =>
  error instanceof ConfigurationProblem || error instanceof StartProblem
    ? error.message
    : String(error instanceof Error ? error.stack : error);

/** The server as a process: starts, says where it is, stops on a signal, and at once on a second. */
export const runServer = async (environment: Environment): Promise<void> => {
  // Files that this process makes are for this user alone.
  process.umask(0o077);
  keepRequestsYoung();
  let server: RunningServer;
  try {
    server = await startServer({ configuration: readConfiguration(environment) });
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
    return;
  }
  console.error(signpost(server.url, server.platform));

  let signalled = false;
  const onSignal = () => {
    if (signalled) process.exit(1);
    signalled = true;
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(explain(error));
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
};
