import { ConfigurationProblem, readConfiguration, StartProblem } from '@zxkt/server/node';
import { BuildError } from './host/bundle.ts';
import { BusyPortError, isBusyPort } from './host/listen.ts';
import { OptionError, readPorts, readSubmissions } from './host/options.ts';
import { startExamples } from './host/start-examples.ts';
import { welcome } from './host/welcome.ts';

/** A person's fault is told in a sentence, ours with its stack. */
const explain = (error: unknown, port: number | undefined): string => {
  if (port !== undefined && error instanceof StartProblem && isBusyPort(error)) return new BusyPortError(port).message;
  const expected = [BuildError, BusyPortError, ConfigurationProblem, OptionError, StartProblem];
  if (expected.some((kind) => error instanceof kind)) return (error as Error).message;
  return String(error instanceof Error ? error.stack : error);
};

/** `npm start`: everything, on this machine, with demonstration data. */
const run = async () => {
  // Files that this process makes hold people's data: they are for this user alone.
  process.umask(0o077);
  let port: number | undefined;
  try {
    const ports = readPorts(process.argv.slice(2), process.env);
    port = ports.api;
    const examples = await startExamples({
      ports,
      submissions: readSubmissions(process.argv.slice(2)),
      configuration: readConfiguration({ ZXKT_LOG_LEVEL: 'warn', ...process.env }),
      onBuild: () => console.log('\n  正在构建组件，约十秒… Building the widgets, about ten seconds…'),
    });
    console.log(welcome(examples, performance.now() / 1000));

    let signalled = false;
    const onSignal = () => {
      if (signalled) process.exit(1);
      signalled = true;
      console.log('\n  正在停止… Stopping…');
      void examples.stop().then(() => process.exit(0));
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  } catch (error) {
    console.error(`\n${explain(error, port)}\n`);
    process.exitCode = 1;
  }
};

await run();
