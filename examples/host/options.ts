import { parseArgs } from 'node:util';

/** Ports of the three servers. 0 takes any that is free. */
export interface Ports {
  readonly api: number;
  readonly portal: number;
  readonly provincial: number;
}

export const defaultPort = 8787;

/** What was asked for cannot be done; the message says what to write instead. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

/** What `npm start` brings, for a table that is worth looking at. */
export const defaultSubmissions = 300;

const toPort = (text: string, source: string): number => {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new OptionError(`${source} 应为 0 到 65535 的端口号，不是“${text}” (a port number from 0 to 65535)`);
  }
  return port;
};

const usage = '用法 Usage: npm start -- [--port 8787] [--submissions 1000000]';

const readFlags = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: { port: { type: 'string' }, submissions: { type: 'string' } } })
      .values;
  } catch (cause) {
    throw new OptionError(usage, { cause });
  }
};

/** `--submissions N`: how many made-up submissions there shall be at least. Those that are there stay. */
export const readSubmissions = (args: readonly string[]): number => {
  const { submissions = String(defaultSubmissions) } = readFlags(args);
  if (!/^\d{1,8}$/.test(submissions)) throw new OptionError(usage);
  return Number(submissions);
};

/**
 * `--port N` or `ZXKT_PORT` gives the API's port; the sites follow on the next two unless `PORTAL_PORT` and
 * `PROVINCIAL_PORT` say otherwise. Port 0 gives each any that is free.
 */
export const readPorts = (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Ports => {
  const { port: flag } = readFlags(args);
  const from = (name: string) => (environment[name] ? toPort(environment[name], name) : undefined);
  const api = flag === undefined ? (from('ZXKT_PORT') ?? defaultPort) : toPort(flag, '--port');
  const after = (steps: number) => (api === 0 ? 0 : toPort(String(api + steps), '--port'));
  return {
    api,
    portal: from('PORTAL_PORT') ?? after(1),
    provincial: from('PROVINCIAL_PORT') ?? after(2),
  };
};
